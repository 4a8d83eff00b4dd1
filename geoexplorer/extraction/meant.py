"""What words of several meanings mean by what stands beside them: a guest welcomed, a decision welcomed."""

from dataclasses import replace

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import SentenceActors
from geoexplorer.extraction.syntax import word_class

TOPICS = frozenset({"COOPERATE", "ASSESS", "SUPPORT"})


def as_meant(act: Act, actors: SentenceActors) -> Act:
    """Return the act with the type that its objects give its words."""
    told = _calling_on(_informing(_giving(act)), actors)
    return _discussed(_approving(told, actors), actors)


def _giving(act: Act) -> Act:
    """Read goods for nothing and works on another's base as help, where goods sold and works on one's own are not."""
    head = act.trigger.head
    if act.entry.type != "COOPERATE" or act.entry.polarity < 0:
        return act
    words = {child.lemma_.lower() for noun in (head, *grammar.objects(head)) for child in noun.children}
    own = bool(words & {"its", "their", "his", "her", "own"})
    given = not grammar.is_passive(head) and bool(words & word_class("for_nothing"))
    bettered = act.entry.part == "verb" and head.lemma_.lower() in word_class("bettering") and not own
    return replace(act, entry=replace(act.entry, type="AID", sure=True)) if given or bettered else act


def _calling_on(act: Act, actors: SentenceActors) -> Act:
    """Read "called on the president" as a visit where "called on the president to resign" is a demand."""
    if act.entry.part != "verb" or act.entry.words != ("call", "on"):
        return act
    below = [child for word in act.trigger.words for child in word.children]
    asks = any(grammar.is_infinitive(child) for child in below) or bool(grammar.after([act.trigger.head], "for"))
    persons = all(actors.is_person(pair.recipient) for pair in act.pairs)
    if asks or not persons or grammar.is_passive(act.trigger.head):
        return act
    return replace(act, entry=replace(act.entry, type="CONSULT", polarity=1, takes=None, sure=True))


def _informing(act: Act) -> Act:
    """Read "provided details" and "received a delegation" as talk, where "provided tractors" is help."""
    objects = {token.lemma_.lower() for token in grammar.objects(act.trigger.head)}
    guests = act.entry.head == "receive" and bool(objects & word_class("bodies"))
    told = guests or bool(objects & word_class("information"))
    if act.entry.part == "noun" or act.entry.type != "AID" or not told:
        return act
    return replace(act, entry=replace(act.entry, type="CONSULT", mutual=guests or act.entry.mutual, sure=True))


def _approving(act: Act, actors: SentenceActors) -> Act:
    """Read "welcomed the decision" as support where "welcomed the minister" is a meeting."""
    objects = grammar.objects(act.trigger.head)
    person = any(t.ent_type_ == "PERSON" or t.lemma_.lower() in word_class("bodies") for t in objects)
    named = any(t.i in actors.named for t in objects)
    bare = len(act.entry.words) == 1 and act.entry.head in word_class("greeting")
    if bare and person:
        return replace(act, entry=replace(act.entry, sure=True))  # a guest is met, whatever was said
    if not bare or not objects or named:
        return act
    return replace(act, entry=replace(act.entry, type="SUPPORT", sure=True))


def _discussed(act: Act, actors: SentenceActors) -> Act:
    """Read a relation somebody discusses as talks between its sides ("discussed Kyrgyz-Uzbek cooperation")."""
    verb = grammar.topic_of(act.trigger.head)
    if verb is None or act.entry.part == "verb" or act.entry.type not in TOPICS or act.entry.polarity < 0:
        return act
    speakers = {party.key for token in grammar.agents(verb) for party in actors.at(token)}
    if speakers and not all(speakers >= sides for sides in act.sides):
        return act
    return replace(act, entry=replace(act.entry, type="CONSULT", polarity=1, mutual=True, aspect="event", sure=True))
