"""Apply a person's standing corrections to a fresh extraction: what was decided once holds for later texts."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from geoexplorer.model.entity import Mention
from geoexplorer.model.event import Bearing, Candidate, Event, Extraction
from geoexplorer.model.folding import folded
from geoexplorer.model.repair import Repair

ACTING = ("COUNTRY", "ORG", "REGION", "PERSON", "FACILITY", "PLACE")
RULE = "repair"


@dataclass(frozen=True, slots=True)
class _Decided:
    merged: dict[str, str]  # key -> the key that stands for it
    linked: dict[str, str]  # folded words -> key
    nobody: frozenset[str]  # folded words


def apply_repairs(extraction: Extraction, repairs: Iterable[Repair]) -> Extraction:
    """Return the extraction with merged, re-linked and dropped names; unchanged when no repair touches it."""
    decided = _decided(repairs)
    if not (decided.merged or decided.linked or decided.nobody):
        return extraction
    mentions = tuple(_mention(m, decided) for m in extraction.mentions)
    dropped = {i for i, m in enumerate(extraction.mentions) if m.label in ACTING and folded(m.quote) in decided.nobody}
    events = (_event(e, mentions, extraction.mentions, decided) for e in extraction.events)
    kept = [e for e in events if not any(p.mention in dropped for p in e.participants)]
    return _without(replace(extraction, mentions=mentions, events=tuple(kept), candidates=_candidates(
        extraction.candidates, decided.merged)), dropped)  # fmt: skip


def _decided(repairs: Iterable[Repair]) -> _Decided:
    by_kind: dict[str, dict[str, str]] = {"merge": {}, "link": {}, "not_an_entity": {}, "alias": {}}
    for repair in repairs:
        by_kind[repair.kind][repair.pattern] = repair.entity_key or ""
    return _Decided(by_kind["merge"], by_kind["link"] | by_kind["alias"], frozenset(by_kind["not_an_entity"]))


def _mention(mention: Mention, decided: _Decided) -> Mention:
    if mention.label not in ACTING:
        return mention
    key = decided.linked.get(folded(mention.quote)) or decided.merged.get(mention.entity_key or "")
    return replace(mention, entity_key=key, rule=RULE) if key and key != mention.entity_key else mention


def _event(event: Event, now: tuple[Mention, ...], before: tuple[Mention, ...], decided: _Decided) -> Event:
    """Let sides follow the mentions that name them; a side that acts through somebody else keeps its state."""
    moved = {
        before[p.mention].entity_key: now[p.mention].entity_key
        for p in event.participants
        if p.mention is not None and before[p.mention].entity_key != now[p.mention].entity_key
    }

    def key_of(key: str) -> str:
        return moved.get(key) or decided.merged.get(key) or key

    return _renamed(event, key_of)


def _renamed(event: Event, key_of: Callable[[str], str]) -> Event:
    return replace(
        event,
        actor_key=key_of(event.actor_key),
        recipient_key=key_of(event.recipient_key) if event.recipient_key else None,
        speaker_key=key_of(event.speaker_key) if event.speaker_key else None,
        participants=tuple(replace(p, entity_key=key_of(p.entity_key)) for p in event.participants),
        bearings=tuple(
            Bearing(key_of(b.country_key), key_of(b.power_key), b.sign, b.side) for b in event.bearings
        ),
    )  # fmt: skip


def _candidates(candidates: tuple[Candidate, ...], merged: dict[str, str]) -> tuple[Candidate, ...]:
    def key_of(key: str) -> str:
        return merged.get(key, key)

    return tuple(replace(c, actor_key=key_of(c.actor_key), recipient_key=key_of(c.recipient_key)) for c in candidates)


def _without(extraction: Extraction, dropped: set[int]) -> Extraction:
    """Take mentions out and let the positions that point to the others follow."""
    if not dropped:
        return extraction
    place = {old: new for new, old in enumerate(i for i in range(len(extraction.mentions)) if i not in dropped)}
    return replace(
        extraction,
        mentions=tuple(m for i, m in enumerate(extraction.mentions) if i in place),
        events=tuple(_repointed(event, place) for event in extraction.events),
    )


def _repointed(event: Event, place: Mapping[int, int]) -> Event:
    sides = (replace(p, mention=None if p.mention is None else place.get(p.mention)) for p in event.participants)
    amounts = (replace(a, mention=place[a.mention]) for a in event.amounts if a.mention in place)
    return replace(event, participants=tuple(sides), amounts=tuple(amounts))
