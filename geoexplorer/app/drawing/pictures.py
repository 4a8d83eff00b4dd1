"""Charts as pictures for a report: PNG at twice the pixels, SVG and PDF, always on white, with their caption."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from geoexplorer.app import theme
from geoexplorer.app.drawing import lettering
from geoexplorer.errors import GeoExplorerError
from geoexplorer.wording import tr

SUFFIXES = (".png", ".svg", ".pdf")
_MARGIN = 24.0
_HEAD, _FOOT = 64.0, 40.0
_PDF_DPI = 1200


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands around the picture: title, how it was measured, and where and when it comes from."""

    title: str
    method: str
    count: str
    source: str  # study, project, date


@contextmanager
def report_colors() -> Iterator[None]:
    """Use the light palette inside: a picture for paper does not depend on how the window looks."""
    before = theme.themes.theme
    theme.themes.theme = theme.Theme()
    try:
        yield
    finally:
        theme.themes.theme = before


def save_picture(path: Path, caption: Caption, size: QSize, paint: Callable[[QPainter, QRectF], None]) -> None:
    """Write the picture in the format of the suffix; raises GeoExplorerError if that cannot be done."""
    page = QSizeF(size.width() + 2 * _MARGIN, size.height() + _HEAD + _FOOT + 2 * _MARGIN)
    write = {".png": _write_png, ".svg": _write_svg, ".pdf": _write_pdf}.get(path.suffix.lower())
    if write is None:
        raise GeoExplorerError(
            tr("{name} is not a picture", name=path.name), tr("Choose a name that ends in .png, .svg or .pdf")
        )
    if not write(path, page, lambda painter: _paint_page(painter, page, caption, paint)):
        raise GeoExplorerError(
            tr("{name} could not be written", name=path.name), tr("Choose another folder, or close the file")
        )


def picture(caption: Caption, size: QSize, paint: Callable[[QPainter, QRectF], None]) -> QImage:
    """Return the picture at twice the pixels, for the clipboard."""
    page = QSizeF(size.width() + 2 * _MARGIN, size.height() + _HEAD + _FOOT + 2 * _MARGIN)
    return _image(page, lambda painter: _paint_page(painter, page, caption, paint))


def _paint_page(painter: QPainter, page: QSizeF, caption: Caption, paint: Callable[[QPainter, QRectF], None]) -> None:
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, page.width(), page.height()), look.color("pane"))
    wide = page.width() - 2 * _MARGIN
    row = QRectF(_MARGIN, _MARGIN, wide, 22)
    lettering.write(painter, caption.title, row, color=look.color("ink"), of=lettering.font(15, lettering.BOLD))
    painter.setFont(lettering.font(11))
    painter.setPen(look.color("ink3"))
    words = QRectF(_MARGIN, row.bottom(), wide, 34)
    painter.drawText(words, int(Qt.TextFlag.TextWordWrap), f"{caption.method} {caption.count}.")
    box = QRectF(_MARGIN, _MARGIN + _HEAD, wide, page.height() - _HEAD - _FOOT - 2 * _MARGIN)
    paint(painter, box)
    painter.setPen(look.color("line2"))
    foot = QRectF(_MARGIN, page.height() - _MARGIN - 18, wide, 18)
    painter.drawLine(foot.topLeft(), foot.topRight())
    lettering.write(painter, caption.source, foot, color=look.color("ink3"), of=_small())


def _small() -> QFont:
    return lettering.font(10)


def _image(page: QSizeF, paint: Callable[[QPainter], None]) -> QImage:
    image = QImage((page * 2).toSize(), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(7559)  # 192 dpi: the picture keeps its size on paper
    image.setDotsPerMeterY(7559)
    painter = QPainter(image)
    painter.scale(2, 2)
    paint(painter)
    painter.end()
    return image


def _write_png(path: Path, page: QSizeF, paint: Callable[[QPainter], None]) -> bool:
    return _image(page, paint).save(str(path))


def _write_svg(path: Path, page: QSizeF, paint: Callable[[QPainter], None]) -> bool:
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(page.toSize())
    generator.setViewBox(QRectF(0, 0, page.width(), page.height()))
    generator.setResolution(96)
    painter = QPainter()
    if not painter.begin(generator):
        return False
    paint(painter)
    return painter.end()


def _write_pdf(path: Path, page: QSizeF, paint: Callable[[QPainter], None]) -> bool:
    writer = QPdfWriter(str(path))
    writer.setCreator("GeoExplorer")
    writer.setResolution(_PDF_DPI)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setPageSize(QPageSize(page * 0.75, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    painter = QPainter()
    if not painter.begin(writer):
        return False
    painter.scale(_PDF_DPI / 96, _PDF_DPI / 96)
    paint(painter)
    return painter.end()
