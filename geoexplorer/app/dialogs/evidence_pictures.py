"""Pictures of charts for an evidence pack: read in the background, drawn one by one in report colours."""

import sqlite3
import tempfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from geoexplorer.app.charts import CHARTS
from geoexplorer.app.charts.base import Chart
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.report import Shown, caption_of, save_chart
from geoexplorer.app.panes.chart_pane import ChartPane
from geoexplorer.app.session import Session
from geoexplorer.errors import GeoExplorerError
from geoexplorer.exporters.evidence_pack import Picture


class PictureMaker(QObject):
    """Makes the pictures asked for; `made` brings them."""

    made = Signal(object)  # tuple of Picture
    failed = Signal(object)  # the exception

    def __init__(self, session: Session, pane: ChartPane, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._pane = session, pane
        self._waiting: list[tuple[type[Chart], ChartRequest]] = []
        self._pictures: list[Picture] = []

    def make(self, wanted: str, country: str) -> None:
        """Make the picture of the chart in front, of all charts of a country, or none."""
        study, scope, names = self._session.study, self._session.view.selection.scope, self._pane.names()
        front = type(self._pane.chart)
        if wanted == "front":
            self._take_front()
        elif wanted == "all":
            kinds = [kind for kind in CHARTS if kind.key != "contradictions"]
            kinds.sort(key=lambda kind: kind is not front)
            power = study.powers[0].key if study.powers else None
            self._waiting = [
                (
                    kind,
                    ChartRequest(scope, study, country, power=power, granularity=kind.default_granularity, names=names),
                )
                for kind in kinds
            ]
        QTimer.singleShot(0, self, self._next)

    def _take_front(self) -> None:
        shown = self._pane.shown()
        if shown is not None and not self._pane.chart.empty_text():
            self._draw(self._pane.chart, shown)

    def _next(self) -> None:
        if not self._waiting:
            self.made.emit(tuple(self._pictures))
            return
        kind, request = self._waiting.pop(0)

        def query(db: sqlite3.Connection) -> Any:
            drawn = kind.query(db, request)
            for name in kind.later:
                drawn = getattr(kind, name)(db, request, drawn)
            return drawn

        self._session.read(
            query,
            lambda drawn: self._on_read(kind, request, drawn),
            slot="evidence pictures",
            on_failed=self.failed.emit,
        )

    def _on_read(self, kind: type[Chart], request: ChartRequest, drawn: Any) -> None:
        shown = Shown(drawn, request, self._session.view.selection)
        chart = kind()
        chart.draw(drawn, request, shown.selection)
        if not chart.empty_text():
            self._draw(chart, shown)
        chart.deleteLater()
        self._next()

    def _draw(self, chart: Chart, shown: Shown) -> None:
        caption = caption_of(chart, self._session)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"{chart.key}.svg"
            try:
                save_chart(path, chart, shown, self._session)
            except GeoExplorerError as error:
                self.failed.emit(error)
                return
            words = ". ".join(part.rstrip(".") for part in (caption.title, caption.method, caption.count) if part)
            self._pictures.append(Picture(path.name, path.read_bytes(), f"{words}. {caption.source}"))
