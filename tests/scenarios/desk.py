"""A user at the window: looks, clicks and types, and waits until the panes have answered."""

import csv
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from geoexplorer import points
from geoexplorer.app.charts.alignment_over_time import AlignmentOverTimeChart
from geoexplorer.app.dialogs.export_dialog import ExportDialog
from geoexplorer.app.dialogs.form import FormDialog
from geoexplorer.app.drawing.why_card import WhyCard
from geoexplorer.app.main_window import MainWindow
from geoexplorer.app.panes.chart_pane import ChartPane
from geoexplorer.app.panes.list_pane import ListPane
from geoexplorer.app.panes.text_pane import TextPane
from geoexplorer.app.session import Session
from geoexplorer.model.alignment import Point
from geoexplorer.model.selection import Selection

D = TypeVar("D", bound=QDialog)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@dataclass(frozen=True)
class Drawn:
    """What the charts say: numbers of the lines and of the heat map, and the parts of the picked value."""

    lines: tuple[tuple[Any, ...], ...]
    heat: tuple[tuple[Any, ...], ...]
    parts: tuple[str, ...]
    value: float


class Desk:
    """The real window and a hand on mouse and keyboard; acts of the hand wait for the answers of the panes."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    # What is there -------------------------------------------------------------------------------

    @property
    def session(self) -> Session:
        assert self.window.session is not None
        return self.window.session

    @property
    def selection(self) -> Selection:
        return self.session.view.selection

    @property
    def text(self) -> TextPane:
        return self._pane("text", TextPane)

    @property
    def middle(self) -> ListPane:
        return self._pane("list", ListPane)

    @property
    def chart(self) -> ChartPane:
        return self._pane("chart", ChartPane)

    @property
    def why(self) -> WhyCard:
        found = self.chart.findChild(WhyCard)
        assert found is not None
        return found

    @property
    def lines(self) -> AlignmentOverTimeChart:
        assert isinstance(self.chart.chart, AlignmentOverTimeChart)
        return self.chart.chart

    def _pane(self, name: str, kind: type[Any]) -> Any:
        pane = getattr(self.window.workspace, name)
        assert isinstance(pane, kind)
        return pane

    def query(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Read the file beside the window."""
        with closing(self.session.project.reader()) as db:
            return [tuple(row) for row in db.execute(sql, values)]

    def row_ids(self) -> list[int]:
        """Return the ids of all rows of the list in front."""
        return [int(i) for i in self.middle.current.model.found]

    def cell(self, row_id: int, column: str) -> str:
        """Return what stands in a cell of the list in front."""
        model = self.middle.current.model
        number = next(i for i, c in enumerate(model.columns) if c.name == column)
        row = int(model.rows_of((row_id,))[0])
        self.qtbot.waitUntil(lambda: model.row_at(row) is not None)
        return str(model.data(model.index(row, number)))

    def words_in_sight(self) -> str:
        """Return the part of the text that can be read now."""
        page = self.text.page
        assert page is not None
        start, end = self.text.view.visible_stretch()
        return page.text[start:end]

    # Waiting -------------------------------------------------------------------------------------

    def rest(self) -> None:
        """Wait until nothing is asked or drawn any more."""
        quiet = 0

        def settled() -> bool:
            nonlocal quiet
            quiet = quiet + 1 if self._idle() else 0
            return quiet > 2

        self.qtbot.waitUntil(settled)

    def _idle(self) -> bool:
        workspace, session = self.window.workspace, self.window.session
        if workspace is None or session is None:
            return True
        if workspace.chart.property("waits") or workspace.list.property("waits"):
            return False
        drawn = workspace.chart.drawn or workspace.splitter._tabs is not None  # type: ignore[attr-defined]
        return drawn and session.jobs.idle() and session.importing is None and not self.middle._later.isActive()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Wait for something the program does by itself."""
        self.qtbot.waitUntil(condition)

    # The hand ------------------------------------------------------------------------------------

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.rest()

    def write(self, words: str) -> None:
        """Type words where the keyboard is."""
        self.qtbot.keyClicks(QApplication.focusWidget() or self.window, words)

    def go_to_pane(self, number: int) -> None:
        """Press Ctrl+1, 2 or 3."""
        self.key((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)[number], CTRL)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget."""
        self.qtbot.mouseClick(widget, LEFT, pos=at or widget.rect().center())
        self.rest()

    def search(self, words: str) -> None:
        """Press /, type, press Enter."""
        self.go_to_pane(0)
        self.key(Qt.Key.Key_Slash)
        self.window.workspace.search.box.selectAll()
        self.write(words)
        self.key(Qt.Key.Key_Return)

    def click_point(self, point: Point) -> None:
        """Click a point of the lines chart."""
        lines = self.lines._drawn.lines
        line = next(i for i, series in enumerate(lines) if point in series.points)
        dot = self.lines.plot.series[line].dots[lines[line].points.index(point)]
        plot = self.lines.plot
        place = plot.mapFromScene(plot.box.mapViewToScene(QPointF(dot.x, dot.value)))
        self.click(plot.viewport(), place)

    def points(self) -> list[Point]:
        """Return the drawn points, those with most evidence first."""
        found = [point for line in self.lines._drawn.lines for point in line.points]
        return sorted(found, key=lambda point: -point.clusters)

    def events_behind(self, point: Point) -> set[int]:
        """Return the events that the measure itself counts in a point."""
        with closing(self.session.project.reader()) as db:
            found = points.point(
                db,
                self.selection.scope,
                self.session.study,
                point.country,
                point.power,
                at=point.at,
                period=point.period,
            )
        assert found is not None
        return {event for part in found.parts for event in (part.event_id, *part.members)}

    def click_words(self, start: int, end: int) -> None:
        """Click words of the text shown, bringing them into sight first."""
        view, page = self.text.view, self.text.page
        assert page is not None
        view.scroll_to(start, end)
        self.qtbot.wait(20)
        middle = (start + end) // 2
        for shown in view.visible_blocks():
            for box in shown.boxes(middle, middle + 1):
                self.click(view.viewport(), QPointF(box.center()).toPoint())
                return
        raise AssertionError(f"{page.text[start:end]!r} is not in sight")

    def click_row(self, row_id: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Click a row of the list in front, scrolling to it first."""
        view = self.middle.current.view
        row = int(self.middle.current.model.rows_of((row_id,))[0])
        index = view.source.index(row, view._first_column())
        view.scrollTo(index)
        self.qtbot.mouseClick(view.viewport(), LEFT, modifiers, view.visualRect(index).center())
        self.rest()

    def dialog(self, kind: type[D]) -> D:
        """Return the dialog that has opened."""
        self.wait_for(lambda: any(found.isVisible() for found in self.window.findChildren(kind)))
        return next(found for found in self.window.findChildren(kind) if found.isVisible())

    def close(self, dialog: QDialog) -> None:
        """Close a dialog; the window has the keyboard again, as a window manager gives it."""
        dialog.accept()
        self.window.activateWindow()
        self.rest()

    # Whole acts ----------------------------------------------------------------------------------

    def export(self, path: Path) -> list[dict[str, str]]:
        """Press Ctrl+E, name the file, export, and return the rows that stand in it."""
        self.key(Qt.Key.Key_E, CTRL)
        dialog = self.dialog(ExportDialog)
        self.wait_for(lambda: not dialog._later.isActive() and self.session.jobs.idle())
        dialog.footer.name.setFocus()
        dialog.footer.name.selectAll()
        self.write(str(path))
        with self.qtbot.waitSignal(dialog.written):
            self.qtbot.mouseClick(dialog.footer.export, LEFT)
        self.rest()
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def undo(self, times: int = 1) -> None:
        """Press Ctrl+Z."""
        for _ in range(times):
            with self.qtbot.waitSignal(self.session.edit_applied):
                self.qtbot.keyClick(self.window, Qt.Key.Key_Z, CTRL)
            self.rest()

    def redo(self) -> None:
        """Press Ctrl+Shift+Z."""
        with self.qtbot.waitSignal(self.session.edit_applied):
            self.qtbot.keyClick(self.window, Qt.Key.Key_Z, CTRL | SHIFT)
        self.rest()

    def show_chart(self, key: str) -> None:
        """Choose a chart in the Charts menu."""
        self.window.actions_table[f"chart_{key}"].trigger()
        self.rest()

    def numbers_of(self, key: str) -> Sequence[tuple[Any, ...]]:
        """Return the numbers that a chart draws, bands included."""
        self.show_chart(key)
        return self.chart.chart.numbers().rows

    def drawn(self) -> Drawn:
        """Return everything the charts say now: lines with bands, heat map, and why the picked value."""
        bars = self.why.model
        parts = tuple(str(bars.bar(row)) for row in range(bars.rowCount()))
        heat = self.numbers_of("heat_map")
        return Drawn(tuple(self.numbers_of("lines")), tuple(heat), parts, bars.value)

    def save(self, dialog: FormDialog) -> None:
        """Save a dialog that corrects something."""
        with self.qtbot.waitSignal(self.session.edit_applied):
            self.qtbot.mouseClick(dialog.ok, LEFT)
        self.window.activateWindow()  # as a window manager does when a dialog goes
        self.rest()

    def decide(self, key: Qt.Key) -> None:
        """Press Y, N or H and wait until it is written."""
        with self.qtbot.waitSignal(self.session.edit_applied):
            self.qtbot.keyClick(QApplication.focusWidget() or self.window, key)
        self.rest()
