"""Verbs between two parties that the lexicon does not know, or is not sure of: the classifier reads them."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from geoexplorer.extraction import classifier, grammar
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.clauses import clause_tokens
from geoexplorer.extraction.lexicon import LexiconEntry, Roles, event_types, modality_cues
from geoexplorer.extraction.relaxed import relaxed_pairs
from geoexplorer.extraction.roles import Pair
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.triggers import Trigger


def untyped(actors: SentenceActors, told: set[frozenset[str]]) -> Iterator[tuple[Trigger, list[Pair]]]:
    """Yield verbs whose subject and clause name two parties of whom no act is told yet."""
    for token in actors.span:
        if not grammar.is_verb(token) or token.dep_ in ("aux", "auxpass", "prep") or _says_nothing(token):
            continue
        trigger = Trigger(_entry(token), token, (token,))
        found = [pair for pair in relaxed_pairs(trigger, actors) if _sides(pair) not in told]
        if found:
            yield trigger, found


def guess(actors: SentenceActors, trigger: Trigger, pair: Pair) -> classifier.Guess:
    """Return the type the classifier reads between the two sides, in the clause of the trigger and around it."""
    masks = dict.fromkeys(actors.named, classifier.OTHER)
    masks |= _places(actors, pair.recipient, classifier.RECIPIENT)
    masks |= _places(actors, pair.actor, classifier.ACTOR)
    clause = classifier.masked(_clause(actors, trigger, masks), masks)
    return classifier.model().guess(clause, classifier.masked(actors.span, masks))


def _clause(actors: SentenceActors, trigger: Trigger, masks: dict[int, str]) -> list[Token]:
    """The words of the clause and of both sides; what else the sentence tells would mislead."""
    own = {token.i for token in clause_tokens(trigger)}
    sides = {place for place, mask in masks.items() if mask != classifier.OTHER}
    return [token for token in actors.span if token.i in own | sides]


def _places(actors: SentenceActors, party: Party, mask: str) -> dict[int, str]:
    return {
        place: mask
        for place, parties in actors.named.items()
        if any(p.key == party.key and p.start == party.start for p in parties)
    }


def _sides(pair: Pair) -> frozenset[str]:
    return frozenset((pair.actor.key, pair.recipient.key))


def _says_nothing(token: Token) -> bool:
    lemma = token.lemma_.lower()
    saying = any((lemma,) in modality_cues()[name].phrases for name in ("saying", "doubting_saying"))
    matrix = any(child.dep_ in ("xcomp", "ccomp") for child in token.children)
    return saying or matrix or lemma in word_class("stative")


def _entry(token: Token) -> LexiconEntry:
    """An entry for a verb of no entry: a stand-in until the classifier has named its type."""
    return LexiconEntry(
        id=f"verb.{token.lemma_.lower()}?",
        part="verb",
        words=(token.lemma_.lower(),),
        head=token.lemma_.lower(),
        type="ASSESS",
        domain=None,
        polarity=0,
        roles=(Roles("subject", "object"),),
        mutual=False,
        modality=None,
        aspect="event",
        takes=None,
        light=(),
        sure=False,
        example="",
    )


def is_stand_in(entry: LexiconEntry) -> bool:
    """Tell whether the entry was made for a verb the lexicon does not know."""
    return entry.id.endswith("?")


def retyped(entry: LexiconEntry, found: classifier.Guess) -> LexiconEntry:
    """Return the entry with the type the classifier gave it, and that type's sign."""
    kind = event_types()[found.event_type]
    return replace(entry, type=found.event_type, polarity=kind.polarity)
