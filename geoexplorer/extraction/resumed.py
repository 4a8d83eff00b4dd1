"""What became of an act told before: "The duty was lifted", "The pact was extended", with both sides left unsaid."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.told_acts import Frame, told
from geoexplorer.model.event import Event

RESUMING = ("closing", "prolonging", "breaking", "releasing", "resuming", "meeting_wishes", "turning_down")
NEAR = 3  # sentences back
SURE = 0.7
FARTHEST = 60  # characters between the word of an act and what it is called by afterwards
REFERRING = frozenset({"the", "this", "that", "these", "those", "both", "all"})
HARM = frozenset({"SANCTION", "COERCE", "MOBILIZE"})
ACCORD = frozenset({"AGREE", "SUPPORT", "COOPERATE"})


@dataclass(frozen=True, slots=True)
class Matter:
    """What is told of an act, and of what types and sign that act has to be."""

    frame: Frame
    types: frozenset[str]
    sign: int


LIFTED = Matter(
    Frame("lifted_again", "CONCEDE", 1, "{A:Togo} taxed {R:Ghanaian} beer. The tax was lifted in May."), HARM, -1
)
HARDER = Matter(
    Frame("harm_prolonged", "SANCTION", -1, "{A:Togo} taxed {R:Ghanaian} beer. The tax was raised in May."), HARM, -1
)
RELEASED = Matter(
    Frame("released", "CONCEDE", 1, "{A:Togo} seized a {R:Ghanaian} boat. The crew was freed."),
    frozenset({"COERCE"}),
    -1,
)
ENDED = Matter(
    Frame("accord_ended", "SANCTION", -1, "{A:Togo} signed a pact with {R:Ghana}. The pact was annulled.", mutual=True),
    ACCORD,
    1,
)
RENEWED = Matter(
    Frame("accord_renewed", "SUPPORT", 1, "{A:Togo} signed a pact with {R:Ghana}. The pact was renewed.", mutual=True),
    ACCORD,
    1,
)


def may_resume(draft: Draft, number: int) -> bool:
    """Tell whether the sentence has a verb of lifting, prolonging or ending something."""
    verbs = frozenset().union(*(word_class(name) for name in RESUMING))
    span = draft.spans[number]
    return span is not None and any(token.tag_ == "VBN" and token.lemma_.lower() in verbs for token in span)


def resumed(actors: SentenceActors, known: Sequence[Act]) -> Iterator[Act]:
    """Yield the acts by which a burden or accord told before is lifted, prolonged, ended or renewed by nobody named."""
    for verb in actors.span:
        if not grammar.is_verb(verb) or not grammar.is_passive(verb) or grammar.agents(verb):
            continue
        for noun in grammar.subjects(verb):
            matter = _matter(noun, verb) if _takes_up(noun, actors) else None
            sides = _sides_before(matter, noun, known, actors) if matter else None
            act = told(matter.frame, (verb, noun), _parties(sides, verb, actors)) if matter and sides else None
            if act is not None and not any(other.trigger.head == verb for other in known):
                yield act


def _takes_up(noun: Token, actors: SentenceActors) -> bool:
    """Whether the noun has been told before and names nobody itself."""
    referring = noun.lower_ == "they" or any(child.lower_ in REFERRING for child in noun.children)
    return referring and not any(actors.named.get(token.i) for token in noun.subtree if token != noun)


def _matter(noun: Token, verb: Token) -> Matter | None:
    word, done = noun.lemma_.lower(), verb.lemma_.lower()
    if done in word_class("releasing") and (noun.lower_ == "they" or word in word_class("captives")):
        return RELEASED
    if word in word_class("taken_up_harm"):
        return LIFTED if done in word_class("closing") else HARDER if done in word_class("prolonging") else None
    if word in word_class("accords"):
        return ENDED if done in word_class("breaking") else RENEWED if done in word_class("prolonging") else None
    return None


def _sides_before(matter: Matter, noun: Token, known: Sequence[Act], actors: SentenceActors) -> tuple[str, str] | None:
    """Who did the last such act to whom: in this sentence before the noun, or in those before it."""
    for act in reversed(known):
        earlier = act.trigger.head.i < noun.i and act.entry.type in matter.types and act.entry.polarity == matter.sign
        if earlier and (
            matter is RELEASED or noun.lemma_.lower() in {word.lemma_.lower() for word in act.trigger.words}
        ):
            return act.pairs[0].actor.key, act.pairs[0].recipient.key
    near = [e for e in actors.draft.events if 0 < actors.number - e.sentence <= NEAR and e.recipient_key]
    fitting = [event for event in near if event.event_type in matter.types and event.polarity == matter.sign]
    ranked = sorted((_distance(event, matter, noun, actors), -place) for place, event in enumerate(fitting))
    if not ranked or ranked[0][0] > FARTHEST:
        return None
    nearest = fitting[-ranked[0][1]]
    return nearest.actor_key, str(nearest.recipient_key)


def _distance(event: Event, matter: Matter, noun: Token, actors: SentenceActors) -> int:
    """How far from the words of the act told before it is called by this noun; FARTHEST and more: not at all."""
    if matter is RELEASED:
        return 0
    names = word_class("accords") if matter.types == ACCORD else frozenset({noun.lemma_.lower()})
    text = actors.draft.document.text[event.start : event.end].lower()
    places = [event.start + text.find(name) for name in names if name in text]
    return min((abs(place - (event.trigger_start or event.start)) for place in places), default=FARTHEST + 1)


def _parties(sides: tuple[str, str], verb: Token, actors: SentenceActors) -> tuple[list[Party], list[Party]]:
    place = (actors.start_of(verb), actors.end_of(verb), verb.i)
    one, other = (Party(key, *place, "reference", None, "previous_sentence", SURE) for key in sides)
    return [one], [other]
