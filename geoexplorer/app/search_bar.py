"""The search row: back, forward, the query box with what was understood, review and export."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.actions import Actions
from geoexplorer.app.bound_keys import bound_keys
from geoexplorer.app.search_choices import SearchChoices
from geoexplorer.app.session import Session
from geoexplorer.app.settings import Settings
from geoexplorer.app.window_keys import WindowKeys
from geoexplorer.model.query import Names, parse
from geoexplorer.model.selection import Clause, Scope, Selection
from geoexplorer.wording import number, tr

CHECKED = Clause("is", ("accepted", "edited", "added"))


class SearchBar(QFrame):
    """Turns what is typed into the scope; says what it understood, never an error."""

    searched = Signal(str)

    def __init__(self, session: Session, actions: Actions, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("search_row")
        self._session = session
        self._names: Names | None = None
        self.box = QueryBox(self)
        WindowKeys(self.box)
        self.box.returnPressed.connect(self._on_return_pressed)
        self.box.textEdited.connect(self._on_text_edited)
        self.understood = QLabel(self)
        theme.set_role(self.understood, "caption")
        self.understood.setAccessibleName(tr("What the search understood"))
        self.checked = QCheckBox(tr("Only checked evidence"), self)
        self.checked.clicked.connect(self._on_checked_clicked)
        self.review = _action_button(actions["review"], tr("Review"), self)
        self.export = _action_button(actions["export"], tr("Export"), self)
        self._back = _arrow(actions["back"], self)
        self._forward = _arrow(actions["forward"], self)
        self._lay_out()
        self.choices = SearchChoices(settings, self)
        self._complete()
        self.box.textChanged.connect(self._show_star)
        self.box.star.triggered.connect(self._on_star)
        self._show_star()
        self._show_icons()
        theme.themes.theme_changed.connect(self._show_icons)
        session.view.selection_changed.connect(self._on_selection_changed)
        session.view.history_changed.connect(self._show_arrows)
        self._show_arrows()

    def use_names(self, names: Names) -> None:
        """Understand the names and groups of the open project."""
        self._names = names

    def set_to_review(self, count: int) -> None:
        """Show how many events nobody has looked at."""
        self.review.setText(f"{tr('Review')}  {number(count)}" if count else tr("Review"))

    def search(self, query: str) -> None:
        """Replace the words searched for so far by these; chips that came from elsewhere stay."""
        scope = self._session.view.selection.scope
        typed = self._parsed(scope.query).clauses
        found = self._parsed(query).clauses
        kept = tuple(c for c in scope.clauses if c not in typed)
        self._session.view.change(scope=Scope(tuple(dict.fromkeys((*kept, *found))), query.strip()))
        self.choices.remember(query.strip())
        self.searched.emit(query)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 4, 12, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        arrows = QHBoxLayout()
        arrows.setSpacing(2)
        arrows.addWidget(self._back)
        arrows.addWidget(self._forward)
        grid.addLayout(arrows, 0, 0)
        grid.addWidget(self.box, 0, 1)
        grid.setColumnStretch(2, 1)
        for column, widget in enumerate((self.checked, self.review, self.export), start=3):
            grid.addWidget(widget, 0, column)
        grid.addWidget(self.understood, 1, 1, 1, 4)
        self.understood.setContentsMargins(9, 0, 0, 0)
        self.understood.setFixedHeight(round(17 * theme.themes.scale))
        self.understood.hide()
        self.box.setMinimumWidth(280)
        self.box.setMaximumWidth(560)
        grid.setColumnStretch(1, 3)

    def _complete(self) -> None:
        completer = QCompleter(self.choices, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self.search)
        self.box.setCompleter(completer)

    def _on_star(self) -> None:
        self.choices.toggle_saved(self.box.text())
        self._show_star()

    def _show_star(self) -> None:
        self.box.show_star(saved=self.choices.is_saved(self.box.text()))

    def _parsed(self, query: str) -> Scope:
        return parse(query, self._names).scope if query.strip() else Scope()

    def _on_return_pressed(self) -> None:
        self.search(self.box.text())

    def _on_text_edited(self, text: str) -> None:
        self._say_understood(text)

    def _say_understood(self, text: str) -> None:
        words = parse(text, self._names).understood if text.strip() else ""
        self.understood.setText(tr("Understood: {words}", words=words) if words else "")
        self.understood.setVisible(bool(words))

    def _on_checked_clicked(self, checked: bool) -> None:
        scope = self._session.view.selection.scope
        self._session.view.change(scope=scope.with_clause(CHECKED) if checked else scope.without(CHECKED))

    def _on_selection_changed(self, before: Selection, after: Selection) -> None:
        self.checked.setChecked(CHECKED in after.scope.clauses)
        if before.scope != after.scope and self.box.text() != after.scope.query:
            self.box.setText(after.scope.query)
        if before.scope != after.scope:
            self._say_understood(after.scope.query)

    def _show_arrows(self) -> None:
        self._back.setEnabled(self._session.view.can_go_back())
        self._forward.setEnabled(self._session.view.can_go_forward())

    def _show_icons(self) -> None:
        self.review.setIcon(theme.icon("check", "ink"))
        self.export.setIcon(theme.icon("export", "ink"))
        self._show_star()
        self._back.setIcon(theme.icon("back", "ink"))
        self._forward.setIcon(theme.icon("forward", "ink"))


class QueryBox(QLineEdit):
    """The box with a magnifier at the left; at the right its key, or while it holds a query a star to save it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Search or filter"))
        self.setPlaceholderText(tr("Search or filter: {example}", example="base* actor:kyrgyzstan date:2004..2006"))
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.star = QAction(self)
        self.addAction(self.star, QLineEdit.ActionPosition.TrailingPosition)
        self._key = QLabel(bound_keys.shown_last("search"), self)
        theme.set_role(self._key, "key")
        bound_keys.changed.connect(self._on_keys_changed)
        self._glass.setIcon(theme.icon("search"))
        theme.themes.theme_changed.connect(self._restyle)
        self.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key cap at the right end."""
        super().resizeEvent(event)
        self._place_key()

    def _place_key(self) -> None:
        size = self._key.sizeHint()
        self._key.setGeometry(
            self.width() - size.width() - 7, (self.height() - size.height()) // 2, size.width(), size.height()
        )

    def show_star(self, *, saved: bool) -> None:
        """Show, while there is a query, whether it is saved."""
        self.star.setVisible(bool(self.text().strip()))
        self.star.setIcon(theme.icon("star-filled" if saved else "star"))
        self.star.setText(tr("Take the star off this search" if saved else "Save this search"))
        self.star.setToolTip(f"{self.star.text()} (Ctrl+D)")
        self._show_key(focused=self.hasFocus())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide the key cap while typing."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_key(focused=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the saved and latest searches; Ctrl+D saves this one."""
        completer = self.completer()
        if event.key() == Qt.Key.Key_Down and completer is not None:
            completer.setCompletionPrefix(self.text())
            if not completer.completionCount():
                completer.setCompletionPrefix("")
            completer.complete()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.star.trigger()
        else:
            super().keyPressEvent(event)

    def _on_keys_changed(self) -> None:
        self._key.setText(bound_keys.shown_last("search"))
        self._place_key()
        self._show_key(focused=self.hasFocus())

    def _show_key(self, *, focused: bool) -> None:
        self._key.setVisible(not focused and not self.text() and bool(self._key.text()))

    def _restyle(self) -> None:
        self._glass.setIcon(theme.icon("search"))
        self._place_key()


def _action_button(action: QAction, text: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)
    return button


def _arrow(action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setAccessibleName(action.text())
    button.setToolTip(action.toolTip())
    button.setFixedSize(26, 26)
    button.clicked.connect(action.trigger)
    return button
