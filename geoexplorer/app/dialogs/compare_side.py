"""One side of a comparison: a chart with a study and years of its own."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.app.charts.base import Chart, Evidence
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.counted import method_line
from geoexplorer.app.session import Session
from geoexplorer.model.alignment import Study
from geoexplorer.wording import tr

YEARS = QRegularExpression(r"(\d{4}(-\d\d(-\d\d)?)?)?")


@dataclass(frozen=True, slots=True)
class Choice:
    """A study under the words of its row in the chooser."""

    words: str
    study: Study


class CompareSide(QFrame):
    """Chooses study and years, reads and draws by itself; `drawn` tells when everything is there."""

    chosen = Signal()  # another study or other years
    completed = Signal()

    def __init__(self, session: Session, name: Literal["left", "right"], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._session, self._name = session, name
        self._choices: tuple[Choice, ...] = ()
        self.chart: Chart | None = None
        self.request: ChartRequest | None = None
        self.drawn: Any = None
        self.complete = False
        self.study = QComboBox(self)
        left = name == "left"
        self.study.setAccessibleName(tr("Study, left") if left else tr("Study, right"))
        self.study.setMinimumWidth(200)
        self.study.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.study.activated.connect(self.chosen)
        self.start = self._year(tr("First year, left") if left else tr("First year, right"), tr("first year"))
        self.end = self._year(tr("Last year, left") if left else tr("Last year, right"), tr("last year"))
        self.title, self.method, self.empty = QLabel(self), QLabel(self), QLabel(self)
        self._charts = QStackedWidget(self)
        self._arrange()

    def _year(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        line.setFixedWidth(round(92 * theme.themes.scale))
        line.setValidator(QRegularExpressionValidator(YEARS, line))
        line.editingFinished.connect(self.chosen)
        return line

    def _arrange(self) -> None:
        theme.set_role(self.title, "chart_title")
        theme.set_role(self.method, "caption")
        theme.set_role(self.empty, "secondary")
        self.method.setWordWrap(True)
        self.empty.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self.study, self.start, QLabel(tr("to", sense="between two years"), self), self.end):
            head.addWidget(widget)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.title)
        column.addWidget(self.method)
        column.addWidget(self.empty)
        column.addWidget(self._charts, 1)

    # What to show ----------------------------------------------------------------------------------

    def show_choices(self, choices: Sequence[Choice], row: int, years: tuple[str, str] = ("", "")) -> None:
        """Offer these studies and choose one, with years."""
        self._choices = tuple(choices)
        self.study.clear()
        self.study.addItems([choice.words for choice in choices])
        self.study.setCurrentIndex(row)
        self.start.setText(years[0])
        self.end.setText(years[1])

    def years(self) -> tuple[str | None, str | None]:
        """Return the years entered."""
        return tuple(line.text() if line.hasAcceptableInput() and line.text() else None for line in self._lines())  # type: ignore[return-value]

    def _lines(self) -> tuple[QLineEdit, QLineEdit]:
        return self.start, self.end

    def wanted_study(self) -> Study:
        """Return the study chosen, shown over the years entered."""
        study = self._choices[self.study.currentIndex()].study
        start, end = self.years()
        return replace(study, start=start or study.start, end=end or study.end)

    def show_kind(self, kind: type[Chart]) -> None:
        """Draw charts of this kind from now on."""
        if type(self.chart) is kind:
            return
        if self.chart is not None:
            self._charts.removeWidget(self.chart)
            self.chart.deleteLater()
        self.chart = kind()
        self.chart.restyle()
        self.chart.picked.connect(self._on_picked)
        self._charts.addWidget(self.chart)
        self._charts.setCurrentWidget(self.chart)
        self.drawn = self.request = None

    # Reading and drawing ---------------------------------------------------------------------------

    def read(self, request: ChartRequest) -> None:
        """Read the chart of this request, all of it, then draw it once."""
        self.complete = False
        if self.chart is None:
            return
        kind = type(self.chart)

        def query(db: sqlite3.Connection) -> Any:
            drawn = kind.query(db, request)
            for name in kind.later:
                drawn = getattr(kind, name)(db, request, drawn)
            return drawn

        self._session.read(query, lambda drawn: self._on_read(kind, request, drawn), slot=f"compare {self._name}")

    def _on_read(self, kind: type[Chart], request: ChartRequest, drawn: Any) -> None:
        if type(self.chart) is not kind:
            return
        self.request, self.drawn, self.complete = request, drawn, True
        self.draw(drawn)
        self.completed.emit()

    def draw(self, drawn: Any) -> None:
        """Draw these numbers."""
        chart, request = self.chart, self.request
        if chart is None or request is None:
            return
        chart.draw(drawn, request, self._session.view.selection)
        self.title.setText(chart.title())
        self.method.setText(method_line(tr(chart.question), request.study.counting))
        words = chart.empty_text()
        self.empty.setText(words)
        self.empty.setVisible(bool(words))

    def restyle(self) -> None:
        """Take the colours of the theme in use."""
        if self.chart is not None:
            self.chart.restyle()

    def _on_picked(self, item: Any) -> None:
        request, chart = self.request, self.chart
        if request is not None and chart is not None:
            kind = type(chart)
            self._session.read(
                lambda db: kind.evidence(db, request, item), self._on_evidence, slot=f"compare evidence {self._name}"
            )

    def _on_evidence(self, evidence: Evidence) -> None:
        parts: dict[str, Any] = {"brush": evidence.event_ids}
        if evidence.focus is not None:
            parts["focus"] = evidence.focus
        self._session.view.change(**parts)


def same_axis(sides: Sequence[CompareSide]) -> None:
    """Give charts that show the same years one axis of time: the longer of both ends."""
    scales: list[Any] = [getattr(side.drawn, "scale", None) for side in sides]
    if None in scales or len({side.years() for side in sides}) > 1:
        return
    start, end = min(scale.start for scale in scales), max(scale.end for scale in scales)
    for side, scale in zip(sides, scales, strict=True):
        if (scale.start, scale.end) != (start, end):
            side.drawn = replace(side.drawn, scale=replace(scale, start=start, end=end))
            side.draw(side.drawn)
