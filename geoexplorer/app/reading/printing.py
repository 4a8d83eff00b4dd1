"""Put a document on paper or into a PDF: title, source and text, as plain as it was printed once."""

from pathlib import Path

from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFileDialog, QWidget

from geoexplorer.app import theme
from geoexplorer.app.drawing.numbers import published_on
from geoexplorer.app.reading.page import Page
from geoexplorer.wording import tr


def ask_and_print(page: Page, parent: QWidget) -> None:
    """Ask for a name and write the PDF."""
    name = "".join(c if c.isalnum() or c in " -" else "" for c in page.row.title)[:60].strip() or "text"
    path, _ = QFileDialog.getSaveFileName(parent, tr("Save as PDF"), str(Path.home() / f"{name}.pdf"), "PDF (*.pdf)")
    if path:
        write_pdf(page, Path(path))


def write_pdf(page: Page, path: Path) -> None:
    """Write title, source and text to an A4 PDF."""
    writer = QPdfWriter(str(path))
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
