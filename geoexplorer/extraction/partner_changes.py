"""One partner left for another: "dropped Taipei for Beijing", "switched recognition from X to Y", "chose X over Y"."""

from collections.abc import Iterator
from functools import cache

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.told_acts import Frame, told

LEFT = Frame("partner_left", "SANCTION", -1, "{A:Tonga} dropped {R:Taipei} for Beijing.", "diplomatic")
TAKEN = Frame("partner_taken", "SUPPORT", 1, "{A:Tonga} dropped Taipei for {R:Beijing}.", "diplomatic")
PASSED_OVER = Frame("partner_passed_over", "REJECT", -1, "{A:Peru} chose France over {R:Spain}.")
CHOSEN = Frame("partner_chosen", "SUPPORT", 1, "{A:Peru} chose {R:France} over Spain.")


def partner_changes(actors: SentenceActors) -> Iterator[Act]:
    """Yield who is left and who is taken instead, in this order."""
    for verb in actors.span:
        if verb.lemma_.lower() not in _changing() or not grammar.is_verb(verb):
            continue
        if grammar.is_passive(verb) or any(c.dep_ == "neg" for c in verb.children):
            continue
        doers = [party for noun in grammar.agents(verb) for party in actors.at(noun)]
        left, taken, frames = _sides(verb, actors)
        if len(doers) == 1 and left and taken and len({p.key for p in (*doers, left[0], taken[0])}) == 3:
            found = [told(frames[0], (verb,), (doers, left[:1])), told(frames[1], (verb,), (doers, taken[:1]))]
            yield from (act for act in found if act is not None)


@cache
def _changing() -> frozenset[str]:
    return word_class("dropping") | word_class("switching") | word_class("choosing")


def _sides(verb: Token, actors: SentenceActors) -> tuple[list[Party], list[Party], tuple[Frame, Frame]]:
    """Whom the verb leaves, whom it takes, and the frames that tell so."""
    lemma = verb.lemma_.lower()
    things = [noun for noun in grammar.objects(verb) if noun.i > verb.i]
    if lemma in word_class("dropping"):
        return _named(things, actors), _after([verb, *things], ("for",), actors), (LEFT, TAKEN)
    if lemma in word_class("switching"):
        ways = [verb, *things]
        return _after(ways, ("from",), actors), _after(ways, ("to",), actors), (LEFT, TAKEN)
    if lemma in word_class("choosing"):
        return _after([verb, *things], ("over", "to"), actors), _named(things, actors), (PASSED_OVER, CHOSEN)
    return [], [], (LEFT, TAKEN)


def _after(heads: list[Token], ways: tuple[str, ...], actors: SentenceActors) -> list[Party]:
    return _named([noun for way in ways for noun in grammar.after(heads, way)], actors)


def _named(nouns: list[Token], actors: SentenceActors) -> list[Party]:
    """Whom the nouns themselves name: what belongs to a state is no partner one takes."""
    parties = [party for noun in nouns for party in actors.named.get(noun.i, ())]
    return [party for party in parties if party.how in ("name", "place", "modifier")]
