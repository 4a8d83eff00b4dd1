"""One correction by a person: the touched columns before and after."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Edit:
    """Change one row of one table. `before` None: the row is added; `after` None: it is removed.

    `before` and `after` hold only the touched columns; apply refuses the edit if `before` no longer holds.
    Several edits of one act are performed together and share a group, so that one undo takes all back.
    """

    table: str
    row_id: int | None
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a performed, undone or redone act touched: the panes that show those tables read again."""

    tables: frozenset[str]
    event_ids: tuple[int, ...] = ()
    document_ids: tuple[int, ...] = ()
    summary: str = ""  # "merged U.S. into United States": the words of the status bar and the history
    group_id: int = 0
    pairs: frozenset[tuple[str, str]] = field(default_factory=frozenset)  # (country, power) whose values may move
