"""The table of texts about to be imported: every cell that a person may know better can be edited."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from geoexplorer.app.dialogs.import_preview import PreviewRow, with_field
from geoexplorer.app.drawing.numbers import published_words
from geoexplorer.app.labels import label
from geoexplorer.app.retelling import retold
from geoexplorer.app.tables.cells import EMPTY, Cell
from geoexplorer.app.tables.paged_model import CellRole
from geoexplorer.wording import plural, tr, tr_noop

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (
    ("wanted", "", 34),
    ("title", tr_noop("Title"), 300),
    ("publisher", tr_noop("Publisher"), 140),
    ("published", tr_noop("Date"), 96),
    ("basis", tr_noop("How dated"), 96),
    ("words", "", 200),
    ("language", tr_noop("Lang."), 48),
    ("like", tr_noop("Duplicate"), 120),
    ("hidden", tr_noop("Hidden"), 70),
)
EDITABLE = frozenset({"title", "publisher", "published"})
OF_MANY = frozenset({"publisher", "published"})  # what several texts may have in common
BASIS_WORDS = {
    "stated": tr_noop("stated", sense="how dated"),
    "metadata": tr_noop("metadata", sense="how dated"),
    "relative": tr_noop("relative", sense="how dated"),
    "inferred": tr_noop("inferred", sense="how dated"),
    "user": tr_noop("user", sense="how dated"),
    "none": tr_noop("none", sense="how dated"),
}
BASES = {"stated": "sure", "metadata": "sure", "user": "sure", "none": "amber", "inferred": "amber"}


class ImportTableModel(QAbstractTableModel):
    """The rows of a preview, as found and as the user left them."""

    changed = Signal()
    refused = Signal(str)  # words that are no date

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: tuple[PreviewRow, ...] = ()
        self.rows: list[PreviewRow] = []

    def show_rows(self, rows: Sequence[PreviewRow]) -> None:
        """List these texts."""
        self.beginResetModel()
        self.found, self.rows = tuple(rows), list(rows)
        self.endResetModel()
        self.changed.emit()

    def set_field(self, row: int, name: str, words: str) -> bool:
        """Write what the user states; False, and `refused`, if it is no date."""
        try:
            self._put(row, with_field(self.rows[row], name, words))
        except ValueError:
            self.refused.emit(words)
            return False
        return True

    def copy_field(self, source: int, rows: Sequence[int], name: str) -> None:
        """Write the field of one row into others, as the user's own statement."""
        written = getattr(self.rows[source].document, name)
        for row in rows:
            document = replace(self.rows[row].document, **{name: written})
            self.rows[row] = replace(self.rows[row], document=document)
        self._tell(rows)

    def set_date(self, row: int, number: int) -> None:
        """Take another of the dates found for the text."""
        chosen = replace(self.rows[row].dates[number], basis="user")
        self._put(row, replace(self.rows[row], document=replace(self.rows[row].document, published=chosen)))

    def toggle(self, rows: Sequence[int]) -> None:
        """Tick the rows, or untick them if all are ticked."""
        wanted = not all(self.rows[row].wanted for row in rows)
        for row in rows:
            self.rows[row] = replace(self.rows[row], wanted=wanted and not self.rows[row].there)
        self._tell(rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  the signature of Qt
        """Return the number of texts."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return the heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            heading = COLUMNS[section][1]
            return tr(heading) if heading else ""
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Title, publisher and date can be edited."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if COLUMNS[index.column()][0] in EDITABLE else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the cell, its words, or what stands in the editor."""
        name = COLUMNS[index.column()][0]
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.EditRole and name in EDITABLE:
            document = row.document
            return document.published.date or "" if name == "published" else getattr(document, name) or ""
        if role not in (CellRole, *_WORDS):
            return None
        cell = self._cell(row, name)
        if role == CellRole:
            return cell
        return cell.spoken if role != Qt.ItemDataRole.DisplayRole else cell.text

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Store what was typed."""
        name = COLUMNS[index.column()][0]
        if role != Qt.ItemDataRole.EditRole or value == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        return self.set_field(index.row(), name, str(value))

    def _put(self, row: int, changed: PreviewRow) -> None:
        self.rows[row] = changed
        self._tell([row])

    def _tell(self, rows: Sequence[int]) -> None:
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(COLUMNS) - 1))
            self.changed.emit()

    def _cell(self, row: PreviewRow, name: str) -> Cell:
        document, published = row.document, row.document.published
        ink = "ink" if row.wanted else "ink3"
        if name == "wanted":
            wanted = tr("will be imported") if row.wanted else tr("left out", sense="of an import")
            words = tr("already in the file") if row.there else wanted
            return Cell(mark="check", value=float(row.wanted), tip=words)
        if name == "title":
            return Cell(document.title, bold=row.wanted, token=ink, tip=f"{document.title}\n{document.path}")
        if name == "publisher":
            return Cell(document.publisher or tr("unknown"), token=ink if document.publisher else "amber")
        if name == "published":
            words = published_words(published.date, published.precision, long=True)
            inexact = published.precision in ("year", "month", "unknown")
            return Cell(words, "tag", code="amber") if inexact else Cell(words, token=ink)
        if name == "basis":
            tip = label("published_basis", published.basis)
            words = tr(BASIS_WORDS[published.basis], sense="how dated")
            return Cell(words, "tag", code=BASES.get(published.basis, ""), tip=tip)
        return _other(row, name)


def _other(row: PreviewRow, name: str) -> Cell:
    published = row.document.published
    if name == "words":
        quoted = tr("“{words}”", words=published.words)
        words = quoted if published.words else tr("no date in text, file or page head")
        return Cell(words, token="ink2" if published.words else "amber")
    if name == "language":
        return Cell(row.document.language or "", token="amber" if row.note else "ink2", tip=retold(row.note))
    if name == "like":
        if row.there:
            return Cell(tr("already here"), "tag", code="amber", tip=tr("The file holds this text already"))
        if row.like is None:
            return EMPTY
        words = tr("{share} of row {row}", share=f"{row.likeness:.0%}", row=row.like + 1)
        return Cell(words, "tag", code="amber") if row.likeness >= 0.9 else Cell(words, token="ink2")
    return Cell(plural(row.hidden, "{n} line", "{n} lines") if row.hidden else tr("none"), token="ink2")


_WORDS = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
