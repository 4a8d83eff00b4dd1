"""Why this value?: the picked point as a sum of parts, each opening its words, with what-if and what moved it."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.drawing import lettering
from geoexplorer.app.drawing.act_words import Telling
from geoexplorer.app.drawing.numbers import heads, interval_words, period_words, signed
from geoexplorer.app.drawing.numbers_table import NumbersTableModel
from geoexplorer.app.drawing.waterfall import DENIALS, SHOWN, value_without, waterfall
from geoexplorer.app.drawing.waterfall_table import (
    BAR,
    FIRST_FACTOR,
    LAST_FACTOR,
    PART,
    ROW_HEIGHT,
    WaterfallTableModel,
)
from geoexplorer.app.drawing.why import Why, parts_as_text, read_why
from geoexplorer.app.drawing.why_tables import moves_table, parts_table
from geoexplorer.app.drawing.wrapped_label import WrappedLabel
from geoexplorer.app.session import Session
from geoexplorer.model.alignment import Point
from geoexplorer.model.selection import Focus, Selection
from geoexplorer.wording import count_words, plural, tr, tr_noop

_MOVES = {"new": tr_noop("new"), "gone": tr_noop("left out"), "changed": tr_noop("faded or diluted")}


class WhyCard(QFrame):
    """Shown under the chart while a point is picked."""

    body_shown = Signal(bool)  # there is something to explain, or nothing any more
    doubted = Signal()  # how sure is this?

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setObjectName("pane")
        self.setAccessibleName(tr("Why this value?"))
        self._why: Why | None = None
        self._expanded = False
        self._shown = SHOWN
        self._open_body = False
        self.model = WaterfallTableModel(self)
        self.model.unticked_changed.connect(self._show_what_if)
        self.table = parts_table(self, self.model)
        self.table.clicked.connect(self._on_clicked)
        self.table.activated.connect(self._on_activated)
        self.moves = NumbersTableModel(self)
        self.moves_table = moves_table(self, self.moves)
        self.moves_table.clicked.connect(self._on_move_clicked)
        self.moves_table.activated.connect(self._on_move_clicked)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.moves_table)
        self.details = self._button(tr("Details"), tr("Show the factors of each part"), checkable=True)
        self.details.toggled.connect(self._on_details_toggled)
        self.moved = self._button(tr("What moved it"), tr("What changed since the point before"), checkable=True)
        self.moved.toggled.connect(self._on_moved_toggled)
        self.copy = self._button(tr("Copy"), tr("Copy the parts as a table"))
        self.copy.clicked.connect(self.copy_parts)
        self.doubt = self._button(
            tr("How sure?"), tr("Other weights, without each publisher, against the other powers")
        )
        self.doubt.clicked.connect(self.doubted)
        self.pair, self.counts, self.what_if = WrappedLabel(self), WrappedLabel(self), QLabel(self)
        self.tick_all = QPushButton(tr("Tick all"), self)
        self._arrange()
        session.view.selection_changed.connect(self._on_selection_changed)
        session.edit_applied.connect(self._on_changed)
        session.study_changed.connect(self._on_changed)
        session.documents_added.connect(self._on_changed)
        theme.themes.theme_changed.connect(self._show_words)
        theme.themes.theme_changed.connect(self._fit_columns)
        self._clear()
        self.read_again()  # a file opens where it was left: there may be a point already

    def _button(self, words: str, tip: str, *, checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setCheckable(checkable)
        button.setToolTip(tip)
        return button

    def _arrange(self) -> None:
        heading = QLabel(tr("Why this value?"), self)
        theme.set_role(heading, "heading")
        theme.set_role(self.counts, "caption")
        theme.set_role(self.what_if, "secondary")
        theme.set_role(self.tick_all, "small")
        self.pair.setTextFormat(Qt.TextFormat.RichText)
        self.tick_all.clicked.connect(self.model.tick_all)
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        for button in (self.moved, self.details, self.copy):
            head.addWidget(button)
        without = QHBoxLayout()
        without.addWidget(self.what_if, 1)
        without.addWidget(self.tick_all)
        counted = QHBoxLayout()
        counted.addWidget(self.counts, 1)
        counted.addWidget(self.doubt, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.pair)
        column.addLayout(counted)
        column.addWidget(self._pages, 1)
        column.addLayout(without)

    # --- reading ---------------------------------------------------------------------------------------------

    def _on_selection_changed(self, before: Selection, after: Selection) -> None:
        if before.point != after.point or before.scope != after.scope:
            if before.point != after.point:
                self.model.unticked = frozenset()
                self._expanded = False
            self.read_again()
        elif before.focus != after.focus:
            self._select_focus(after.focus)

    def _on_changed(self, _: object = None) -> None:
        self.read_again()

    def read_again(self) -> None:
        """Read the parts of the picked point."""
        selection, study = self.session.view.selection, self.session.study
        point = selection.point
        if point is None:
            self._clear()
            return
        self.session.read(lambda db: read_why(db, selection.scope, study, point), self.show_why, slot="why this value")

    @property
    def shown_point(self) -> Point | None:
        """The point whose parts are shown."""
        return self._why.point if self._why else None

    def show_why(self, why: Why) -> None:
        """Show a point and its parts."""
        self._why = why
        if why.point is None:
            self._clear(tr("Nothing in this filter stands behind the point any more."))
            return
        self._show_body(True)
        self._show_rows()
        self._show_moves()
        self._show_words()
        self._show_what_if()
        self._select_focus(self.session.view.selection.focus)

    def _show_rows(self) -> None:
        """List as many parts as there is room for, so that their sum is in view; all of them once unfolded."""
        if self._why is None or self._why.point is None:
            return
        point = self._why.point
        self._shown = self._rows_that_fit()
        shown = len(point.parts) if self._expanded else self._shown
        self.model.show_bars(waterfall(point.parts, shown=shown), self._why.tellings, point.value)

    def _rows_that_fit(self) -> int:
        """Return how many rows the table has room for, less the folded rest, the denials and the sum."""
        parts = self._why.point.parts if self._why and self._why.point else ()
        denials = sum(not part.value for part in parts)
        taken = 2 + (denials if denials <= DENIALS else 1)
        return min(max(self.table.viewport().height() // ROW_HEIGHT - taken, 4), SHOWN)

    def _show_body(self, shown: bool) -> None:
        """Leave the room to the chart while there is nothing to explain."""
        for widget in (self._pages, self.pair, self.moved, self.details, self.copy, self.doubt):
            widget.setVisible(shown)
        if shown != self._open_body:
            self._open_body = shown
            self.body_shown.emit(shown)

    def _show_moves(self) -> None:
        """Fill the table of changes; its first line says between which points."""
        why = self._why
        self.moved.setEnabled(bool(why and why.before))
        if why is None or why.point is None or why.before is None:
            self.moved.setChecked(False)
            return
        rows = tuple(
            (
                why.tellings[m.event_id].words if m.event_id in why.tellings else "",
                tr(_MOVES[m.kind]),
                m.before,
                m.after,
                m.change,
            )
            for m in why.moves
        )
        self.moves.show_numbers(heads("Act", "", "Before", "After", "Change"), rows, tuple(why.moves))
        header = self.moves_table.horizontalHeader()
        self.moves_table.resizeColumnsToContents()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _clear(self, words: str = "") -> None:
        self._why = None
        self._show_body(False)
        self.model.show_bars((), {}, 0.0)
        self.moves.show_numbers((), (), ())
        self._show_moves()
        self.pair.setText("")
        self.counts.setText(words or tr("Click a point of the chart to see what it is made of."))
        self._show_what_if()

    # --- words -----------------------------------------------------------------------------------------------

    def _show_words(self) -> None:
        if self._why is None or self._why.point is None:
            return
        point, color = self._why.point, theme.current().power(self._why.point.power).text.name()
        self.pair.setText(
            f'<b style="color:{color}">{self._why.country} \u2192 {self._why.power}</b>, '
            f"{period_words(point.period)}: <b>{signed(point.value)}</b> {interval_words(point.low, point.high)}"
        )
        if self.moved.isChecked() and self._why.before:
            before = self._why.before
            self.counts.setText(
                tr(
                    "{change} since {period} ({value}). The changes add up.",
                    change=signed(point.value - before.value, 3),
                    period=period_words(before.period),
                    value=signed(before.value),
                )
            )
            return
        self.counts.setText(
            tr(
                "{acts}, {documents}, {publishers}. Untick a row to see it without.",
                acts=count_words(point.clusters, "act", "acts"),
                documents=count_words(point.documents, "document", "documents"),
                publishers=count_words(point.publishers, "publisher", "publishers"),
            )
        )

    def _show_what_if(self) -> None:
        out = self.model.unticked
        point = self._why.point if self._why else None
        shown = bool(out and point) and not self.moved.isChecked()
        self.what_if.setVisible(shown)
        self.tick_all.setVisible(shown)
        if not out or point is None:
            return
        weights = self.session.study.weights
        value = value_without(point.parts, out, prior=weights.prior, document_cap=weights.document_cap)
        self.what_if.setText(
            plural(
                len(out),
                "Without {n} act: <b>{value}</b> ({change}). Not saved.",
                "Without {n} acts: <b>{value}</b> ({change}). Not saved.",
                value=signed(value, 3),
                change=signed(value - point.value, 3),
            )
        )

    # --- the hand --------------------------------------------------------------------------------------------

    def _on_clicked(self, index: QModelIndex) -> None:
        telling = self.model.telling(index.row())
        if telling is not None and index.column() != 0:
            self._open(telling)

    def _on_activated(self, index: QModelIndex) -> None:
        bar = self.model.bar(index.row())
        if bar is not None and bar.kind == "folded":
            self._expanded = True
            self._show_rows()
        else:
            self._on_clicked(index.siblingAtColumn(1))

    def _select_focus(self, focus: Focus | None) -> None:
        """Mark the row of the event that is being read."""
        self.table.clearSelection()
        if focus is None or focus.table != "events":
            return
        for row in range(self.model.rowCount() - 1):
            bar = self.model.bar(row)
            if bar and bar.kind != "folded" and focus.row_id in (bar.parts[0].event_id, *bar.parts[0].members):
                self.table.selectionModel().select(
                    self.model.index(row, 0),
                    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
                )

    def _on_details_toggled(self, shown: bool) -> None:
        header, policy = self.table.horizontalHeader(), Qt.ScrollBarPolicy
        header.setVisible(shown)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive if shown else QHeaderView.ResizeMode.Stretch)
        self.table.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded if shown else policy.ScrollBarAlwaysOff)
        for column in range(FIRST_FACTOR, LAST_FACTOR + 1):
            self.table.setColumnHidden(column, not shown)
        self.table.setColumnHidden(BAR, shown)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Give the bars a good quarter of the width, the words the rest; day and part are never cut."""
        self.table.setColumnWidth(0, round(lettering.zoomed(94)))
        self.table.setColumnWidth(PART, round(lettering.zoomed(56)))
        if self.details.isChecked():
            others = (0, *range(FIRST_FACTOR, LAST_FACTOR + 1), PART)
            taken = sum(self.table.columnWidth(column) for column in others)
            self.table.setColumnWidth(1, max(self.width() - 24 - taken, 90))
        else:
            self.table.setColumnWidth(BAR, min(max(self.width() * 28 // 100, 50), 240))

    def _on_moved_toggled(self, shown: bool) -> None:
        self._pages.setCurrentWidget(self.moves_table if shown else self.table)
        self.details.setEnabled(not shown)
        self._show_what_if()
        self._show_words()

    def _on_move_clicked(self, index: QModelIndex) -> None:
        move = self.moves.item(index.row())
        telling = self._why.tellings.get(move.event_id) if self._why and move else None
        if telling is not None:
            self._open(telling)

    def _open(self, telling: Telling) -> None:
        focus = Focus(telling.document_id, telling.start, telling.end, "events", telling.event_id)
        self.session.view.change(focus=focus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns of the table."""
        super().resizeEvent(event)
        self._fit_columns()
        if not self._expanded and self._rows_that_fit() != self._shown:
            self._show_rows()

    def copy_parts(self) -> None:
        """Put the parts on the clipboard as a table of tabs, with every digit."""
        if self._why is not None:
            QGuiApplication.clipboard().setText(parts_as_text(self._why))
