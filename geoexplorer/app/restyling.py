"""Put another style sheet on all widgets, each of them once, and show the new look at one stroke."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

PAINT_AFTER = 10  # ms: the event loop has laid everything out, and answered whoever waited
UNSEEN_AFTER = 50  # ms: the others have been painted
IN_A_TURN = 200  # widgets, some milliseconds: dialogs that were closed may be many


def restyle(app: QApplication, font: QFont, palette: QPalette, sheet: str) -> None:
    """Give the application this font, these colours and this style sheet; what is out of sight follows a moment later.

    `QApplication.setStyleSheet` alone polishes a widget again for each of its ancestors, nine times on average. It
    goes by the widgets the style has looked at: made to forget them, it polishes none, and we polish each.
    """
    if (app.font(), app.palette(), app.styleSheet()) == (font, palette, sheet):
        return
    widgets = list(_parents_first(app)) if app.styleSheet() else []
    if app.font() != font:
        app.setFont(font)
    app.setPalette(palette)
    if widgets:
        app.style().unpolish(app)  # at the last moment: whoever measures something is looked at again
    app.setStyleSheet(sheet)
    unseen = [widget for widget in widgets if not widget.isVisible()]
    if len(unseen) == len(widgets):
        _polish(widgets)
    else:
        _polish([widget for widget in widgets if widget.isVisible()])
        QTimer.singleShot(UNSEEN_AFTER, partial(_polish_in_turns, unseen))


def _polish_in_turns(widgets: list[QWidget]) -> None:
    _polish(widgets[:IN_A_TURN])
    if len(widgets) > IN_A_TURN:
        QTimer.singleShot(0, partial(_polish_in_turns, widgets[IN_A_TURN:]))


def _polish(widgets: list[QWidget]) -> None:
    polished = [w for w in widgets if isValid(w) and w.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)]
    for widget in polished:
        widget.style().polish(widget)
    changed = QEvent(QEvent.Type.StyleChange)
    for widget in filter(isValid, reversed(polished)):  # a parent makes room for what its children now need
        QApplication.sendEvent(widget, changed)


def hold_still(app: QApplication) -> None:
    """Keep the windows from painting until what was changed in this turn of the event loop has been laid out."""
    windows = [window for window in app.topLevelWidgets() if window.isVisible() and window.updatesEnabled()]
    for window in windows:
        window.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled)  # not setUpdatesEnabled: panes note what to paint
    if windows:
        QTimer.singleShot(PAINT_AFTER, lambda: _let_paint(app, windows))


def _let_paint(app: QApplication, windows: list[QWidget]) -> None:
    for window in filter(isValid, windows):
        window.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)
        app.postEvent(window, QEvent(QEvent.Type.UpdateRequest))


def _parents_first(app: QApplication) -> Iterator[QWidget]:
    waiting = [widget for widget in app.topLevelWidgets() if widget.parentWidget() is None]
    while waiting:
        widget = waiting.pop()
        yield widget
        waiting += (child for child in widget.children() if isinstance(child, QWidget))
