"""Find passages: the sentences of a scope with their hits in context, by date, a page at a time."""

import re
import sqlite3
from collections.abc import Iterator, Sequence
from itertools import groupby

from geoexplorer.model.passage import Passage, PassageCount
from geoexplorer.model.selection import Clause, Scope
from geoexplorer.store.scope_sql import scope_where
from geoexplorer.store.word_sql import WORDS, hit_query

OPENING, CLOSING = "\ufdd0", "\ufdd1"  # noncharacters: Unicode keeps them out of texts
NO_PASSAGES = ("furniture", "biography")
ACRONYM = re.compile(r"(?:\w\.){2,}$")  # the word index leaves the last full stop of "U.S." out
NEVER = "9999"
ORDER = f"coalesce(d.published, '{NEVER}'), s.document_id, s.start"
PAGE = 200


def passages(db: sqlite3.Connection, scope: Scope, limit: int = PAGE, after: Passage | None = None) -> list[Passage]:
    """Return the next passages in order of publication, undated documents last; `after` is the last one had."""
    where, parameters = _in_scope(scope)
    if after is not None:
        where += f" and ({ORDER}) > (:after_published, :after_document, :after_start)"
        parameters |= {
            "after_published": after.published or NEVER,
            "after_document": after.document_id,
            "after_start": after.sentence_start,
        }
    rows = db.execute(
        f"select s.id from sentences s join documents d on d.id = s.document_id where {where}"
        f" order by {ORDER} limit :page",
        parameters | {"page": limit},
    )
    return passage_rows(db, scope, [row[0] for row in rows])


def passage_ids(db: sqlite3.Connection, scope: Scope) -> list[int]:
    """Return the ids of all sentences in scope, in the order of `passages`: what a table keeps."""
    where, parameters = _in_scope(scope)
    rows = db.execute(
        f"select s.id from sentences s join documents d on d.id = s.document_id where {where} order by {ORDER}",
        parameters,
    )
    return [row[0] for row in rows]


def count_passages(db: sqlite3.Connection, scope: Scope) -> PassageCount:
    """Return how many passages in how many documents the scope holds. Slow on large files: a job."""
    where, parameters = _in_scope(scope)
    return PassageCount(
        *db.execute(
            f"select count(*), count(distinct s.document_id) from sentences s where {where}", parameters
        ).fetchone()
    )


def passage_rows(db: sqlite3.Connection, scope: Scope, sentence_ids: Sequence[int]) -> list[Passage]:
    """Return the passages of those sentences with the hits of the scope, in the order of the ids."""
    marks = ", ".join("?" * len(sentence_ids))
    rows = db.execute(
        f"""select s.id, s.document_id, d.title, d.publisher, d.published, d.published_precision, s.section, s.start,
                substr(d.text, s.start + 1, s.end - s.start)
            from sentences s join documents d on d.id = s.document_id where s.id in ({marks})""",
        list(sentence_ids),
    ).fetchall()
    hits = _word_hits(db, scope, sentence_ids) or _trigger_hits(db, scope, sentence_ids)
    found = {row[0]: _passage(row, hits.get(row[0], [])) for row in rows}
    return [found[i] for i in sentence_ids if i in found]


def _passage(
    row: tuple[int, int, str, str | None, str | None, str, str, int, str], hits: list[tuple[int, int]]
) -> Passage:
    text, offset = row[8], row[7]
    hits = [(a, b + bool(ACRONYM.match(text, a, b + 1) and text[b : b + 1] == ".")) for a, b in hits]
    start, end = hits[0] if hits else (0, len(text))
    return Passage(
        *row[:8],
        start=offset + start,
        end=offset + end,
        left=text[:start],
        hit=text[start:end],
        right=text[end:],
        hits=tuple((offset + a, offset + b) for a, b in hits),
    )


def _word_hits(db: sqlite3.Connection, scope: Scope, sentence_ids: Sequence[int]) -> dict[int, list[tuple[int, int]]]:
    query = hit_query(list(_words(scope.clauses)))
    if query is None:
        return {}
    marks = ", ".join("?" * len(sentence_ids))
    rows = db.execute(
        f"select rowid, highlight(sentences_fts, 0, ?, ?) from sentences_fts"
        # + keeps FTS5 from seeking row by row: a seek expands a prefix anew each time (2.5 ms against 0.05 ms a row)
        f" where sentences_fts match ? and +rowid in ({marks})",
        [OPENING, CLOSING, query, *sentence_ids],
    )
    return {row[0]: list(_marked(row[1])) for row in rows}


def _trigger_hits(
    db: sqlite3.Connection, scope: Scope, sentence_ids: Sequence[int]
) -> dict[int, list[tuple[int, int]]]:
    """Return where the triggers of the events in scope stand, relative to their sentence."""
    where, parameters = scope_where(scope, "events")
    names = {f"id_{i}": sentence_id for i, sentence_id in enumerate(sentence_ids)}
    rows = db.execute(
        f"""select e.sentence_id, coalesce(e.trigger_start, e.start) - s.start,
                coalesce(e.trigger_end, e.end) - s.start
            from events e join sentences s on s.id = e.sentence_id
            where e.sentence_id in ({", ".join(f":{name}" for name in names)}) and {where}
            order by e.sentence_id, 2, 3""",
        parameters | names,
    ).fetchall()
    return {sentence_id: [(r[1], r[2]) for r in group] for sentence_id, group in groupby(rows, key=lambda r: r[0])}


def _marked(text: str) -> Iterator[tuple[int, int]]:
    """Yield the marked stretches as they stand in the text without marks."""
    position, start = 0, 0
    for sign in text:
        if sign == OPENING:
            start = position
        elif sign == CLOSING:
            yield start, position
        else:
            position += 1


def _words(clauses: Sequence[Clause]) -> Iterator[Clause]:
    for clause in clauses:
        if not clause.exclude:
            yield from [clause] if clause.field in WORDS else _words(clause.parts)


def _in_scope(scope: Scope) -> tuple[str, dict[str, str | int]]:
    """Words are found wherever they stand; without words navigation lines and biographies are no passages."""
    where, parameters = scope_where(scope, "sentences")
    words = any(True for _ in _words(scope.clauses))
    return (where if words else f"s.section not in {NO_PASSAGES} and {where}"), parameters
