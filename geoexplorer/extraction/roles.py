"""Who acts and who is acted upon: the dyads that the roles of a lexicon entry name around its trigger."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import combinations, product

from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.gazetteer import gazetteer
from geoexplorer.extraction.lexicon import Roles
from geoexplorer.extraction.sides import SEATS, guests_at, is_reciprocal, side, side_or_fallback
from geoexplorer.extraction.triggers import Trigger

Find = Callable[..., list[Party]]
"""Looks a place of the trigger up; asked again it answers at once."""
MANY = 6  # more sides than these do not all deal with one another


@dataclass(frozen=True, slots=True)
class Pair:
    """Two different parties in their roles, the roles that found them, and how sure the structure is."""

    actor: Party
    recipient: Party
    roles: str
    confidence: float
    mutual: bool = False


def pairs(trigger: Trigger, actors: SentenceActors) -> list[Pair]:
    """Return the dyads of the first roles that name two different parties, in their proper places if possible."""
    find = cache(partial(side, trigger, actors))  # several roles ask for the same place
    for strict in (True, False):
        for roles in trigger.entry.roles:
            found = (_together if roles.together else _apart)(trigger, actors, roles, strict, find)
            if found:
                return found
    return []


def _apart(trigger: Trigger, actors: SentenceActors, roles: Roles, strict: bool, find: Find) -> list[Pair]:
    seated = roles.actor in SEATS or trigger.entry.head == "host"
    acting, weight = _one_side(trigger, actors, roles.actor, strict, find, places=seated)
    receiving, other_weight = _one_side(trigger, actors, roles.recipient, strict, find, places=True)
    if len(acting) > 1 and is_reciprocal(trigger, roles.recipient):
        return among(acting, f"{roles.actor}>{roles.recipient}", weight)
    keys = {party.key for party in acting}
    others = [party for party in receiving if party.key not in keys] or guests_at(
        trigger, actors, roles.recipient, keys
    )
    if acting and receiving and not others and all(party.how == "reference" for party in receiving):
        others = actors.before(receiving[0], keys)  # "visited Georgia. She promised the country a hospital"
    return crossed(acting, others, f"{roles.actor}>{roles.recipient}", weight * other_weight)


def _together(trigger: Trigger, actors: SentenceActors, roles: Roles, strict: bool, find: Find) -> list[Pair]:
    found, weight = _one_side(trigger, actors, roles.actor, strict, find)
    bodies = roles.actor == "adjective" and all(is_organisation(party) for party in found)
    return [] if bodies else among(found, roles.actor, weight)  # "the CIS and NATO summits"


def _one_side(
    trigger: Trigger, actors: SentenceActors, name: str, strict: bool, find: Find, *, places: bool = False
) -> tuple[list[Party], float]:
    """Return the parties in a place and how sure the place is; not strict: where else they may stand."""
    found = list(find(name, places=places))
    if found or strict or (places and name not in ("possessor", "adjective", "subject")):
        return found, 1.0
    return side_or_fallback(trigger, actors, name)


def is_organisation(party: Party) -> bool:
    """Tell whether the party is no state but an international organisation."""
    entity = gazetteer().entities.get(party.key)
    return entity is not None and entity.kind == "organisation"


def crossed(actors: Sequence[Party], recipients: Sequence[Party], roles: str, weight: float = 1.0) -> list[Pair]:
    """Return each actor with each different recipient, each two once."""
    found: dict[tuple[str, str], Pair] = {}
    for actor, recipient in product(actors, recipients):
        if actor.key != recipient.key:
            sure = weight * min(actor.confidence, recipient.confidence)
            found.setdefault((actor.key, recipient.key), Pair(actor, recipient, roles, sure))
    return list(found.values())


def among(parties: Sequence[Party], roles: str, weight: float = 1.0) -> list[Pair]:
    """Return each two different parties of one side, as a mutual pair; of many, the first with each other."""
    together = combinations(parties, 2) if len(parties) <= MANY else ((parties[0], other) for other in parties[1:])
    return [
        Pair(one, other, roles, weight * min(one.confidence, other.confidence), mutual=True)
        for one, other in together
        if one.key != other.key
    ]
