"""The other side of an act named by the clause it hangs together with: "X recalled its envoy after Y arrested him"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.clauses import clause_tokens
from geoexplorer.extraction.modality import reality
from geoexplorer.extraction.roles import Pair, crossed
from geoexplorer.extraction.sides import side
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.triggers import Trigger

WEIGHT = 0.65
DONE_TO = frozenset(
    {"SANCTION", "COERCE", "THREATEN", "REJECT", "PROTEST", "CONCEDE", "AID", "AGREE", "REQUEST", "ACCUSE", "SUPPORT"}
)
"""Types of acts that are done to somebody, whom the clause beside may name."""
WITHHELD = frozenset({"SANCTION", "AID", "CONCEDE"})
"""Types a passive tells of without saying who does it: the one who announces it."""
REPLYING = frozenset({"after", "because", "when", "since", "as", "until", "unless", "once"})
ASKING = frozenset({"REQUEST", "AGREE", "THREATEN", "ACCUSE"})
"""Types of acts that another clause answers."""
REFERRING = frozenset({"the", "this", "that", "these", "those", "such"})


def between_clauses(groups: Sequence[list[Trigger]], known: Sequence[Act], actors: SentenceActors) -> Iterator[Act]:
    """Yield acts of verbs that name one side only, with the side that the clause above, below or beside names."""
    told = {word.i for act in known for word in act.trigger.words}
    open_ = [group[0] for group in groups if group[0].entry.part == "verb" and group[0].head.i not in told]
    for trigger in open_:
        own = reality(trigger.head)
        if trigger.entry.type not in DONE_TO or own.negated or own.failed or own.asked:
            continue
        found = _replied(trigger, actors) or _answered(trigger, actors) or _announced(trigger, actors)
        if found:
            yield Act(trigger, found, own, trigger.entry)


def _replied(trigger: Trigger, actors: SentenceActors) -> list[Pair]:
    """Who does it > who does what it replies to, or what replies to it ("closed the border when Y refused")."""
    doers = _doers(trigger, actors)
    if not doers or grammar.is_passive(trigger.head) or not _is_alone(trigger, doers, actors):
        return []
    verb = trigger.head
    below = [child for child in verb.children if child.dep_ == "advcl" and _replies(child)]
    above = [verb.head] if verb.dep_ == "advcl" and _replies(verb) and grammar.is_verb(verb.head) else []
    for clause in (*below, *above):
        others = [party for noun in grammar.agents(clause) for party in actors.at(noun)]
        others = [party for party in others if party.key not in {doer.key for doer in doers}]
        if len({party.key for party in others}) == 1 and _is_about(
            clause, trigger, {others[0].key, doers[0].key}, actors
        ):
            return crossed(doers, others, "subject>clause beside", WEIGHT)
    return []


def _replies(clause: Token) -> bool:
    return any(child.dep_ in ("mark", "advmod") and child.lower_ in REPLYING for child in clause.children)


def _is_about(clause: Token, trigger: Trigger, sides: set[str], actors: SentenceActors) -> bool:
    """Whether the other clause names nobody but the two, so that it cannot be about a third side."""
    inside = (token for token in clause.subtree if token not in trigger.head.subtree or clause in trigger.head.subtree)
    return all(party.key in sides for token in inside for party in actors.named.get(token.i, ()))


def _is_alone(trigger: Trigger, doers: list[Party], actors: SentenceActors) -> bool:
    """Whether the clause names nobody but those who act, and no one the words are said to."""
    keys = {doer.key for doer in doers}
    clause = clause_tokens(trigger)
    named = all(party.key in keys for token in clause for party in actors.named.get(token.i, ()))
    objects = {noun.lemma_.lower() for noun in grammar.objects(trigger.head)}
    own = any(token.lower_ in ("own", "domestic") for token in clause)
    return named and not own and not objects & (word_class("commoners") | word_class("outsiders"))


def _answered(trigger: Trigger, actors: SentenceActors) -> list[Pair]:
    """Who answers > who asked, and the other way round ("Y asked for a delay, but X turned down the request")."""
    doers = _doers(trigger, actors)
    if not doers or not _is_alone(trigger, doers, actors):
        return []
    if _takes_up(trigger.head):
        clause = _before(trigger.head)
    elif trigger.entry.type in ASKING:
        clause = next((verb for verb in _after(trigger.head) if _takes_up(verb)), None)
    else:
        clause = None
    others = [party for noun in grammar.agents(clause) for party in actors.at(noun)] if clause is not None else []
    return crossed(doers, others, "subject>clause beside", WEIGHT)


def _takes_up(verb: Token) -> bool:
    """Whether the verb answers what the clause before told: the request, the demand, the charge."""
    taken_up = word_class("taken_up_wish") | word_class("taken_up_blame")
    nouns = [noun for noun in grammar.objects(verb) if noun.lemma_.lower() in taken_up]
    plain = [noun for noun in nouns if any(child.lower_ in REFERRING for child in noun.children)]
    return (
        bool(plain)
        and verb.lemma_.lower() in word_class("answering")
        and not any(child.dep_ in ("prep", "relcl", "acl", "amod") for noun in plain for child in noun.children)
    )


def _before(verb: Token) -> Token | None:
    """The verb of the clause before, joined to this one with a subject of its own."""
    joined = verb.dep_ == "conj" and grammar.is_verb(verb.head)
    if joined:
        return verb.head
    return next((c for c in verb.children if c.dep_ == "ccomp" and c.i < verb.i and grammar.is_verb(c)), None)


def _after(verb: Token) -> list[Token]:
    joined = [child for child in verb.children if child.dep_ == "conj" and grammar.is_verb(child)]
    return [*joined, verb.head] if verb.dep_ == "ccomp" and verb.head.i > verb.i else joined


def _announced(trigger: Trigger, actors: SentenceActors) -> list[Pair]:
    """Who says it will be done > to whom, or who must do something first ("aid would be withheld until Y pays")."""
    verb = trigger.head
    saying = reality(verb).saying
    if trigger.entry.type not in WITHHELD or saying is None or not grammar.is_passive(verb) or grammar.agents(verb):
        return []
    if not any(child.lower_ in ("will", "would", "be") for child in verb.children if child.dep_ == "aux"):
        return []
    doers = [party for noun in grammar.agents(saying) for party in actors.at(noun)]
    conditions = [child for child in verb.children if child.dep_ == "advcl" and _replies(child)]
    hit = [party for clause in conditions for noun in grammar.agents(clause) for party in actors.at(noun)]
    hit = hit or side(trigger, actors, trigger.entry.roles[0].recipient, places=True)
    one = len({party.key for party in doers}) == 1 == len({party.key for party in hit})
    return crossed(doers, hit, "speaker>clause", WEIGHT) if one else []


def _doers(trigger: Trigger, actors: SentenceActors) -> list[Party]:
    if trigger.entry.roles[0].actor != "subject":
        return []
    return side(trigger, actors, "subject")
