"""Guests named in passing: "X and visiting Chinese President Y signed", "told the visiting Greek minister"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.told_acts import Frame, told

VISITING = Frame("visiting", "CONSULT", 1, "{R:Oman}'s minister met visiting {A:Greek} envoys.", "diplomatic")
FARTHEST = 4  # words from "visiting" to whoever visits


def visiting(actors: SentenceActors, known: Sequence[Act]) -> Iterator[Act]:
    """Yield guest > host for the word "visiting" before a guest, where the clause names one other side."""
    told_already = {sides for act in known if act.entry.type == "CONSULT" for sides in act.sides}
    for token in actors.span:
        if not describes_guest(token, actors):
            continue
        guest = _guest(token, actors)
        host = _host(token, guest, actors) if guest is not None else None
        if guest is None or host is None or frozenset((guest.key, host.key)) in told_already:
            continue
        act = told(VISITING, (token,), ([guest], [host]), is_fact=True)
        if act is not None:
            yield act


def describes_guest(word: Token, actors: SentenceActors) -> bool:
    """Tell whether the word is a "visiting" before a guest, not somebody's visiting of a place."""
    if word.lower_ != "visiting" or any(child.dep_ in ("aux", "nsubj", "nsubjpass") for child in word.children):
        return False
    after = actors.span.doc[word.i + 1 : min(word.i + 2 * FARTHEST, actors.span.end)]
    persons = (
        t.lemma_.lower() in word_class("bodies") | word_class("envoys") or t.ent_type_ == "PERSON" for t in after
    )
    return bool(len(after) and actors.named.get(after[0].i)) and any(persons)


def _guest(word: Token, actors: SentenceActors) -> Party | None:
    """Whoever is named right after the word."""
    after = [i for i in range(word.i + 1, min(word.i + 1 + FARTHEST, actors.span.end)) if actors.named.get(i)]
    found = [party for i in after[:1] for party in actors.named[i] if party.how not in ("place", "operator")]
    return found[0] if found else None


def _host(word: Token, guest: Party, actors: SentenceActors) -> Party | None:
    """The other side of the same clause: who stands beside, meets or speaks to the guest."""
    verb = grammar.governor(word) or actors.span.root
    if verb.lower_ == "visiting":
        verb = grammar.governor(verb) or actors.span.root
    tokens = [*grammar.agents(verb), *grammar.objects(verb)] if grammar.is_verb(verb) else []
    found = {party.key: party for token in tokens for party in actors.at(token) if party.key != guest.key}
    return next(iter(found.values())) if len(found) == 1 else None
