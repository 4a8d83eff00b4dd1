"""The acts of one sentence: triggers with both sides found, typed by the lexicon or the classifier."""

from dataclasses import dataclass, field, replace

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.avowals import avowals
from geoexplorer.extraction.between_clauses import between_clauses
from geoexplorer.extraction.circumstances import with_circumstances
from geoexplorer.extraction.conditions import conditional_pairs
from geoexplorer.extraction.demands import demand
from geoexplorer.extraction.empty_words import (
    counted,
    is_courtesy,
    is_double_nationality,
    is_for_others,
    is_one_of_many,
    is_search_for_causes,
    is_seat,
    is_sport,
)
from geoexplorer.extraction.endings import CEASED, ceasing, ended, is_to_end, pairs_ended
from geoexplorer.extraction.fates import fates
from geoexplorer.extraction.hearsay import denial_of
from geoexplorer.extraction.implied import implied
from geoexplorer.extraction.joint_acts import joint_acts
from geoexplorer.extraction.left_unsaid import left_unsaid
from geoexplorer.extraction.lexicon import event_types
from geoexplorer.extraction.meant import as_meant
from geoexplorer.extraction.modality import reality
from geoexplorer.extraction.only_other import only_others
from geoexplorer.extraction.partner_changes import partner_changes
from geoexplorer.extraction.permissions import permissions
from geoexplorer.extraction.presence import presences
from geoexplorer.extraction.received_aid import received_aid
from geoexplorer.extraction.relaxed import COMMON, relaxed_pairs
from geoexplorer.extraction.resumed import resumed
from geoexplorer.extraction.roles import Pair, is_organisation, pairs
from geoexplorer.extraction.second_verbs import second_verbs
from geoexplorer.extraction.sites import sites
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.told_acts import settled
from geoexplorer.extraction.told_once import told_once
from geoexplorer.extraction.transfers import received, wanted
from geoexplorer.extraction.triggers import Trigger, triggers
from geoexplorer.extraction.untyped import guess, retyped, untyped
from geoexplorer.extraction.verdicts import verdicts
from geoexplorer.extraction.visiting import describes_guest, visiting
from geoexplorer.extraction.visits import visits
from geoexplorer.extraction.wishes import wishes

OVERRULES = 0.6  # a guess this likely wins over an entry that is not sure
HELP = frozenset({"AID", "COOPERATE"})
TURNS = 0.85  # and this likely if it turns the sign round
TYPES = 0.5  # a guess this likely types a verb without an entry; below it the dyad is a candidate


@dataclass(slots=True)
class Reading:
    """What a sentence holds: acts, and dyads whose type nobody knows."""

    acts: list[Act] = field(default_factory=list)
    open_dyads: list[tuple[Trigger, Pair]] = field(default_factory=list)


def read(actors: SentenceActors) -> Reading:
    """Return the acts of the sentence in the order of their triggers, each told once."""
    groups = [group for group in triggers(actors.span) if group[0].head.i not in actors.names]
    groups = [group for group in groups if not describes_guest(group[0].head, actors)]
    known = [act for group in groups if (act := _best(group, actors)) is not None]
    known = with_circumstances(known, groups, actors)
    known += second_verbs(groups, known, actors)
    known += [*permissions(actors), *presences(actors), *wishes(actors)]
    known += [*visits(actors, known), *partner_changes(actors)]
    known += sites(actors, known)
    avowed = list(avowals(actors))
    known = _judged([*avowed, *verdicts(actors, [*known, *avowed])], known)
    known += fates(actors, known)
    known += joint_acts(groups, known, actors)
    known += between_clauses([group for group in groups if not _says_nothing(group[0])], known, actors)
    known += left_unsaid([group for group in groups if not _says_nothing(group[0])], known, actors)
    known += [*resumed(actors, known), *received_aid(actors, known)]
    told = {sides for act in known for sides in act.sides}
    known += only_others([group for group in groups if not _says_nothing(group[0])], known, actors)
    reading = Reading([*told_once(known + _demands(actors)), *visiting(actors, known)])
    heads = {group[0].head.i for group in groups} | {act.trigger.head.i for act in known}
    for trigger, found in untyped(actors, told):
        if trigger.head.i not in heads:
            _type(reading, trigger, found, actors)
    return reading


def _judged(judgements: list[Act], known: list[Act]) -> list[Act]:
    """Add judgements of a tie or a deed in place of the noun that only names what is judged."""
    heads = {act.trigger.head for act in judgements}
    sides = {pair for act in judgements for pair in act.sides}

    def is_judged(act: Act) -> bool:
        return act.entry.part == "noun" and act.sides <= sides and bool(heads & set(act.trigger.head.ancestors))

    return [*(act for act in known if not is_judged(act)), *judgements]


def _type(reading: Reading, trigger: Trigger, found: list[Pair], actors: SentenceActors) -> None:
    """Let the classifier name an act of a verb without an entry; a weak guess leaves the dyad open."""
    guessed = guess(actors, trigger, found[0])
    common = guessed.event_type in COMMON
    if found[0].mutual and (not common or guessed.probability < OVERRULES):
        return
    if guessed.probability < TYPES or guessed.event_type == "ASSESS":
        reading.open_dyads.extend((trigger, pair) for pair in found)
        return
    entry = retyped(trigger.entry, guessed)
    sure = guessed.probability
    act = Act(trigger, found, reality(trigger.head), entry, sure, guessed=sure)
    reading.acts += [] if _is_no_act(act, actors) else [act]


def _demands(actors: SentenceActors) -> list[Act]:
    saying = (token for token in actors.span if any(child.dep_ == "ccomp" for child in token.children))
    found = [demanded for token in saying if (demanded := demand(token, actors))]
    return [Act(trigger, pairs, reality(trigger.head), trigger.entry) for trigger, pairs in found]


def _best(group: list[Trigger], actors: SentenceActors) -> Act | None:
    """The longest phrase with both sides; a shorter one only if it names the same kind of act."""
    longest = group[0].entry
    for trigger in group:
        shorter = len(trigger.entry.words) < len(longest.words)
        if trigger.entry.type != longest.type and shorter and not trigger.entry.mutual:
            continue
        act = None if _says_nothing(trigger) else _act(trigger, actors)
        if act is not None and not _is_no_act(act, actors):
            act = replace(as_meant(act, actors), refusers=_refusers(act, actors))
            settled = act.entry.sure or not _happened(act) or _is_plain(act, actors)
            return act if settled else _second_opinion(act, actors)
    return None


def _is_no_act(act: Act, actors: SentenceActors) -> bool:
    """Whether the words only look like an act: somebody goes home, meets a challenge, is told to take troops away."""
    only_looks_so = _only_leaves(act, actors) or _meets_things(act, actors) or _is_denied_report(act)
    only_looks_so = only_looks_so or _is_among_peoples(act, actors) or _orders_its_own(act)
    only_looks_so = only_looks_so or is_one_of_many(act, actors) or is_for_others(act)
    only_looks_so = only_looks_so or is_search_for_causes(act) or is_double_nationality(act)
    only_looks_so = only_looks_so or is_sport(act, actors)
    return only_looks_so or is_to_end(act) or _is_private(act, actors) or _gives_nothing(act)


def _gives_nothing(act: Act) -> bool:
    """Whether what is given is no help: "gave it a headache", "paid no heed to"."""
    bare = act.entry.part == "verb" and len([word for word in act.entry.words if word != "*"]) <= 2
    given = {noun.lemma_.lower() for noun in grammar.objects(act.trigger.head)} if bare else set()
    return act.entry.head in ("give", "pay", "send") and act.entry.type in HELP and bool(given & word_class("no_gifts"))


def _is_denied_report(act: Act) -> bool:
    """Whether the noun only introduces what somebody denies ("scoffed at claims that")."""
    head = act.trigger.head
    return act.entry.part == "noun" and any(denial_of(head, child) is not None for child in head.children)


def _orders_its_own(act: Act) -> bool:
    """Whether those told to do something are one's own people ("told its citizens to leave")."""
    own = (
        child.lower_ in ("its", "their", "his", "her")
        for noun in grammar.objects(act.trigger.head)
        for child in noun.children
    )
    return (
        act.entry.type == "REQUEST"
        and act.entry.part == "verb"
        and any(own)
        and bool(act.entry.takes or "to" in act.entry.words or _asks_to_do(act.trigger.head))
    )


def _asks_to_do(verb: Token) -> bool:
    return any(grammar.is_infinitive(child) for child in verb.children if child.dep_ in ("xcomp", "ccomp"))


def _is_among_peoples(act: Act, actors: SentenceActors) -> bool:
    """Whether peoples fight one another, which may live in one state ("clashes between Kyrgyz and Uzbeks")."""
    sides = [party for pair in act.pairs for party in (pair.actor, pair.recipient)]
    return act.entry.type == "ASSAULT" and all(_is_people(party, actors) for party in sides)


def _is_people(party: Party, actors: SentenceActors) -> bool:
    if party.mention is None or actors.draft.mentions[party.mention].rule != "gazetteer.adjective":
        return False
    token = actors.span.doc[party.token]
    return token.pos_ in ("NOUN", "PROPN") and token.dep_ not in ("amod", "compound", "nmod", "poss")


def _is_private(act: Act, actors: SentenceActors) -> bool:
    """Whether those who come or meet do so for nobody but themselves: tourists, players, singers."""
    doers = grammar.agents(act.trigger.head) if act.entry.part == "verb" else []
    meant = [noun for noun in doers if any(party.how == "reference" for party in actors.named.get(noun.i, ()))]
    common = {noun.lemma_.lower() for noun in doers if noun not in meant}  # "the two men" are those named before
    common |= {noun.lemma_.lower() for noun in counted(doers)}
    return act.entry.type == "CONSULT" and bool(common & word_class("commoners"))


def _only_leaves(act: Act, actors: SentenceActors) -> bool:
    """Whether a person goes home, which is no retreat ("after Rumsfeld had departed Bishkek")."""
    named = {pair.actor.mention for pair in act.pairs}
    labels = {actors.draft.mentions[place].label for place in named if place is not None}
    return act.entry.type == "RETREAT" and len(act.entry.words) == 1 and labels == {"PERSON"}


def _meets_things(act: Act, actors: SentenceActors) -> bool:
    """Whether what is met is no side: "met the challenge", "will meet its commitments"."""
    objects = grammar.objects(act.trigger.head)
    sides = any(t.lemma_.lower() in word_class("bodies") or t.pos_ != "NOUN" or actors.at(t) for t in objects)
    return act.entry.head == "meet" and act.entry.part == "verb" and bool(objects) and not sides


def _is_plain(act: Act, actors: SentenceActors) -> bool:
    """Whether the sides settle the type: joining or leaving a body, a person who comes somewhere."""
    bodies = all(is_organisation(pair.recipient) for pair in act.pairs)
    persons = all(actors.is_person(pair.actor) for pair in act.pairs)
    joins = act.entry.head in word_class("membership")
    comes = act.entry.type == "CONSULT" and act.entry.head in word_class("motion")
    return (joins and bodies) or (comes and persons)


def _happened(act: Act) -> bool:
    """Whether nothing above turns the act round; a refusal would mislead the classifier."""
    return not (act.reality.refused or act.reality.negated or act.reality.failed or act.reality.asked)


def _says_nothing(trigger: Trigger) -> bool:
    """Whether somebody only declines to speak ("declined to comment"), compares, or carries others where he goes."""
    silent = (child.lemma_.lower() in word_class("silence") for child in trigger.head.children if child.dep_ == "xcomp")
    carries = trigger.entry.type == "CONSULT" and trigger.entry.head in word_class("motion")
    if carries and not grammar.is_passive(trigger.head) and grammar.objects(trigger.head):
        return True  # "flew the refugees to Romania" is no visit
    if is_courtesy(trigger) or is_seat(trigger):
        return True
    if trigger.entry.head == "let" and not any(c.dep_ in ("ccomp", "xcomp") for c in trigger.head.children):
        return True  # "let them" says nothing of what they may do
    if trigger.entry.head == "instruct" and any(grammar.is_infinitive(c) for c in trigger.head.children):
        return True  # "instructed the government to study it" is an order, no training
    if trigger.entry.head == "insist" and any(_is_statement(child) for child in trigger.head.children):
        return True  # "insists that membership remains a goal" demands nothing
    likened = trigger.entry.part == "verb" and bool(
        {token.lemma_.lower() for token in grammar.objects(trigger.head)} & word_class("likenesses")
    )
    return likened or (trigger.entry.type == "REJECT" and any(silent))


def _is_statement(clause: Token) -> bool:
    """Whether the clause tells how things are, rather than what should be done."""
    modal = any(child.dep_ == "aux" and child.lower_ in ("should", "must") for child in clause.children)
    return clause.dep_ == "ccomp" and clause.tag_ in ("VBZ", "VBD", "VBP") and not modal


def _refusers(act: Act, actors: SentenceActors) -> frozenset[str]:
    refusing = act.reality.refusing
    if refusing is None or not grammar.is_verb(refusing):
        return frozenset()
    return frozenset(party.key for token in grammar.agents(refusing) for party in actors.at(token))


def _act(trigger: Trigger, actors: SentenceActors) -> Act | None:
    """The act of a trigger: help wanted is a request, help received comes from its donor."""
    closed = ended(trigger)
    if closed is not None:
        between = pairs_ended(closed, actors) or (_pairs(trigger, actors) if grammar.is_passive(closed.head) else [])
        return Act(closed, between, reality(closed.head), closed.entry) if between else None
    asked = wanted(trigger, actors)
    if asked:
        request = replace(trigger.entry, type="REQUEST", polarity=event_types()["REQUEST"].polarity, sure=True)
        return Act(trigger, asked, reality(trigger.head), request)
    found = received(trigger, actors) or _pairs(trigger, actors)
    found = found or conditional_pairs(trigger, actors) or implied(trigger, actors)
    trigger = ceasing(trigger)
    status = reality(trigger.head)
    status = settled(status) if "not" in trigger.entry.words or trigger.entry.id.startswith(CEASED) else status
    return Act(trigger, found, status, trigger.entry) if found else None


def _pairs(trigger: Trigger, actors: SentenceActors) -> list[Pair]:
    """The dyads of the roles; several who declare together mean another side if the clause names one."""
    found = pairs(trigger, actors)
    if found and not (trigger.entry.takes and all(pair.mutual for pair in found)):
        return found
    further = relaxed_pairs(trigger, actors)
    return further if further and not (found and further[0].mutual) else found


def _leaves_organisation(act: Act) -> bool:
    """Whether a member leaves a body: of a place, "leave" may only tell a departure."""
    return act.entry.type == "RETREAT" and all(is_organisation(pair.recipient) for pair in act.pairs)


def _second_opinion(act: Act, actors: SentenceActors) -> Act:
    """Ask the classifier where the entry is not sure: a clear answer wins, agreement makes it surer."""
    guessed = guess(actors, act.trigger, act.pairs[0])
    if guessed.event_type == act.entry.type or _leaves_organisation(act):
        return replace(act, sureness=max(0.85, guessed.probability))
    turns = event_types()[guessed.event_type].polarity * act.entry.polarity < 0
    if guessed.probability >= (TURNS if turns else OVERRULES) and guessed.event_type != "ASSESS":
        sure = guessed.probability
        return replace(act, entry=retyped(act.entry, guessed), sureness=sure, guessed=sure)
    return replace(act, sureness=0.75)
