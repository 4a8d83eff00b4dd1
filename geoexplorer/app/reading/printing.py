"""Put a document on paper or into a PDF: title, source and text, as plain as it was printed once."""

from pathlib import Path
from textwrap import shorten

from PySide6.QtCore import QIODevice, QSaveFile
from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFileDialog, QWidget

from geoexplorer.app import theme
from geoexplorer.app.drawing.numbers import published_on
from geoexplorer.app.reading.page import Page
from geoexplorer.errors import ExportFailed
from geoexplorer.wording import tr


def ask_pdf_name(page: Page, parent: QWidget) -> Path | None:
    """Ask where to save; a function of its own so that tests can answer."""
    name = "".join(c if c.isalnum() or c in " -" else "" for c in page.row.title)
    name = shorten(name, 60, placeholder="") or "text"
    path, _ = QFileDialog.getSaveFileName(parent, tr("Save as PDF"), str(Path.home() / f"{name}.pdf"), "PDF (*.pdf)")
    return Path(path if path.lower().endswith(".pdf") else f"{path}.pdf") if path else None


def write_pdf(page: Page, path: Path) -> None:
    """Write title, source and text to an A4 PDF, whole or not at all; raises ExportFailed."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise ExportFailed(tr("{file} cannot be written: {reason}", file=path.name, reason=file.errorString()))
    _draw(page, QPdfWriter(file))
    if not file.commit():
        raise ExportFailed(tr("{file} cannot be written: {reason}", file=path.name, reason=file.errorString()))


def _draw(page: Page, writer: QPdfWriter) -> None:
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setTitle(page.row.title)
    document = QTextDocument()
    document.setDefaultFont(QFont(theme.font("reading").families(), 10))
    cursor = QTextCursor(document)
    heading, plain = QTextCharFormat(), QTextCharFormat()
    heading.setFontPointSize(15)
    heading.setFontWeight(QFont.Weight.DemiBold)
    cursor.insertText(page.row.title, heading)
    source = f"{page.row.publisher or tr('unknown publisher')} · {published_on(page.row, long=True)}"
    paragraph = QTextBlockFormat()
    paragraph.setBottomMargin(8)
    paragraph.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.insertBlock(paragraph, plain)
    cursor.insertText(source)
    for block in page.shown.blocks:
        if not block.fold:
            cursor.insertBlock(paragraph, plain)
            cursor.insertText(page.text[block.start : block.end])
    document.print_(writer)
