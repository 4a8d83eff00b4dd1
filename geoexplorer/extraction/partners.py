"""With whom a side deals when its sentence does not say: whom it met last, whom the text is about."""

from collections.abc import Iterator, Sequence

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import SentenceActors
from geoexplorer.extraction.focus import focus
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.triggers import Trigger

NEAR = 2  # sentences back
STATE = 3  # letters in the key of a state
ANSWERS = frozenset({"REJECT", "CONCEDE", "REQUEST"})
"""Types that may follow an act of the other sign."""
ASKING = frozenset({"REQUEST", "CONSULT", "ASSESS"})
"""Types of which the one who does them may be helped next: who asked, who came, who was told of."""


def dealt_with(trigger: Trigger, key: str, known: Sequence[Act], actors: SentenceActors) -> str | None:
    """The other side of the act told last; of help told right after others, whom the whole text is about."""
    other = partner(trigger, key, known, actors)
    matter = focus(actors.draft)
    if other is not None and matter not in (None, key, other) and not _is_close(trigger, key, known, actors):
        return matter
    return other or _host(trigger, key, actors)


def _is_close(trigger: Trigger, key: str, known: Sequence[Act], actors: SentenceActors) -> bool:
    """Whether the side does something else in this sentence, or did in the one right before."""
    acts = next((told for told in _told_before(trigger, known, actors)), [])
    before = [e for e in actors.draft.events if e.sentence == actors.number - 1 and e.actor_key == key]
    return any(key in (one, two) for one, two, _ in acts) or bool(before)


def partner(trigger: Trigger, key: str, known: Sequence[Act], actors: SentenceActors) -> str | None:
    """The other side of the act told last in which this side takes part; a kindness follows no hostile act."""
    done = not grammar.is_passive(trigger.head) or trigger.entry.type == "REJECT"
    answers = trigger.entry.type in ANSWERS and done
    sign = 0 if answers else trigger.entry.polarity
    for told in _told_before(trigger, known, actors):
        beside = [(one if two == key else two, polarity) for one, two, polarity in told if key in (one, two)]
        if beside:
            return next((other for other, polarity in beside if polarity * sign >= 0 and _is_a_side(other)), None)
    return None


def _host(trigger: Trigger, key: str, actors: SentenceActors) -> str | None:
    """Who was helped last, else who did the last thing told, where another side is said to give or sell as well."""
    if trigger.head.lemma_.lower() not in word_class("supplying") or trigger.entry.polarity <= 0:
        return None
    near = [event for event in actors.draft.events if 0 < actors.number - event.sentence <= NEAR]
    last = near[-1] if near else None
    if last is None or (last.polarity < 0 and last.event_type in ("ASSAULT", "COERCE", "THREATEN")):
        return None
    host = last.actor_key if last.event_type in ASKING or last.polarity < 0 else last.recipient_key
    return host if host != key else None


def _is_a_side(key: str) -> bool:
    """Whether it is a state, or an organisation of a few: of a region or the UN nobody is reminded by mere context."""
    return len(key) == STATE or key in ("NATO", "EU", "CSTO", "SCO", "CIS")


def _told_before(
    trigger: Trigger, known: Sequence[Act], actors: SentenceActors
) -> Iterator[list[tuple[str, str, int]]]:
    """Yield actor, recipient and sign of the acts told before: those of this sentence, then of each one before it."""
    here = sorted((act for act in known if _is_before(act, trigger)), key=lambda act: -act.trigger.head.i)
    yield [(pair.actor.key, pair.recipient.key, act.entry.polarity) for act in here for pair in act.pairs]
    for number in range(actors.number - 1, actors.number - NEAR - 1, -1):
        events = [event for event in actors.draft.events if event.sentence == number]
        yield [(event.actor_key, event.recipient_key or "", event.polarity) for event in events]


def _is_before(act: Act, trigger: Trigger) -> bool:
    """Whether the act is told before the trigger in its sentence, by a verb joined with it or by words of its own."""
    head = act.trigger.head
    joined = head.dep_ == "conj" and head.head == trigger.head
    return head.i < trigger.head.i or joined or head in trigger.words
