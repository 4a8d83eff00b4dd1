"""The live effect of a study that is being changed: one country before and after, and what moves most."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.dialogs.study_weights import plain_table
from geoexplorer.app.drawing.numbers import period_words, signed
from geoexplorer.app.names import said_name, said_names
from geoexplorer.model.alignment import Shift, Study
from geoexplorer.points import StudyEffect
from geoexplorer.wording import number, plural, tr

NEWEST, MOVED = 5, 5


class EffectPart(QFrame):
    """Two small tables: the newest values of one country, and the points that move most."""

    country_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "preview")
        self.country = QComboBox(self)
        self.country.setAccessibleName(tr("Country of the preview"))
        self.country.setMinimumWidth(180)
        self.country.activated.connect(self._on_country)
        self.said = QLabel(self)
        theme.set_role(self.said, "secondary")
        self.newest = self._table(tr("Newest value towards"))
        self.newest.setAccessibleName(tr("Newest values before and after"))
        self.moved = self._table(tr("Moves most"))
        self.moved.setAccessibleName(tr("Points that move most"))
        self._arrange()

    def _table(self, first: str) -> QTableWidget:
        table = plain_table((first, tr("Period"), tr("Now"), tr("Then"), tr("Change")), 0, self)
        table.verticalHeader().setDefaultSectionSize(round(22 * theme.themes.scale))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return table

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        words = QLabel(tr("Effect on"), self)
        theme.set_role(words, "heading")
        for widget in (words, self.country, self.said):
            head.addWidget(widget)
        head.addStretch(1)
        tables = QHBoxLayout()
        tables.setSpacing(24)
        tables.addWidget(self.newest, 1)
        tables.addWidget(self.moved, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(tables, 1)
        self.setFixedHeight(round(196 * theme.themes.scale))

    def show_countries(self, countries: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer these countries (key, name)."""
        self.country.clear()
        for key, name in countries:
            self.country.addItem(name, key)
        self.country.setCurrentIndex(max(self.country.findData(chosen), 0))

    def show_effect(self, effect: StudyEffect, study: Study, before: Study, names: dict[str, str]) -> None:
        """Show what the study would change."""
        kept = said_names({power.key: power.name for s in (before, study) for power in s.powers})
        _fill(self.newest, [(kept.get(s.power, s.power), s) for s in effect.newest[:NEWEST]])
        _fill(
            self.moved,
            [
                (f"{said_name(names.get(s.country, s.country))} \u2192 {kept.get(s.power, s.power)}", s)
                for s in effect.moved[:MOVED]
            ],
        )
        self.said.setText(_moved_words(effect))

    def show_waiting(self) -> None:
        """Say that the numbers are on their way; the old ones stay."""
        self.said.setText(tr("Counting…"))

    def _on_country(self) -> None:
        self.country_chosen.emit(self.country.currentData())


def _fill(table: QTableWidget, rows: Sequence[tuple[str, Shift]]) -> None:
    table.setRowCount(len(rows))
    for i, (words, shift) in enumerate(rows):
        cells = (words, period_words(shift.period), _value(shift.without), _value(shift.value), _change(shift))
        for column, cell in enumerate(cells):
            item = QTableWidgetItem(cell)
            if column > 1:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                item.setFont(theme.numeric_font())
            table.setItem(i, column, item)


def _moved_words(effect: StudyEffect) -> str:
    if not effect.moved:
        return tr("No point changes.")
    return plural(
        effect.points,
        "{moved} of {n} quarterly point of the study changes.",
        "{moved} of {n} quarterly points of the study change.",
        moved=number(len(effect.moved)),
    )


def _value(value: float | None) -> str:
    return tr("no point") if value is None else signed(value)


def _change(shift: Shift) -> str:
    if shift.value is None or shift.without is None:
        return "\u2013"
    return signed(shift.change)
