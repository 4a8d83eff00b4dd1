"""What an export asks: what, which columns, how; and the presets. No Qt, so that it can be stored and tested."""

from dataclasses import asdict, dataclass, field, replace
from typing import Any, Literal

from geoexplorer.exporters import EXPORTERS, PLAIN, TEXT_EXPORTERS, Exporter, Options, TextExporter, exporter_for
from geoexplorer.model.columns import COLUMNS, ExportTable
from geoexplorer.model.selection import Clause, Scope
from geoexplorer.wording import tr_noop

Reach = Literal["selected", "shown", "filtered", "all"]
REACHES: tuple[tuple[Reach, str], ...] = (
    ("selected", tr_noop("Selected")),
    ("shown", tr_noop("As listed")),
    ("filtered", tr_noop("Filtered")),
    ("all", tr_noop("All")),
)
TABLES: tuple[tuple[ExportTable, str], ...] = (
    ("events", tr_noop("Events")),
    ("passages", tr_noop("Passages")),
    ("entities", tr_noop("Entities")),
    ("mentions", tr_noop("Mentions")),
    ("documents", tr_noop("Texts")),
    ("alignment", tr_noop("Chart numbers")),
    ("edits", tr_noop("Decisions log")),
)
CHECKED = Clause("is", ("accepted", "edited", "added"))
PRESETS = (tr_noop("Analyst"), tr_noop("Full"), tr_noop("Minimal"))
ANALYST = {
    "events": (
        "published", "title", "quote", "actor_key", "recipient_key", "event_type", "domain", "polarity", "modality",
        "speaker", "date_start", "date_end", "amount_low", "amount_unit", "confidence", "review", "sentence",
    ),
    "mentions": ("published", "title", "quote", "label", "entity_key", "entity_name", "value", "sentence", "review"),
    "passages": ("published", "title", "publisher", "left", "hit", "right", "url"),
    "entities": ("key", "kind", "name", "country", "mentions", "documents", "aliases"),
    "documents": ("title", "publisher", "author", "published", "published_basis", "language", "events", "url", "path"),
    "alignment": (
        "country", "power", "period", "at", "value", "low", "high", "clusters", "documents", "publishers", "study",
    ),
    "edits": ("at", "author", "table_name", "row_id", "before", "after", "reason"),
}  # fmt: skip
MINIMAL = {
    "events": ("id", "date_start", "actor_key", "recipient_key", "event_type", "polarity", "quote"),
    "mentions": ("id", "quote", "label", "entity_key"),
    "passages": ("id", "title", "left", "hit", "right"),
    "entities": ("key", "name", "mentions"),
    "documents": ("id", "title", "publisher", "published"),
    "alignment": ("country", "power", "period", "value", "clusters"),
    "edits": ("at", "author", "reason"),
}


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write: a table with options, or whole texts with their annotations."""

    name: str
    label: str
    detail: str
    suffix: str
    exporter: Exporter | None = None
    text_exporter: TextExporter | None = None
    bom: bool = False


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """All answers of the dialog but the file's name."""

    reach: Reach = "filtered"
    table: ExportTable = "events"
    columns: dict[str, tuple[str, ...]] = field(default_factory=dict)  # table -> chosen names in order
    format: str = "csv_excel"
    guard: bool = True
    method: bool = True
    checked: bool = False

    def chosen(self) -> tuple[str, ...]:
        """Return the columns of the table in their order; the analyst's until somebody chose."""
        known = {column.name for column in COLUMNS[self.table]}
        names = tuple(name for name in self.columns.get(self.table, ANALYST[self.table]) if name in known)
        return names or ANALYST[self.table]

    def with_columns(self, names: tuple[str, ...]) -> "ExportPlan":
        """Return the plan with other columns for its table."""
        return replace(self, columns={**self.columns, self.table: names})

    def scope(self, view: Scope) -> Scope:
        """Return what is asked of the file: the scope of the view, or all; only checked evidence if wanted."""
        scope = view if self.reach == "filtered" else Scope()
        return scope.with_clause(CHECKED) if self.checked and self.table in ("events", "alignment") else scope

    def to_json(self) -> dict[str, Any]:
        """Return plain values for the settings."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> "ExportPlan":
        """Return the plan that `to_json` wrote; what is missing or unknown counts as not chosen."""
        plan = cls()
        columns = value.get("columns")
        if isinstance(columns, dict):
            kept = {table: tuple(names) for table, names in columns.items() if table in COLUMNS}
            plan = replace(plan, columns=kept)
        if value.get("format") in {each.name for each in FORMATS}:
            plan = replace(plan, format=value["format"])
        flags = {name: value[name] for name in ("guard", "method", "checked") if isinstance(value.get(name), bool)}
        return replace(plan, **flags)


def preset_columns(preset: str, table: str) -> tuple[str, ...]:
    """Return the columns of a preset."""
    if preset == "Full":
        return tuple(column.name for column in COLUMNS[table])
    return (MINIMAL if preset == "Minimal" else ANALYST)[table]


def preset_of(table: str, names: tuple[str, ...]) -> str:
    """Return the preset that has exactly these columns, or nothing."""
    return next((preset for preset in PRESETS if preset_columns(preset, table) == names), "")


def format_named(name: str) -> Format:
    """Return a format by its name; the first if there is none of that name."""
    return next((each for each in FORMATS if each.name == name), FORMATS[0])


def options_of(plan: ExportPlan, spreadsheet: Options) -> Options:
    """Return the options of the plan; `spreadsheet` is how CSV for Excel is wanted on this computer."""
    chosen = format_named(plan.format)
    return replace(spreadsheet if chosen.bom else PLAIN, guard=plan.guard)


def _formats() -> tuple[Format, ...]:
    details = {
        ".tsv": tr_noop("tab"),
        ".jsonl": tr_noop("one object a line"),
        ".xlsx": tr_noop("workbook"),
    }
    csv = exporter_for("csv")
    tables = [Format(e.suffix[1:], e.label, details.get(e.suffix, ""), e.suffix, e) for e in EXPORTERS if e is not csv]
    texts = [Format(e.suffix[1:], e.label, e.suffix, e.suffix, text_exporter=e) for e in TEXT_EXPORTERS]
    return (
        Format("csv_excel", tr_noop("CSV for Excel"), tr_noop("your separator, BOM"), ".csv", csv, bom=True),
        Format("csv", tr_noop("CSV plain"), tr_noop("UTF-8, comma"), ".csv", csv),
        *tables,
        *texts,
    )


FORMATS = _formats()
