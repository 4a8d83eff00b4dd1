"""Scope to where clause and bound parameters: the only place that does it."""

from collections.abc import Sequence
from dataclasses import dataclass

from geoexplorer.model.codes import REVIEWS
from geoexplorer.model.selection import Clause, Scope
from geoexplorer.store.clause_sql import ALIASES, ClauseWriter, Table, either
from geoexplorer.store.word_sql import WORDS

EVENT_FIELDS = frozenset({
    "actor", "recipient", "country", "power", "type", "domain", "polarity", "modality", "speaker", "confidence", "is",
    "has",
})  # fmt: skip


def scope_where(scope: Scope, table: Table = "events", prefix: str = "scope") -> tuple[str, dict[str, str | int]]:
    """Return a where clause over `events e`, `mentions m`, `sentences s` or `documents d`, and its parameters.

    Rejected rows are left out unless the scope asks for them (is:rejected). A sentence, mention or
    document is in scope when one event of it meets all that the scope says about events; `date:` means
    that event's date, or the date of publication when the scope says nothing about events. A lowest
    confidence says which events count: alone it leaves no sentence, mention or document out. All
    parameter names begin with `prefix`.
    """
    clauses = _flat(scope.clauses)
    bars = [clause for clause in clauses if clause.is_bar and table != "events"]
    builder = _Builder(ClauseWriter(prefix, wants_rejected(clauses)), bars)
    conditions = builder.conditions([clause for clause in clauses if clause not in bars], table)
    if table in ("events", "mentions") and not builder.write.with_rejected:
        conditions.insert(0, f"{ALIASES[table]}.review <> 'rejected'")
    return " and ".join(conditions) or "1", builder.write.parameters


def wants_rejected(clauses: Sequence[Clause]) -> bool:
    """Return whether the clauses ask for rejected rows."""
    return any(
        (clause.field == "is" and "rejected" in clause.values and not clause.exclude) or wants_rejected(clause.parts)
        for clause in clauses
    )


@dataclass(slots=True)
class _Builder:
    """Decides for each clause on which row it must hold: the row itself, its sentence or one of its events."""

    write: ClauseWriter
    bars: Sequence[Clause] = ()  # lowest confidences, where events are looked up for rows other than events

    def conditions(self, clauses: Sequence[Clause], table: Table) -> list[str]:
        """Return conditions that together say that all the clauses hold for a row of the table."""
        clauses = _flat(clauses)
        if table == "events":
            return self._on_event(clauses)
        events = [c for c in clauses if _is_about_events(c, table)]
        if any(not c.exclude for c in events):
            events += [c for c in clauses if c.field == "date"]
        others = [c for c in clauses if c not in events]
        if table == "sentences":
            return self._conjunction(others, table) + self._some_event("s.id", "sentence_id", events)
        return self._on_mention(others, events) if table == "mentions" else self._on_document(others, events)

    def _on_event(self, clauses: Sequence[Clause]) -> list[str]:
        pairs = self.write.pairs(clauses)
        rest = [c for c in clauses if not (pairs and c.field in ("country", "power") and not c.exclude)]
        return pairs + self._conjunction(rest, "events")

    def _on_mention(self, others: Sequence[Clause], events: Sequence[Clause]) -> list[str]:
        inside = [c for c in others if _fields(c) & WORDS]
        own = self._conjunction([c for c in others if c not in inside], "mentions")
        if not inside and not events:
            return own
        inner = self.conditions([*inside, *events], "sentences")
        return [*own, f"m.sentence_id in (select s.id from sentences s where {' and '.join(inner)})"]

    def _on_document(self, others: Sequence[Clause], events: Sequence[Clause]) -> list[str]:
        inside = [c for c in others if _fields(c) & (WORDS | {"entity"})]
        own = self._conjunction([c for c in others if c not in inside], "documents")
        if any(not c.exclude for c in events):
            return own + self._some_event("d.id", "document_id", [*inside, *events])
        own += self._some_event("d.id", "document_id", events)
        if all(c.exclude for c in inside):
            return own + self._conjunction(inside, "documents")
        inner = " and ".join(self._conjunction(inside, "sentences"))
        return [*own, f"d.id in (select s.document_id from sentences s where {inner})"]

    def _some_event(self, row: str, column: str, clauses: Sequence[Clause]) -> list[str]:
        """Say that one event of the row meets all the clauses; if all are exclusions, that none meets any.

        The events are looked up once, not for each row.
        """
        if not clauses:
            return []
        kept = [] if self.write.with_rejected else ["e.review <> 'rejected'"]
        kept += self._conjunction(self.bars, "events")
        if any(not clause.exclude for clause in clauses):
            return [f"{row} in (select e.{column} from events e where {' and '.join(kept + self._on_event(clauses))})"]
        met = either([self._positive(clause, "events") for clause in clauses])
        return [f"{row} not in (select e.{column} from events e where {' and '.join([*kept, met])})"]

    def _conjunction(self, clauses: Sequence[Clause], table: Table) -> list[str]:
        """Return one condition a clause, but a single look into the word index for all words together."""
        words = [c for c in clauses if c.field in WORDS and not c.exclude]
        rest = [self._condition(c, table) for c in clauses if c not in words]
        return ([self.write.matching(words, table)] if words else []) + rest

    def _condition(self, clause: Clause, table: Table) -> str:
        positive = self._positive(clause, table)
        return f"({positive}) is not true" if clause.exclude else positive

    def _positive(self, clause: Clause, table: Table) -> str:
        if clause.field == "any":
            return either([_together(self.conditions([part], table)) for part in clause.parts])
        if clause.field == "all":
            return _together(self.conditions(clause.parts, table))
        if clause.field in WORDS:
            return self.write.matching([clause], table)
        if clause.field in ("date", "publisher", "document"):
            return self.write.about_document(clause, table)
        if clause.field == "entity":
            return self.write.naming(clause, table)
        if clause.field == "has" and table in ("sentences", "documents"):
            own = self.write.own_mark(clause, table)
            column = "sentence_id" if table == "sentences" else "document_id"
            return either([own, *self._some_event(f"{ALIASES[table]}.id", column, [_turned(clause)])])
        return self.write.own_mark(clause, "mentions") if table == "mentions" else self.write.about_event(clause)


def _together(conditions: Sequence[str]) -> str:
    return f"({' and '.join(conditions) or '1'})"


def _turned(clause: Clause) -> Clause:
    return Clause(clause.field, clause.values)


def _flat(clauses: Sequence[Clause]) -> list[Clause]:
    """Take `all` brackets apart: their parts stand side by side with the other clauses."""
    flat: list[Clause] = []
    for clause in clauses:
        inner = clause.field == "all" and not clause.exclude
        flat.extend(_flat(clause.parts) if inner else [clause])
    return flat


def _fields(clause: Clause) -> frozenset[str]:
    return frozenset({clause.field}).union(*(_fields(part) for part in clause.parts))


def _is_about_events(clause: Clause, table: Table) -> bool:
    """Rows other than events have notes and tags of their own, mentions also a review of their own."""
    if clause.parts:
        return all(_is_about_events(part, table) for part in clause.parts)
    if clause.field == "has":
        return "amount" in clause.values
    if table == "mentions" and clause.field == "is":
        return not set(clause.values) <= set(REVIEWS)
    return clause.field in EVENT_FIELDS
