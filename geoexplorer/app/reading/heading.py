"""The head of the reading column: title, publisher, date and why that date, and the key of the marks."""

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.app.labels import label
from geoexplorer.app.reading.layer_key import LayerKey
from geoexplorer.app.tables.row_words import basis_words
from geoexplorer.store.documents import DocumentRow
from geoexplorer.wording import language, tr


class Heading(QFrame):
    """Stands still above the text while it scrolls."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("heading")
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.source = QLabel(self)
        self.source.setWordWrap(True)
        self.source.setTextFormat(Qt.TextFormat.RichText)
        self.key = LayerKey(self)
        self._row: DocumentRow | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 16, 4)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.source)
        column.addWidget(self.key)
        self.restyle()

    def show_document(self, row: DocumentRow) -> None:
        """Show what is known of a document."""
        self._row = row
        self.title.setText(row.title or tr("Untitled"))
        colors = theme.current()
        tint = "amber" if row.published is None else "ink3"
        why = tr("no date") if row.published is None else _why_that_date(row)
        parts = [row.publisher or tr("unknown publisher")]
        if row.published:
            parts.append(published_words(row.published, row.published_precision))
        said = " · ".join(_escaped(part) for part in parts)
        note = f" · {_escaped(row.note)}" if row.note else ""
        self.source.setText(
            f'<span style="color:{colors.color("ink2").name()}">{said}</span>'
            f' <span style="color:{colors.color(tint).name()}">· {_escaped(why)}{note}</span>'
        )

    def restyle(self) -> None:
        """Take fonts and colours of the theme."""
        colors = theme.current()
        font = theme.font("document_title")
        self.setStyleSheet(
            f"QFrame#heading {{ background: {colors.color('paper').name()};"
            f" border-bottom: 1px solid {colors.color('line').name()}; }}"
        )
        self.title.setStyleSheet(
            f"font-family: '{font.families()[0]}'; font-size: {font.pixelSize()}px; font-weight: 600"
        )
        self.source.setStyleSheet(f"font-size: {theme.font('small').pixelSize()}px")
        if self._row is not None:
            self.show_document(self._row)


def published_words(day: str, precision: str) -> str:
    """Return a publication date as exact as it is known: 6 October 2005, October 2005 or 2005."""
    year, month, date = int(day[:4]), int(day[5:7] or 1), int(day[8:10] or 1)
    words = QLocale(language())  # knows the months as they stand alone and after a day
    if precision == "year":
        return str(year)
    if precision == "month":
        return f"{words.standaloneMonthName(month)} {year}"
    return words.toString(QDate(year, month, date), "d MMMM yyyy")


def _why_that_date(row: DocumentRow) -> str:
    basis = tr("date {basis}", basis=label("published_basis", row.published_basis))
    return basis_words(basis, row.published_words)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
