"""Whom a threat, an offer or a protest is meant for by its clause: "threatened to stop talks if X goes ahead"."""

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.actors_at import SentenceActors
from geoexplorer.extraction.roles import Pair, crossed
from geoexplorer.extraction.sides import side
from geoexplorer.extraction.triggers import Trigger

CONDITIONS = {
    "THREATEN": frozenset({"if", "unless", "until"}),
    "AGREE": frozenset({"if", "unless", "until"}),
    "PROTEST": frozenset({"when", "after", "because", "that"}),
}
"""What opens the clause that names the other side, by the type of the act."""
WEIGHT = 0.7


def conditional_pairs(trigger: Trigger, actors: SentenceActors) -> list[Pair]:
    """Return who threatens, offers or protests > who does, or would have to do, what the clause says."""
    if trigger.entry.part == "noun" or trigger.entry.type not in CONDITIONS:
        return []
    doers = side(trigger, actors, "subject")
    clauses = [token for token in trigger.head.subtree if token.dep_ in ("advcl", "ccomp") and _opens(token, trigger)]
    named = [party for clause in clauses for noun in grammar.agents(clause) for party in actors.at(noun)]
    keys = {party.key for party in doers}
    return crossed(doers, [party for party in named if party.key not in keys][:1], "subject>condition", WEIGHT)


def _opens(clause: Token, trigger: Trigger) -> bool:
    words = CONDITIONS[trigger.entry.type]
    return any(child.dep_ in ("mark", "advmod") and child.lower_ in words for child in clause.children)
