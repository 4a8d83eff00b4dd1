"""Say in words how an event was found: trigger, sides, type, modality, speaker and date, from its stored fields."""

from collections.abc import Iterable
from dataclasses import dataclass

from geoexplorer.extraction.lexicon import LexiconEntry, entries

ROLES = {
    "subject": "the subject",
    "object": "the object",
    "possessor": "the owner named before it",
    "adjective": "the adjective before it",
    "clause": "the nearest party named in the rest of its clause",
    "must": "the subject of the clause with must or should",
}
RESOLVED = {
    "text": "named so in the sentence",
    "affiliation": "acts for it",
    "apposition": "described so beside the name",
    "pronoun": "a pronoun that stands for it",
    "previous_sentence": "named in an earlier sentence",
    "user": "set by a person",
}
BASES = {
    "stated": "stated in the sentence",
    "relative": "counted from the date of the text",
    "document": "the date of the text, for want of date words",
    "inferred-year": "day and month are stated, the year is the text's",
    "inferred": "inferred from the text",
    "user": "set by a person",
    "none": "no date is known",
}
ATTRIBUTIONS = {
    "narrator": "The text tells it in its own voice.",
    "party": "One of the sides tells it: {speaker}.",
    "third_party": "A third party tells it: {speaker}.",
    "anonymous": "Somebody unnamed tells it: {speaker}.",
}


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
    steps += [_modality(parts, event), ATTRIBUTIONS[event.attribution].format(speaker=event.speaker or "unknown")]
    return [*(step for step in steps if step), _date(parts, event), f"Confidence {event.confidence:.2f}."]


def _parts(rule: str) -> dict[str, str]:
    """Read "verb.host|roles:subject>object|modality:planned<will" into its named parts."""
    first, *others = rule.split("|")
    return {"entry": first} | dict(part.split(":", 1) for part in others if ":" in part)


def _entry(name: str) -> LexiconEntry | None:
    return next((entry for entry in entries() if entry.id == name), None)


def _trigger(parts: dict[str, str], event: ToldEvent) -> str:
    entry = _entry(parts["entry"])
    if "classifier" in parts:
        sure = parts["classifier"]
        return f"“{event.trigger}” is read as {event.event_type} by the classifier, with probability {sure}."
    if entry is None:
        return f"“{event.trigger}” tells the act: {event.event_type}."
    phrase = " ".join(entry.words)
    return f"“{event.trigger}” is the {entry.part} “{phrase}” of the lexicon: {entry.type}."


def _side(side: ToldSide) -> str:
    words = f"“{side.quote}”, " if side.quote else ""
    return f"{side.role.capitalize()} is {side.name}: {words}{RESOLVED[side.resolved_by]}."


def _roles(parts: dict[str, str], event: ToldEvent) -> str:
    places = [ROLES.get(place, f"what stands after “{place}”") for place in parts.get("roles", "").split(">")]
    if not places[0]:
        return ""
    if len(places) == 1 or (event.mutual and places[0] == places[-1]):
        return f"Both sides stand together as {places[0]}."
    return f"The actor is {places[0]}, the recipient {places[1]}."


def _modality(parts: dict[str, str], event: ToldEvent) -> str:
    _, _, cue = parts.get("modality", "").partition("<")
    return f"It is {event.modality} because of “{cue}”." if cue else f"It is {event.modality}."


def _date(parts: dict[str, str], event: ToldEvent) -> str:
    _, _, words = parts.get("date", "").partition("<")
    basis = BASES[event.date_basis] + (f" (“{words}”)" if words else "")
    if event.date_start is None:
        return f"Undated: {basis}."
    until = f" to {event.date_end}" if event.date_end not in (None, event.date_start) else ""
    since = "from " if event.date_end is None else ""
    return f"Date {since}{event.date_start}{until}: {basis}."
