"""Short replies to what was told before: "Dakar agreed", "the Union suspended the ban", "deliveries were resumed"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.told_acts import Frame, told
from geoexplorer.model.event import Event

ASSENT = Frame("assent", "AGREE", 1, "{R:Gambia} asked {A:Senegal} for police. Senegal agreed.")
DECLINED = Frame("declined", "REJECT", -1, "{R:Gambia} asked {A:Senegal} for police. Senegal demurred.")
GRANTED = Frame("granted", "AGREE", 1, "{R:Gambia} asked {A:Senegal} for police. The request was granted.")
TURNED_DOWN = Frame("turned_down", "REJECT", -1, "{R:Gambia} asked {A:Senegal} for police. The request was rejected.")
TAKEN_BACK = Frame("taken_back", "CONCEDE", 1, "{A:Peru} banned {R:Chilean} wine. In May Peru lifted the ban.")
RESTORED = Frame("restored", "CONCEDE", 1, "{A:Oman} cut oil supplies to {R:Fiji}. Deliveries were resumed.")
WISHES = frozenset({"REQUEST", "AGREE"})
HARM = frozenset({"SANCTION", "COERCE"})
NEAR = 2  # sentences back
SURE = 0.65
BARE = frozenset({"nsubj", "punct", "advmod", "npadvmod", "aux", "cc", "prep", "dep"})
"""What may stand beside a reply that takes up the whole sentence before."""
WHEN = frozenset({"in", "on", "after", "by", "at", "within", "this", "last"})
REFERRING = frozenset({"the", "this", "that", "these", "those", "its", "their", "both", "all"})


def replies(actors: SentenceActors, known: Sequence[Act]) -> Iterator[Act]:
    """Yield who agrees > who asked, who lifts > whom it had hit, where the clause names one side or none."""
    heads = {act.trigger.head.i for act in known}
    for verb in actors.span:
        if verb.i in heads or not grammar.is_verb(verb) or any(child.dep_ == "neg" for child in verb.children):
            continue
        act = _assent(verb, actors) or _answered(verb, actors) or _taken_back(verb, actors) or _restored(verb, actors)
        if act is not None:
            yield act


def _assent(verb: Token, actors: SentenceActors) -> Act | None:
    """Who says yes or no > who asked or offered in the sentence before."""
    beside = [child for child in verb.children if child.dep_ not in BARE or _is_open(child)]
    frames = (("assenting", ASSENT), ("declining", DECLINED))
    frame = next((frame for name, frame in frames if verb.lemma_.lower() in word_class(name)), None)
    if frame is None or beside or grammar.is_passive(verb):
        return None
    doers = _doers(verb, actors)
    near = [event for event in _near(actors, NEAR) if event.event_type in WISHES and event.polarity >= 0]
    asker = next((e.actor_key for e in near if e.recipient_key in {d.key for d in doers}), None)
    return told(frame, (verb,), (doers, [_party(asker, verb, actors)])) if asker and len(doers) == 1 else None


def _answered(verb: Token, actors: SentenceActors) -> Act | None:
    """Who was asked > who asked, where the request was granted or turned down by nobody named."""
    frames = (("meeting_wishes", GRANTED), ("turning_down", TURNED_DOWN))
    frame = next((frame for name, frame in frames if verb.lemma_.lower() in word_class(name)), None)
    wishes = [noun for noun in grammar.subjects(verb) if noun.lemma_.lower() in word_class("taken_up_wish")]
    if frame is None or not grammar.is_passive(verb) or grammar.agents(verb) or not wishes:
        return None
    if any(actors.named.get(word.i) for word in verb.subtree) or not _is_definite(wishes[0]):
        return None
    near = [event for event in _near(actors, NEAR) if event.event_type in WISHES and event.recipient_key]
    if not near:
        return None
    asked, asker = _party(str(near[0].recipient_key), verb, actors), _party(near[0].actor_key, verb, actors)
    return told(frame, (verb, wishes[0]), ([asked], [asker]))


def _taken_back(verb: Token, actors: SentenceActors) -> Act | None:
    """Who lifts or suspends a burden that the text has said it laid on somebody > the last one it hit."""
    if verb.lemma_.lower() not in word_class("closing") | {"suspend"} or grammar.is_passive(verb):
        return None
    objects, doers = grammar.objects(verb), _doers(verb, actors)
    if len(doers) != 1 or not any(_is_burden(noun, actors) for noun in objects):
        return None
    hit = [e for e in _near(actors, actors.number) if e.event_type in HARM and e.actor_key == doers[0].key]
    return told(TAKEN_BACK, (verb,), (doers, [_party(str(hit[0].recipient_key), verb, actors)])) if hit else None


def _restored(verb: Token, actors: SentenceActors) -> Act | None:
    """Who cut the flow told before > whom it had cut off, where it is resumed by nobody named."""
    resumed = grammar.is_passive(verb) and verb.lemma_.lower() in word_class("resuming")
    flows = [noun for noun in grammar.subjects(verb) if noun.lemma_.lower() in word_class("flows")]
    named = any(actors.named.get(word.i) for word in verb.subtree)
    if not resumed or not flows or named or grammar.agents(verb):
        return None
    near = [event for event in _near(actors, NEAR) if event.event_type in HARM and event.recipient_key]
    if not near:
        return None
    doer, other = _party(near[0].actor_key, verb, actors), _party(str(near[0].recipient_key), verb, actors)
    return told(RESTORED, (verb, flows[0]), ([doer], [other]))


def _doers(verb: Token, actors: SentenceActors) -> list[Party]:
    return [party for noun in grammar.agents(verb) for party in actors.at(noun)]


def _is_burden(noun: Token, actors: SentenceActors) -> bool:
    """Whether the noun takes up sanctions told before and names nobody."""
    named = any(actors.named.get(word.i) for word in noun.subtree if word.tag_ != "PRP$")
    return noun.lemma_.lower() in word_class("taken_up_harm") and _is_definite(noun) and not named


def _is_definite(noun: Token) -> bool:
    return any(child.lower_ in REFERRING and child.i < noun.i for child in noun.children)


def _is_open(child: Token) -> bool:
    """Whether a preposition says to what or with whom: only when and where go without it."""
    return child.dep_ == "prep" and child.lower_ not in WHEN


def _near(actors: SentenceActors, most: int) -> list[Event]:
    """The acts told in that many sentences before, the newest first."""
    return [e for e in reversed(actors.draft.events) if 0 < actors.number - e.sentence <= most]


def _party(key: str, verb: Token, actors: SentenceActors) -> Party:
    return Party(key, actors.start_of(verb), actors.end_of(verb), verb.i, "reference", None, "previous_sentence", SURE)
