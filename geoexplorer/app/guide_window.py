"""The user's guide inside the window: the pages of resources/guide, with back and forward and a list of pages."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.assets import asset
from geoexplorer.wording import language, tr

FIRST = "index"
PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"  # what stands for one in a text
PICTURE_MARGIN, LEAST_PICTURE = 100, 300  # px


def page_path(name: str) -> Path:
    """Return the file of a page in the language of the window, else in English."""
    told = asset("guide") / language() / f"{name}.md"
    return told if told.exists() else asset("guide") / f"{name}.md"


def _title(path: Path) -> str:
    with path.open(encoding="utf-8") as file:
        return file.readline().lstrip("# ").strip()


class GuidePage(QTextBrowser):
    """Shows a page; its pictures are fitted to the width of the text."""

    source_folder = ""  # where the pictures of the page lie

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return a picture of the page, sharp on any screen; everything else as Qt does."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        picture = QImage(f"{self.source_folder}/{name.path() if isinstance(name, QUrl) else name}")
        room = max(self.viewport().width() - PICTURE_MARGIN, LEAST_PICTURE)
        ratio = self.devicePixelRatioF()
        if picture.width() > room * ratio:
            picture = picture.scaledToWidth(round(room * ratio), Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        return picture


class GuideWindow(QDialog):
    """A window of its own, so that one can read and try at the same time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(980, 720)
        self.pages = QListWidget(self)
        self.pages.setAccessibleName(tr("Pages of the guide"))
        self.pages.setFixedWidth(190)
        self.text = GuidePage(self)
        self.text.setAccessibleName(tr("Guide"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._on_link)
        self._history: list[str] = []
        self._back = QToolButton(self)
        self._back.setAccessibleName(tr("Back"))
        self._back.clicked.connect(self.go_back)
        QShortcut(QKeySequence("Alt+Left"), self, self.go_back)
        self._fill_pages()
        self.pages.currentItemChanged.connect(self._on_page_chosen)
        self._lay_out()
        self.restyle()
        theme.themes.theme_changed.connect(self.restyle)
        self.show_page(FIRST)

    def show_page(self, name: str) -> None:
        """Show a page by the name of its file without suffix; an unknown one is ignored."""
        path = page_path(name)
        if not path.exists():
            return
        if self._history[-1:] != [name]:
            self._history.append(name)
        self.text.source_folder = str(path.parent)
        self.text.setMarkdown(path.read_text("utf-8"))
        self._style_tables()
        self._style_blocks()
        self._back.setEnabled(len(self._history) > 1)
        for row in range(self.pages.count()):
            if self.pages.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.pages.blockSignals(True)
                self.pages.setCurrentRow(row)
                self.pages.blockSignals(False)

    def go_back(self) -> None:
        """Return to the page before."""
        if len(self._history) > 1:
            self._history.pop()
            self.show_page(self._history[-1])

    def restyle(self) -> None:
        """Take fonts and colours of the theme."""
        self._back.setIcon(theme.icon("back"))
        font = theme.font("reading")
        font.setPixelSize(round(14 * theme.themes.scale))
        self.text.setFont(font)
        colors = theme.current()
        self.text.document().setDefaultStyleSheet(f"a {{ color: {colors.color('accent').name()}; }}")
        self.text.setStyleSheet(
            f"background: {colors.color('paper').name()}; border: none; padding: 16px 28px;"
            f" font-family: '{font.families()[0]}'; font-size: {font.pixelSize()}px"
        )
        if self._history:
            self.show_page(self._history[-1])

    def _fill_pages(self) -> None:
        paths = (page_path(path.stem) for path in asset("guide").glob("*.md"))
        folder = page_path(FIRST).parent  # what is not translated comes last
        titles = sorted((path.stem != FIRST, path.parent != folder, _title(path), path.stem) for path in paths)
        for _, _, title, name in titles:
            item = QListWidgetItem(title, self.pages)
            item.setData(Qt.ItemDataRole.UserRole, name)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(8, 8, 0, 8)
        left.addWidget(self._back)
        left.addWidget(self.pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(left)
        row.addWidget(self.text, 1)

    def _style_tables(self) -> None:
        """Markdown tables come without room in their cells."""
        from PySide6.QtGui import QTextFrameFormat, QTextTable

        document = self.text.document()
        document.setDocumentMargin(20)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                shape = frame.format()
                shape.setCellPadding(4)
                shape.setCellSpacing(0)
                shape.setBorder(0.5)
                shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                shape.setBorderBrush(theme.current().color("line2"))
                frame.setFormat(shape)

    def _style_blocks(self) -> None:
        """Give headings their sizes and paragraphs air: Markdown comes with neither."""
        from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor

        block = self.text.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            shape = QTextBlockFormat(block.blockFormat())
            level = shape.headingLevel()
            if not cursor.currentTable():
                shape.setTopMargin({0: 0, 1: 0}.get(level, 14))
                shape.setBottomMargin(3 if block.textList() else 8)
                height = 100 if block.text() == PICTURE else 120  # percent
                shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                cursor.setBlockFormat(shape)
            if level:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                letters = QTextCharFormat(cursor.charFormat())
                letters.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)  # it would win over the pixels
                pixels = round({1: 24, 2: 17}.get(level, 15) * theme.themes.scale)
                letters.setProperty(QTextCharFormat.Property.FontPixelSize, pixels)
                cursor.setCharFormat(letters)
            block = block.next()

    def _on_page_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_page(item.data(Qt.ItemDataRole.UserRole))

    def _on_link(self, link: QUrl) -> None:
        if link.isRelative():
            written, name = link.path().removesuffix(".md"), Path(link.path()).stem
            translated = (asset("guide") / language() / f"{name}.md").exists()
            self.show_page(written if translated else name)  # `../method`: the English page of a translated one
        else:
            QDesktopServices.openUrl(link)
