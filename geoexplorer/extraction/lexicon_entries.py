"""What the event lexicon holds: phrases with their act and roles, event types, cue words."""

from dataclasses import dataclass
from typing import Literal

from geoexplorer.errors import GeoExplorerError
from geoexplorer.model.codes import Aspect, Domain, EventType, Modality, Polarity

Part = Literal["verb", "noun"]


class LexiconError(GeoExplorerError):
    """A lexicon file that says something the extraction cannot use."""


@dataclass(frozen=True, slots=True)
class Roles:
    """Where the two sides stand around the trigger; the same word twice: both are coordinated there."""

    actor: str
    recipient: str

    @property
    def together(self) -> bool:
        """Whether one place holds both sides ("talks between A and B", "A and B met")."""
        return self.actor == self.recipient


@dataclass(frozen=True, slots=True)
class LexiconEntry:
    """One phrase of lemmas with the act it names; `id` is the rule an event is explained by."""

    id: str
    part: Part
    words: tuple[str, ...]
    head: str
    type: EventType
    domain: Domain | None
    polarity: Polarity
    roles: tuple[Roles, ...]
    mutual: bool
    modality: Modality | None
    aspect: Aspect | None
    takes: Literal["clause"] | None
    light: tuple[str, ...]
    sure: bool
    example: str


@dataclass(frozen=True, slots=True)
class EventTypeEntry:
    """One of the seventeen event types with what holds for it unless a phrase says otherwise."""

    name: EventType
    definition: str
    polarity: Polarity
    quad: str
    future_is_agree: bool
    usual_domain: Domain


@dataclass(frozen=True, slots=True)
class DomainCues:
    """Lemmas that speak for a domain; a higher weight counts more, a higher priority wins ties."""

    name: Domain
    priority: int
    weights: dict[str, float]


@dataclass(frozen=True, slots=True)
class CueClass:
    """Phrases (tuples of lemmas) that change the reality status of an event, and how."""

    name: str
    effect: str
    phrases: tuple[tuple[str, ...], ...]
