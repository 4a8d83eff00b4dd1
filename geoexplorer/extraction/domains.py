"""Domain of an act from the words of its clause: military, economic, political or diplomatic."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import SentenceActors
from geoexplorer.extraction.answers import answered_domain
from geoexplorer.extraction.clauses import clause_tokens
from geoexplorer.extraction.gazetteer import affiliations_of
from geoexplorer.extraction.lexicon import DomainCues, domain_cues, event_types
from geoexplorer.extraction.syntax import word_class
from geoexplorer.model.codes import Domain

NAMED_BY_PHRASE = 2.5  # more than a strong cue, less than one that settles it
OF_THEIR_OWN = frozenset({"CONSULT", "SUPPORT", "ASSESS"})
"""Types whose domain only their own words tell, not the rest of the sentence."""
ALLIANCES = frozenset({"NATO", "CSTO"})


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
    if named:
        return _heaviest(clause, named) or named
    return _heaviest(clause) or _around(act, actors) or event_types()[act.entry.type].usual_domain


def _clause_words(act: Act, actors: SentenceActors) -> Iterator[str]:
    for token in clause_tokens(act.trigger):
        yield from _words(token)
        if actors.is_base(token):
            yield "base"
        if any(_is_of_defence(party.mention, actors) for party in actors.named.get(token.i, ())):
            yield "defence"
        if token.lemma_.lower() in word_class("accords"):
            clauses = (child for child in token.children if child.dep_ == "relcl")
            yield from (word for clause in clauses for inner in clause.subtree for word in _words(inner))


def _words(token: Token) -> set[str]:
    return {token.lemma_.lower(), token.lower_}


def _is_of_defence(mention: int | None, actors: SentenceActors) -> bool:
    """Whether the words name a minister of defence or a commander."""
    key = None if mention is None else actors.draft.mentions[mention].entity_key
    return key is not None and any(_speaks_for_arms(row.role) for row in affiliations_of(key))


def _speaks_for_arms(role: str) -> bool:
    return any(word in role for word in ("defence", "defense", "army", "staff", "command"))


def _sides(act: Act) -> list[str]:
    """An alliance as a side speaks for military, whatever words name it; its visitors come as diplomats."""
    allied = any({pair.actor.key, pair.recipient.key} & ALLIANCES for pair in act.pairs)
    return ["nato"] if allied and act.entry.type != "CONSULT" else []


def _around(act: Act, actors: SentenceActors) -> Domain | None:
    if act.entry.type in OF_THEIR_OWN:
        return None
    before = actors.draft.spans[actors.number - 1] if actors.number else None
    here = _heaviest(token.lemma_.lower() for token in actors.span)
    return here or (_heaviest(token.lemma_.lower() for token in before) if before is not None else None)


def _heaviest(words: Iterable[str], named: Domain | None = None) -> Domain | None:
    listed = list(words)
    sums = [
        (_weight(listed, cues) + NAMED_BY_PHRASE * (cues.name == named), cues.priority, cues.name)
        for cues in domain_cues()
    ]
    weight, _, name = max(sums)
    return name if weight > 0 else None


def _weight(words: Iterable[str], cues: DomainCues) -> float:
    return sum(cues.weights.get(word, 0.0) for word in words)
