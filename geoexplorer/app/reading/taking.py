"""Take words of a text along: copy, cite, print, mark."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from geoexplorer.app.reading.citation import with_citation
from geoexplorer.app.reading.picks import trimmed
from geoexplorer.app.reading.reader import Reader
from geoexplorer.app.session import Session
from geoexplorer.errors import ExportFailed


class Taking(QObject):
    """The acts on the selected words of a reader, or on its current passage."""

    def __init__(self, session: Session, reader: Reader) -> None:
        super().__init__(reader)
        self._session, self._reader = session, reader

    def copy(self) -> None:
        """Copy the words as they stand in the stored text."""
        page = self._reader.view.page
        if page is not None:
            QApplication.clipboard().setText(page.shown.quotation(*self._reader.quoted_stretch()))

    def copy_with_citation(self) -> None:
        """Copy the words with where they come from."""
        page = self._reader.view.page
        if page is not None:
            start, end = self._reader.quoted_stretch()
            words = page.shown.quotation(start, end)
            QApplication.clipboard().setText(with_citation(words, page.row, start, end))

    def mark(self) -> None:
        """Ask what the selected words are: a mention or an event."""
        from geoexplorer.app.reading.marking import Marking  # brings numpy: not before the first paint

        view = self._reader.view
        start, end = trimmed(view.page.text, *view.selected_stretch()) if view.page else (0, 0)
        if view.page is not None and end > start:
            at = view.viewport().mapToGlobal(view.cursorRect().bottomLeft())
            Marking(self._session, self._reader).ask(view.page.row.id, start, end, at)

    def print_page(self) -> None:
        """Save the document as PDF, and let the window say where, or why not."""
        from geoexplorer.app.reading.printing import ask_pdf_name, write_pdf

        page = self._reader.view.page
        path = ask_pdf_name(page, self._reader) if page is not None else None
        if page is None or path is None:
            return
        try:
            write_pdf(page, path)
        except ExportFailed as error:
            self._session.jobs.failed.emit(error)
        else:
            self._session.file_saved.emit(path)
