"""Forces that come to, stay in or leave another country: "paratroopers landed at Kant", "the last plane left"."""

from collections.abc import Iterator

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.told_acts import Frame, told

AT = ("at", "in", "on", "to", "near", "outside")
FROM = ("from", "out")
LANDS = frozenset({"territory", "soil", "enclave", "exclave", "village", "town", "city", "region", "province"})
PRESENT = Frame(
    "present", "COOPERATE", 1, "Two {A:Danish} jets landed at a base in {R:Iceland}.", "military", mutual=True
)
ENTERED = Frame("entered", "ASSAULT", -1, "{A:Kenyan} soldiers entered {R:Somalia} at dawn.", "military")
GONE = Frame("gone", "RETREAT", -1, "The last {A:Dutch} plane took off from {R:Jordan}.", "military")


def presences(actors: SentenceActors) -> Iterator[Act]:
    """Yield the acts of forces or their planes and ships that arrive at, work at or leave a place abroad."""
    for verb in actors.span:
        if not grammar.is_verb(verb) or grammar.is_passive(verb):
            continue
        guests = _forces(verb, actors)
        act = None
        if guests:
            act = _left(verb, guests, actors) or _entered(verb, guests, actors) or _there(verb, guests, actors)
        if act is not None:
            yield act


def _forces(verb: Token, actors: SentenceActors) -> list[Party]:
    subjects = [noun for noun in grammar.subjects(verb) if noun.lemma_.lower() in word_class("forces")]
    return [party for noun in subjects for party in actors.at(noun)]


def _there(verb: Token, guests: list[Party], actors: SentenceActors) -> Act | None:
    hostile = any(token.lemma_.lower() in word_class("wartime") for token in verb.subtree)
    if verb.lemma_.lower() not in word_class("being_there") or hostile:
        return None
    return told(PRESENT, (verb,), (guests, _hosts(verb, AT, guests, actors)))


def _entered(verb: Token, guests: list[Party], actors: SentenceActors) -> Act | None:
    """Land forces that enter a country, no ship that enters a port."""
    forces = {noun.lemma_.lower() for noun in grammar.subjects(verb)} <= word_class("land_forces")
    lands = [noun for noun in grammar.objects(verb) if noun.pos_ == "PROPN" or noun.lemma_.lower() in LANDS]
    if verb.lemma_ != "enter" or not forces:
        return None
    own = {party.key for party in guests}
    found = [party for noun in lands for party in actors.at(noun, places=True) if party.key not in own]
    return told(ENTERED, (verb,), (guests, found))


def _left(verb: Token, guests: list[Party], actors: SentenceActors) -> Act | None:
    particle = any(child.dep_ == "prt" and child.lower_ in ("off", "out") for child in verb.children)
    if verb.lemma_.lower() not in word_class("departing") and not (particle and verb.lemma_ in ("take", "fly", "move")):
        return None
    return told(GONE, (verb,), (guests, _hosts(verb, FROM, guests, actors)))


def _hosts(verb: Token, ways: tuple[str, ...], guests: list[Party], actors: SentenceActors) -> list[Party]:
    """Return whose land the nearest place is where the verb says they are."""
    own = {party.key for party in guests}
    for way in ways:
        for noun in grammar.after([verb], way):
            found = _lying(noun, actors)
            if found:
                return [party for party in found if party.key not in own]
    return []


def _lying(noun: Token, actors: SentenceActors) -> list[Party]:
    """The country of a named place, or where a base, a field or a port is said to lie."""
    is_site = noun.lemma_.lower() in word_class("premises")
    here = [party for party in actors.named.get(noun.i, ()) if party.how in ("name", "place")]
    around = [p for place in grammar.places_of(noun) for p in actors.at(place, places=True)]
    return here or around or (actors.at(noun, places=True) if is_site else [])
