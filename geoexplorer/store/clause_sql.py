"""Write the condition of one clause with bound parameters: what the scope is built of."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from geoexplorer.model.codes import REVIEWS
from geoexplorer.model.confidence_range import comparisons
from geoexplorer.model.day_range import day_range
from geoexplorer.model.folding import folded
from geoexplorer.model.selection import Clause
from geoexplorer.store.word_sql import word_query

Table = Literal["events", "mentions", "sentences", "documents"]
ALIASES: dict[Table, str] = {"events": "e", "mentions": "m", "sentences": "s", "documents": "d"}
CODE_COLUMNS = {"type": "event_type", "domain": "domain", "polarity": "polarity", "modality": "modality"}
DEEDS = "('COOPERATE', 'AID', 'RETREAT', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT')"
STATES = {
    "denied": "(e.modality = 'denied' or exists"
    " (select 1 from clusters k where k.id = e.cluster_id and k.kind = 'denied'))",
    "undated": "e.date_start is null",
    "mutual": "e.mutual = 1",
    "deed": f"(e.modality = 'asserted' and e.event_type in {DEEDS} and e.attribution in ('narrator', 'party'))",
    "claim": "e.attribution in ('third_party', 'anonymous')",
    "words": f"(e.attribution in ('narrator', 'party') and not (e.modality = 'asserted' and e.event_type in {DEEDS}))",
}


@dataclass(slots=True)
class ClauseWriter:
    """Collects the parameters while it writes the conditions."""

    prefix: str
    with_rejected: bool = False
    parameters: dict[str, str | int] = field(default_factory=dict)

    def about_event(self, clause: Clause) -> str:
        """Return what the clause says about `events e`."""
        if clause.field in CODE_COLUMNS:
            return f"e.{CODE_COLUMNS[clause.field]} in ({self._bound(_codes(clause))})"
        if clause.field in ("actor", "recipient"):
            return self._side(clause)
        if clause.field in ("country", "power"):
            ids = self._entity_ids(clause.values)
            return f"e.id in (select b.event_id from bearings b where b.{clause.field}_id in ({ids}))"
        written = {
            "speaker": self._speaker,
            "is": self._state,
            "has": self._holds,
            "confidence": self._confidence,
        }[clause.field]
        return either([written(value) for value in clause.values])

    def about_document(self, clause: Clause, table: Table) -> str:
        """Return what `publisher:`, `document:` and `date:` say about the row or its document."""
        if clause.field == "date" and table == "events":
            return either([self._dated(value, "e.date_start", "coalesce(e.date_end, e.date_start)")
                           for value in clause.values])  # fmt: skip
        written = {"publisher": self._publisher, "document": self._document, "date": self._published}[clause.field]
        condition = either([written(value) for value in clause.values])
        if table == "documents":
            return condition
        return f"{ALIASES[table]}.document_id in (select d.id from documents d where {condition})"

    def own_mark(self, clause: Clause, table: Table) -> str:
        """Return what `is:` and `has:` say about the row itself: its review, notes, tags."""
        if clause.field == "has":
            return either([self._holds(value, table) for value in clause.values])
        return f"{ALIASES[table]}.review in ({self._bound(clause.values)})"

    def naming(self, clause: Clause, table: Table) -> str:
        """Return that the row names the entity: a mention links to it, an event has it as a side."""
        ids = self._entity_ids(clause.values)
        kept = "" if self.with_rejected else " and n.review <> 'rejected'"
        if table == "mentions":
            return f"m.entity_id in ({ids})"
        column = "document_id" if table == "documents" else "sentence_id"
        named = f"select n.{column} from mentions n where n.entity_id in ({ids}){kept}"
        if table != "events":
            return f"{ALIASES[table]}.id in ({named})"
        return (
            f"(e.actor_id in ({ids}) or e.recipient_id in ({ids}) or e.sentence_id in ({named}) or e.id in"
            f" (select p.event_id from participants p where p.entity_id in ({ids})))"
        )

    def matching(self, clauses: Sequence[Clause], table: Table) -> str:
        """Return that the row's sentence (a document: one of them) meets all the word clauses."""
        query = word_query(clauses)
        if query is None:
            return "1"
        match = f"select rowid from sentences_fts where sentences_fts match {self._bind(query)}"
        if table == "documents":
            return f"d.id in (select s.document_id from sentences s where s.id in ({match}))"
        column = "s.id" if table == "sentences" else f"{ALIASES[table]}.sentence_id"
        return f"{column} in ({match})"

    def pairs(self, clauses: Sequence[Clause]) -> list[str]:
        """Country and power together name one bearing; an event that bears on nothing counts by its sides."""
        countries, powers = (
            [self._entity_ids(c.values) for c in clauses if c.field == name and not c.exclude]
            for name in ("country", "power")
        )
        return [
            f"e.id in (select b.event_id from bearings b where b.country_id in ({country}) and b.power_id in ({power})"
            f" union all select z.id from events z where z.polarity = 0"
            f" and z.actor_id in ({country}) and z.recipient_id in ({power})"
            f" union all select z.id from events z where z.polarity = 0"
            f" and z.actor_id in ({power}) and z.recipient_id in ({country}))"
            for country in countries
            for power in powers
        ]

    def _side(self, clause: Clause) -> str:
        """In a mutual event either side acts, so both sides answer to `actor:` and `recipient:`."""
        other = "recipient" if clause.field == "actor" else "actor"
        ids = self._entity_ids(clause.values)
        return (
            f"(e.{clause.field}_id in ({ids}) or (e.mutual = 1 and e.{other}_id in ({ids})) or e.id in"
            f" (select p.event_id from participants p where p.role = '{clause.field}' and p.entity_id in ({ids})))"
        )

    def _speaker(self, words: str) -> str:
        if words.lower() == "narrator":
            return "e.attribution = 'narrator'"
        said = f"e.speaker_text like {self._bind(_containing(words))} escape '\\'"
        return f"(e.speaker_entity_id in ({self._entity_ids((words,))}) or {said})"

    def _confidence(self, value: str) -> str:
        """The column is a number, so SQLite compares a bound text with it as a number."""
        return " and ".join(f"e.confidence {sign} {self._bind(str(number))}" for sign, number in comparisons(value))

    def _state(self, state: str) -> str:
        return f"e.review = {self._bind(state)}" if state in REVIEWS else STATES.get(state, "0")

    def _holds(self, kind: str, table: Table = "events") -> str:
        row = f"{ALIASES[table]}.id"
        if kind == "amount" and table == "events":
            return "exists (select 1 from amounts a where a.event_id = e.id)"
        if kind == "note":
            return f"exists (select 1 from notes n where n.table_name = '{table}' and n.row_id = {row})"
        named = "star" if kind == "star" else kind.removeprefix("tag:") if kind.startswith("tag:") else None
        if kind == "tag" or named is not None:
            called = f" and t.name = {self._bind(named)} collate nocase" if named is not None else ""
            return f"exists (select 1 from tags t where t.table_name = '{table}' and t.row_id = {row}{called})"
        return "0"

    def _published(self, words: str) -> str:
        return self._dated(words, "d.published", "d.published")

    def _dated(self, words: str, start: str, end: str) -> str:
        days = day_range(words)
        return f"({start} <= {self._bind(days[1])} and {end} >= {self._bind(days[0])})" if days else "0"

    def _publisher(self, name: str) -> str:
        """The publisher of that name; if there is none, those whose name holds the words; "" is unknown."""
        if name.lower() in ("", "unknown"):
            return "d.publisher is null"
        exact, part = self._bind(name), self._bind(_containing(name))
        return (
            f"(d.publisher = {exact} or (d.publisher like {part} escape '\\'"
            f" and not exists (select 1 from documents o where o.publisher = {exact})))"
        )

    def _document(self, words: str) -> str:
        """The document of that number; if there is none, and for other words, those whose title holds them."""
        by_title = f"d.title like {self._bind(_containing(words))} escape '\\'"
        if not _is_id(words):
            return by_title
        number = self._bind(int(words))
        return f"(d.id = {number} or ({by_title} and not exists (select 1 from documents o where o.id = {number})))"

    def _entity_ids(self, names: Sequence[str]) -> str:
        """A select of the entities whose key, or one of whose names, is one of these (`kyrg*` begins so)."""
        selects = [self._named(name) for name in names]
        return " union ".join(selects) or "select 0 where 0"

    def _named(self, name: str) -> str:
        if name.endswith("*"):
            beginning = self._bind(f"{_escaped(folded(name[:-1]))}%")
            return f"select entity_id from aliases where folded like {beginning} escape '\\'"
        keys = self._bound(dict.fromkeys((name, name.upper(), name.lower())))
        alias = self._bind(folded(name))
        return (
            f"select id from entities where key in ({keys}) union select entity_id from aliases where folded = {alias}"
        )

    def _bound(self, values: Sequence[str | int] | dict[str, None]) -> str:
        return ", ".join(self._bind(value) for value in values)

    def _bind(self, value: str | int) -> str:
        name = f"{self.prefix}_{len(self.parameters)}"
        self.parameters[name] = value
        return f":{name}"


def either(conditions: Sequence[str]) -> str:
    """Return that one of the conditions holds."""
    return f"({' or '.join(conditions) or '0'})"


def _codes(clause: Clause) -> list[str | int]:
    if clause.field != "polarity":
        return list(clause.values)
    return [int(value) for value in clause.values if value in ("+1", "-1", "0", "1")]


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _containing(words: str) -> str:
    return f"%{_escaped(words)}%"


def _is_id(words: str) -> bool:
    return words.isascii() and words.isdigit() and len(words) < 18
