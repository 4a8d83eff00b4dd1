"""Put a row into the words of its card: title, quotation, fields, history."""

import json
from dataclasses import dataclass, field
from functools import singledispatch
from typing import Any

from geoexplorer.app.column_words import column_words
from geoexplorer.app.drawing.numbers import MINUS, day_words, published_on, when_words
from geoexplorer.app.labels import label
from geoexplorer.app.names import said_name
from geoexplorer.app.retelling import retold
from geoexplorer.app.tables.office_words import office_words
from geoexplorer.app.tables.row_words import act_words, amount_words, basis_words, speaker_words
from geoexplorer.model.alignment import Study
from geoexplorer.store.cards import Attached, DocumentCard, EntityCard, EventCard, MentionCard
from geoexplorer.store.edit_history import EditRow
from geoexplorer.wording import decimal, number, tr, tr_noop

FOUND_BY = tr_noop("Found by", sense="card")
FINDERS = {
    "gazetteer": tr_noop("gazetteer", sense="found by"),
    "rules": tr_noop("rules", sense="found by"),
    "model": tr_noop("model", sense="found by"),
    "events": tr_noop("rules", sense="found by"),
    "person": tr_noop("person", sense="found by"),
}
REVIEWED = frozenset({"accepted", "edited", "added"})


@dataclass(frozen=True, slots=True)
class CardField:
    """One line of a card; `wide` ones take the whole width."""

    name: str
    words: str
    wide: bool = False
    tip: str = ""


@dataclass(frozen=True, slots=True)
class CardWords:
    """A card in words."""

    table: str
    title: str
    state: str = ""
    wants_a_look: bool = False
    sign: int | None = None
    quote: str = ""
    starred: bool = False
    fields: tuple[CardField, ...] = field(default=())


@singledispatch
def card_words(card: Any, study: Study) -> CardWords:
    """Return the words of a card of any kind."""
    raise TypeError(f"{card!r} of {study.name} is no card")


@card_words.register
def _event_words(card: EventCard, study: Study) -> CardWords:
    event = card.event
    sides = said_name(event.actor_name) + (f" → {said_name(event.recipient_name)}" if event.recipient_name else "")
    deed = tr("a deed", sense="card") if event.deed else tr("words", sense="card")
    basis = basis_words(label("date_basis", event.date_basis), event.date_words)
    fields = [
        CardField("Type", f"{event.event_type}, {label('domain', event.domain)}", tip=act_words(event)),
        CardField("Date", when_words(event.date_start, event.date_end, event.date_precision, long=True)),
        CardField("Modality", f"{deed}, {label('modality', event.modality)}"),
        CardField("Date from", basis),
        CardField("Speaker", speaker_words(event)),
        CardField("Amount", _amounts_words(card) or tr("none", sense="card")),
        CardField("Weight", weight_words(card, study), tip=tr("type × modality × side, before it ages")),
        CardField("Confidence", decimal(event.confidence)),
        CardField("Bears on", _bearing_words(card) or tr("nothing", sense="card"), wide=True),
        CardField("Sides", _sides_words(card), wide=True),
        CardField(FOUND_BY, _rule_words(card), wide=True, tip=card.event.rule),
        CardField("Text", _source_words(card), wide=True),
    ]
    if card.elsewhere:
        fields.append(CardField("Also told", _elsewhere_words(card), wide=True))
    return CardWords(
        "events",
        f"{sides}: {label('event_type', event.event_type).lower()}",
        label("review", event.review),
        event.review not in REVIEWED,
        0 if event.modality == "denied" else event.polarity,
        event.quote,
        card.attached.starred,
        (*fields, *_attached_fields(card.attached, tr("extracted {day}", day=day_words(card.imported_at)))),
    )


@card_words.register
def _entity_words(card: EntityCard, study: Study) -> CardWords:
    del study
    entity = card.entity
    names = " · ".join(f"{name} {number(count)}" for name, count in card.aliases)
    fields = [
        CardField("Kind", label("kind", entity.kind)),
        CardField("Key", entity.key),
        CardField("Mentions", number(entity.mentions)),
        CardField("Texts", number(entity.documents)),
        CardField("Written as", names or tr("not mentioned"), wide=True),
    ]
    if card.affiliations:
        belongs = "\n".join(office_words(*each) for each in card.affiliations[:8])
        fields.append(CardField("Belongs to", belongs, wide=True))
    return CardWords(
        "entities", entity.name, starred=card.attached.starred, fields=(*fields, *_attached_fields(card.attached))
    )


@card_words.register
def _mention_words(card: MentionCard, study: Study) -> CardWords:
    del study
    mention = card.mention
    fields = [
        CardField("Label", label("label", mention.label)),
        CardField("Entity", said_name(mention.entity_name or "") or tr("none", sense="card")),
        CardField("Stands for its state", tr("yes" if mention.metonym else "no")),
        CardField("Confidence", decimal(mention.confidence)),
        CardField(FOUND_BY, " · ".join(filter(None, (_finder(mention.extractor), mention.rule))), wide=True),
    ]
    if mention.value:
        fields.append(CardField("Value", _value_words(mention.value), wide=True))
    return CardWords(
        "mentions",
        mention.quote,
        label("review", mention.review),
        mention.review not in REVIEWED,
        starred=card.attached.starred,
        fields=(*fields, *_attached_fields(card.attached)),
    )


@card_words.register
def _document_words(card: DocumentCard, study: Study) -> CardWords:
    del study
    document = card.document
    basis = basis_words(label("published_basis", document.published_basis), document.published_words)
    fields = [
        CardField("Publisher", document.publisher or tr("unknown")),
        CardField("Date", published_on(document, long=True)),
        CardField("Author", document.author or tr("unknown")),
        CardField("Date from", basis),
        CardField("Language", document.language or tr("unknown")),
        CardField("Events", number(document.events)),
        CardField("File", document.path + (f" · {document.record}" if document.record else ""), wide=True),
    ]
    if document.url:
        fields.append(CardField("Address", document.url, wide=True))
    if document.note:
        fields.append(CardField("Note", document.note, wide=True))
    if card.near:
        close = ", ".join(f"{title} ({share:.0%})" for title, share in card.near)
        fields.append(CardField("Nearly the same", close, wide=True))
    return CardWords(
        "documents",
        document.title or tr("untitled"),
        tr("undated") if not document.published else "",
        not document.published,
        starred=card.attached.starred,
        fields=(*fields, *_attached_fields(card.attached, tr("imported {day}", day=day_words(document.imported_at)))),
    )


def weight_words(card: EventCard, study: Study) -> str:
    """Return `0.5 × 1 × 0.6 = 0.300`: what the event weighs before it ages."""
    event, weights = card.event, study.weights
    if not card.bearings or event.polarity == 0:
        return "0"
    promise = event.modality == "planned" and event.event_type in weights.promises
    factors = (
        weights.event_type.get(event.event_type, 0.0),
        1.0 if promise else weights.modality.get(event.modality, 0.0),
        max(weights.side.get(bearing.side, 0.0) for bearing in card.bearings),
        weights.publisher.get(event.publisher or "", 1.0),
    )
    shown = factors if factors[3] != 1.0 else factors[:3]
    product = 1.0
    for factor in factors:
        product *= factor
    return f"{' × '.join(_factor_words(factor) for factor in shown)} = {decimal(product, 3)}"


def _factor_words(factor: float) -> str:
    """Return a factor with as many decimals as it has: `1`, `0.6`, `0.85`."""
    _, _, decimals = f"{factor:g}".partition(".")
    return decimal(factor, len(decimals))


def _amounts_words(card: EventCard) -> str:
    return ", ".join(amount_words(a.low, a.high, a.unit, a.qualifier) for a in card.amounts)


def _bearing_words(card: EventCard) -> str:
    signs = {1: "+", -1: MINUS}
    sides = {"out": tr("acts", sense="card"), "in": tr("is acted on", sense="card")}
    names = {p.entity_key: p.entity_name for p in card.participants}
    event = card.event
    names |= {event.actor_key: event.actor_name, event.recipient_key or "": event.recipient_name or ""}
    return "; ".join(
        f"{said_name(names.get(b.country_key, b.country_key))} → {said_name(names.get(b.power_key, b.power_key))}"
        f" {signs[b.sign]} ({sides[b.side]})"
        for b in card.bearings
    )


def _sides_words(card: EventCard) -> str:
    parts = []
    for side in card.participants:
        words = tr("“{words}”", words=side.quote) if side.quote else tr("no words")
        how = label("resolved_by", side.resolved_by)
        parts.append(f"{label('role', side.role)}: {said_name(side.entity_name)}, {words}, {how}")
    return "\n".join(parts) or tr("named in the text")


def _rule_words(card: EventCard) -> str:
    event = card.event
    model = f" · {card.model}" if card.model else ""
    return f"{event.rule or _finder(event.extractor)}{model}"


def _finder(extractor: str) -> str:
    return tr(FINDERS[extractor], sense="found by") if extractor in FINDERS else extractor


def _source_words(card: EventCard) -> str:
    event = card.event
    parts = (
        event.title,
        event.publisher or tr("unknown publisher"),
        published_on(event, long=True),
    )
    return " · ".join(parts)


def _elsewhere_words(card: EventCard) -> str:
    return "\n".join(
        f"{published_on(e.event)} {e.event.publisher or tr('unknown')}: {act_words(e.event)}"
        for e in card.elsewhere[:5]
    )


def _attached_fields(attached: Attached, first: str = "") -> list[CardField]:
    fields = [CardField("Note", f"{note.text}\n{note.author}, {day_words(note.at)}", True) for note in attached.notes]
    tags = [tag for tag in attached.tags if tag != "star"]
    if tags:
        fields.append(CardField("Tags", " · ".join(tags), True))
    steps = [first] if first else []
    steps += [_step_words(edit) for edit in attached.history]
    if steps:
        fields.append(CardField("History", "\n".join(steps), True))
    return fields


def _step_words(edit: EditRow) -> str:
    after = json.loads(edit.after) if edit.after else {}
    before = json.loads(edit.before) if edit.before else {}
    if edit.after is None:
        what = tr("removed", sense="card")
    elif edit.before is None:
        what = tr("added", sense="card")
    else:
        names = [name for name in after if before.get(name) != after[name] and name != "confidence"]
        what = ", ".join(_change_words(name, before.get(name), after[name]) for name in names) or retold(edit.reason)
    what = tr("undo: {change}", change=what) if edit.undoes is not None else what
    return f"{what}, {edit.author} {day_words(edit.at)} {edit.at[11:16]}"


def _change_words(name: str, before: Any, after: Any) -> str:
    return f"{column_words(name)} {label(name, before)} → {label(name, after)}"


def _value_words(value: str) -> str:
    parts = json.loads(value)
    if parts.get("precision"):
        when = when_words(parts["start"], parts["end"], parts["precision"], long=True)
        return f"{when}, {label('date_basis', parts['basis'])}"
    if parts.get("low") is not None and parts.get("high") is not None:
        unit = parts.get("currency") or parts.get("unit") or ""
        return amount_words(parts["low"], parts["high"], unit, parts.get("qualifier") or "exact")
    return ", ".join(f"{name} {part}" for name, part in parts.items() if part is not None)
