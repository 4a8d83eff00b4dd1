"""The acts of one sentence: triggers with both sides found, each dyad told once."""

from dataclasses import dataclass, field

from spacy.tokens import Token

from geoexplorer.extraction.actors_at import SentenceActors
from geoexplorer.extraction.lexicon import LexiconEntry
from geoexplorer.extraction.modality import Reality, reality
from geoexplorer.extraction.roles import Pair, pairs
from geoexplorer.extraction.triggers import Trigger, triggers


@dataclass(slots=True)
class Act:
    """A trigger with its dyads and what became of the act."""

    trigger: Trigger
    pairs: list[Pair]
    reality: Reality
    inner: list["Act"] = field(default_factory=list)  # acts inside the clause this one takes

    @property
    def entry(self) -> LexiconEntry:
        """Return the lexicon entry of the trigger."""
        return self.trigger.entry


def acts(actors: SentenceActors) -> list[Act]:
    """Return the acts of the sentence in the order of their triggers."""
    found: list[Act] = []
    for group in triggers(actors.span):
        act = _best(group, actors)
        if act is not None:
            found.append(act)
    return _absorbed(found)


def _best(group: list[Trigger], actors: SentenceActors) -> Act | None:
    """The longest phrase with both sides; a shorter one only if it names the same kind of act."""
    longest = group[0].entry
    for trigger in group:
        if trigger.entry.type != longest.type and len(trigger.entry.words) < len(longest.words):
            continue
        found = pairs(trigger, actors)
        if found:
            return Act(trigger, found, reality(trigger.head))
    return None


def _absorbed(found: list[Act]) -> list[Act]:
    """Leave out what another act of the same dyad already tells: its noun, its inner clause."""
    kept: list[Act] = []
    for act in found:
        outer = next((other for other in found if other is not act and _tells(other, act)), None)
        if outer is None:
            kept.append(act)
        else:
            outer.inner.append(act)
    return kept


def _tells(outer: Act, inner: Act) -> bool:
    """Whether the outer act contains the inner one and names the same sides."""
    if not _governs(outer.trigger, inner.trigger.head):
        return False
    return _sides(inner) <= _sides(outer)


def _sides(act: Act) -> set[frozenset[str]]:
    return {frozenset((pair.actor.key, pair.recipient.key)) for pair in act.pairs}


def _governs(outer: Trigger, inner: Token) -> bool:
    """Whether the inner word belongs to the outer phrase, its object, or the clause it takes."""
    if inner in outer.words:
        return True
    path = [inner]
    for above in inner.ancestors:
        if above in outer.words:
            break
        path.append(above)
    else:
        return False
    links = {token.dep_ for token in path}
    if outer.entry.takes:
        return not links & {"relcl", "advcl", "parataxis"}
    return links <= {"dobj", "pobj", "prep", "attr", "conj", "compound", "nsubjpass", "amod", "poss", "pcomp"}
