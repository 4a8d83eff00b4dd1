"""Whom a whole text is about, for help and works that go to nobody named: "Iranian companies have built a tunnel"."""

from collections import Counter
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.carried_over import acting_key
from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.gazetteer import gazetteer
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.told_acts import Frame, told
from geoexplorer.model.entity import Mention

BUILT = Frame("built_for", "COOPERATE", 1, "{A:Iranian} companies have built a tunnel in {R:Oman}.", "economic")
WHERE = ("in", "at", "near", "across", "under", "through", "along", "over", "on", "outside", "beneath", "between")
SURE = 0.5
STATE = 3  # letters in the key of a state
ENOUGH = 4  # namings that make a state the matter of a text
LEAD = 1.5  # times as often as any other
HEADED = 0.55  # as often as the one named most, for the state the headline names first


def focus(draft: Draft) -> str | None:
    """Return the state a text is about: named far more often than any other, or often and first in its headline."""
    known: Counter[str] = Counter()
    headed: str | None = None
    titles = [line for line in draft.sentences if line.section == "headline"]
    for mention in draft.mentions:
        key = _state(mention, draft)
        if key is None:
            continue
        known[key] += 1
        if headed is None and any(line.start <= mention.start < line.end for line in titles):
            headed = key
    ranked = known.most_common(2)
    if not ranked or ranked[0][1] < ENOUGH:
        return None
    if headed is not None and known[headed] >= max(HEADED * ranked[0][1], ENOUGH):
        return headed
    second = ranked[1][1] if len(ranked) > 1 else 0
    return ranked[0][0] if ranked[0][1] >= LEAD * second else None


def _state(mention: Mention, draft: Draft) -> str | None:
    """The state a mention names: by name, person, body or town."""
    entity = draft.entities.get(mention.entity_key or "") or gazetteer().entities.get(mention.entity_key or "")
    place = entity.country if entity is not None and mention.label == "PLACE" else None
    key = place or acting_key(mention.entity_key, draft)
    return key if key and len(key) == STATE else None


def works(actors: SentenceActors, known: Sequence[Act]) -> Iterator[Act]:
    """Yield builders > the state where they build, or which the text is about where nothing else is named."""
    sides = {pair for act in known for pair in act.sides}
    for verb in actors.span:
        if verb.lemma_.lower() not in word_class("building") or not grammar.is_verb(verb) or _is_undone(verb):
            continue
        built = [noun for noun in grammar.objects(verb) if noun.lemma_.lower() in word_class("built")]
        doers = [party for noun in grammar.agents(verb) for party in actors.at(noun)] if built else []
        if len(doers) == 1 and (host := _host(verb, doers[0].key, actors)) is not None:
            act = told(BUILT, (verb, built[0]), (doers, [host]))
            if act is not None and not act.sides & sides:
                yield act


def _is_undone(verb: Token) -> bool:
    return any(child.dep_ == "neg" or child.lower_ in ("may", "might", "could", "would") for child in verb.children)


def _host(verb: Token, own: str, actors: SentenceActors) -> Party | None:
    """Whose land the work stands on: the only other state its clause puts it in, else the one the text is about."""
    heads = [verb, *grammar.objects(verb)]
    nouns = [noun for way in WHERE for noun in grammar.after(heads, way)]
    found = {party.key: party for noun in nouns for party in actors.at(noun, places=True)}
    others = [party for key, party in found.items() if key != own]
    if found:
        return others[0] if len(found) == len(others) == 1 else None
    named = {party.key for word in verb.subtree for party in actors.named.get(word.i, ())} | actors.keys()
    matter = focus(actors.draft) if named == {own} else None
    if matter is None or matter == own:
        return None
    place = (actors.start_of(verb), actors.end_of(verb), verb.i)
    return Party(matter, *place, "reference", None, "previous_sentence", SURE)
