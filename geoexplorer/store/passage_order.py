"""Order passages as a concordance: by date, by the hit, or by the one to three words left or right of it."""

import re
import sqlite3
from collections.abc import Iterable

import numpy as np

from geoexplorer.model.folding import folded
from geoexplorer.model.passage import Passage
from geoexplorer.model.selection import Scope
from geoexplorer.store.id_lists import Ids, Order
from geoexplorer.store.search import passage_ids, passage_rows, passages

PAGE = 500
WORD = re.compile(r"[\w'’\-]+")
CONTEXT_WORDS = 3


def ordered_passage_ids(db: sqlite3.Connection, scope: Scope, order: Order, limit: int | None = None) -> Ids:
    """Return the sentences of the scope in that order (column date, title, hit, left or right)."""
    if order.column == "date" and limit is not None and not order.descending:
        return np.fromiter((passage.sentence_id for passage in passages(db, scope, limit)), np.int64)
    ids = passage_ids(db, scope)
    if order.column != "date":
        rows = (row for i in range(0, len(ids), PAGE) for row in passage_rows(db, scope, ids[i : i + PAGE]))
        ids = _sorted(rows, order.column)
    found = np.fromiter(reversed(ids) if order.descending else ids, np.int64)
    return found[:limit]


def context_words(passage: Passage, side: str) -> tuple[str, ...]:
    """Return the one to three words next to the hit, the nearest first."""
    words = WORD.findall(folded(passage.left if side == "left" else passage.right))
    return tuple(words[: -CONTEXT_WORDS - 1 : -1] if side == "left" else words[:CONTEXT_WORDS])


def _sorted(rows: Iterable[Passage], column: str) -> list[int]:
    def key(passage: Passage) -> tuple[str, ...]:
        if column in ("left", "right"):
            return context_words(passage, column)
        return (folded(passage.title if column == "title" else passage.hit),)

    keyed = [(key(passage), place, passage.sentence_id) for place, passage in enumerate(rows)]
    return [sentence_id for _, _, sentence_id in sorted(keyed)]
