"""The acts of one sentence: triggers with both sides found, each dyad told once."""

from dataclasses import dataclass, field

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.actors_at import SentenceActors
from geoexplorer.extraction.demands import demand
from geoexplorer.extraction.lexicon import LexiconEntry
from geoexplorer.extraction.modality import Reality, reality
from geoexplorer.extraction.relaxed import relaxed_pairs
from geoexplorer.extraction.roles import Pair, pairs
from geoexplorer.extraction.transfers import received, wanted
from geoexplorer.extraction.triggers import Trigger, triggers
from geoexplorer.model.codes import EventType

BORDERS = frozenset({"relcl", "parataxis"})


@dataclass(slots=True)
class Act:
    """A trigger with its dyads and what became of the act."""

    trigger: Trigger
    pairs: list[Pair]
    reality: Reality
    event_type: EventType
    inner: list["Act"] = field(default_factory=list)  # acts inside the clause or object of this one

    @property
    def entry(self) -> LexiconEntry:
        """Return the lexicon entry of the trigger."""
        return self.trigger.entry


def acts(actors: SentenceActors) -> list[Act]:
    """Return the acts of the sentence in the order of their triggers."""
    found = [act for group in triggers(actors.span) if (act := _best(group, actors)) is not None]
    return _told_once(found + _demands(actors))


def _demands(actors: SentenceActors) -> list[Act]:
    saying = (token for token in actors.span if any(child.dep_ == "ccomp" for child in token.children))
    found = [demanded for token in saying if (demanded := demand(token, actors))]
    return [Act(trigger, pairs, reality(trigger.head), "REQUEST") for trigger, pairs in found]


def _best(group: list[Trigger], actors: SentenceActors) -> Act | None:
    """The longest phrase with both sides; a shorter one only if it names the same kind of act."""
    longest = group[0].entry
    for trigger in group:
        if trigger.entry.type != longest.type and len(trigger.entry.words) < len(longest.words):
            continue
        act = _act(trigger, actors)
        if act is not None:
            return act
    return None


def _act(trigger: Trigger, actors: SentenceActors) -> Act | None:
    """The act of a trigger: help wanted is a request, help received comes from its donor."""
    asked = wanted(trigger, actors)
    if asked:
        return Act(trigger, asked, reality(trigger.head), "REQUEST")
    found = received(trigger, actors) or pairs(trigger, actors) or relaxed_pairs(trigger, actors)
    return Act(trigger, found, reality(trigger.head), trigger.entry.type) if found else None


def _told_once(found: list[Act]) -> list[Act]:
    """Leave out what another act of the same dyad already tells: its noun, its inner clause, its purpose."""
    kept: list[Act] = []
    for act in _without_repeats(found):
        outer = [o for o in found if o is not act and _governs(o, act) and not _is_subject(act, o)]
        for other in outer:
            other.inner.append(act)
        if not any(_sides(act) <= _sides(other) for other in outer) and not _is_carried(act, found):
            kept.append(act)
    return kept


def _without_repeats(found: list[Act]) -> list[Act]:
    """The same phrase twice for the same dyad is one act ("improving this and improving that")."""
    once: dict[tuple[str, frozenset[frozenset[str]]], Act] = {}
    for act in found:
        once.setdefault((act.entry.id, frozenset(_sides(act))), act)
    return list(once.values())


def _is_subject(noun: Act, verb: Act) -> bool:
    """Whether the noun is the subject of the verb: then the noun names the act ("cooperation will improve")."""
    return verb.entry.part == "verb" and noun.trigger.head in grammar.subjects(verb.trigger.head)


def _is_carried(act: Act, found: list[Act]) -> bool:
    """Whether the act is only the verb of a noun that names the same dyad."""
    return any(_is_subject(other, act) and _sides(act) <= _sides(other) for other in found if other is not act)


def _sides(act: Act) -> set[frozenset[str]]:
    return {frozenset((pair.actor.key, pair.recipient.key)) for pair in act.pairs}


def _governs(outer: Act, inner: Act) -> bool:
    """Whether the inner trigger stands below the outer one with no border of clauses between."""
    words = outer.trigger.words
    if inner.trigger.head in words:
        return inner.trigger.head != outer.trigger.head or len(inner.trigger.words) < len(words)
    below: list[Token] = [inner.trigger.head]
    for above in inner.trigger.head.ancestors:
        if above in words:
            return not any(_is_border(token, outer) for token in below)
        below.append(above)
    return False


def _is_border(token: Token, outer: Act) -> bool:
    if token.dep_ in BORDERS:
        return True
    finite = any(child.dep_ in ("nsubj", "nsubjpass") for child in token.children)
    if token.dep_ == "ccomp":
        return finite and not outer.entry.takes
    if token.dep_ == "conj":
        return token.pos_ in ("VERB", "AUX") and token.head == outer.trigger.head
    circumstance = token.dep_ == "prep" and token.lower_ in ("during", "after", "before", "since", "despite")
    return circumstance or (token.dep_ == "advcl" and (finite or token.tag_ == "VBG"))
