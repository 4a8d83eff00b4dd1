"""The other side of an act that a sentence leaves unsaid: whom its actor was just told to deal with."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.carried_over import acting_key
from geoexplorer.extraction.clauses import clause_tokens
from geoexplorer.extraction.endings import ended
from geoexplorer.extraction.focus import works
from geoexplorer.extraction.modality import reality
from geoexplorer.extraction.partners import dealt_with, partner
from geoexplorer.extraction.replies import replies
from geoexplorer.extraction.roles import Pair, crossed
from geoexplorer.extraction.sides import side
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.told_of import is_for_whom, told_of
from geoexplorer.extraction.triggers import Trigger

SURE = 0.6
ROLES = "subject>unsaid"
DEEDS = frozenset({"AID", "AGREE", "REQUEST", "SANCTION", "CONCEDE", "COERCE", "THREATEN"})
"""Types of acts that are done to somebody, so that a reader looks for him in the sentences before."""
CONTINUING = {"REJECT": "refusing", "SUPPORT": "approving"}
"""Types of which only some verbs take up the matter before, with the class of these."""
JUDGING = frozenset({"SUPPORT", "ACCUSE", "PROTEST"})
"""Types of words about what another side did."""
CAUSES = frozenset({"after", "because", "when", "since", "as"})
PERSONAL = frozenset({"him", "her", "them", "us", "me", "you"})
BOTH = 2  # host and operator of a base
ANYBODY = frozenset({"everybody", "everyone", "comer", "all", "they", "it"})
INSIDE = frozenset({"pcomp", "acl", "amod", "xcomp"})
"""Where a verb only goes on with what a word above it tells ("thanked X for giving back")."""
ADDRESSED = ("to", "from", "with", "against", "on", "for")


def left_unsaid(groups: Sequence[list[Trigger]], known: Sequence[Act], actors: SentenceActors) -> Iterator[Act]:
    """Yield the acts whose trigger has one side only, with the side dealt with last or told of right before."""
    yield from replies(actors, known)
    yield from _dealt(groups, known, actors)
    yield from told_of(groups, known, actors)
    yield from works(actors, known)


def _dealt(groups: Sequence[list[Trigger]], known: Sequence[Act], actors: SentenceActors) -> Iterator[Act]:
    """The acts done to the other side of the last act of the one who does them."""
    told = {word.i for act in known for word in act.trigger.words}
    for group in groups:
        trigger = group[0]
        if trigger.head.i in told:
            continue
        if alone := _met(trigger, actors) or _thanked(trigger, actors):
            yield Act(trigger, alone, reality(trigger.head), trigger.entry)
        closed = ended(trigger)
        if closed is not None and (broken := _done(closed, known, actors)):
            yield Act(closed, broken, reality(closed.head), closed.entry)
        if judged := _judged_beside(trigger, known, actors):
            entry = (
                trigger.entry if trigger.entry.type in JUDGING else replace(trigger.entry, type="SUPPORT", sure=True)
            )
            yield Act(replace(trigger, entry=entry), judged, reality(trigger.head), entry)
            continue
        if not _wants_another(trigger, actors):
            continue
        status = reality(trigger.head)
        undone = (status.negated and not status.refused) or status.failed or status.asked
        if undone or status.modality == "hypothetical":
            continue
        found = (
            _undergone(trigger, known, actors) if grammar.is_passive(trigger.head) else _done(trigger, known, actors)
        )
        if found:
            yield Act(trigger, found, status, trigger.entry)


def _met(trigger: Trigger, actors: SentenceActors) -> list[Pair]:
    """The subject of the sentence before > whom talks were with ("It was signed after two hours of talks with X")."""
    if trigger.entry.part != "noun" or trigger.entry.type != "CONSULT" or trigger.head.dep_ in ("nsubj", "dobj"):
        return []
    hosts = side(trigger, actors, "with")
    if len(hosts) != 1 or side(trigger, actors, "possessor") or _has_own_subject(trigger, actors):
        return []
    doer = _subject_before(actors)
    return crossed([_unsaid(doer, trigger.head, actors)], hosts, "unsaid>with") if doer else []


def _thanked(trigger: Trigger, actors: SentenceActors) -> list[Pair]:
    """Who is thanked for his help > who thanks him ("thanked the Omani king for his support on Yemen")."""
    noun = trigger.head
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "for" else None
    helps = trigger.entry.part == "noun" and trigger.entry.type in ("AID", "SUPPORT") and trigger.entry.polarity > 0
    if not helps or verb is None or verb.lemma_ != "thank":
        return []
    helpers = [party for token in grammar.objects(verb) for party in actors.at(token)]
    return crossed(helpers, [party for token in grammar.agents(verb) for party in actors.at(token)], "thanked for", 0.8)


def _judged_beside(trigger: Trigger, known: Sequence[Act], actors: SentenceActors) -> list[Pair]:
    """Doer > whom the verb joined with this one is about ("welcomed the release of three men and urged Y to")."""
    head, objects = trigger.head, grammar.objects(trigger.head)
    judges = trigger.entry.type in JUDGING or head.lemma_.lower() in word_class("greeting")
    if trigger.entry.part != "verb" or not judges or not objects or grammar.is_passive(head) or _says_whom(trigger):
        return []
    doers = side(trigger, actors, "subject")
    joined = [act for act in known if head in (act.trigger.head.head, *act.trigger.head.children)]
    joined = [act for act in joined if "conj" in (act.trigger.head.dep_, head.dep_)]
    others = {pair.recipient.key for act in joined for pair in act.pairs if doers and pair.actor.key == doers[0].key}
    status = reality(head)
    if len(doers) != 1 or len(others) != 1 or status.negated or status.failed or status.asked:
        return []
    other = others.pop()
    clause = [party for word in clause_tokens(trigger) for party in actors.named.get(word.i, ())]
    return [] if any(p.key != doers[0].key for p in clause) else crossed(doers, [_unsaid(other, head, actors)], ROLES)


def _has_own_subject(trigger: Trigger, actors: SentenceActors) -> bool:
    """Whether the clause of the noun has a subject of its own that acts."""
    verb = grammar.governor(trigger.head)
    return verb is not None and any(actors.at(token) for token in grammar.subjects(verb))


def _subject_before(actors: SentenceActors) -> str | None:
    """The only side named in the subject of the sentence before, in the same paragraph."""
    before = actors.draft.spans[actors.number - 1] if actors.number else None
    if before is None or before.doc is not actors.span.doc:
        return None
    words = [word for token in grammar.subjects(before.root) for word in token.subtree]
    if not words:
        return None
    start, end = actors.start_of(words[0]), actors.end_of(words[-1])
    inside = [m for m in actors.draft.mentions if start <= m.start < end and m.label in ("COUNTRY", "PERSON", "ORG")]
    keys = {key for mention in inside if (key := acting_key(mention.entity_key, actors.draft))}
    return keys.pop() if len(keys) == 1 else None


def _wants_another(trigger: Trigger, actors: SentenceActors) -> bool:
    """Whether the words tell an act that is done to somebody, and say nothing of whom."""
    entry, head = trigger.entry, trigger.head
    if entry.part != "verb" or entry.roles[0].actor != "subject" or head.lemma_ == "regret":
        return False
    if _answers(head):
        return not _is_from_nobody(head, actors)
    if _means_something_else(head):
        return False
    if head.dep_ in INSIDE or (entry.type == "AID" and not _gives_help(head)):
        return False
    clauses = (child for child in head.children if child.dep_ in ("ccomp", "advcl"))
    if any(word.lower_ == "whether" for clause in clauses for word in clause.children):
        return False
    if entry.type in CONTINUING:
        return head.lemma_.lower() in word_class(CONTINUING[entry.type])
    given = {noun.lemma_.lower() for noun in grammar.objects(head)}
    words = bool(given & (word_class("information") | word_class("documents")))
    supplies = entry.type == "COOPERATE" and head.lemma_.lower() in word_class("supplying") and not words
    return supplies or entry.type in DEEDS or (entry.type == "COOPERATE" and entry.domain == "military")


def _is_from_nobody(verb: Token, actors: SentenceActors) -> bool:
    """Whether what is answered comes from the subject above, who acts for no state ("newspapers saw in it a plot")."""
    noun = verb.head
    above = grammar.governor(noun) if noun.dep_ in ("appos", "dobj", "attr") else None
    sources = grammar.subjects(above) if above is not None else []
    return bool(sources) and not any(actors.at(token) for token in sources)


def _means_something_else(verb: Token) -> bool:
    """Whether the verb tells no act here: one concludes that things are so, and exercises a right."""
    objects = grammar.objects(verb)
    if verb.lemma_ == "conclude":
        return not objects or any(child.dep_ == "ccomp" for child in verb.children)
    return verb.lemma_ == "exercise" and any(noun.lemma_.lower() not in word_class("forces") for noun in objects)


def _gives_help(verb: Token) -> bool:
    """Whether what is given is help, or is counted ("sent a further 60"), not importance or an interview."""
    objects = grammar.objects(verb)
    counted = any(noun.pos_ == "NUM" or child.dep_ == "nummod" for noun in objects for child in (noun, *noun.children))
    bare = verb.lemma_.lower() not in word_class("giving")
    return bare or counted or any(noun.lemma_.lower() in word_class("help") | word_class("forces") for noun in objects)


def _answers(verb: Token) -> bool:
    """Whether the verb answers what the noun above it takes up ("a charge Russia denied")."""
    matter = verb.head.lemma_.lower()
    taken_up = any(
        matter in word_class(name) for name in ("taken_up_blame", "taken_up_wish", "taken_up", "taken_up_harm")
    )
    answering = verb.lemma_.lower() in word_class("answering") | {"deny", "deflect", "rebuff", "resist"}
    return verb.dep_ in ("relcl", "acl") and not grammar.is_passive(verb) and taken_up and answering


def _done(trigger: Trigger, known: Sequence[Act], actors: SentenceActors) -> list[Pair]:
    """Actor > the side it dealt with last, where its clause names nobody else."""
    doers = side(trigger, actors, "subject")
    speaks = any(token.lower_ in ("we", "i") for token in grammar.agents(trigger.head))
    aside = trigger.head.dep_ == "relcl" and any(token.lower_ == "it" for token in grammar.agents(trigger.head))
    if len(doers) != 1 or aside or _says_whom(trigger) or (speaks and trigger.entry.type not in CONTINUING):
        return []
    key = doers[0].key
    other = _addressed(trigger, key, actors) or _beside(trigger, doers[0], known) or _caused(trigger, key, actors)
    other = other or _visited(trigger, key, actors)
    other = other or _on_site(trigger, key, actors)
    if other is None and trigger.entry.head not in word_class("of_oneself"):
        other = dealt_with(trigger, key, known, actors)
    if other is None or not _is_open(trigger, doers[0].key, other, actors):
        return []
    return crossed(doers, [_unsaid(other, trigger.head, actors)], ROLES)


def _undergone(trigger: Trigger, known: Sequence[Act], actors: SentenceActors) -> list[Pair]:
    """The side it dealt with last > whom the passive names, where nobody is said to do it."""
    if side(trigger, actors, "subject"):
        return []
    hit = side(trigger, actors, trigger.entry.roles[0].recipient, places=True)
    keys = {party.key for party in hit}
    only = _only_other(trigger, keys, actors) if keys else None
    if only:
        return crossed([only], hit, "unsaid>object")
    if len(hit) != 1:
        return []
    other = partner(trigger, hit[0].key, known, actors)
    if other is None or not _is_open(trigger, hit[0].key, other, actors):
        return []
    return crossed([_unsaid(other, trigger.head, actors)], hit, "unsaid>object")


def _only_other(trigger: Trigger, keys: set[str], actors: SentenceActors) -> Party | None:
    """The only other side that the sentence of a passive names: it is the one that does it."""
    means = {
        t.i for noun in grammar.after([trigger.head], "with") for t in noun.subtree
    }  # "equipped with Russian jets"
    inside = {token.i for token in actors.span} - means
    found = {p.key: p for i in inside for p in actors.named.get(i, ()) if p.how not in ("place", "operator")}
    others = [party for key, party in found.items() if key not in keys]
    return replace(others[0], confidence=others[0].confidence * SURE) if len(others) == 1 else None


def _unsaid(key: str, head: Token, actors: SentenceActors) -> Party:
    place = (actors.start_of(head), actors.end_of(head), head.i)
    return Party(key, *place, "reference", None, "previous_sentence", SURE)


def _says_whom(trigger: Trigger) -> bool:
    """Whether the words say to whom, only not in a way we can read ("offered it to all comers")."""
    own = {"its", "his", "her", "their"}  # one's own ambassador is not whom the act is done to
    foreign = (n for n in grammar.objects(trigger.head) if not any(child.lower_ in own for child in n.children))
    named = any(noun.pos_ == "PROPN" or noun.lower_ in PERSONAL for noun in grammar.objects(trigger.head))
    objects = {noun.lemma_.lower() for noun in foreign}
    heads = [trigger.head, *grammar.objects(trigger.head)]
    others = {noun.lemma_.lower() for word in ADDRESSED for noun in grammar.after(heads, word)}
    persons = word_class("bodies") | word_class("outsiders") | word_class("commoners")
    return named or is_for_whom(trigger.head) or bool(objects & persons or others & (persons | ANYBODY))


def _is_open(trigger: Trigger, own: str, other: str, actors: SentenceActors) -> bool:
    """Whether the clause names nobody but these two: else the words mean him, or nobody."""
    clause = {token.i for token in clause_tokens(trigger)}
    return all(p.key in (own, other) for i in clause for p in actors.named.get(i, ()))


def _addressed(trigger: Trigger, key: str, actors: SentenceActors) -> str | None:
    """Whom the verb above tells of the act ("told Y it would not extend the lease")."""
    verb = trigger.head.head
    if trigger.head.dep_ != "ccomp" or verb.lemma_.lower() not in word_class("addressing"):
        return None
    told = [child for child in verb.children if child.dep_ in ("dobj", "dative")]
    keys = {party.key for token in told for party in actors.at(token)} - {key}
    return keys.pop() if len(keys) == 1 else None


def _visited(trigger: Trigger, key: str, actors: SentenceActors) -> str | None:
    """Where somebody is or goes to do it ("he was in Delhi asking for a loan", "flew to Oslo to sign")."""
    verb = trigger.head.head
    if trigger.head.dep_ not in ("advcl", "xcomp") or verb.lemma_.lower() not in word_class("being_there"):
        return None
    places = [noun for word in ("in", "to", "at") for noun in grammar.after([verb], word)]
    keys = {party.key for noun in places for party in actors.at(noun, places=True)} - {key}
    return keys.pop() if len(keys) == 1 else None


def _on_site(trigger: Trigger, key: str, actors: SentenceActors) -> str | None:
    """Who runs the base the clause names, of its host; whose soil it stands on, of who runs it."""
    clause = [party for token in clause_tokens(trigger) for party in actors.named.get(token.i, ())]
    bases = {party.mention for party in clause if party.how == "operator"}
    sides = {party.key for party in clause if party.mention in bases}
    return (sides - {key}).pop() if len(sides) == BOTH and key in sides else None


def _caused(trigger: Trigger, key: str, actors: SentenceActors) -> str | None:
    """Who did what an unfriendly act answers ("recalled its envoy after Y let the rebel in")."""
    if trigger.entry.polarity >= 0:
        return None
    clauses = [c for c in trigger.head.children if c.dep_ == "advcl" and any(m.lower_ in CAUSES for m in c.children)]
    keys = {party.key for clause in clauses for token in grammar.agents(clause) for party in actors.at(token)} - {key}
    return keys.pop() if len(keys) == 1 else None


def _beside(trigger: Trigger, doer: Party, known: Sequence[Act]) -> str | None:
    """Whom the clause before names that tells the same of another side ("X sent 200 men to Y, and Z sent 60")."""
    above = trigger.head.head if trigger.head.dep_ == "conj" else None
    for act in known:
        if act.trigger.head == above and act.entry.type == trigger.entry.type:
            keys = {pair.recipient.key for pair in act.pairs}
            if len(keys) == 1 and doer.key not in keys | {pair.actor.key for pair in act.pairs}:
                return keys.pop()
    return None
