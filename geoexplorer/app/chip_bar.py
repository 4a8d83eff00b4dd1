"""The chip row: one chip a clause of the scope, turned round or taken away; and how many events are left."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.layouts import FlowLayout, empty, widgets_in
from geoexplorer.app.session import Session
from geoexplorer.model.query import parse
from geoexplorer.model.query_wording import wording
from geoexplorer.model.selection import Clause, Scope, Selection
from geoexplorer.wording import count_words, number, plural, tr

CHIP_HEIGHT = 22


class ChipBar(QFrame):
    """Shows the whole filter in words."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chip_row")
        self._session = session
        self._title = QLabel(tr("Filter"), self)
        theme.set_role(self._title, "caption")
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.RichText)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._chips, 1)
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        session.view.selection_changed.connect(self._on_selection_changed)
        theme.themes.theme_changed.connect(self._restyle)
        self._show(session.view.selection.scope)
        self._restyle()

    @property
    def count_text(self) -> str:
        """The words at the right: "412 of 1,930 events"."""
        return str(self._count.property("words") or "")

    def show_counts(self, shown: int, total: int) -> None:
        """Say how many events are in scope."""
        words = count_words(total, "event", "events")
        if shown != total:
            words = plural(total, "{shown} of {n} event", "{shown} of {n} events", shown=number(shown))
        self._count.setProperty("words", words)
        head, _, rest = words.partition(" ")
        self._count.setText(f"<b>{head}</b> {rest}")

    def clear(self) -> None:
        """Take every filter away."""
        self._session.view.change(scope=Scope())

    def drop_last(self) -> bool:
        """Take the last filter away; False if there is none."""
        clauses = self._session.view.selection.scope.clauses
        if clauses:
            self._remove(clauses[-1])
        return bool(clauses)

    def _on_selection_changed(self, before: Selection, after: Selection) -> None:
        if before.scope != after.scope:
            self._show(after.scope)

    def _restyle(self) -> None:
        for widget in (self._title, self._count, *widgets_in(self._flow)):
            widget.setFixedHeight(theme.scaled(CHIP_HEIGHT))
            if isinstance(widget, Chip):
                widget.restyle()

    def _show(self, scope: Scope) -> None:
        empty(self._flow)
        for clause in scope.clauses:
            chip = Chip(clause, self._chips)
            chip.removed.connect(self._remove)
            chip.turned.connect(self._turn)
            self._flow.addWidget(chip)
        if scope.clauses:
            clear = QPushButton(tr("Clear all"), self._chips)
            theme.set_role(clear, "flat")
            clear.setFixedHeight(theme.scaled(CHIP_HEIGHT))
            clear.clicked.connect(self.clear)
            self._flow.addWidget(clear)
        else:
            nothing = QLabel(tr("nothing left out"), self._chips)
            nothing.setFixedHeight(theme.scaled(CHIP_HEIGHT))
            theme.set_role(nothing, "caption")
            self._flow.addWidget(nothing)
        for widget in widgets_in(self._flow):
            widget.show()
        self._flow.invalidate()

    def _remove(self, clause: Clause) -> None:
        self._change(self._session.view.selection.scope.without(clause))

    def _turn(self, clause: Clause) -> None:
        scope = self._session.view.selection.scope
        turned = Clause(clause.field, clause.values, not clause.exclude, clause.parts)
        self._change(Scope(tuple(turned if c == clause else c for c in scope.clauses), scope.query))

    def _change(self, scope: Scope) -> None:
        typed = parse(scope.query).scope.clauses if scope.query else ()
        query = scope.query if all(clause in scope.clauses for clause in typed) else ""
        self._session.view.change(scope=Scope(scope.clauses, query))


class Chip(QFrame):
    """One clause in words, with a cross; the menu turns it into its opposite."""

    removed = Signal(object)
    turned = Signal(object)

    def __init__(self, clause: Clause, parent: QWidget) -> None:
        super().__init__(parent)
        self.clause = clause
        self.setProperty("role", "card")
        self.setFixedHeight(theme.scaled(CHIP_HEIGHT))
        words = chip_words(clause)
        self.setAccessibleName(tr("Filter: {words}", words=words))
        label = QLabel(words, self)
        self._rule = rule = QFrame(self)
        rule.setFixedWidth(1)
        self._cross = cross = QToolButton(self)
        cross.setIconSize(QSize(9, 9))
        cross.setFixedSize(20, 20)
        cross.setAccessibleName(tr("Remove filter {words}", words=words))
        cross.setToolTip(tr("Remove this filter"))
        cross.clicked.connect(self._on_cross)
        row = QHBoxLayout(self)
        row.setContentsMargins(7, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(label)
        row.addSpacing(7)
        row.addWidget(rule)
        row.addWidget(cross)
        self.setToolTip(tr("Right click: turn round"))
        self.restyle()

    def restyle(self) -> None:
        """Follow the palette in use."""
        self._rule.setStyleSheet(f"background: {theme.current().color('line2').name()}")
        self._cross.setIcon(theme.icon("close"))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to exclude instead of keep, and to remove."""
        menu = QMenu(self)
        menu.addAction(tr("Keep only these" if self.clause.exclude else "Exclude these"), self._on_turn)
        menu.addAction(tr("Remove this filter"), self._on_cross)
        menu.exec(event.globalPos())

    def _on_cross(self) -> None:
        self.removed.emit(self.clause)

    def _on_turn(self) -> None:
        self.turned.emit(self.clause)


def chip_words(clause: Clause) -> str:
    """Return a clause as it stands on its chip."""
    words = wording(clause)
    return words[:1].upper() + words[1:] if clause.field != "text" else words
