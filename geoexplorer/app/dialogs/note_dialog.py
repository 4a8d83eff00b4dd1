"""Write a note on a row, or tag rows."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from geoexplorer.app.dialogs.form import FormDialog
from geoexplorer.app.session import Session
from geoexplorer.store.tags import tag_names
from geoexplorer.wording import tr


def ask_note(parent: QWidget, about: str, on_text: Callable[[str], None], text: str = "") -> "NoteDialog":
    """Ask for a note, or for another text of one, and hand it on; an empty one is no note."""
    dialog = NoteDialog(about, on_text, parent)
    dialog.text.setPlainText(text)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def ask_tag(session: Session, parent: QWidget, about: str, on_name: Callable[[str], None]) -> "TagDialog":
    """Ask for a tag, old or new, and hand its name on."""
    dialog = TagDialog(session, about, on_name, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class NoteDialog(FormDialog):
    """A box for a few sentences; Ctrl+Enter saves."""

    def __init__(self, about: str, on_text: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(tr("Note"), parent)
        self._on_text = on_text
        self.show_quote(about)
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(tr("Note"))
        self.text.setTabChangesFocus(True)
        self.column.addWidget(self.text, 1)
        self.text.setFocus()

    def save(self) -> None:
        """Hand the text on and close."""
        words = self.text.toPlainText().strip()
        if words:
            self._on_text(words)
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        else:
            super().keyPressEvent(event)


class TagDialog(FormDialog):
    """A list of the tags there are; a new one can be typed. The same tag again takes it off."""

    def __init__(
        self, session: Session, about: str, on_name: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Tag"), parent, save=tr("Tag", sense="put a tag on"))
        self._on_name = on_name
        self.show_quote(about)
        self.name = QComboBox(self)
        self.name.setEditable(True)
        self.name.setMinimumContentsLength(24)
        self.name.setAccessibleName(tr("Tag"))
        if (line := self.name.lineEdit()) is not None:
            line.setAccessibleName(tr("Tag"))
        self.form.addRow(tr("Tag"), self.name)
        self.name.setFocus()
        session.read(tag_names, self._on_names, slot="tag dialog")

    def save(self) -> None:
        """Hand the name on and close."""
        name = " ".join(self.name.currentText().split())
        if not name:
            self.say(tr("Give the tag a name"))
            return
        self._on_name(name)
        self.accept()

    def _on_names(self, names: list[str]) -> None:
        typed = self.name.currentText()
        self.name.addItems([name for name in names if name != "star"])
        self.name.setCurrentText(typed)
