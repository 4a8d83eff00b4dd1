"""All places of a document where an acting state, organisation or group is named, by sentence."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace

from spacy.tokens import Span, Token

from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.gazetteer import gazetteer
from geoexplorer.model.codes import ResolvedBy
from geoexplorer.model.entity import Mention

ACTING = re.compile(r"[A-Z][A-Z0-9_]+$")
LISTED = re.compile(
    r"(\s*(,|;|&|\band\b|\bor\b|\bas well as\b|\balong with\b|\btogether with\b|\bboth\b|\bthe\b|\balso\b))+\s*"
)
"""What may stand between two members of an enumeration."""
AND = re.compile(r"\b(and|or|as well as|along with|together with)\b|&")


@dataclass(slots=True)
class Namings:
    """The namings of one document; `sentence` lays those of one sentence over its parse."""

    draft: Draft
    parties: list[Party] = field(default_factory=list)
    offsets: dict[int, int] = field(default_factory=dict)  # of each parsed paragraph, by id

    def __post_init__(self) -> None:
        self.offsets = {id(doc): offset for offset, doc in self.draft.parsed}
        self.parties = sorted(_all(self.draft), key=lambda party: (party.start, -party.end))

    def keys(self, number: int) -> set[str]:
        """Return the keys named in the sentence: two or more, and it is worth a closer look."""
        return {party.key for party in self._within(number)}

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
        for members in _enumerations(self.draft.document.text, actors, found):
            for member in members:
                actors.lists[member.token] = members
        return actors

    def _within(self, number: int) -> list[Party]:
        sentence = self.draft.sentences[number]
        first = bisect_left(self.parties, sentence.start, key=lambda party: party.start)
        last = bisect_left(self.parties, sentence.end, key=lambda party: party.start)
        return self.parties[first:last]


def acting_key(entity_key: str | None, draft: Draft) -> str | None:
    """Return the state, organisation or group that acts under this key, None when nobody is known."""
    if entity_key is None:
        return None
    key = draft.acts_for.get(entity_key, entity_key)
    return key if ACTING.match(key) else None


def place_country(entity_key: str | None, draft: Draft) -> str | None:
    """Return the country a place, region or facility lies in."""
    if entity_key is None:
        return None
    entity = draft.entities.get(entity_key) or gazetteer().entities.get(entity_key)
    return entity.country if entity is not None else None


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
    if mention.label in ("COUNTRY", "ORG", "PERSON", "REGION"):
        key = acting_key(mention.entity_key, draft)
        resolved: ResolvedBy = "text" if key == mention.entity_key else "affiliation"
        if key:
            return [Party(key, mention.start, mention.end, -1, "name", position, resolved, mention.confidence)]
    if mention.label in ("PLACE", "FACILITY", "REGION"):
        country = place_country(mention.entity_key, draft)
        if country:
            return [Party(country, mention.start, mention.end, -1, "place", position, "affiliation", 0.9)]
    return []


def _lay(actors: SentenceActors, party: Party) -> None:
    """Give the party to every token of its words; the naming is the phrase's if its head carries it."""
    words = _words(actors, party)
    if words is None:
        return
    if party.how == "name" and len(words) > 1:
        actors.names |= {token.i for token in words}
    for token in words:
        if party.how == "place" and token != words.root:
            continue
        found = actors.named.get(token.i, ())
        if party.key not in {other.key for other in found if other.how != "place"}:
            actors.named[token.i] = (*found, replace(party, token=words.root.i))


def _words(actors: SentenceActors, party: Party) -> Span | None:
    start, end = party.start - actors.offset, party.end - actors.offset
    return actors.span.doc.char_span(start, end, alignment_mode="expand")


def _enumerations(text: str, actors: SentenceActors, found: list[Party]) -> list[tuple[Party, ...]]:
    """The stretches of namings with nothing but commas and "and" between them ("Russia, China and Iran")."""
    runs: list[list[Party]] = []
    for party in found:
        words = _words(actors, party)
        if words is None or party.how == "reference":
            continue
        placed = replace(party, token=words.root.i)
        if runs and _continues(text, runs[-1][-1], placed, words):
            runs[-1].append(placed)
        else:
            runs.append([placed])
    return [tuple(run) for run in runs if _is_enumeration(text, run)]


def _is_enumeration(text: str, run: list[Party]) -> bool:
    """Whether the run is a list: two members need an "and", a comma may divide clauses."""
    joined = text[run[0].end : run[-1].start]
    return len(run) > 2 or (len(run) == 2 and AND.search(joined) is not None)


def _continues(text: str, last: Party, party: Party, words: Span) -> bool:
    """Whether the party goes on with the enumeration, not with a clause of its own."""
    if not LISTED.fullmatch(text, last.end, party.start) or last.how != party.how:
        return False
    before = words.doc[last.token]
    if _is_modifier(before) != _is_modifier(words.root) and before.pos_ != "ADJ":
        return False
    return not (words.root.dep_ in ("nsubj", "nsubjpass") and "," in text[last.end : party.start])


def _is_modifier(token: Token) -> bool:
    return token.pos_ == "ADJ" or token.dep_ in ("amod", "compound", "nmod", "npadvmod")
