"""Find what the window says past the translators: all that passes `tr` is told in ⟦brackets⟧, the rest is left.

    with spoken(): dialog = ...           make the widget, and wait until it has read what it shows
    assert untranslated(dialog, data) == []

`data` names what is rightly shown as it stands: the words of documents, names from the file, paths; a plain text stands
for itself, a compiled pattern for all that it matches. Labels of codes (`resources/labels`) are known and left out.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QDoubleSpinBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

from geoexplorer import wording
from geoexplorer.assets import asset

Data = Iterable[str | re.Pattern[str]]
WORD = re.compile(r"[a-z]{2}|[A-Z][a-z]")
TOLD = re.compile("⟦[^⟦⟧]*⟧")
MARKUP = re.compile(r"<(style|head)\b.*?</\1>|<[^>]+>|&[a-z]+;|https?://\S+", re.DOTALL)


@contextmanager
def spoken() -> Iterator[None]:
    """Say every sentence in brackets, from the next widget on."""
    wording.speak("en", lambda text, _sense, _count: f"⟦{text}⟧")
    try:
        yield
    finally:
        wording.speak("en")


def untranslated(root: QWidget, data: Data = (), *, cells: bool = False) -> list[str]:
    """Return the texts in a widget and all below it that did not pass `tr`, each once, with the kind of its widget.

    With `cells` also those in the rows of lists and tables, as far as they have been read, and in pages of text.
    """
    found = dict.fromkeys(
        f"{type(widget).__name__}: {' '.join(text.split())}"
        for widget in (root, *root.findChildren(QWidget))
        if not isinstance(widget.parent(), QTabBar)  # Qt's arrows say Qt's words
        for text in _texts(widget, cells=cells)
        if left_over(text, data)
    )
    return list(found)


def left_over(text: str, data: Data = ()) -> str:
    """Return what a text holds besides translated sentences, data and labels of codes; nothing if that is all."""
    text = MARKUP.sub(" ", text)
    while TOLD.search(text):
        text = TOLD.sub(" ; ", text)
    for known in data:
        text = re.sub(rf"(?<!\w){re.escape(known)}(?!\w)" if isinstance(known, str) else known, " ; ", text)
    parts = (part.strip(" \n\t.…“”\"'+−–-0123456789%&") for part in re.split(r"[,;:·|()\n]", text))
    return "; ".join(part for part in parts if WORD.search(part) and part not in _label_words())


def _texts(widget: QWidget, *, cells: bool) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip())
    yield from (said for action in widget.actions() for said in _of_action(action))
    if widget.isWindow() or isinstance(widget, QDockWidget):
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        yield widget.placeholderText()
        yield widget.toPlainText() if cells and widget.isReadOnly() else ""
    elif isinstance(widget, QSpinBox | QDoubleSpinBox):
        yield from (widget.prefix(), widget.suffix(), widget.specialValueText())
    elif isinstance(widget, QTabBar):
        yield from (said for tab in range(widget.count()) for said in (widget.tabText(tab), widget.tabToolTip(tab)))
    elif isinstance(widget, QComboBox):
        yield from _of_rows(widget.model())
    elif isinstance(widget, QHeaderView):
        yield from _of_header(widget)
    elif isinstance(widget, QAbstractItemView) and cells and widget.model() is not None:
        yield from _of_rows(widget.model())


def _of_action(action: QAction) -> Iterator[str]:
    if action.text():  # else its tip is made of nothing
        yield from (action.text(), action.toolTip())


def _of_header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for section in range(header.count() if model is not None and not header.isHidden() else 0):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield str(model.headerData(section, header.orientation(), role) or "")


def _of_rows(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount()):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                said = model.index(row, column).data(role)
                if isinstance(said, str):
                    yield said


@cache
def _label_words() -> frozenset[str]:
    with asset("labels", "en.toml").open("rb") as file:
        return frozenset(words for group in tomllib.load(file).values() for words in group.values())
