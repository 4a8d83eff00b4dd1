"""Say in words how an event was found: trigger, sides, type, modality, speaker and date, from its stored fields."""

from collections.abc import Iterable
from dataclasses import dataclass

from geoexplorer.extraction.lexicon import LexiconEntry, entries
from geoexplorer.wording import decimal, tr, tr_noop

ROLES = {
    "subject": tr_noop("the subject"),
    "object": tr_noop("the object"),
    "possessor": tr_noop("the owner named before it"),
    "adjective": tr_noop("the adjective before it"),
    "clause": tr_noop("the nearest party named in the rest of its clause"),
    "must": tr_noop("the subject of the clause with must or should"),
    "told before": tr_noop("the one told of before"),
    "unsaid": tr_noop("the one its sentence leaves unsaid"),
    "told of": tr_noop("the one the sentence before is about"),
    "speaker": tr_noop("the one who says it"),
    "shared": tr_noop("the sides of the verb before it"),
}
RESOLVED = {
    "text": tr_noop("named so in the sentence"),
    "affiliation": tr_noop("acts for it"),
    "apposition": tr_noop("described so beside the name"),
    "pronoun": tr_noop("a pronoun that stands for it"),
    "previous_sentence": tr_noop("named in an earlier sentence"),
    "user": tr_noop("set by a person"),
}
BASES = {
    "stated": tr_noop("stated in the sentence"),
    "relative": tr_noop("counted from the date of the text"),
    "document": tr_noop("the date of the text, for want of date words"),
    "inferred-year": tr_noop("day and month are stated, the year is the text's"),
    "inferred": tr_noop("inferred from the text"),
    "user": tr_noop("set by a person"),
    "none": tr_noop("no date is known"),
}
ATTRIBUTIONS = {
    "narrator": tr_noop("The text tells it in its own voice."),
    "party": tr_noop("One of the sides tells it: {speaker}."),
    "third_party": tr_noop("A third party tells it: {speaker}."),
    "anonymous": tr_noop("Somebody unnamed tells it: {speaker}."),
}
SIDES = {
    "actor": tr_noop("Actor is {name}: {how}."),
    "recipient": tr_noop("Recipient is {name}: {how}."),
    "third": tr_noop("Third is {name}: {how}."),
}
MODALITIES = {
    "asserted": tr_noop("asserted", sense="It is …"),
    "claimed": tr_noop("claimed", sense="It is …"),
    "planned": tr_noop("planned", sense="It is …"),
    "hypothetical": tr_noop("hypothetical", sense="It is …"),
    "denied": tr_noop("denied", sense="It is …"),
}
PARTS = {"verb": tr_noop("verb", sense="of the lexicon"), "noun": tr_noop("noun", sense="of the lexicon")}


@dataclass(frozen=True, slots=True)
class ToldEvent:
    """What is stored of an event and needed to explain it."""

    trigger: str  # the text of its trigger
    rule: str
    event_type: str
    modality: str
    mutual: bool
    attribution: str
    speaker: str | None
    date_start: str | None
    date_end: str | None
    date_basis: str
    confidence: float


@dataclass(frozen=True, slots=True)
class ToldSide:
    """Which words name a side of the event."""

    role: str
    name: str
    quote: str | None
    resolved_by: str


def explain(event: ToldEvent, sides: Iterable[ToldSide]) -> list[str]:
    """Return the steps by which the event was found, one sentence each."""
    parts = _parts(event.rule)
    steps = [_trigger(parts, event), *(_side(side) for side in sides), _roles(parts, event)]
    steps += [_modality(parts, event), tr(ATTRIBUTIONS[event.attribution], speaker=event.speaker or tr("unknown"))]
    sure = tr("Confidence {value}.", value=decimal(event.confidence))
    return [*(step for step in steps if step), _date(parts, event), sure]


def _parts(rule: str) -> dict[str, str]:
    """Read "verb.host|roles:subject>object|modality:planned<will" into its named parts."""
    first, *others = rule.split("|")
    return {"entry": first} | dict(part.split(":", 1) for part in others if ":" in part)


def _entry(name: str) -> LexiconEntry | None:
    return next((entry for entry in entries() if entry.id == name), None)


def _trigger(parts: dict[str, str], event: ToldEvent) -> str:
    entry = _entry(parts["entry"])
    if "classifier" in parts:
        said = tr_noop("“{words}” is read as {type} by the classifier, with probability {probability}.")
        return tr(said, words=event.trigger, type=event.event_type, probability=parts["classifier"])
    if entry is None:
        return tr("“{words}” tells the act: {type}.", words=event.trigger, type=event.event_type)
    said = tr_noop("“{words}” is the {part} “{phrase}” of the lexicon: {type}.")
    part = tr(PARTS[entry.part], sense="of the lexicon")
    return tr(said, words=event.trigger, part=part, phrase=" ".join(entry.words), type=entry.type)


def _side(side: ToldSide) -> str:
    how = tr(RESOLVED[side.resolved_by])
    if side.quote:
        how = tr("“{words}”, {how}", words=side.quote, how=how)
    return tr(SIDES[side.role], name=side.name, how=how)


def _roles(parts: dict[str, str], event: ToldEvent) -> str:
    if not parts.get("roles"):
        return ""
    if (frame := parts["roles"].removeprefix("frame:")) != parts["roles"]:
        return tr("Both sides come from the frame “{frame}” of the lexicon.", frame=frame)
    places = [_place(place) for place in parts["roles"].split(">")]
    if len(places) == 1 or (event.mutual and places[0] == places[-1]):
        return tr("Both sides stand together as {place}.", place=places[0])
    return tr("The actor is {actor}, the recipient {recipient}.", actor=places[0], recipient=places[1])


def _place(code: str) -> str:
    return tr(ROLES[code]) if code in ROLES else tr("what stands after “{word}”", word=code)


def _modality(parts: dict[str, str], event: ToldEvent) -> str:
    _, _, cue = parts.get("modality", "").partition("<")
    modality = tr(MODALITIES[event.modality], sense="It is …")
    if cue:
        return tr("It is {modality} because of “{words}”.", modality=modality, words=cue)
    return tr("It is {modality}.", modality=modality)


def _date(parts: dict[str, str], event: ToldEvent) -> str:
    _, _, words = parts.get("date", "").partition("<")
    basis = tr(BASES[event.date_basis])
    if words:
        basis = tr("{basis} (“{words}”)", basis=basis, words=words)
    first, last = event.date_start, event.date_end
    if first is None:
        return tr("Undated: {basis}.", basis=basis)
    if last is None:
        return tr("Date from {first}: {basis}.", first=first, basis=basis)
    if last == first:
        return tr("Date {day}: {basis}.", day=first, basis=basis)
    return tr("Date {first} to {last}: {basis}.", first=first, last=last, basis=basis)
