"""The chart pane: one chart at a time with its numbers, following the shared selection both ways."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QToolButton, QWidget

from geoexplorer import corrections
from geoexplorer.app import theme
from geoexplorer.app.charts import CHARTS, TABS
from geoexplorer.app.charts.base import Chart, Evidence
from geoexplorer.app.drawing.chart_frame import ChartFrame, Wish
from geoexplorer.app.drawing.chart_output import ChartOutput, SaveName, ask_save_name
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.more_menu import MoreMenu
from geoexplorer.app.drawing.report import Shown
from geoexplorer.app.drawing.why_card import WhyCard
from geoexplorer.app.panes.base import ExportRequest, Pane
from geoexplorer.app.session import Session
from geoexplorer.model.edit import Changes
from geoexplorer.model.selection import Clause, Selection
from geoexplorer.store.entities import entity_names, entity_rows
from geoexplorer.store.id_lists import event_ids
from geoexplorer.wording import tr, tr_noop

_NARROWEST = 380  # px of the header
_MORE = tr_noop("More \u25be")


class ChartPane(Pane):
    """Tabs over the charts; a click on an item picks its events in all panes."""

    def __init__(self, session: Session, parent: QWidget | None = None, *, ask: SaveName = ask_save_name) -> None:
        super().__init__(session, tr("Alignment"), parent)
        self._charts: dict[str, Chart] = {}
        self._wishes: dict[str, Wish] = {}
        self._names: dict[str, str] = {}
        self._request: ChartRequest | None = None
        self._drawn: Any = None
        self._range: tuple[str, str] | None = None
        self._stale = True
        self._reads = 0  # answers that are still awaited
        self.frame = ChartFrame(self)
        theme.themes.give_powers([power.key for power in session.study.powers])
        self._tabs = self.header.add_tabs([*(tr(chart.label) for chart in CHARTS[:TABS]), tr(_MORE)])
        self._tabs.currentChanged.connect(self._on_tab_changed)
        self._tabs.tabBarClicked.connect(self._on_tab_clicked)
        self._tabs.setTabToolTip(TABS, tr("More charts"))
        self._more = MoreMenu((*CHARTS[TABS:], *CHARTS[:TABS]), len(CHARTS) - TABS, self)
        self._more.chosen.connect(self.show_chart)
        self._numbers = QToolButton(self)
        self._numbers.setText(tr("Numbers"))
        self._numbers.setCheckable(True)
        self._numbers.setToolTip(tr("Show the numbers behind the chart"))
        self._numbers.toggled.connect(self.frame.show_numbers)
        self.header.add_widget(self._numbers)
        self.header.setMinimumWidth(_NARROWEST)
        self._parts = QSplitter(Qt.Orientation.Vertical, self)
        self._parts.setChildrenCollapsible(False)
        self._parts.setHandleWidth(2)
        self.card = WhyCard(session)
        self._parts.addWidget(self.frame)
        self._parts.addWidget(self.card)
        self._parts.setStretchFactor(0, 1)
        self._parts.setSizes([10000, 0])
        self.card.body_shown.connect(self._on_card_opened)
        self.set_content(self._parts)
        self.frame.wish_changed.connect(self._on_wish_changed)
        self.frame.item_picked.connect(self._on_picked)
        self.frame.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.frame.customContextMenuRequested.connect(self._on_menu_requested)
        self.output = ChartOutput(self, lambda: self.chart, self.shown, session, ask)
        self.output.menu.addAction(tr("Show all years"), self._on_show_all)
        self.show_chart(CHARTS[0].key)

    def _on_card_opened(self, opened: bool) -> None:
        """Give the card two fifths of the height while it has something to say, else only its heading."""
        height = sum(self._parts.sizes())
        self._parts.setSizes([height * 3 // 5, height * 2 // 5] if opened else [10000, 0])

    def acts(self) -> dict[str, Callable[[], None]]:
        """Return the actions of the Charts menu that belong to this pane, and filtering to a dragged range."""
        acts: dict[str, Callable[[], None]] = {
            "numbers": self._numbers.toggle,
            "contradictions": partial(self.show_chart, "contradictions"),
        }
        if self._range is not None:
            acts["filter_to"] = self.filter_to_range
        return acts

    def names(self) -> dict[str, str]:
        """Return the names of countries and powers, as the file has them."""
        return self._names

    # --- which chart -----------------------------------------------------------------------------------------

    @property
    def chart(self) -> Chart:
        """The chart in front."""
        return self._charts[self._key]

    @property
    def drawn(self) -> bool:
        """True when nothing is being read: the picture is that of the selection in force, bands and all."""
        return self._reads == 0 and self._request is not None

    def show_chart(self, key: str) -> None:
        """Bring the chart of that key to the front; it is made when first asked for."""
        kind = next(kind for kind in CHARTS if kind.key == key)
        if key not in self._charts:
            chart = kind()
            chart.picked.connect(self._on_picked)
            chart.ranged.connect(self._on_ranged)
            chart.decided.connect(self._on_decided)
            chart.restyle()
            self._charts[key] = chart
        self._key = key
        self.frame.wish = self._wishes.get(key, Wish(granularity=kind.default_granularity))
        place = [kind.key for kind in CHARTS].index(key)
        self._tabs.blockSignals(True)
        self._tabs.setCurrentIndex(min(place, TABS))
        self.header.hide_last_tabs(self.width(), keep=1)
        self._tabs.blockSignals(False)
        self._request = None
        self.frame.show_chart(self.chart)
        self.read_again()

    def _on_tab_clicked(self, place: int) -> None:
        if place == TABS:
            corner = self._tabs.tabRect(TABS).bottomLeft()
            self._more.popup(self._tabs.mapToGlobal(corner))

    def _on_tab_changed(self, place: int) -> None:
        if 0 <= place < TABS:
            self.show_chart(CHARTS[place].key)
        elif place == TABS and CHARTS[TABS:] and self.chart not in [self._charts.get(k.key) for k in CHARTS[TABS:]]:
            self.show_chart(CHARTS[TABS].key)

    # --- reading: values first, then bands -------------------------------------------------------------------

    def read_again(self) -> None:
        """Ask for the numbers of the chart in front; the old picture stays until they are there."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        request, kind = self._wanted(), type(self.chart)
        self._reads = 1
        self.session.jobs.forget("chart bands")  # those of the picture before: it would be drawn once more
        self.start_busy(tr("Reading the chart"), self._cancel)
        names = self._names

        def query(db: Any) -> tuple[Any, dict[str, str]]:
            known = names or entity_names(db)
            return kind.query(db, replace(request, names=known)), known

        self.session.read(
            query,
            lambda answer: self._on_values(kind, request, *answer),
            slot="chart values",
            on_failed=self._on_failed,
        )

    def _wanted(self) -> ChartRequest:
        selection, study, wish = self.session.view.selection, self.session.study, self.frame.wish
        if wish.all_years:
            study = replace(study, start=None, end=None)
        country = selection.country or wish.country or (study.countries[0] if study.countries else "")
        power = wish.power or (study.powers[0].key if study.powers else None)
        return ChartRequest(
            selection.scope,
            study,
            country,
            power,
            granularity=wish.granularity,
            coarsens=not wish.chosen,
            since=wish.since,
            period=wish.period,
            names=self._names or None,
        )

    def _on_values(self, kind: type[Chart], request: ChartRequest, drawn: Any, names: dict[str, str]) -> None:
        self._names = names
        request = kind.settled(replace(request, names=names), drawn)
        if type(self.chart) is kind:
            self.frame.wish = replace(self.frame.wish, granularity=request.granularity)
        self.end_busy()
        self._complete(kind, request, drawn, kind.later)

    def _complete(self, kind: type[Chart], request: ChartRequest, drawn: Any, later: tuple[str, ...]) -> None:
        """Draw what is there, then ask for what takes longer, one after the other."""
        if type(self.chart) is not kind:
            return  # another chart was brought to the front meanwhile
        self._show(request, drawn)
        self._reads = int(bool(later) and not self.chart.empty_text())
        if self._reads:
            query = getattr(kind, later[0])
            self.session.read(
                lambda db: query(db, request, drawn),
                lambda completed: self._complete(kind, request, completed, later[1:]),
                slot="chart bands",
                on_failed=self._on_failed,
            )

    def _show(self, request: ChartRequest, drawn: Any) -> None:
        self._request, self._drawn = request, drawn
        self.chart.draw(drawn, request, self.session.view.selection)
        self.frame.refresh(request)
        self.header.set_count("")
        self.show_filled()

    def _cancel(self) -> None:
        self.session.jobs.forget("chart values")

    def _on_failed(self, error: Exception) -> None:
        self._reads = 0
        self.show_failed(tr("{chart} cannot be drawn", chart=tr(self.chart.label)), error, self.read_again)

    # --- what the user does ----------------------------------------------------------------------------------

    def _on_picked(self, item: Any) -> None:
        """Pick the events of an item everywhere and read the strongest."""
        request, kind = self._request, type(self.chart)
        if request is not None:
            self.session.read(lambda db: kind.evidence(db, request, item), self._on_evidence, slot="chart evidence")

    def _on_evidence(self, evidence: Evidence) -> None:
        parts: dict[str, Any] = {"brush": evidence.event_ids, "point": evidence.point}
        if evidence.focus is not None:
            parts["focus"] = evidence.focus
        if evidence.point is not None:
            parts["country"] = evidence.point.country
        self.session.view.change(**parts)

    def _on_ranged(self, first: str, last: str) -> None:
        self._range = (first, last)
        self.session.view.change(brush=self.chart.events_between(first, last), point=None)
        self.chart.show_range(first, last)

    def _on_decided(self, event_ids: tuple[int, ...], verdict: str) -> None:
        author = self.session.author
        self.session.write(lambda db: corrections.review(db, "events", event_ids, verdict, author))

    def _on_wish_changed(self, wish: Wish) -> None:
        self._wishes[self._key] = wish
        if wish.country and wish.country != self.session.view.selection.country:
            self.session.view.change(country=wish.country)
        else:
            self.read_again()

    @property
    def dragged_range(self) -> tuple[str, str] | None:
        """The first and last day of the dragged range, both included."""
        return self._range

    def filter_to_range(self) -> None:
        """Narrow the scope to the dragged range."""
        if self._range is None:
            return
        clause = Clause("date", (f"{self._range[0]}..{self._range[1]}",))
        self._range = None
        self.session.view.change(scope=self.session.view.selection.scope.with_clause(clause))

    # --- what others do --------------------------------------------------------------------------------------

    def show_selection(self, before: Selection, after: Selection) -> None:
        """Read again for another scope or country; for the rest only mark what is picked."""
        if before.scope != after.scope or before.country != after.country:
            self.read_again()
            return
        if not after.brush:
            self._range = None
            self.chart.show_range(None, None)
        if self._request is not None:
            self.chart.mark(after)
        if after.entity_id is not None and not after.brush:
            self._keep_entity(after)

    def _keep_entity(self, selection: Selection) -> None:
        """Set back what the selected entity has no part in."""
        entity_id, scope = selection.entity_id, selection.scope

        def query(db: Any) -> tuple[int, ...]:
            rows = entity_rows(db, [entity_id] if entity_id is not None else [])
            named = scope.with_clause(Clause("entity", tuple(row.key for row in rows)))
            return tuple(int(i) for i in event_ids(db, named)) if rows else ()

        self.session.read(
            query, lambda ids: self.chart.mark(replace(selection, brush=ids, point=None)), slot="chart entity"
        )

    def show_changes(self, changes: Changes) -> None:
        """Read again what an edit moved."""
        if "entities" in changes.tables:
            self._names = {}
        self.read_again()

    def show_documents_added(self, document_ids: tuple[int, ...]) -> None:  # noqa: ARG002
        """Take in new evidence."""
        self._names = {}
        self.read_again()

    def show_study(self) -> None:
        """Count by other countries, powers, weights or switches; choices that still fit stay."""
        theme.themes.give_powers([power.key for power in self.session.study.powers])
        self._wishes = {key: wish.within(self.session.study) for key, wish in self._wishes.items()}
        self.frame.wish = self.frame.wish.within(self.session.study)
        self.read_again()

    def update_theme(self) -> None:
        """Paint every chart in the new colours."""
        for chart in self._charts.values():
            chart.restyle()

    def showEvent(self, event: Any) -> None:
        """Read what was put off while the pane was hidden."""
        super().showEvent(event)
        if self._stale:
            self.read_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the last tabs when there is no room for them: their charts stand under More too."""
        super().resizeEvent(event)
        self.header.hide_last_tabs(self.width(), keep=1)

    def focus_widget(self) -> QWidget:
        """Return the chart, or its table."""
        return self.frame.table if self.frame.shows_numbers else self.chart

    # --- out -------------------------------------------------------------------------------------------------

    def _on_menu_requested(self, at: QPoint) -> None:
        self.output.menu.popup(self.frame.mapToGlobal(at))

    def _on_show_all(self) -> None:
        self._range = None
        self.chart.show_range(None, None)
        self.frame.show_all_years()

    def shown(self) -> Shown | None:
        """Return what the chart in front was given to draw; None until it has drawn."""
        return Shown(self._drawn, self._request, self.session.view.selection) if self._request else None

    def export_request(self) -> ExportRequest | None:
        """Offer the picture and its numbers."""
        return ExportRequest("picture", title=self.chart.title(), save=self.output.ask_and_save_picture)
