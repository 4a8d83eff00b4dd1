"""Correct what is known of a text: title, publisher, author, address, date of publication."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from geoexplorer import corrections
from geoexplorer.app.dialogs.date_words import stated_date
from geoexplorer.app.dialogs.form import FormDialog
from geoexplorer.app.drawing.numbers import published_words
from geoexplorer.app.session import Session
from geoexplorer.store.documents import DocumentRow, document_row
from geoexplorer.wording import tr, tr_noop

FIELDS = (
    ("title", tr_noop("Title")),
    ("publisher", tr_noop("Publisher")),
    ("author", tr_noop("Author")),
    ("url", tr_noop("Address")),
    ("published", tr_noop("Published")),
)


def ask_document(session: Session, document_id: int, parent: QWidget) -> "DocumentDialog":
    """Open the dialog over a text and return it."""
    dialog = DocumentDialog(session, document_id, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class DocumentDialog(FormDialog):
    """Events that take their date from the text move with it."""

    def __init__(self, session: Session, document_id: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("Text"), parent)
        self._session = session
        self._document: DocumentRow | None = None
        self._shown: dict[str, str] = {}
        self.show_quote("")
        self.boxes: dict[str, QLineEdit] = {}
        for name, words in FIELDS:
            self.boxes[name] = QLineEdit(self)
            self.boxes[name].setAccessibleName(tr(words))
            self.form.addRow(tr(words), self.boxes[name])
        self.boxes["published"].setPlaceholderText(tr("unknown: 2005-08-01, 1 August 2005, August 2005 or 2005"))
        self.ok.setEnabled(False)
        session.read(lambda db: document_row(db, document_id), self._on_read, slot="document dialog")

    def save(self) -> None:
        """Write what changed."""
        if self._document is None:
            return
        values: dict[str, Any] = {
            name: box.text().strip() or ("" if name == "title" else None)
            for name, box in self.boxes.items()
            if box.text().strip() != self._shown[name]
        }
        if values.get("published"):
            stated = stated_date(values["published"])
            if stated.date is None:
                self.say(tr("“{words}” is no date. Write 2005-08-01, August 2005 or 2005", words=values["published"]))
                return
            values["published"] = stated.date[: {"year": 4, "month": 7}.get(stated.precision, 10)]
        if values:
            document_id, author = self._document.id, self._session.author
            self._session.write(lambda db: corrections.set_document(db, document_id, values, author))
        self.accept()

    def _on_read(self, row: DocumentRow | None) -> None:
        self._document = row
        if row is None:
            self.say(tr("This text is gone"))
            return
        published = published_words(row.published, row.published_precision, long=True) if row.published else ""
        self._shown = {
            "title": row.title,
            "publisher": row.publisher or "",
            "author": row.author or "",
            "url": row.url or "",
            "published": published,
        }
        for name, words in self._shown.items():
            self.boxes[name].setText(words)
        self.show_quote(row.path)
        self.ok.setEnabled(not self._session.read_only)
