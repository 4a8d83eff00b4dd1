"""Whom a threat or an offer on conditions is meant for: "threatened to stop talks if X goes ahead"."""

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.actors_at import SentenceActors
from geoexplorer.extraction.roles import Pair, crossed
from geoexplorer.extraction.sides import side
from geoexplorer.extraction.triggers import Trigger

CONDITIONED = frozenset({"THREATEN", "AGREE"})
CONDITIONS = frozenset({"if", "unless", "until"})
WEIGHT = 0.7


def conditional_pairs(trigger: Trigger, actors: SentenceActors) -> list[Pair]:
    """Return who threatens or offers > who would have to do, or not to do, what the condition says."""
    if trigger.entry.part == "noun" or trigger.entry.type not in CONDITIONED:
        return []
    doers = side(trigger, actors, "subject")
    clauses = [token for token in trigger.head.subtree if token.dep_ == "advcl" and _is_condition(token)]
    named = [party for clause in clauses for noun in grammar.agents(clause) for party in actors.at(noun)]
    keys = {party.key for party in doers}
    return crossed(doers, [party for party in named if party.key not in keys][:1], "subject>condition", WEIGHT)


def _is_condition(clause: Token) -> bool:
    return any(child.dep_ in ("mark", "advmod") and child.lower_ in CONDITIONS for child in clause.children)
