"""Say in words what a query was understood to ask for."""

from collections.abc import Iterable
from functools import reduce
from typing import Protocol

from geoexplorer.model.confidence_range import comparisons
from geoexplorer.model.selection import Clause
from geoexplorer.wording import decimal, tr, tr_noop

FIELDS = {
    "actor": tr_noop("actor", sense="filter"),
    "recipient": tr_noop("recipient", sense="filter"),
    "entity": tr_noop("entity", sense="filter"),
    "country": tr_noop("country", sense="filter"),
    "power": tr_noop("power", sense="filter"),
    "type": tr_noop("type", sense="filter"),
    "domain": tr_noop("domain", sense="filter"),
    "polarity": tr_noop("polarity", sense="filter"),
    "modality": tr_noop("modality", sense="filter"),
    "speaker": tr_noop("speaker", sense="filter"),
    "publisher": tr_noop("publisher", sense="filter"),
    "document": tr_noop("document", sense="filter"),
    "date": tr_noop("date", sense="filter"),
    "confidence": tr_noop("confidence", sense="filter"),
    "is": tr_noop("is", sense="filter"),
    "has": tr_noop("has", sense="filter"),
}
CODES = {
    "military": tr_noop("military", sense="filter"),
    "economic": tr_noop("economic", sense="filter"),
    "diplomatic": tr_noop("diplomatic", sense="filter"),
    "political": tr_noop("political", sense="filter"),
    "asserted": tr_noop("asserted", sense="filter"),
    "claimed": tr_noop("claimed", sense="filter"),
    "planned": tr_noop("planned", sense="filter"),
    "hypothetical": tr_noop("hypothetical", sense="filter"),
    "denied": tr_noop("denied", sense="filter"),
    "unseen": tr_noop("unseen", sense="filter"),
    "accepted": tr_noop("accepted", sense="filter"),
    "edited": tr_noop("edited", sense="filter"),
    "rejected": tr_noop("rejected", sense="filter"),
    "unsure": tr_noop("unsure", sense="filter"),
    "added": tr_noop("added", sense="filter"),
    "undated": tr_noop("undated", sense="filter"),
    "mutual": tr_noop("mutual", sense="filter"),
    "deed": tr_noop("deed", sense="filter"),
    "claim": tr_noop("claim", sense="filter"),
    "words": tr_noop("words", sense="filter"),
    "note": tr_noop("note", sense="filter"),
    "tag": tr_noop("tag", sense="filter"),
    "amount": tr_noop("amount", sense="filter"),
    "star": tr_noop("star", sense="filter"),
}
OR, AND = tr_noop("{one} or {other}"), tr_noop("{one} and {other}")
CODED = frozenset({"domain", "modality", "is", "has"})  # fields whose values are codes with words


class Say(Protocol):
    """`tr`, or `in_english` for what is written into files."""

    def __call__(self, text: str, /, *, sense: str = "", **values: object) -> str:
        """Return a text in a language, its names filled in."""


def understood(clauses: tuple[Clause, ...], ignored: tuple[str, ...] = (), say: Say = tr) -> str:
    """Return one line: `all of: u.s. · base — ignored a lone quote`."""
    said = " · ".join(wording(clause, say) for clause in clauses)
    line = say(tr_noop("all of: {filters}"), filters=said) if len(clauses) > 1 else said or say(tr_noop("everything"))
    left_out = [say(tr_noop("a lone quote")) if words == '"' else _quoted(words, say) for words in ignored]
    return say(tr_noop("{filters} — ignored {words}"), filters=line, words=", ".join(left_out)) if left_out else line


def wording(clause: Clause, say: Say = tr) -> str:
    """Return one clause in words: `actor Kyrgyzstan or Tajikistan`, `not base`."""
    said = _positive(clause, say)
    return say(tr_noop("not {filter}"), filter=said) if clause.exclude else said


def _positive(clause: Clause, say: Say) -> str:
    if clause.field in ("any", "all"):
        joint = OR if clause.field == "any" else AND
        return f"({_joined((wording(part, say) for part in clause.parts), joint, say)})"
    if clause.field == "near":
        *words, distance = clause.values
        near = _joined(words, tr_noop("{one} near {other}"), say)
        return say(tr_noop("{words} (within {n} words)"), words=near, n=distance)
    if clause.field == "phrase":
        return _joined((_quoted(phrase, say) for phrase in clause.values), OR, say)
    if clause.field == "text":
        return _joined(clause.values, OR, say)
    values = (_value(clause.field, value, say) for value in clause.values)
    field = say(FIELDS.get(clause.field, clause.field), sense="filter")
    return say(tr_noop("{field} {values}"), field=field, values=_joined(values, OR, say))


def _value(field: str, value: str, say: Say) -> str:
    if field == "confidence":
        return _bounds(value, say)
    if field == "has" and value.startswith("tag:"):
        return say(tr_noop("the tag “{name}”"), name=value.removeprefix("tag:"))
    return say(CODES[value], sense="filter") if field in CODED and value in CODES else value


def _bounds(value: str, say: Say) -> str:
    bounds = comparisons(value)
    numbers = [decimal(number) if say is tr else f"{number:.2f}" for _, number in bounds]
    if len(bounds) > 1:
        return say(tr_noop("{low} to {high}"), low=numbers[0], high=numbers[1])
    if bounds[0][0] == "<":
        return say(tr_noop("below {value}"), value=numbers[0])
    return say(tr_noop("at least {value}"), value=numbers[0])


def _joined(words: Iterable[str], joint: str, say: Say) -> str:
    return reduce(lambda one, other: say(joint, one=one, other=other) if one else other, words, "")


def _quoted(words: str, say: Say) -> str:
    return say(tr_noop("“{words}”"), words=words)
