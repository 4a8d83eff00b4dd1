"""All places of a document where an acting state, organisation or group is named, by sentence."""

from bisect import bisect_left, insort
from dataclasses import dataclass, field, replace

from geoexplorer.extraction.actors_at import UNNAMED, How, Party, SentenceActors
from geoexplorer.extraction.carried_over import acting_key, first_persons, open_subject, standing_for, there
from geoexplorer.extraction.describing import only_describes
from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.enumerations import enumerations
from geoexplorer.extraction.gazetteer import gazetteer
from geoexplorer.model.codes import ResolvedBy
from geoexplorer.model.entity import Mention


@dataclass(slots=True)
class Namings:
    """The namings of one document; `sentence` lays those of one sentence over its parse."""

    draft: Draft
    parties: list[Party] = field(default_factory=list)
    offsets: dict[int, int] = field(default_factory=dict)  # of each parsed paragraph, by id

    def __post_init__(self) -> None:
        self.offsets = {id(doc): offset for offset, doc in self.draft.parsed}
        self.parties = sorted(_all(self.draft), key=_place)
        for party in first_persons(self.draft):
            insort(self.parties, party, key=_place)
        for number in range(1, len(self.draft.sentences)):
            self._carry_over(number)
            self._carry_place(number)

    def _carry_place(self, number: int) -> None:
        """Let "there" stand for the place named last, in this sentence or the one before."""
        sentence = self.draft.sentences[number]
        if " there" not in self.draft.document.text[sentence.start : sentence.end] or not self.keys(number):
            return
        places = [party for near in (number - 1, number) for party in self._within(near) if party.how == "place"]
        for party in list(there(self.draft, number, places)):
            insort(self.parties, party, key=_place)

    def _carry_over(self, number: int) -> None:
        """Let "he", "she" or "they" stand for the subject of the sentence before, if nothing else explains it."""
        pronoun = open_subject(self.draft, number)
        if pronoun is None or not self.keys(number) or not self.keys(number - 1):
            return
        start = self.offsets[id(pronoun.doc)] + pronoun.idx
        if any(party.start == start for party in self._within(number)):
            return
        before = self.sentence(number - 1)
        for party in standing_for(pronoun, before, start) if before is not None else ():
            insort(self.parties, party, key=_place)

    def keys(self, number: int) -> set[str]:
        """Return the keys named in the sentence."""
        return {party.key for party in self._within(number)}

    def may_hold_events(self, number: int) -> bool:
        """Return whether two sides may be named: two keys, or one and a description that may mean another."""
        found = self._within(number)
        described = any(party.how == "reference" for party in found)
        return len({party.key for party in found}) > 1 or (described and len(found) > 1)

    def takes_up_thing(self, number: int) -> bool:
        """Return whether the sentence goes on with a thing of which owner and place were told before."""
        sentence = self.draft.sentences[number]
        return any(one.place and sentence.start <= one.start < sentence.end for one in self.draft.references)

    def sentence(self, number: int) -> SentenceActors | None:
        """Return the sentence with its parties by token, None when it was not parsed."""
        span = self.draft.spans[number]
        if span is None:
            return None
        offset = self.offsets[id(span.doc)]
        actors = SentenceActors(self.draft, number, span, offset)
        found = self._within(number)
        for party in found:
            _lay(actors, party)
        for members in enumerations(self.draft.document.text, actors, found):
            for member in members:
                actors.lists[member.token] = members
        return actors

    def _within(self, number: int) -> list[Party]:
        sentence = self.draft.sentences[number]
        first = bisect_left(self.parties, sentence.start, key=lambda party: party.start)
        last = bisect_left(self.parties, sentence.end, key=lambda party: party.start)
        return self.parties[first:last]


def place_country(entity_key: str | None, draft: Draft) -> str | None:
    """Return the country a place, region or facility lies in."""
    if entity_key is None:
        return None
    entity = draft.entities.get(entity_key) or gazetteer().entities.get(entity_key)
    return entity.country if entity is not None else None


def _place(party: Party) -> tuple[int, int]:
    return party.start, -party.end


def _all(draft: Draft) -> list[Party]:
    named = [party for i, mention in enumerate(draft.mentions) for party in _mentioned(draft, i, mention)]
    referred = [
        Party(key, r.start, r.end, -1, "reference", None, _resolution(r.rule), r.confidence)
        for r in draft.references
        for key in (acting_key(k, draft) for k in r.keys)
        if key
    ]
    return named + referred


def _resolution(rule: str) -> ResolvedBy:
    return "pronoun" if "pronoun" in rule else "previous_sentence"


def _mentioned(draft: Draft, position: int, mention: Mention) -> list[Party]:
    if only_describes(draft, mention):
        return []
    if mention.label in ("COUNTRY", "ORG", "PERSON", "REGION"):
        key = acting_key(mention.entity_key, draft)
        resolved: ResolvedBy = "text" if key == mention.entity_key else "affiliation"
        if key:
            return [Party(key, mention.start, mention.end, -1, "name", position, resolved, mention.confidence)]
    if mention.label not in ("PLACE", "FACILITY", "REGION"):
        return []
    ways: tuple[tuple[How, str | None], ...] = (
        ("place", place_country(mention.entity_key, draft)),
        ("operator", acting_key(mention.entity_key, draft) if mention.label == "FACILITY" else None),
    )
    return [Party(key, mention.start, mention.end, -1, how, position, "affiliation", 0.9) for how, key in ways if key]


def _lay(actors: SentenceActors, party: Party) -> None:
    """Give the party to every token of its words; the naming is the phrase's if its head carries it."""
    words = actors.words(party)
    if words is None:
        return
    if party.how == "name" and len(words) > 1:
        actors.names |= {token.i for token in words}
    for token in words:
        if party.how in UNNAMED and token != words.root:
            continue
        found = actors.named.get(token.i, ())
        if party.key not in {other.key for other in found if other.how not in UNNAMED}:
            actors.named[token.i] = (*found, replace(party, token=words.root.i))
