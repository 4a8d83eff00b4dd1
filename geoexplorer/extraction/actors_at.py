"""Which acting states, organisations and groups the words of a sentence name."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from spacy.tokens import Span, Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.exemplified import examples
from geoexplorer.extraction.syntax import word_class
from geoexplorer.model.codes import ResolvedBy

How = Literal["name", "modifier", "place", "operator", "reference"]
UNNAMED = frozenset({"place", "operator"})
"""How words name a side that acts only where the clause says so: where a base lies, who runs it."""

SEATED = 0.8
NEAR = 250  # characters back to where the other side of a dyad was named
CLAUSE_PRONOUNS = frozenset({"he", "she", "it", "they"})
MODIFIERS = frozenset({"amod", "compound", "nmod", "poss", "npadvmod", "dep", "nummod", "punct"})
"""Through these a state acts: "officials from China", "the president of Russia"."""


@dataclass(frozen=True, slots=True)
class Party:
    """A state, organisation or group acted for, and the words of this sentence that name it."""

    key: str
    start: int  # code points of the document
    end: int
    token: int  # position in the parsed paragraph
    how: How = "name"
    mention: int | None = None
    resolved_by: ResolvedBy = "text"
    confidence: float = 1.0


@dataclass(slots=True)
class SentenceActors:
    """One sentence with its parse and everybody named in it; ask `at` for the parties of a noun phrase."""

    draft: Draft
    number: int
    span: Span
    offset: int  # of the parsed paragraph in the document
    named: dict[int, tuple[Party, ...]] = field(default_factory=dict)  # by token
    names: set[int] = field(default_factory=set)  # tokens inside a proper name: no word of theirs tells an act
    lists: dict[int, tuple[Party, ...]] = field(default_factory=dict)  # all of an enumeration, by token of each
    asked: dict[tuple[int, bool], list[Party]] = field(default_factory=dict)  # what `at` has answered

    def keys(self) -> set[str]:
        """Return the keys of everybody named, places by their country."""
        return {party.key for parties in self.named.values() for party in parties}

    def start_of(self, token: Token) -> int:
        """Return where the token starts in the document."""
        return self.offset + token.idx

    def end_of(self, token: Token) -> int:
        """Return where the token ends in the document."""
        return self.offset + token.idx + len(token)

    def is_base(self, token: Token) -> bool:
        """Tell whether the token heads the name of a base or another facility somebody runs."""
        return any(party.how == "operator" for party in self.named.get(token.i, ()))

    def words(self, party: Party) -> Span | None:
        """Return the parsed words that name the party."""
        start, end = party.start - self.offset, party.end - self.offset
        return self.span.doc.char_span(start, end, alignment_mode="expand")

    def at(self, token: Token, *, places: bool = False) -> list[Party]:
        """Return whom the noun phrase headed by token names, coordinated ones included, each once."""
        if (token.i, places) not in self.asked:  # many rules ask for the same words
            found: dict[str, Party] = {}
            for head in grammar.conjuncts(token):
                for party in self._phrase(head, places):
                    for mate in self._enumerated(party):
                        found.setdefault(mate.key, mate)
            self.asked[token.i, places] = list(found.values())
        return list(self.asked[token.i, places])

    def listed(self, token: Token) -> list[Party]:
        """Return whom the word itself names, with those it is listed with."""
        return [mate for party in self.named.get(token.i, ()) for mate in self._enumerated(party)]

    def _enumerated(self, party: Party) -> list[Party]:
        """The party and those it is listed with, in the order of the text."""
        mates = self.lists.get(party.token, ()) if party.how != "reference" else ()
        if all(mate.key != party.key for mate in mates):
            return [party]
        return [replace(mate, how=party.how) for mate in mates]

    def _phrase(self, head: Token, places: bool) -> list[Party]:
        if _is_outsider(head):
            return []
        own = self._own(head, places)
        if own and all(party.how == "place" for party in own):
            return self.modifiers(head) or own  # a base is its operator's before it is its host's
        if own:
            return own
        if listed := [party for token in examples(head, self.named) for party in self.listed(token)]:
            return [replace(party, how="name") for party in listed]
        for found in (self.modifiers(head), self._owners(head, places), self._apposed(head, places)):
            if found:
                return found
        found = self._repeated(head) or self._one_of(head) or (self._placed(head) if places else [])
        return found or self._at_home(head)

    def _at_home(self, body: Token) -> list[Party]:
        """Whose parliament it is where only one state acts before it in the sentence ("and the Senate voted to")."""
        before = [child for child in body.children if child.i < body.i]
        if body.lemma_.lower() not in word_class("domestic_bodies") or [c.lower_ for c in before] != ["the"]:
            return []
        words = (token for token in self.span if token.i < body.i and opens_clause(token))
        found = {party.key: party for token in words for party in self.named.get(token.i, ()) if party.how == "name"}
        return (
            [replace(party, how="modifier", confidence=SEATED) for party in found.values()] if len(found) == 1 else []
        )

    def _one_of(self, noun: Token) -> list[Party]:
        """Who is one of those the noun names ("is one of 23 states that recognise it", "is among the few who do")."""
        link = noun.head if noun.dep_ == "pobj" and noun.head.lower_ in ("of", "among") else None
        one = link.head if link is not None and link.lower_ == "of" else None
        verb = link.head if link is not None and link.lower_ == "among" else one.head if one is not None else None
        if verb is None or verb.lemma_ not in ("be", "remain", "become") or noun.lemma_ not in word_class("bodies"):
            return []
        if one is not None and one.lower_ not in ("one", "last", "first", "few"):
            return []
        return [
            party for subject in grammar.subjects(verb) if subject != noun for party in self._phrase(subject, False)
        ]

    def _repeated(self, pronoun: Token) -> list[Party]:
        """Whom a subject pronoun nobody has linked takes up: the subject of the clause beside or above its own."""
        verb = pronoun.head
        beside = pronoun.lower_ in CLAUSE_PRONOUNS and verb.dep_ in ("conj", "ccomp", "advcl")
        if not beside or pronoun.dep_ not in grammar.SUBJECTS or not grammar.is_verb(verb.head):
            return []
        above = [subject for subject in grammar.subjects(verb.head) if subject != pronoun]
        found = [party for subject in above for party in self._phrase(subject, places=False)]
        found = [party for party in found if pronoun.lower_ != "it" or not self.is_person(party)]
        fits = len(found) > 1 if pronoun.lower_ == "they" and verb.dep_ == "conj" else len(found) == 1
        return [replace(party, resolved_by="pronoun", confidence=party.confidence * SEATED) for party in found if fits]

    def _placed(self, head: Token) -> list[Party]:
        """Return the country of a place named before the noun ("the Osh region's hospital")."""
        before = [token for child in head.children if child.dep_ in MODIFIERS for token in child.subtree]
        found = [p for token in before if token.i < head.i for p in self.named.get(token.i, ()) if p.how == "place"]
        if len({party.key for party in found}) > 1:
            return []  # a line from place to place
        return [replace(party, how="modifier") for party in found]

    def _own(self, head: Token, places: bool) -> list[Party]:
        return [p for p in self.named.get(head.i, ()) if p.how not in UNNAMED or (places and p.how == "place")]

    def before(self, party: Party, keys: set[str]) -> list[Party]:
        """Return whom a pronoun or description means that cannot mean the subject: the other side named last."""
        for place in range(len(self.draft.mentions) - 1, -1, -1):
            mention = self.draft.mentions[place]
            if mention.start >= party.start or mention.label != "COUNTRY" or not mention.entity_key:
                continue
            if party.start - mention.start > NEAR:
                return []
            if mention.entity_key not in keys:
                other = replace(party, key=mention.entity_key, resolved_by="previous_sentence")
                return [replace(other, confidence=party.confidence * SEATED)]
        return []

    def operators(self, token: Token) -> list[Party]:
        """Return who runs the bases the noun phrase names, itself or where it lies ("a field at Kant")."""
        sites = [head for noun in grammar.conjuncts(token) for head in (noun, *grammar.places_of(noun))]
        return [party for head in sites for party in self.named.get(head.i, ()) if party.how == "operator"]

    def modifiers(self, head: Token) -> list[Party]:
        """Return the parties among adjectives, compounds and possessors before the noun."""
        found = [party for child in head.children for party in self._modifier(child, head)]
        return [replace(mate, how="modifier") for party in found for mate in self._enumerated(party)]

    def _modifier(self, child: Token, head: Token) -> Iterator[Party]:
        if child.dep_ not in MODIFIERS or child.i > head.i or _is_owner_of_another(child, head):
            return
        if child.tag_ == "PRP$" and child.lower_ in ("its", "their", "his", "her"):
            yield from self._owner(child, head)
            return
        if child.tag_ == "WP$":
            clause = next((above for above in head.ancestors if above.dep_ == "relcl"), None)
            told = clause.head if clause is not None else head.head  # "France, whose president toured Georgia"
            of = [party for noun in grammar.after([told], "of") for party in self._own(noun, places=False)]
            if found := self._own(told, places=False) or self.modifiers(told) or of:
                yield from found
                return
        for token in [child, *child.subtree]:
            if token.i < head.i and self._is_part(token, child):
                yield from (p for p in self.named.get(token.i, ()) if p.how not in UNNAMED)

    def _owner(self, pronoun: Token, noun: Token) -> list[Party]:
        """Whom "its" or "their" names: the subject of the clause the noun is no subject of, else what it refers to."""
        verb = grammar.governor(noun)
        inside = verb is not None and noun not in grammar.subjects(verb)
        subjects = [t for t in grammar.agents(verb) if noun not in t.subtree] if verb is not None and inside else []
        found = [party for subject in subjects for party in self._own(subject, places=False)]
        personal = {"his": True, "her": True, "its": False}.get(pronoun.lower_)
        fitting = [party for party in found if personal is None or self.is_person(party) == personal]
        return fitting or list(self.named.get(pronoun.i, ()))

    def is_person(self, party: Party) -> bool:
        """Tell whether the words name a person, so that "his" can stand for them and "its" cannot."""
        return party.mention is not None and self.draft.mentions[party.mention].label == "PERSON"

    @staticmethod
    def _is_part(token: Token, modifier: Token) -> bool:
        """Whether the token belongs to the modifier itself, not to a phrase inside it."""
        between = [token, *(above for above in token.ancestors if above in modifier.subtree)]
        return all(part == modifier or part.dep_ in (*MODIFIERS, "conj", "appos", "intj") for part in between)

    def _owners(self, head: Token, places: bool) -> list[Party]:
        is_body = head.lemma_.lower() in word_class("bodies")
        done = [] if is_body else [p for noun in grammar.after([head], "by") for p in self.at(noun)]
        if done:
            return [replace(party, how="modifier") for party in done]  # "the shelling of Gori by Russia" is Russia's
        for word in ("of", "from") if is_body else ("of",):
            found = [p for noun in grammar.after([head], word) for p in self.at(noun, places=places or is_body)]
            if found:
                return [replace(party, how="modifier") for party in found]
        owned = any(child.dep_ == "poss" for child in head.children)
        return self._doers(head) or (self._seated(head) if is_body and not owned else [])

    def _doers(self, head: Token) -> list[Party]:
        """Return whose doing the noun is ("the role played by Kyrgyzstan", "steps which China took")."""
        verbs = [child for child in head.children if child.dep_ == "acl" and grammar.is_passive(child)]
        verbs += [child for child in head.children if child.dep_ == "relcl" and grammar.objects(child) == [head]]
        doing = head.lemma_.lower() in word_class("doings")
        agents = [noun for verb in verbs if doing for noun in grammar.agents(verb)]
        # the agent of a relative clause may be told by the noun itself: looking there again would never end
        found = [p for noun in agents if head.is_ancestor(noun) for p in self.at(noun)]
        found = found or [p for noun in grammar.after([head], "by") for p in self.at(noun)]
        return [replace(party, how="modifier") for party in found]

    def _seated(self, head: Token) -> list[Party]:
        """Return the country in which a body stands that nothing else assigns ("security forces in Guinea")."""
        found = [p for noun in grammar.after([head], "in") for p in self.at(noun, places=True)]
        return [replace(party, how="modifier", confidence=party.confidence * SEATED) for party in found]

    def _apposed(self, head: Token, places: bool) -> list[Party]:
        found = [p for child in head.children if child.dep_ == "appos" for p in self._phrase(child, places)]
        return [replace(party, resolved_by="apposition") for party in found]


def opens_clause(token: Token) -> bool:
    """Tell whether the word is a subject, or says whose or of which state the subject is."""
    owner = token.dep_ in ("amod", "compound", "poss", "nmod", "conj")
    return (token.head if owner else token).dep_ in grammar.SUBJECTS


def _is_owner_of_another(child: Token, head: Token) -> bool:
    """Whether the noun names somebody else than its owner: "our neighbours", "Peru's ally"."""
    return child.dep_ == "poss" and head.lemma_.lower() in word_class("others")


def _is_outsider(head: Token) -> bool:
    """Whether the noun names a mere observer or the state's own foes; military or technical experts act for it."""
    if any(child.lower_ in word_class("at_odds") and child.dep_ in ("amod", "compound") for child in head.children):
        return True  # "Belarus's exiled opposition leader"
    sent = any(child.lemma_.lower() in word_class("sent_experts") for child in head.children)
    return head.lemma_.lower() in word_class("outsiders") and not sent
