"""Events: one act of one directed dyad in one sentence, with its words, its date and whom it bears on."""

from dataclasses import dataclass

from geoexplorer.model.codes import (
    Aspect,
    Attribution,
    DateBasis,
    DatePrecision,
    Domain,
    EventType,
    Modality,
    Polarity,
    ResolvedBy,
    Role,
    Side,
)
from geoexplorer.model.document import Document, Sentence
from geoexplorer.model.entity import AmountValue, Entity, Mention


@dataclass(frozen=True, slots=True)
class Participant:
    """Which words name a side of the event; `mention` is a position in Extraction.mentions."""

    role: Role
    entity_key: str
    mention: int | None = None
    resolved_by: ResolvedBy = "text"


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity that belongs to an event; `mention` is a position in Extraction.mentions."""

    value: AmountValue
    mention: int


@dataclass(frozen=True, slots=True)
class Bearing:
    """The sign with which an event counts for one country towards one power."""

    country_key: str
    power_key: str
    sign: int  # -1 or +1
    side: Side  # out: the country acts; in: the power acts


@dataclass(frozen=True, slots=True)
class Event:
    """One act as extraction found it; positions point into the Extraction that holds it."""

    sentence: int
    actor_key: str
    recipient_key: str | None
    start: int
    end: int
    quote: str
    event_type: EventType
    domain: Domain
    polarity: Polarity
    modality: Modality = "asserted"
    mutual: bool = False
    aspect: Aspect = "event"
    act: int | None = None  # events of one compound act carry the same number within the document
    trigger_start: int | None = None
    trigger_end: int | None = None
    attribution: Attribution = "narrator"
    speaker_key: str | None = None
    speaker_text: str | None = None
    date_start: str | None = None
    date_end: str | None = None
    date_precision: DatePrecision = "unknown"
    date_basis: DateBasis = "none"
    date_words: str = ""
    extractor: str = "events"
    rule: str = ""
    confidence: float = 0.8
    participants: tuple[Participant, ...] = ()
    amounts: tuple[Amount, ...] = ()
    bearings: tuple[Bearing, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible link without a type: shown faintly, never counted, until a person accepts it."""

    sentence: int
    actor_key: str
    recipient_key: str
    cue: str
    reason: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was found in one document; `entities` are those the lexicons do not hold."""

    document: Document  # with title, language and publication date filled in where the text tells them
    sentences: tuple[Sentence, ...] = ()
    mentions: tuple[Mention, ...] = ()
    events: tuple[Event, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    entities: tuple[Entity, ...] = ()
    note: str = ""  # why nothing was extracted: "not extracted: Russian"
