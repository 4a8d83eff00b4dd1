"""The head of the reading column: title, publisher, date and why that date, and the key of the marks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.app.labels import label
from geoexplorer.app.reading.layer_key import LayerKey
from geoexplorer.store.documents import DocumentRow

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


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
        self.title.setText(row.title or "Untitled")
        colors = theme.current()
        basis = label("published_basis", row.published_basis)
        tint = "amber" if row.published is None else "ink3"
        why = "no date" if row.published is None else f"date {basis}"
        if row.published_words and row.published is not None:
            why += f": “{row.published_words}”"
        parts = [row.publisher or "unknown publisher"]
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
    year, month, date = day[:4], int(day[5:7] or 1), int(day[8:10] or 1)
    if precision == "year":
        return year
    return f"{MONTHS[month - 1]} {year}" if precision == "month" else f"{date} {MONTHS[month - 1]} {year}"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
