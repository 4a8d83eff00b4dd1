"""Compare two periods or two studies: the same chart twice, and by how much the newest values differ."""

import sqlite3
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from geoexplorer import points
from geoexplorer.app import theme
from geoexplorer.app.charts import CHARTS
from geoexplorer.app.charts.base import Chart
from geoexplorer.app.dialogs.compare_side import Choice, CompareSide, same_axis
from geoexplorer.app.dialogs.sensitivity_dialog import fill
from geoexplorer.app.dialogs.study_weights import head_of, plain_table
from geoexplorer.app.dialogs.study_work import StudyGround, study_ground
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.numbers import interval_words, period_words, signed
from geoexplorer.app.drawing.time_scale import GRANULARITIES, inside
from geoexplorer.app.layouts import fit_to_screen
from geoexplorer.app.names import said_name
from geoexplorer.app.session import Session
from geoexplorer.model.alignment import Counting, Point, Study
from geoexplorer.model.selection import Scope
from geoexplorer.store.entities import entity_names
from geoexplorer.wording import tr, tr_noop

SIZE = (1240, 760)
KINDS = tuple(kind for kind in CHARTS if kind.key != "contradictions")
WORDS = {"year": tr_noop("Yearly"), "quarter": tr_noop("Quarterly"), "month": tr_noop("Monthly")}


@dataclass(frozen=True, slots=True)
class Ground:
    """What can be compared: the studies, the names, and the years in which there is evidence."""

    studies: StudyGround
    names: dict[str, str]
    years: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Difference:
    """The newest point towards one power on both sides."""

    power: str
    left: Point | None
    right: Point | None


def show_comparison(session: Session, parent: QWidget, chart: Chart | None) -> "CompareWindow":
    """Open the window on the kind of chart in front and return it."""
    window = CompareWindow(session, parent, chart)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.show()
    return window


class CompareWindow(QDialog):
    """Stays open beside the main window; a click on either chart picks events everywhere."""

    compared = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None, chart: Chart | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        fit_to_screen(self, *SIZE)
        self._session = session
        self._names: dict[str, str] = {}
        self.kind = self._chooser(tr("Chart"), [(tr(kind.label), kind.key) for kind in KINDS])
        self.country = self._chooser(tr("Country"), [(key, key) for key in session.study.countries])
        self.power = self._chooser(tr("Power"), [(said_name(power.name), power.key) for power in session.study.powers])
        self.by = self._chooser(tr("Length of a period"), [(tr(WORDS[by]), by) for by in GRANULARITIES])
        self.kind.setCurrentIndex(max(self.kind.findData(chart.key if chart else None), 0))
        self.country.setCurrentIndex(max(self.country.findData(session.view.selection.country), 0))
        self.kind.activated.disconnect(self.read_again)
        self.kind.activated.connect(self._on_kind)
        self._show_length()
        self.left, self.right = CompareSide(session, "left", self), CompareSide(session, "right", self)
        columns = (tr("Newest value towards"), tr("Left"), "", tr("Right"), "", tr("Difference"))
        self.table = plain_table(columns, 0, self)
        self.table.setAccessibleName(tr("Newest values of both sides"))
        self.table.verticalHeader().setDefaultSectionSize(round(22 * theme.themes.scale))
        self._arrange()
        for side in (self.left, self.right):
            side.chosen.connect(self.read_again)
            side.completed.connect(self._on_completed)
        session.view.selection_changed.connect(self._on_selection_changed)
        session.edit_applied.connect(self._on_changed)
        session.study_changed.connect(self._on_changed)
        theme.themes.theme_changed.connect(self._restyle)
        session.read(read_ground, self._on_ground, slot="compare ground")

    def _chooser(self, name: str, rows: list[tuple[str, str]]) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for words, key in rows:
            box.addItem(words, key)
        box.activated.connect(self.read_again)
        return box

    def _arrange(self) -> None:
        top = QFrame(self)
        theme.set_role(top, "footer")
        head = QHBoxLayout(top)
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(8)
        for widget in (self.kind, self.country, self.power, self.by):
            head.addWidget(widget)
        words = QLabel(tr("Each side has its study and its years; the filter of the window holds for both."), self)
        theme.set_role(words, "caption")
        head.addStretch(1)
        head.addWidget(words)
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        sides.setHandleWidth(4)
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.left)
        sides.addWidget(self.right)
        self._lower = QFrame(self)
        theme.set_role(self._lower, "preview")
        below = QVBoxLayout(self._lower)
        below.setContentsMargins(12, 8, 12, 8)
        below.addWidget(self.table)
        self._lower.setFixedHeight(round(164 * theme.themes.scale))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(sides, 1)
        column.addWidget(self._lower)

    # What to compare -------------------------------------------------------------------------------

    def _on_ground(self, ground: Ground) -> None:
        self._names = ground.names
        for row in range(self.country.count()):
            self.country.setItemText(row, ground.names.get(self.country.itemData(row), self.country.itemData(row)))
        choices = self._choices(ground.studies)
        self.left.show_choices(choices, 0, _half(ground.years, first=True))
        self.right.show_choices(choices, 0, _half(ground.years, first=False))
        self.read_again()

    def _choices(self, ground: StudyGround) -> list[Choice]:
        session = self._session
        flat = points.counted_as(session.kept_study, Counting(flat=True))
        kept = session.kept_study.title
        rows = [Choice(tr("{study} · in force", study=kept), session.study)]
        if not session.study.counting.flat:
            rows.append(Choice(tr("{study} · flat weights", study=kept), flat))
        rows += [Choice(s.title, s) for s in ground.kept if s.name != session.kept_study.name]
        rows += [Choice(tr("{study} · as shipped", study=s.title), s) for s in ground.shipped]
        return rows

    def chart_kind(self) -> type[Chart]:
        """Return the kind of chart compared."""
        return next(kind for kind in KINDS if kind.key == self.kind.currentData())

    def _on_kind(self) -> None:
        self._show_length()
        self.read_again()

    def _show_length(self) -> None:
        """Take the length of a period that this kind of chart begins with."""
        self.by.setCurrentIndex(GRANULARITIES.index(self.chart_kind().default_granularity))

    def read_again(self) -> None:
        """Read both sides."""
        kind = self.chart_kind()
        for box, name in ((self.power, "power"), (self.by, "granularity")):
            box.setVisible(name in kind.controls)
        for side in (self.left, self.right):
            side.show_kind(kind)
            side.read(self._request(side.wanted_study()))
        self._read_difference()

    def _request(self, study: Study) -> ChartRequest:
        scope = self._session.view.selection.scope
        power = self.power.currentData()
        power = power if power in [p.key for p in study.powers] else study.powers[0].key if study.powers else None
        return ChartRequest(
            scope, study, self._country(), power=power, granularity=self.by.currentData(), names=self._names
        )

    def _country(self) -> str:
        return str(self.country.currentData() or "")

    def _on_completed(self) -> None:
        if self.left.complete and self.right.complete:
            same_axis((self.left, self.right))
            self.compared.emit()

    # The numbers under both ------------------------------------------------------------------------

    def _read_difference(self) -> None:
        scope, country, by = self._session.view.selection.scope, self._country(), self.by.currentData()
        left, right = self.left.wanted_study(), self.right.wanted_study()
        self._session.read(
            partial(differences, scope=scope, left=left, right=right, country=country, by=by),
            self._on_differences,
            slot="compare numbers",
        )

    def _on_differences(self, found: tuple[Difference, ...]) -> None:
        names = {p.key: said_name(p.name) for side in (self.right, self.left) for p in side.wanted_study().powers}
        country = said_name(self._names.get(self._country(), self._country()))
        head_of(self.table, 0).setText(tr("Newest value, {country} towards", country=country))
        fill(self.table, [_cells(names.get(d.power, d.power), d) for d in found])

    # What others do --------------------------------------------------------------------------------

    def _on_selection_changed(self, before: object, after: object) -> None:
        if getattr(before, "scope", None) != getattr(after, "scope", None):
            self.read_again()
        else:
            for side in (self.left, self.right):
                if side.chart is not None and side.request is not None:
                    side.chart.mark(self._session.view.selection)

    def _on_changed(self, _changes: object = None) -> None:
        years = (self.left.years(), self.right.years())
        rows = (self.left.study.currentIndex(), self.right.study.currentIndex())

        def again(ground: Ground) -> None:
            self._names = ground.names
            choices = self._choices(ground.studies)
            for side, row, (start, end) in zip((self.left, self.right), rows, years, strict=True):
                side.show_choices(choices, min(row, len(choices) - 1), (start or "", end or ""))
            self.read_again()

        self._session.read(read_ground, again, slot="compare ground")

    def _restyle(self) -> None:
        for side in (self.left, self.right):
            side.restyle()


def read_ground(db: sqlite3.Connection) -> Ground:
    """Return the studies, the names and the years of the evidence."""
    studies = study_ground(db)
    lines = points.matrix(db, Scope(), points.active_study(db), by="year")
    years = sorted({int(point.period) for line in lines for point in line.points if point.period})
    return Ground(studies, entity_names(db), (years[0], years[-1]) if years else None)


def differences(
    db: sqlite3.Connection, *, scope: Scope, left: Study, right: Study, country: str, by: str
) -> tuple[Difference, ...]:
    """Return the newest point of each power within the years of either side."""
    found = [_newest(db, scope, study, country, by) for study in (left, right)]
    keys = dict.fromkeys([*found[0], *found[1]])
    return tuple(Difference(key, found[0].get(key), found[1].get(key)) for key in keys)


def _newest(db: sqlite3.Connection, scope: Scope, study: Study, country: str, by: str) -> dict[str, Point]:
    newest = {}
    for line in points.series(db, scope, study, country, by=by):  # type: ignore[arg-type]
        shown = [point for point in line.points if point.at and inside(point.at, study.start, study.end)]
        if shown:
            newest[line.power] = shown[-1]
    return newest


def _half(years: tuple[int, int] | None, *, first: bool) -> tuple[str, str]:
    """Return the earlier or the later half of the years; nothing if there are not two."""
    if years is None or years[0] == years[1]:
        return "", ""
    middle = (years[0] + years[1]) // 2
    return (str(years[0]), str(middle)) if first else (str(middle + 1), str(years[1]))


def _cells(name: str, row: Difference) -> tuple[str, ...]:
    both = row.left is not None and row.right is not None
    change = signed(row.right.value - row.left.value) if both and row.right and row.left else "\u2013"
    return (name, *_side_cells(row.left), *_side_cells(row.right), change)


def _side_cells(point: Point | None) -> tuple[str, str]:
    if point is None:
        return "\u2013", ""
    return (
        f"{signed(point.value)} {interval_words(point.low, point.high)}",
        f"{period_words(point.period)}, n {point.clusters}",
    )
