"""The acts of the Charts menu on the study: choose it, look at it another way, test it, compare, pack the evidence."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from geoexplorer.app.session import Session
from geoexplorer.model.codes import Side

if TYPE_CHECKING:
    from geoexplorer.app.main_window import MainWindow

SIDES: dict[str, Side | None] = {"side_both": None, "side_out": "out", "side_in": "in"}


class StudyActs(QObject):
    """Opens the dialogs of the study and keeps the ticks of its switches right."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.session_opened.connect(self._on_session)
        self._show_checks()

    def acts(self) -> dict[str, Callable[[], None]]:
        """Return the acts; none while no file is open."""
        if self._window.session is None:
            return {}
        acts: dict[str, Callable[[], None]] = {
            "study": self._show_study,
            "flat_weights": self._toggle_flat,
            "inherit": self._toggle_inherit,
            "sensitivity": self._show_sensitivity,
            "compare": self._show_comparison,
            "evidence_pack": self._show_pack,
            "snapshots": self._show_snapshots,
        }
        if not self._window.session.read_only:
            acts["snapshot"] = self._take_snapshot
        return acts | {name: partial(self._use_side, side) for name, side in SIDES.items()}

    def _on_session(self, session: Session) -> None:
        session.study_changed.connect(self._show_checks)
        if self._window.workspace is not None:
            self._window.workspace.chart_loaded.connect(self._on_chart_loaded)
        self._show_checks()

    def _on_chart_loaded(self) -> None:
        from geoexplorer.app.drawing.why_card import WhyCard

        for card in self._window.findChildren(WhyCard):
            card.doubted.connect(self._show_sensitivity)

    def _show_checks(self) -> None:
        table, session = self._window.actions_table, self._window.session
        counting = session.study.counting if session is not None else None
        table["flat_weights"].setChecked(bool(counting and counting.flat))
        table["inherit"].setChecked(bool(counting and counting.inherit))
        for name, side in SIDES.items():
            table[name].setChecked(counting is not None and counting.side == side)

    def _toggle_flat(self) -> None:
        session = self._window.session
        if session is not None:
            session.count_as(replace(session.study.counting, flat=not session.study.counting.flat))

    def _toggle_inherit(self) -> None:
        session = self._window.session
        if session is not None:
            session.count_as(replace(session.study.counting, inherit=not session.study.counting.inherit))

    def _use_side(self, side: Side | None) -> None:
        session = self._window.session
        if session is not None:
            session.count_as(replace(session.study.counting, side=side))
            self._show_checks()  # a second click on the same row would leave none ticked

    def _show_study(self) -> None:
        from geoexplorer.app.dialogs.study_dialog import ask_study

        if self._window.session is not None:
            ask_study(self._window.session, self._window)

    def _show_sensitivity(self) -> None:
        from geoexplorer.app.dialogs.sensitivity_dialog import ask_sensitivity

        if self._window.session is not None:
            ask_sensitivity(self._window.session, self._window)

    def _show_comparison(self) -> None:
        from geoexplorer.app.dialogs.compare_window import show_comparison

        chart = getattr(self._window.workspace, "chart", None)
        if self._window.session is not None:
            show_comparison(self._window.session, self._window, getattr(chart, "chart", None))

    def _take_snapshot(self) -> None:
        from geoexplorer.app.dialogs.snapshots_dialog import take_snapshot

        if self._window.session is not None:
            take_snapshot(self._window.session, self._window)

    def _show_snapshots(self) -> None:
        from geoexplorer.app.dialogs.snapshots_dialog import ask_snapshots

        if self._window.session is not None:
            ask_snapshots(self._window.session, self._window)

    def _show_pack(self) -> None:
        from geoexplorer.app.dialogs.evidence_dialog import ask_evidence_pack
        from geoexplorer.app.panes.chart_pane import ChartPane

        workspace, session = self._window.workspace, self._window.session
        if workspace is None or session is None:
            return
        workspace.load_all()
        if isinstance(workspace.chart, ChartPane):
            ask_evidence_pack(session, workspace.chart, self._window, self._window.notices)
