"""The derived table `contributions`: one row a bearing, all that alignment reads, in one covering index."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from geoexplorer.model.codes import DOMAINS, EVENT_TYPES, MODALITIES
from geoexplorer.model.evidence import LATE, NO_ACT, NO_DAY, Evidence
from geoexplorer.model.selection import Scope
from geoexplorer.store.scope_sql import scope_where

Ints = npt.NDArray[np.int64]

_DAY = "cast(julianday({0}) - 1721424.5 as integer)"  # Python's date.toordinal of an ISO day
_SEPARATOR = "\x1f"


def _position(column: str, codes: Sequence[str]) -> str:
    cases = " ".join(f"when '{code}' then {i}" for i, code in enumerate(codes))
    return f"(case {column} {cases} end)"


# In ascending bits: sign 1, side 1, state 1, domain 2, modality 3, type 5, third party 1.
_TRAITS = (
    f"(b.sign > 0) + 2 * (b.side = 'in') + 4 * (e.aspect = 'state') + 8 * {_position('e.domain', DOMAINS)}"
    f" + 32 * {_position('e.modality', MODALITIES)} + 256 * {_position('e.event_type', EVENT_TYPES)}"
    " + 8192 * (e.attribution in ('third_party', 'anonymous'))"
)
_COLUMNS = (
    "c.country_id",
    "c.power_id",
    "c.cluster_id",
    "c.event_id",
    "c.document_id",
    f"coalesce(c.act_id, {NO_ACT})",
    f"coalesce(c.day_start, {NO_DAY})",
    f"coalesce(c.day_end, {NO_DAY})",
    "c.traits",
)


def rebuild_contributions(db: sqlite3.Connection, event_ids: Iterable[int]) -> None:
    """Write the rows of those events anew from events and bearings; part of the caller's transaction."""
    ids = [(i,) for i in event_ids]
    db.executemany("delete from contributions where event_id = ?", ids)
    db.executemany(
        f"""insert into contributions (country_id, power_id, event_id, cluster_id, document_id, act_id, day_start,
                day_end, event_type, domain, aspect, modality, side, sign, publisher, published, review, traits)
            select b.country_id, b.power_id, e.id, e.cluster_id, e.document_id, e.act_id,
                {_DAY.format("e.date_start")}, {_DAY.format("e.date_end")}, e.event_type, e.domain, e.aspect,
                e.modality, b.side, b.sign, d.publisher, d.published, e.review, {_TRAITS}
            from events e join bearings b on b.event_id = e.id join documents d on d.id = e.document_id
            where e.id = ?""",
        ids,
    )


def load_evidence(
    db: sqlite3.Connection,
    countries: Iterable[str] | None = None,
    powers: Iterable[str] | None = None,
    scope: Scope | None = None,
) -> Evidence:
    """Return the evidence of those countries towards those entities (None: all) within the scope.

    Rejected events never count, even where a scope asks to see them.
    """
    where, parameters = scope_where(scope or Scope())
    conditions = ["c.review <> 'rejected'"]
    if scope is not None and scope.clauses:
        # Of some countries, each event is looked up by its id: five times faster than a list of all events in scope
        inside = f"select e.id from events e where ({where})"
        looked_up = f"exists ({inside} and e.id = c.event_id)"
        conditions.append(looked_up if countries is not None else f"c.event_id in ({inside})")
    for name, keys in (("country", countries), ("power", powers)):
        if keys is not None:
            conditions.append(f"c.{name}_id in ({', '.join(str(i) for i in _entity_ids(db, keys))})")
    return _read(db, " and ".join(conditions), parameters)


def _entity_ids(db: sqlite3.Connection, keys: Iterable[str]) -> list[int]:
    wanted = sorted(set(keys))
    marks = ", ".join("?" * len(wanted))
    return [row[0] for row in db.execute(f"select id from entities where key in ({marks})", wanted)]


def _read(db: sqlite3.Connection, where: str, parameters: Mapping[str, str | int]) -> Evidence:
    # One text a column: 100,000 rows come a third faster this way than as tuples.
    columns = ", ".join(f"group_concat({column})" for column in _COLUMNS)
    words = ", ".join(f"group_concat(coalesce({column}, ''), char(31))" for column in ("c.publisher", "c.published"))
    row = db.execute(f"select {columns}, {words} from contributions c where {where}", parameters).fetchone()
    numbers = [_numbers(text) for text in row[:-2]]
    publishers, publisher = _ranked(row[-2], len(numbers[0]))
    days, published = _ranked(row[-1], len(numbers[0]))
    late = np.array([LATE if day == "" else rank for rank, day in enumerate(days)], dtype=np.int64)
    return _evidence(db, numbers, publishers, publisher, late[published])


def _numbers(text: str | None) -> Ints:
    return np.fromstring(text or "", dtype=np.int64, sep=",")


def _ranked(text: str | None, rows: int) -> tuple[tuple[str, ...], Ints]:
    """Return the distinct words in order, and the position of each row's word among them."""
    words = text.split(_SEPARATOR) if rows and text is not None else []
    distinct = tuple(sorted(set(words)))
    rank = {word: i for i, word in enumerate(distinct)}
    return distinct, np.array([rank[word] for word in words], dtype=np.int64)


def _evidence(
    db: sqlite3.Connection, numbers: Sequence[Ints], publishers: tuple[str, ...], publisher: Ints, published: Ints
) -> Evidence:
    country, power, cluster, event, document, act, start, end, traits = numbers
    ids, positions = np.unique(np.concatenate([country, power]), return_inverse=True)
    found = Evidence(
        keys=_keys(db, ids.tolist()),
        publishers=publishers,
        country=positions[: len(country)],
        power=positions[len(country) :],
        cluster=cluster,
        event=event,
        document=document,
        act=act,
        start=start,
        end=end,
        event_type=traits >> 8 & 31,
        domain=traits >> 3 & 3,
        modality=traits >> 5 & 7,
        state=(traits & 4) > 0,
        inward=(traits & 2) > 0,
        third_party=(traits & 8192) > 0,
        sign=2 * (traits & 1) - 1,
        publisher=publisher,
        published=published,
    )
    return found.where(np.lexsort((event, published)))


def _keys(db: sqlite3.Connection, ids: Sequence[int]) -> tuple[str, ...]:
    marks = ", ".join("?" * len(ids))
    named = dict(db.execute(f"select id, key from entities where id in ({marks})", ids).fetchall())
    return tuple(named[i] for i in ids)


def groups_of(db: sqlite3.Connection, country: str) -> tuple[str, ...]:
    """Return the keys of the groups of states the country belongs to, such as CENTRAL_ASIA."""
    rows = db.execute(
        """select distinct g.key from affiliations a join entities g on g.id = a.of_entity_id
           join entities c on c.id = a.entity_id where c.key = ? and g.kind = 'group' order by g.key""",
        (country,),
    )
    return tuple(row[0] for row in rows)
