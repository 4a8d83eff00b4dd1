"""Who may use or keep what on whose soil: "planes may not cross X's airspace", "the soldiers may stay"."""

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.told_acts import Frame, told

PERMITTING = frozenset({"may", "can", "could"})
WAYS = ("over", "through", "at", "in", "from", "across", "into", "on", "via")
KEEPING = frozenset({"keep", "retain", "maintain"})
STAYING = frozenset({"presence", "base", "troop", "force", "soldier", "garrison", "airfield", "contingent", "facility"})
USE = Frame("use", "COOPERATE", 1, "{A:Danish} planes may use {R:Iceland}'s airfields.", "military", mutual=True)
BAN = Frame("may_not_use", "SANCTION", -1, "{R:Cypriot} ships may not enter {A:Turkish} ports.")
STAY = Frame("may_stay", "AGREE", 1, "{A:Kuwait} promised that the {R:British} squadron may stay.", "military")
LEAVE_TO_USE = Frame("may_use", "AGREE", 1, "{A:Malta} assured {R:Italy} that its boats may use the harbour.")


def permissions(actors: SentenceActors) -> list[Act]:
    """Return the acts of letting somebody use or keep something, and of barring him from it."""
    verbs = [token for token in actors.span if grammar.is_verb(token)]
    return [act for verb in verbs for act in (_used(verb, actors) or _stays(verb, actors))]


def _used(verb: Token, actors: SentenceActors) -> list[Act]:
    lemma = verb.lemma_.lower()
    modal = _modal(verb)
    if lemma not in word_class("using") or grammar.is_passive(verb) or (modal is None and lemma != "use"):
        return []
    guests = _parties(grammar.subjects(verb), actors)
    hosts = [party for party in _hosts(verb, actors) if party.key not in {guest.key for guest in guests}]
    words = (verb, modal) if modal is not None else (verb,)
    barred = modal is not None and _is_barred(verb)
    if barred:
        act = told(BAN, words, (hosts, guests), is_fact=True)
    else:
        promised = _promised(verb, hosts, actors)
        sides = (hosts, guests) if promised else (guests, hosts)
        act = told(LEAVE_TO_USE if promised else USE, words, sides, is_fact=modal is not None)
    return [act] if act else []


def _hosts(verb: Token, actors: SentenceActors) -> list[Party]:
    """Whose soil, air or road it is; of other things used no host is told."""
    direct = [noun for noun in grammar.objects(verb) if noun.i > verb.i]
    premises = [noun for noun in direct if _is_premises(noun, actors)]
    if direct and not premises:
        return []
    named = premises or [noun for way in WAYS for noun in grammar.after([verb], way)]
    around = [place for noun in premises for place in grammar.places_of(noun)]
    return _parties(named, actors, places=True) or _parties(around, actors, places=True)


def _is_premises(noun: Token, actors: SentenceActors) -> bool:
    named = any(party.how == "place" for party in actors.named.get(noun.i, ()))
    return named or noun.lemma_.lower() in word_class("premises")


def _stays(verb: Token, actors: SentenceActors) -> list[Act]:
    """ "X promised that the American base can stay": agreed to by X."""
    kept = verb.lemma_.lower() in KEEPING and any(t.lemma_.lower() in STAYING for t in grammar.objects(verb))
    if not (kept or verb.lemma_.lower() in ("remain", "stay", "continue")) or verb.dep_ != "ccomp":
        return []
    promising = verb.head if verb.head.lemma_.lower() in word_class("promising") else None
    if promising is None or _is_barred(verb):
        return []
    hosts = _parties(grammar.agents(promising), actors)
    guests = _parties(grammar.subjects(verb), actors) + _parties(grammar.objects(promising), actors)
    act = told(STAY, (promising, verb), (hosts, guests[:1]))
    return [act] if act else []


def _promised(verb: Token, hosts: list[Party], actors: SentenceActors) -> bool:
    """Whether the host himself promises the use."""
    above = verb.head if verb.dep_ == "ccomp" else None
    if above is None or above.lemma_.lower() not in word_class("promising"):
        return False
    return bool({p.key for p in hosts} & {p.key for p in _parties(grammar.agents(above), actors)})


def _parties(heads: list[Token], actors: SentenceActors, *, places: bool = False) -> list[Party]:
    return [party for head in heads for party in actors.at(head, places=places)]


def _modal(verb: Token) -> Token | None:
    return next((t for t in verb.children if t.dep_ == "aux" and t.lower_ in PERMITTING), None)


def _is_barred(verb: Token) -> bool:
    """Whether the verb is negated: "may not", "can no longer"."""
    return any(t.dep_ == "neg" or (t.lower_ == "longer" and t.dep_ == "advmod") for t in verb.children)
