"""What becomes of a thing brought in before: "the force was halved", "the embassy is to be reopened"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.draft import Reference
from geoexplorer.extraction.introduced import RULE
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.told_acts import Frame, told
from geoexplorer.extraction.word_sets import word_sets

FEWER = Frame(
    "thing_less", "RETREAT", -1, "{A:Kenya} sent soldiers to {R:Chad}. In May the force was withdrawn.", "military"
)
MORE = Frame(
    "thing_more", "COOPERATE", 1, "{A:Kenya} sent soldiers to {R:Chad}. In May the force was doubled.", "military"
)
SHUT = Frame(
    "thing_shut", "SANCTION", -1, "{A:Peru} has an embassy in {R:Laos}. In May the embassy was closed.", "diplomatic"
)
OPENED = Frame(
    "thing_opened", "SUPPORT", 1, "{A:Peru} closed its embassy in {R:Laos}. The embassy was reopened.", "diplomatic"
)
FATES: tuple[tuple[str, str, Frame], ...] = (
    ("forces", "fate_less", FEWER),
    ("forces", "fate_more", MORE),
    ("post", "fate_shut", SHUT),
    ("post", "fate_opened", OPENED),
)
STAYING = frozenset({"leave", "depart", "withdraw", "stay", "remain", "end"})
"""Verbs a thing does itself; of the others it is what they are done to."""


def fates(actors: SentenceActors, known: Sequence[Act]) -> Iterator[Act]:
    """Yield what the passive or the going of a thing says of its owner and of those with whom it was."""
    heads = {act.trigger.head.i for act in known}
    taken_up = {one.start: one for one in actors.draft.references if one.rule == RULE and one.place}
    if not taken_up:
        return
    for token in actors.span:
        reference = taken_up.get(actors.start_of(token))
        verb = _done_to(token.head)
        if reference is None or token.dep_ not in ("nsubj", "nsubjpass") or verb.i in heads:
            continue
        frame = _fate(token, verb)
        if frame is not None and not _names_another(verb, reference, actors):
            act = told(frame, (verb, token), _sides(reference, token, actors))
            if act is not None:
                yield act


def _done_to(verb: Token) -> Token:
    """What is done where the verb only says when ("is to be reopened", "is due to leave")."""
    inner = [child for child in verb.children if child.dep_ == "xcomp"] if verb.lemma_ == "be" else []
    return inner[0] if inner else verb


def _fate(thing: Token, verb: Token) -> Frame | None:
    done = grammar.is_passive(verb)
    if not done and (verb.lemma_.lower() not in STAYING or grammar.objects(verb)):
        return None
    for kind, fate, frame in FATES:
        if thing.lemma_.lower() in word_sets("introduced")[kind] and verb.lemma_.lower() in word_class(fate):
            return frame
    return None


def _names_another(verb: Token, reference: Reference, actors: SentenceActors) -> bool:
    """Whether the clause speaks of somebody else, with whom the thing may be now."""
    sides = {reference.keys[0], reference.place}
    return any(party.key not in sides for word in verb.subtree for party in actors.named.get(word.i, ()))


def _sides(reference: Reference, thing: Token, actors: SentenceActors) -> tuple[list[Party], list[Party]]:
    place = (actors.start_of(thing), actors.end_of(thing), thing.i)
    keys = (reference.keys[0], str(reference.place))
    owner, other = (Party(key, *place, "reference", None, "previous_sentence", reference.confidence) for key in keys)
    return [owner], [other]
