"""What is counted, what is picked and what is read: one immutable value shared by all panes."""

from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

Field = Literal[
    "text",
    "phrase",
    "near",
    "actor",
    "recipient",
    "entity",
    "country",
    "power",
    "type",
    "domain",
    "polarity",
    "modality",
    "speaker",
    "publisher",
    "document",
    "date",
    "confidence",
    "is",
    "has",
    "any",
    "all",
]
"""What a clause can ask for: the field filters of the query language (UX 7), and words of the text."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One condition: the field has any of the values; `exclude` turns it round.

    Words: `text` (each value a word, `base*` a prefix), `phrase`, `near` (values: words..., distance last).
    Dates: values are ISO days, months, years or ranges "2004..2006", both ends included.
    Confidence: values are ">=0.5", "<0.5" or "0.3..0.6"; "at least" is a bar, see `Clause.is_bar`.
    `any` and `all` have no values but parts: one of them, or all of them, must hold (OR between fields).
    """

    field: Field
    values: tuple[str, ...]
    exclude: bool = False
    parts: tuple["Clause", ...] = ()

    @property
    def is_bar(self) -> bool:
        """True for a lowest confidence: it says which events count, not that there must be one."""
        return self.field == "confidence" and not self.exclude and all(v.startswith(">=") for v in self.values)

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> "Clause":
        """Return the clause that `to_json` of its selection wrote."""
        parts = tuple(cls.from_json(part) for part in value.get("parts", ()))
        return cls(value["field"], tuple(value["values"]), value["exclude"], parts)


@dataclass(frozen=True, slots=True)
class Scope:
    """What is counted: all clauses must hold. An empty scope is the whole project."""

    clauses: tuple[Clause, ...] = ()
    query: str = ""  # the words as typed, for the search box; derived clauses stand in `clauses`

    def with_clause(self, clause: Clause) -> "Scope":
        """Return a scope narrowed by one more clause (unchanged if it is there already)."""
        return self if clause in self.clauses else replace(self, clauses=(*self.clauses, clause))

    def without(self, clause: Clause) -> "Scope":
        """Return a scope without that clause."""
        return replace(self, clauses=tuple(c for c in self.clauses if c != clause))


@dataclass(frozen=True, slots=True)
class Focus:
    """The one thing being read: a stretch of a document, and the row it belongs to if any."""

    document_id: int
    start: int = 0
    end: int = 0
    table: Literal["events", "mentions", "sentences", "documents", "candidates"] = "documents"
    row_id: int | None = None


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """The picked chart point: the pair and the period's last day (None: all evidence, undated too)."""

    country: str
    power: str
    at: str | None = None
    period: str | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """Scope (counted), brush (picked event ids), focus (read) and the chart point the brush came from."""

    scope: Scope = Scope()
    brush: tuple[int, ...] = ()
    focus: Focus | None = None
    point: ChartPoint | None = None
    entity_id: int | None = None  # the entity whose mentions are emphasised
    country: str | None = None  # the country whose lines the chart pane shows; None: the study's first

    def to_json(self) -> dict[str, Any]:
        """Return plain lists and dicts, for saved views, history and reports."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> "Selection":
        """Return the selection that `to_json` wrote; raises KeyError or TypeError if it is not one."""
        clauses = tuple(Clause.from_json(clause) for clause in value["scope"]["clauses"])
        return cls(
            scope=Scope(clauses, value["scope"]["query"]),
            brush=tuple(value["brush"]),
            focus=Focus(**value["focus"]) if value["focus"] else None,
            point=ChartPoint(**value["point"]) if value["point"] else None,
            entity_id=value["entity_id"],
            country=value["country"],
        )
