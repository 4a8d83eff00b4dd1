"""Domain of an act from the words of its clause: military, economic, political or diplomatic."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import SentenceActors
from geoexplorer.extraction.answers import answered_domain
from geoexplorer.extraction.clauses import clause_tokens
from geoexplorer.extraction.gazetteer import affiliations_of, gazetteer
from geoexplorer.extraction.lexicon import DomainCues, domain_cues, event_types
from geoexplorer.extraction.syntax import word_class
from geoexplorer.model.codes import Domain

NAMED_BY_PHRASE = 2.5  # more than a strong cue, less than one that settles it
HINT = 1.0  # a word that weighs no more does not tell the domain of praise or a visit
OF_THEIR_OWN = frozenset({"CONSULT", "SUPPORT", "ASSESS"})
"""Types whose domain only their own words tell, not the rest of the sentence."""
CIRCUMSTANCES = frozenset({"in", "at", "near", "inside", "outside", "across", "after", "before", "during", "since"})
"""Prepositions that only say where and when a visit or meeting takes place."""
TITLING = frozenset({"compound", "amod", "nmod"})
RANKING = 2.0  # what a word must weigh that makes its bearer a soldier
SETTLING = 3.0  # and one that makes a sale one of arms, whatever is paid
MATERIAL = frozenset({"AID", "COOPERATE"})
ANSWERING = frozenset({"REJECT", "SUPPORT", "REQUEST", "ACCUSE", "CONCEDE"})
TAKING_UP = ("taken_up", "taken_up_wish", "taken_up_blame", "taken_up_harm", "motions")
NEAR = 2  # sentences back in which what is taken up may have been told
ALLIANCES = {"NATO": "nato", "CSTO": "nato", "EURASEC": "economic", "WTO": "trade", "IMF": "finance", "OPEC": "oil"}
"""Bodies of one purpose, and a word that speaks for it."""

SPOKEN = frozenset({"ACCUSE", "REQUEST", "THREATEN", "REJECT", "AGREE", "SUPPORT", "PROTEST"})
"""Types done by words: what is said tells the domain before the office of the one who says it does."""
MATTER = 2.0  # what a matter of another kind must weigh before the money paid for it tells nothing


def domain_of(act: Act, actors: SentenceActors) -> Domain:
    """Return the domain the phrase of the act names, unless the words of its clause weigh more for another.

    Where the phrase names none, the cue words of the clause decide, else those of the sentence, else those of the
    sentence before, else the usual domain of such acts. An answer is of the domain of what it answers.
    """
    answered = answered_domain(act.pairs, actors)
    if answered:
        return answered
    named = act.entry.domain or next((inner.entry.domain for inner in act.inner if inner.entry.domain), None)
    clause = [*_clause_words(act, actors), *_sides(act)]
    if act.entry.type in MATERIAL and _is_of_arms(act):
        return "military"
    if named:
        return _heaviest(clause, named) or named
    if taken_up := _taken_up_domain(act, actors, clause):
        return taken_up
    enough = HINT if act.entry.type in OF_THEIR_OWN else 0.0
    told = _said_domain(act, actors, enough) or _heaviest(clause, above=enough) or _around(act, actors)
    return told or event_types()[act.entry.type].usual_domain


def _said_domain(act: Act, actors: SentenceActors, enough: float) -> Domain | None:
    """The domain of what is said, without the one who says it and without titles."""
    if act.entry.type not in SPOKEN:
        return None
    said = _clause_words(act, actors, without=_who_says(act, actors))
    return _heaviest([*said, *_sides(act)], above=enough)


def _who_says(act: Act, actors: SentenceActors) -> frozenset[int]:
    persons = _in_persons(actors)
    titles = {token.i for token in actors.span if token.dep_ in TITLING and token.head.i in persons}
    return frozenset(titles | {token.i for doer in grammar.agents(act.trigger.head) for token in doer.subtree})


def _is_of_arms(act: Act) -> bool:
    """Whether what is sold or given are arms."""
    military = next(cues for cues in domain_cues() if cues.name == "military")
    return any(_weight(_words(noun), military) >= SETTLING for noun in grammar.objects(act.trigger.head))


def _clause_words(act: Act, actors: SentenceActors, without: frozenset[int] = frozenset()) -> Iterator[str]:
    persons = _in_persons(actors)
    clause = [token for token in clause_tokens(act.trigger) if token.i not in without]
    for token in _told(act, clause):
        if token.i not in persons:  # Rice and Gates are no goods
            yield from _words(token)
        if actors.is_base(token) or _is_site(token, actors):
            yield "base"
        if any(_is_of_defence(party.mention, actors) for party in actors.named.get(token.i, ())):
            yield "military" if act.entry.type == "CONSULT" else "defence"
        elif act.entry.type == "CONSULT" and actors.named.get(token.i) and _is_soldier(token):
            yield "military"
        if token.lemma_.lower() in word_class("accords"):
            clauses = (child for child in token.children if child.dep_ == "relcl")
            yield from (word for clause in clauses for inner in clause.subtree for word in _words(inner))


def _in_persons(actors: SentenceActors) -> frozenset[int]:
    """Return the tokens of the sentence that belong to names of persons."""
    people = [m for m in actors.draft.mentions if m.label == "PERSON"]
    starts = [(token.i, actors.start_of(token)) for token in actors.span if token.pos_ == "PROPN"]
    return frozenset(i for i, start in starts if any(m.start <= start < m.end for m in people))


def _told(act: Act, clause: list[Token]) -> Iterator[Token]:
    """Yield the words that say what the act is about: of a visit not where and with what, but who comes."""
    head = act.trigger.head
    if act.entry.type != "CONSULT":
        yield from (token for token in clause if not _says_when(token, head))
        if act.entry.type in MATERIAL:  # what is given or sold says more than where and what for
            yield from (token for noun in grammar.objects(head) for token in _phrase(noun) if token in clause)
        return
    if head.dep_ == "relcl":
        yield from (token for child in (head.head, *head.head.children) if child != head for token in _phrase(child))
    for token in clause:
        above = [token, *(word for word in token.ancestors if head in word.ancestors)]
        if not any(word.dep_ == "prep" and word.lower_ in CIRCUMSTANCES for word in above):
            yield token


def _says_when(token: Token, head: Token) -> bool:
    """Whether the word stands in a phrase that only tells the time ("after the election", "in the run-up to")."""
    for word in (token, *token.ancestors):
        if word == head:
            return False
        if word.dep_ == "prep" and word.lower_ in ("after", "before", "during", "since", "amid", "ahead"):
            return True
        if word.lemma_.lower() in ("run-up", "runup", "eve", "wake", "aftermath", "sideline", "anniversary"):
            return True
    return False


def _phrase(word: Token) -> Iterator[Token]:
    """Yield a word of a noun's phrase with what hangs on it, without the clauses."""
    if word.dep_ in ("compound", "amod", "appos", "prep", "poss", "nmod") or word.pos_ in ("NOUN", "PROPN"):
        yield word
        for child in word.children:
            if child.dep_ not in ("relcl", "acl", "conj", "cc"):
                yield from _phrase(child)


def _words(token: Token) -> set[str]:
    """Return the word as it stands, as the dictionary has it, and with the word before it ("border guard")."""
    words = {token.lemma_.lower(), token.lower_}
    before = token.doc[token.i - 1] if token.i else None
    if before is not None and before.is_punct and token.i > 1:
        before = token.doc[token.i - 2]  # "hostage-taking"
    return words | {f"{before.lemma_.lower()} {word}" for word in words} if before is not None else words


def _is_site(token: Token, actors: SentenceActors) -> bool:
    """Whether a place is named for the base that stands there ("visited Kant")."""
    return any(party.how == "place" and token.text in gazetteer().sites for party in actors.named.get(token.i, ()))


def _is_of_defence(mention: int | None, actors: SentenceActors) -> bool:
    """Whether the words name a minister of defence or a commander."""
    key = None if mention is None else actors.draft.mentions[mention].entity_key
    return key is not None and any(_speaks_for_arms(row.role) for row in affiliations_of(key))


def _is_soldier(name: Token) -> bool:
    """Whether the title before a name is of the armed forces ("Defence Minister", "General")."""
    title = {
        word for child in name.children if child.dep_ in TITLING for part in child.subtree for word in _words(part)
    }
    military = next(cues for cues in domain_cues() if cues.name == "military")
    return name.pos_ == "PROPN" and _weight(title, military) >= RANKING


def _speaks_for_arms(role: str) -> bool:
    return any(word in role for word in ("defence", "defense", "army", "staff", "command"))


def _sides(act: Act) -> list[str]:
    """A body of one purpose as a side speaks for it, whatever words name it; its visitors come as diplomats."""
    keys = {key for pair in act.pairs for key in (pair.actor.key, pair.recipient.key)}
    return [word for key, word in ALLIANCES.items() if key in keys] if act.entry.type != "CONSULT" else []


def _around(act: Act, actors: SentenceActors) -> Domain | None:
    if act.entry.type in OF_THEIR_OWN and not _refers(act):
        return None
    before = actors.draft.spans[actors.number - 1] if actors.number else None
    persons = _in_persons(actors)
    words = (token for token in actors.span if token.i not in persons and not _says_when(token, actors.span.root))
    here = _heaviest(word for token in words for word in _words(token))
    return here or (_heaviest(word for token in before for word in _words(token)) if before is not None else None)


def _refers(act: Act) -> bool:
    """Whether what is backed or signed only takes up what the text has told ("the document was signed")."""
    objects = grammar.objects(act.trigger.head)
    taken_up = (
        {"document"}
        | word_class("accords")
        | word_class("motions")
        | word_class("taken_up")
        | word_class("taken_up_wish")
    )
    return act.entry.type == "SUPPORT" and any(noun.lemma_.lower() in taken_up for noun in objects)


def _taken_up_domain(act: Act, actors: SentenceActors, clause: list[str]) -> Domain | None:
    """The domain of the act told last between such sides, where the words only take it up ("rejected the blame")."""
    objects = [noun for word in act.trigger.words for noun in grammar.objects(word)]
    known = frozenset().union(*(word_class(name) for name in TAKING_UP))
    if act.entry.type not in ANSWERING or not any(noun.lemma_.lower() in known for noun in objects):
        return None
    if _heaviest(clause, above=HINT) is not None:
        return None
    sides = {key for pair in act.pairs for key in (pair.actor.key, pair.recipient.key)}
    near = (e for e in reversed(actors.draft.events) if actors.number - e.sentence <= NEAR)
    return next((e.domain for e in near if {e.actor_key, e.recipient_key} <= sides), None)


def _heaviest(words: Iterable[str], named: Domain | None = None, above: float = 0.0) -> Domain | None:
    words = list(words)
    listed = _without_payment(words)
    economic = next(_weight(listed, cues) for cues in domain_cues() if cues.name == "economic")
    paid = named == "economic" and listed != words and economic < MATTER  # "spent a million on the runway"
    phrase = HINT if paid else NAMED_BY_PHRASE
    sums = [(_weight(listed, cues) + phrase * (cues.name == named), cues.priority, cues.name) for cues in domain_cues()]
    weight, _, name = max(sums)
    return name if weight > above else None


def _without_payment(words: list[str]) -> list[str]:
    """Leave out that something is paid for or carried where the words tell what: rifles, a base, a trial."""
    matters = (_weight(words, cues) for cues in domain_cues() if cues.name in ("military", "political"))
    return [w for w in words if w not in word_class("payment")] if max(matters) >= MATTER else words


def _weight(words: Iterable[str], cues: DomainCues) -> float:
    return sum(cues.weights.get(word, 0.0) for word in words)
