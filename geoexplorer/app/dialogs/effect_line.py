"""What the chart would say after a repair, computed before it is confirmed."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QLabel, QWidget

from geoexplorer.app.drawing.numbers import period_words, signed
from geoexplorer.app.names import said_name
from geoexplorer.app.session import Session
from geoexplorer.model.alignment import Shift, Study
from geoexplorer.points import edit_effect
from geoexplorer.store.entities import entity_names
from geoexplorer.wording import plural, tr

SLOT = "{effect}"  # in the sentence that an effect completes
Query = Callable[[sqlite3.Connection], tuple[Shift, ...]]
Found = tuple[dict[str, tuple[Shift, ...]], dict[str, str]]


class EffectLine(QLabel):
    """One line for each thing the user may choose; the last question asked is the one answered."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWordWrap(True)

    def ask_query(self, query: Query) -> None:
        """Show what one query finds, without a word before it."""
        self._ask({SLOT: query})

    def ask_acts(self, acts: Mapping[str, Callable[[sqlite3.Connection], object]]) -> None:
        """Show what acts would do, each tried on a copy; the keys are sentences with SLOT in them."""
        scope, study = self._session.view.selection.scope, self._session.study
        self._ask({words: partial(edit_effect, scope=scope, study=study, act=act) for words, act in acts.items()})

    def _ask(self, queries: Mapping[str, Query]) -> None:
        self.setText(tr("Computing what the chart would say…"))
        self._session.read(partial(_found, queries=queries), self._on_found, slot="repair effect")

    def _on_found(self, found: Found) -> None:
        effects, names = found
        study = self._session.study
        lines = [words.replace(SLOT, effect_words(shifts, study, names)) for words, shifts in effects.items()]
        self.setText("\n".join(lines))


def effect_words(shifts: Sequence[Shift], study: Study, names: Mapping[str, str]) -> str:
    """Return `14 chart points change; largest Kyrgyzstan → US + NATO, 2005 Q3: +0.31 → +0.22`; names by key."""
    if not shifts:
        return tr("No point of the chart changes.")
    most = shifts[0]
    return plural(
        len(shifts),
        "{n} chart point changes; largest {pair}, {when}: {before} → {after}",
        "{n} chart points change; largest {pair}, {when}: {before} → {after}",
        pair=f"{said_name(names.get(most.country, most.country))} → {said_name(study.power(most.power).name)}",
        when=period_words(most.period),
        before=_value(most.without),
        after=_value(most.value),
    )


def _found(db: sqlite3.Connection, queries: Mapping[str, Query]) -> Found:
    return {words: query(db) for words, query in queries.items()}, entity_names(db)


def _value(value: float | None) -> str:
    return tr("no point") if value is None else signed(value)
