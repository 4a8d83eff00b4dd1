"""What one side does because the other asked: "at the request of X, Y sent pilots", "on Y's advice X closed"."""

from collections.abc import Iterator

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.told_acts import Frame, told

ASKED = Frame("at_request", "REQUEST", 1, "At the request of {A:Samoa}, {R:Australian} police patrol the port.")
PRESSED = Frame("under_pressure", "COERCE", -1, "Under pressure from {A:Serbia}, {R:Montenegro} postponed the vote.")
PUNISHED = Frame("under_sanctions", "SANCTION", -1, "Under sanctions by {A:Norway}, {R:Guinea} sells its oil to all.")
CAUSES = {
    ("under", "punishing"): PUNISHED,
    ("at", "wished"): ASKED,
    ("on", "wished"): ASKED,
    ("upon", "wished"): ASKED,
    ("under", "pressed"): PRESSED,
}


def wishes(actors: SentenceActors) -> Iterator[Act]:
    """Yield who asked or pressed > who does what the clause tells."""
    for noun in actors.span:
        frame = _frame(noun)
        verb = grammar.governor(noun) if frame is not None else None
        if frame is None or verb is None:
            continue
        doers = _all([*grammar.agents(verb), *_guests(verb)], actors)
        askers = _all(
            [*grammar.after([noun], "of"), *grammar.after([noun], "from"), *grammar.after([noun], "by")], actors
        ) or actors.modifiers(noun)
        keys = {party.key for party in askers}
        act = told(frame, (noun,), (askers, [doer for doer in doers if doer.key not in keys]), is_fact=True)
        if act is not None:
            yield act


def _frame(noun: Token) -> Frame | None:
    if noun.dep_ != "pobj":
        return None
    lemma, before = noun.lemma_.lower(), noun.head.lower_
    kinds = (kind for kind in ("wished", "pressed", "punishing") if lemma in word_class(kind))
    return next((CAUSES[before, kind] for kind in kinds if (before, kind) in CAUSES), None)


def _guests(verb: Token) -> list[Token]:
    return grammar.objects(verb) if grammar.is_passive(verb) else []


def _all(heads: list[Token], actors: SentenceActors) -> list[Party]:
    return [party for head in heads for party in actors.at(head)]
