"""How sure is this? One point under other weights, without each publisher, and against the other powers."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from geoexplorer import points
from geoexplorer.app import theme
from geoexplorer.app.dialogs.footer_dialog import FooterDialog
from geoexplorer.app.dialogs.study_weights import head_of, plain_table
from geoexplorer.app.drawing.numbers import day_words, interval_words, period_words, signed
from geoexplorer.app.drawing.power_names import short_name
from geoexplorer.app.layouts import fit_to_screen
from geoexplorer.app.names import said_names
from geoexplorer.app.session import Session
from geoexplorer.model.alignment import Net, Point, Sensitivity, Study
from geoexplorer.model.selection import ChartPoint, Scope
from geoexplorer.store.entities import entity_names
from geoexplorer.wording import count_words, number, plural, tr

SIZE = (760, 620)


@dataclass(frozen=True, slots=True)
class Sureness:
    """What is shown of one pair on one day."""

    picked: ChartPoint
    point: Point | None
    under: Sensitivity | None
    nets: tuple[Net, ...]
    names: dict[str, str]


def read_sureness(db: sqlite3.Connection, scope: Scope, study: Study, picked: ChartPoint) -> Sureness:
    """Return the point of the pair on that day, and how it depends on weights, publishers and the other powers."""
    country, power, at = picked.country, picked.power, picked.at
    names = said_names(entity_names(db))
    point = points.point(db, scope, study, country, power, at=at, period=picked.period)
    if point is None:
        return Sureness(picked, None, None, (), names)
    under = points.sensitivity(db, scope, study, country, power, at=at)
    others = (other.key for other in study.powers if other.key != power)
    nets = (points.net(db, scope, study, country, power, other, at=at) for other in others)
    return Sureness(picked, point, under, tuple(net for net in nets if net is not None), names)


def newest_point(db: sqlite3.Connection, scope: Scope, study: Study, country: str, power: str) -> ChartPoint:
    """Return the newest quarterly point of the pair; without one, that over all evidence."""
    lines = points.series(db, scope, study, country, power, by="quarter", intervals=False)
    found = [point for line in lines for point in line.points]
    last = found[-1] if found else None
    return ChartPoint(country, power, last.at if last else None, last.period if last else None)


def ask_sensitivity(session: Session, parent: QWidget) -> "SensitivityDialog":
    """Open the dialog on the picked point, else on the newest one of the country in view; return it."""
    dialog = SensitivityDialog(session, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


class SensitivityDialog(FooterDialog):
    """Stays open beside the window and follows the picked point."""

    shown_again = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("How sure is this?"), parent)
        fit_to_screen(self, *SIZE)
        self.said.setText(tr("None of this covers errors of reading or bias of the sources."))
        self._session = session
        self._picked = session.view.selection.point
        self.country, self.power = self._chooser(tr("Country")), self._chooser(tr("Power"))
        self.value, self.verdict = QLabel(self), QLabel(self)
        self.under = plain_table((tr("Counted"), tr("Value"), tr("Change"), tr("Acts")), 0, self)
        self.under.setAccessibleName(tr("The value under other weights and without each publisher"))
        heads = (tr("Against", sense="the other power"), tr("Net"), tr("90% interval"), tr("Chance that it leans more"))
        self.nets = plain_table(heads, 0, self)
        self.nets.setAccessibleName(tr("The power against the others"))
        self._arrange()
        self._fill_choosers()
        session.view.selection_changed.connect(self._on_selection_changed)
        session.edit_applied.connect(self._on_changed)
        session.study_changed.connect(self._on_study)
        self._read()

    def _chooser(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setMinimumWidth(180)
        box.activated.connect(self._on_chosen)
        return box

    def _arrange(self) -> None:
        theme.set_role(self.value, "chart_title")
        theme.set_role(self.verdict, "secondary")
        self.verdict.setWordWrap(True)
        body = QFrame(self)
        theme.set_role(body, "preview")
        choosers = QHBoxLayout()
        choosers.setSpacing(8)
        for widget in (self.country, QLabel("\u2192", self), self.power):
            choosers.addWidget(widget)
        choosers.addStretch(1)
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addLayout(choosers)
        column.addWidget(self.value)
        column.addWidget(self.verdict)
        column.addSpacing(4)
        for words, table, share in (
            (tr("Other weights, other sources"), self.under, 3),
            (tr("Against the other powers"), self.nets, 2),
        ):
            heading = QLabel(words, self)
            theme.set_role(heading, "heading")
            table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
            table.verticalHeader().setDefaultSectionSize(round(24 * theme.themes.scale))
            column.addWidget(heading)
            column.addWidget(table, share)
        self.column.insertWidget(0, body, 1)
        self.setTabOrder(self.nets, self.close_button)
        self.country.setFocus()

    # Which point -----------------------------------------------------------------------------------

    def _study(self) -> Study:
        """Return the study as it is looked at, but with its own weights: flat ones have their row."""
        counting = replace(self._session.study.counting, flat=False)
        return points.counted_as(self._session.kept_study, counting)

    def _fill_choosers(self) -> None:
        study = self._session.kept_study
        country = self._picked.country if self._picked else self._session.view.selection.country
        for box, rows, chosen in (
            (self.country, [(key, key) for key in study.countries], country),
            (self.power, [(p.name, p.key) for p in study.powers], self._picked.power if self._picked else None),
        ):
            box.clear()
            for words, key in rows:
                box.addItem(words, key)
            box.setCurrentIndex(max(box.findData(chosen), 0))

    def _on_chosen(self) -> None:
        self._picked = None
        self._read()

    def _on_selection_changed(self, before: object, after: object) -> None:
        point = self._session.view.selection.point
        if point is not None and point != self._picked:
            self._picked = point
            self._fill_choosers()
            self._read()
        elif getattr(before, "scope", None) != getattr(after, "scope", None):
            self._read()

    def _on_study(self) -> None:
        self._fill_choosers()
        self._read()

    def _on_changed(self, _changes: object) -> None:
        self._read()

    def _read(self) -> None:
        scope, study, picked = self._session.view.selection.scope, self._study(), self._picked
        country, power = self.country.currentData(), self.power.currentData()
        if picked is None and not (country and power):
            return

        def query(db: sqlite3.Connection) -> Sureness:
            wanted = picked or newest_point(db, scope, study, country, power)
            return read_sureness(db, scope, study, wanted)

        self._session.read(query, self.show_sureness, slot="how sure")

    # What is shown ---------------------------------------------------------------------------------

    def show_sureness(self, found: Sureness) -> None:
        """Show one pair on one day."""
        for row in range(self.country.count()):
            key = self.country.itemData(row)
            self.country.setItemText(row, found.names.get(key, key))
        point, under = found.point, found.under
        if point is None or under is None:
            self.value.setText(tr("No evidence for this pair"))
            self.verdict.setText("")
            fill(self.under, ())
            fill(self.nets, ())
            return
        when = period_words(found.picked.period) if found.picked.period else day_words(found.picked.at, long=True)
        when = tr("all evidence") if found.picked.at is None else when
        self.value.setText(f"{when}: {signed(point.value)} {interval_words(point.low, point.high)}")
        rows = _rows(under)
        self.verdict.setText(_verdict(point, [row for _, row in rows]))
        fill(self.under, [_cells(words, row, point) for words, row in rows])
        study = self._session.kept_study
        names = said_names({power.key: power.name for power in study.powers})
        chosen = short_name(study.power(point.power))
        head_of(self.nets, 3).setText(tr("Chance that it leans more to {power}", power=chosen))
        fill(self.nets, [_net_cells(net, names) for net in found.nets])
        self.shown_again.emit()


def _rows(under: Sensitivity) -> list[tuple[str, Point | None]]:
    """Return the rows of the table; with one publisher alone nothing is left without it."""
    rows = [
        (tr("With the weights of the study"), under.own),
        (tr("With the default weights"), under.default),
        (tr("With flat weights: every act counts alike"), under.flat),
    ]
    return rows + [(_without(name), point) for name, point in under.without_publisher.items()]


def _without(publisher: str) -> str:
    return tr("Without {publisher}", publisher=publisher) if publisher else tr("Without texts of no named publisher")


def _verdict(point: Point, rows: Sequence[Point | None]) -> str:
    values = [row.value for row in rows if row is not None]
    acts = count_words(point.clusters, "act", "acts")
    sentences = [plural(point.publishers, "{acts} of {n} publisher.", "{acts} of {n} publishers.", acts=acts)]
    same = all((value > 0) == (point.value > 0) for value in values)
    ends = {"low": signed(min(values)), "high": signed(max(values))}
    if same:
        sentences.append(tr("Between {low} and {high} in the rows below: the sign is the same in all of them.", **ends))
    else:
        sentences.append(tr("Between {low} and {high} in the rows below: the sign depends on the choice.", **ends))
    if any(row is None for row in rows):
        sentences.append(tr("Without one of the publishers nothing is left."))
    if point.low is not None and point.high is not None and point.low < 0 < point.high:
        sentences.append(tr("The interval crosses zero."))
    return " ".join(sentences)


def _cells(words: str, row: Point | None, point: Point) -> tuple[str, ...]:
    if row is None:
        return words, tr("no point"), "\u2013", "0"
    return words, signed(row.value), signed(row.value - point.value), number(row.clusters)


def _net_cells(net: Net, names: dict[str, str]) -> tuple[str, ...]:
    interval = interval_words(net.low, net.high).strip("()")
    return names.get(net.other, net.other), signed(net.value), interval, _percent(net.probability)


def _percent(probability: float) -> str:
    if probability > 0.99:
        return tr("over 99%")
    return tr("under 1%") if probability < 0.01 else f"{probability:.0%}"


def fill(table: QTableWidget, rows: Sequence[tuple[str, ...]]) -> None:
    """Show these rows; all cells but the first are figures."""
    table.setRowCount(len(rows))
    for i, cells in enumerate(rows):
        for column, words in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            if column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                item.setFont(theme.numeric_font())
            table.setItem(i, column, item)
    for column in range(1, table.columnCount()):
        table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        head_of(table, column).setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
