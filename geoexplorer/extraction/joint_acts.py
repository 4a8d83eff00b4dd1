"""What two sides do as one: "will jointly patrol", "built a dam together"; and deeds that another side judges."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.modality import reality
from geoexplorer.extraction.roles import among, crossed
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.told_acts import Frame, entry_of
from geoexplorer.extraction.triggers import Trigger

JOINTLY = Frame(
    "jointly", "COOPERATE", 1, "{A:Ghana} and {R:Togo} jointly guard the reef where the two ships sank.", mutual=True
)
TOGETHER = frozenset({"jointly", "together"})
JUDGING = frozenset({"SUPPORT", "ACCUSE", "REJECT", "PROTEST"})
SURE = 0.85


def joint_acts(groups: Sequence[list[Trigger]], known: Sequence[Act], actors: SentenceActors) -> Iterator[Act]:
    """Yield what several subjects do together, and judgements of what a clause before tells, if not told already."""
    told = {word.i for act in known for word in act.trigger.words}
    for verb in actors.span:
        if verb.i not in told and grammar.is_verb(verb) and (act := _done_together(verb, actors)):
            yield act
    for group in groups:
        if group[0].head.i not in told and (act := _judged(group[0], actors)):
            yield act


def _done_together(verb: Token, actors: SentenceActors) -> Act | None:
    """Who does something "jointly", whatever it is."""
    adverb = next((child for child in verb.children if child.dep_ == "advmod" and child.lower_ in TOGETHER), None)
    idle = verb.lemma_.lower() in word_class("stative") | word_class("courtesies") or verb.pos_ == "AUX"
    if adverb is None or idle:
        return None
    found = among([party for noun in grammar.agents(verb) for party in actors.at(noun)], "frame:jointly", SURE)
    entry = entry_of(JOINTLY, verb.lemma_.lower(), adverb.lower_)
    return Act(Trigger(entry, verb, (verb, adverb)), found, reality(verb), entry) if found else None


def _judged(trigger: Trigger, actors: SentenceActors) -> Act | None:
    """Whose deed somebody judges who is told right behind it ("closed its ports, a decision welcomed by Iceland")."""
    verb, deed = trigger.head, trigger.head.head
    judging = trigger.entry.part == "verb" and trigger.entry.type in JUDGING and verb.dep_ in ("acl", "relcl")
    if not judging or deed.lemma_.lower() not in word_class("deeds") or grammar.objects(verb) not in ([deed], []):
        return None
    doers = _doers(deed, actors)
    judges = [party for noun in grammar.agents(verb) for party in actors.at(noun)]
    found = crossed(judges, doers, "subject>doer", SURE)
    return Act(trigger, found, reality(verb), trigger.entry) if found else None


def _doers(deed: Token, actors: SentenceActors) -> list[Party]:
    """Who does what the clause tells that the deed only sums up."""
    clause = grammar.governor(deed)
    summed_up = deed.dep_ in ("appos", "npadvmod", "conj", "dep", "oprd", "attr", "dobj") and _is_set_off(deed)
    if clause is None or not summed_up or any(child.dep_ == "poss" for child in deed.children):
        return []
    return [party for noun in grammar.agents(clause) for party in actors.at(noun)]


def _is_set_off(deed: Token) -> bool:
    """Whether a comma or dash stands right before the noun and its article."""
    first = min((child for child in deed.children if child.dep_ in ("det", "amod")), key=lambda t: t.i, default=deed)
    return first.i > 0 and first.nbor(-1).text in (",", "—", "–", "-", "--")
