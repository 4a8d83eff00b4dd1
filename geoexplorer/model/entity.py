"""Entities, the names they go by, whom they belong to, and where a text mentions them."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from geoexplorer.model.codes import AliasForm, AmountKind, DateBasis, DatePrecision, Kind, Label, Qualifier


@dataclass(frozen=True, slots=True)
class Entity:
    """The canonical thing mentioned. `key` is unique, readable and never changed once written (DATA 2)."""

    key: str
    kind: Kind
    name: str
    country: str | None = None  # alpha-3 of where it lies or belongs; a country's own code
    wikidata: str | None = None


@dataclass(frozen=True, slots=True)
class Alias:
    """A name by which texts call an entity."""

    alias: str
    entity_key: str
    form: AliasForm = "name"
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Affiliation:
    """For whom an entity acts or where it belongs, and since when: leaders, members, hosts of bases."""

    entity_key: str
    of_key: str
    role: str  # president, foreign minister, ministry, member, host, operator, ...
    valid_from: str | None = None  # ISO date or prefix; None: open
    valid_to: str | None = None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The entities known before any text is read, with their names and affiliations, by entity key."""

    entities: Mapping[str, Entity] = field(default_factory=dict)
    aliases: Mapping[str, tuple[Alias, ...]] = field(default_factory=dict)
    affiliations: Mapping[str, tuple[Affiliation, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DateValue:
    """An interval of calendar days, both included; None: open or unknown."""

    start: str | None
    end: str | None
    precision: DatePrecision
    basis: DateBasis

    def to_json(self) -> str:
        """Return the value as it is stored in mentions.value."""
        return json.dumps(asdict(self))


@dataclass(frozen=True, slots=True)
class AmountValue:
    """A quantity in whole units; one figure has low and high equal."""

    kind: AmountKind
    low: float
    high: float
    unit: str  # ISO 4217 currency for money, else the counted noun
    qualifier: Qualifier = "exact"
    per: str | None = None  # year, month, ...

    def to_json(self) -> str:
        """Return the value as it is stored in mentions.value: money names its currency, others their unit."""
        value: dict[str, object] = {"low": self.low, "high": self.high}
        value["currency" if self.kind == "money" else "unit"] = self.unit
        value["qualifier"] = self.qualifier
        if self.kind == "money":
            value["per"] = self.per
        return json.dumps(value)


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of the document's text that names someone or something."""

    start: int
    end: int
    quote: str
    label: Label
    entity_key: str | None = None
    metonym: bool = False
    value: DateValue | AmountValue | None = None
    extractor: str = "gazetteer"
    rule: str = ""
    confidence: float = 1.0
