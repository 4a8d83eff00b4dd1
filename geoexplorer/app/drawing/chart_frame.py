"""A chart with its heading, its choosers and its table of numbers: what a report or a reader needs around it."""

from dataclasses import dataclass, replace
from html import escape

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.charts.base import Chart
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.counted import method_line
from geoexplorer.app.drawing.elided_label import ElidedLabel
from geoexplorer.app.drawing.numbers_table import NumbersTableModel
from geoexplorer.app.drawing.time_scale import GRANULARITIES, Granularity
from geoexplorer.app.names import said_name
from geoexplorer.model.alignment import Study
from geoexplorer.wording import tr, tr_noop

_WORDS = {"year": tr_noop("Yearly"), "quarter": tr_noop("Quarterly"), "month": tr_noop("Monthly")}


@dataclass(frozen=True, slots=True)
class Wish:
    """What the choosers say."""

    country: str | None = None
    power: str | None = None
    granularity: Granularity = "quarter"
    chosen: bool = False  # the user chose the length of a period
    all_years: bool = False  # also those outside the study
    since: str | None = None
    period: str | None = None

    def within(self, study: Study) -> "Wish":
        """Return the wish without a country or a power that the study does not have."""
        country = self.country if self.country in study.countries else None
        power = self.power if self.power in [power.key for power in study.powers] else None
        return replace(self, country=country, power=power)


class ChartFrame(QWidget):
    """Shows one chart at a time and says what its choosers want."""

    wish_changed = Signal(object)  # Wish
    item_picked = Signal(object)  # from a row of the numbers

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: Chart | None = None
        self.wish = Wish()
        self._shows_numbers = False
        self.title = ElidedLabel(self)
        theme.set_role(self.title, "chart_title")
        self.question = QLabel(self)
        self.question.setWordWrap(True)
        theme.set_role(self.question, "caption")
        self.country = QToolButton(self)
        self.country.setText("\u25be")
        self.country.setAccessibleName(tr("Choose the country"))
        self.country.setToolTip(tr("Choose the country"))
        self.country.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.country.setMenu(QMenu(self.country))
        self.power = self._chooser(tr("Power"))
        self.since = self._chooser(tr("Since"))
        self.period = self._chooser(tr("Period"))
        self.granularity = self._chooser(tr("Length of a period"))
        for granularity in GRANULARITIES:
            self.granularity.addItem(tr(_WORDS[granularity]), granularity)
        self.granularity.setCurrentIndex(1)
        self.numbers = NumbersTableModel(self)
        self.table = self._table()
        self.empty = QLabel(self, alignment=Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.empty.setWordWrap(True)
        self.empty.setTextFormat(Qt.TextFormat.RichText)
        self.empty.linkActivated.connect(self.show_all_years)
        self.empty.hide()
        theme.set_role(self.empty, "secondary")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._arrange()

    def _chooser(self, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.activated.connect(self._on_chosen)
        return combo

    def _table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.numbers)
        table.setAccessibleName(tr("The numbers of the chart"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setCornerWidget(QWidget())  # Fusion paints a frame there otherwise
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(24)
        table.horizontalHeader().setHighlightSections(False)
        table.activated.connect(self._on_row_activated)
        table.clicked.connect(self._on_row_activated)
        return table

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title, 1)
        for widget in (self.country, self.since, self.period, self.granularity):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.question)
        column.addWidget(self.power, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.empty)
        column.addWidget(self._stack, 1)

    # --- what is shown ---------------------------------------------------------------------------------------

    def show_chart(self, chart: Chart) -> None:
        """Bring a chart to the front, with the choosers it has a use for."""
        self.chart = chart
        if self._stack.indexOf(chart) < 0:
            self._stack.addWidget(chart)
        self.country.setVisible("country" in chart.controls)
        self.power.setVisible("power" in chart.controls)
        self.since.setVisible("since" in chart.controls)
        self.period.setVisible("period" in chart.controls)
        self.granularity.setVisible("granularity" in chart.controls)
        self.question.setText(tr(chart.question))
        self._stack.setCurrentWidget(self.table if self._shows_numbers else chart)

    def show_numbers(self, shown: bool) -> None:
        """Show the table in place of the picture, or the picture again."""
        self._shows_numbers = shown
        if self.chart is not None:
            self._stack.setCurrentWidget(self.table if shown else self.chart)
            self._fill_table()

    @property
    def shows_numbers(self) -> bool:
        """True while the table is in front."""
        return self._shows_numbers

    def refresh(self, request: ChartRequest) -> None:
        """Take title, choosers and numbers from the chart, after it has drawn."""
        if self.chart is None:
            return
        self._fill_choosers(request)
        self.title.setText(self.chart.title())
        self.title.setToolTip(self.chart.title())
        self.question.setText(method_line(tr(self.chart.question), request.study.counting))
        self.empty.setText(self._empty_words(self.chart))
        self.empty.setVisible(bool(self.empty.text()))
        if self.shows_numbers:
            self._fill_table()

    def _empty_words(self, chart: Chart) -> str:
        """Return what is missing, and the way to it if the years of the study hide it."""
        words, outside = chart.empty_text(), chart.outside_words()
        if not words or not outside:
            return escape(words)
        return f'{escape(words)} {escape(outside)} <a href="all">{escape(tr("Show all years"))}</a>'

    def show_all_years(self, _link: str = "") -> None:
        """Ask for the years outside the study too."""
        self._wish(all_years=True)

    def _fill_table(self) -> None:
        if self.chart is None:
            return
        numbers = self.chart.numbers()
        self.numbers.show_numbers(numbers.headers, numbers.rows, numbers.items, numbers.worded)
        self.table.resizeColumnsToContents()

    def _fill_choosers(self, request: ChartRequest) -> None:
        menu = self.country.menu()
        menu.clear()
        for key in request.study.countries:
            action = QAction(request.said(key), menu, checkable=True, checked=key == request.country)
            action.setData(key)
            action.triggered.connect(self._on_country_chosen)
            menu.addAction(action)
        self.power.clear()
        for power in request.study.powers:
            self.power.addItem(said_name(power.name), power.key)
        self.power.setCurrentIndex(max(self.power.findData(request.power), 0))
        self._fill_periods(request)
        self.granularity.setCurrentIndex(GRANULARITIES.index(request.granularity))

    def _fill_periods(self, request: ChartRequest) -> None:
        """Offer the years with evidence; a chart that compares two starts with the first and the last."""
        years = self.chart.periods() if self.chart else ()
        compares = self.chart is not None and "since" in self.chart.controls
        for combo, chosen, default in (
            (self.since, request.since, years[:1]),
            (self.period, request.period, years[-1:] if compares else ()),
        ):
            combo.clear()
            if not compares:
                combo.addItem(tr("All years"), None)
            for code in years:
                combo.addItem(code, code)
            combo.setCurrentIndex(max(combo.findData(chosen or (default[0] if default else None)), 0))

    # --- what is wished --------------------------------------------------------------------------------------

    def ask(self, wish: Wish) -> None:
        """Wish for what somebody wished before."""
        self.wish = wish
        self.wish_changed.emit(wish)

    def _on_chosen(self) -> None:
        self._wish(
            chosen=self.wish.chosen or self.sender() is self.granularity,
            power=self.power.currentData(),
            granularity=self.granularity.currentData(),
            since=self.since.currentData() if self.since.isVisible() else None,
            period=self.period.currentData(),
        )

    def _on_country_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._wish(country=action.data())

    def _wish(self, **parts: object) -> None:
        self.wish = replace(self.wish, **parts)  # type: ignore[arg-type]
        self.wish_changed.emit(self.wish)

    def _on_row_activated(self, index: QModelIndex) -> None:
        item = self.numbers.item(index.row())
        if item is not None:
            self.item_picked.emit(item)
