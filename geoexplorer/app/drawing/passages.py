"""Two events in the words of their texts, side by side: what was said, by whom, and where they differ."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from geoexplorer.app import labels, theme
from geoexplorer.app.drawing.numbers import when_words
from geoexplorer.app.names import said_name
from geoexplorer.store.documents import document_text
from geoexplorer.store.events import EventRow, event_rows
from geoexplorer.wording import tr

_AROUND = 260  # characters before and after


@dataclass(frozen=True, slots=True)
class Passage:
    """An event with the words around it."""

    event: EventRow
    before: str
    after: str


def passages_of(db: sqlite3.Connection, event_ids: Iterable[int]) -> dict[int, Passage]:
    """Return the passages of these events by id."""
    wanted, texts = list(dict.fromkeys(event_ids)), {}  # type: list[int], dict[int, str]
    found = {}
    for i in range(0, len(wanted), 500):
        for row in event_rows(db, wanted[i : i + 500]):
            text = texts.setdefault(row.document_id, document_text(db, row.document_id))
            found[row.id] = Passage(row, _before(text, row.start), _after(text, row.end))
    return found


def _before(text: str, start: int) -> str:
    """Return the words before an offset, from the start of a sentence or word on, within the paragraph."""
    around = text[max(start - _AROUND, 0) : start].rpartition("\n")[2]
    if len(around) < _AROUND:
        return around
    cut = around.find(". ")
    return around[cut + 2 :] if cut >= 0 else "\u2026" + around[around.find(" ") :]


def _after(text: str, end: int) -> str:
    """Return the words after an offset, to the end of a sentence or word, within the paragraph."""
    around = text[end : end + _AROUND].partition("\n")[0]
    if len(around) < _AROUND:
        return around
    cut = around.rfind(". ")
    return around[: cut + 1] if cut >= 0 else around[: around.rfind(" ")] + "\u2026"


def passage_html(passage: Passage) -> str:
    """Return the passage as rich text: context pale, the act in ink, its trigger bold and underlined."""
    look, row = theme.current(), passage.event
    pale, ink = look.color("ink3").name(), look.color("ink").name()
    sign = look.sign(0 if row.modality == "denied" else row.polarity).ink.name()
    quote, trigger = row.quote, ""
    after = ""
    if row.trigger_start is not None and row.trigger_end is not None:
        begin, end = row.trigger_start - row.start, row.trigger_end - row.start
        if 0 <= begin < end <= len(row.quote):
            quote, trigger, after = row.quote[:begin], row.quote[begin:end], row.quote[end:]
    strong = f'<b style="text-decoration: underline; color: {sign}">{escape(trigger)}</b>' if trigger else ""
    return (
        f'<span style="color:{pale}">{escape(passage.before)}</span>'
        f'<span style="color:{ink}">{escape(quote)}{strong}{escape(after)}</span>'
        f'<span style="color:{pale}">{escape(passage.after)}</span>'
    )


def differences(one: EventRow, other: EventRow) -> list[tuple[str, str, str]]:
    """Return (slot, words of the first, words of the second) of every slot worth comparing."""
    return [
        (tr("Actor"), said_name(one.actor_name), said_name(other.actor_name)),
        (tr("Act"), labels.label("event_type", one.event_type), labels.label("event_type", other.event_type)),
        (tr("Recipient"), said_name(one.recipient_name or "\u2013"), said_name(other.recipient_name or "\u2013")),
        (tr("Sign"), _sign(one), _sign(other)),
        (tr("Modality"), labels.label("modality", one.modality), labels.label("modality", other.modality)),
        (tr("Speaker"), one.speaker or tr("the text itself"), other.speaker or tr("the text itself")),
        (tr("When"), _when(one), _when(other)),
        (tr("Deed or word"), deed_words(one.deed), deed_words(other.deed)),
    ]


def _when(event: EventRow) -> str:
    return when_words(event.date_start, event.date_end, event.date_precision, long=True)


def deed_words(deed: bool) -> str:
    """Return whether something was done or said."""
    return tr("deed") if deed else tr("words")


def _sign(row: EventRow) -> str:
    if row.modality == "denied":
        return tr("0, denied")
    return {1: tr("+ towards"), -1: tr("\u2212 away")}.get(row.polarity, tr("0, neither"))
