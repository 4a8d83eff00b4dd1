"""A chart as it goes into a report: a copy in report colours and size, with title, n, method, study and date."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from geoexplorer.app.charts.base import Chart
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.counted import method_line
from geoexplorer.app.drawing.numbers import day_words
from geoexplorer.app.drawing.pictures import Caption, picture, report_colors, save_picture
from geoexplorer.app.session import Session
from geoexplorer.model.selection import Selection
from geoexplorer.wording import tr


@dataclass(frozen=True, slots=True)
class Shown:
    """What a chart was given to draw."""

    drawn: Any
    request: ChartRequest
    selection: Selection


def caption_of(chart: Chart, session: Session) -> Caption:
    """Return what a picture of the chart says around it."""
    today = day_words(date.today().isoformat(), long=True)
    source = f"{session.study.title} \u00b7 {session.project.path.name} \u00b7 {today}"
    method = method_line(tr(chart.question), session.study.counting)
    return Caption(chart.title(), method, chart.count_words(), source)


def save_chart(path: Path, chart: Chart, shown: Shown | None, session: Session) -> None:
    """Write the chart as PNG, SVG or PDF; raises GeoExplorerError if the file cannot be written."""
    with report_colors():
        copy = _copy(chart, shown)
        try:
            save_picture(path, caption_of(chart, session), copy.size(), copy.paint_picture)
        finally:
            copy.deleteLater()


def chart_image(chart: Chart, shown: Shown | None, session: Session) -> QImage:
    """Return the chart with its caption as an image of twice the pixels."""
    with report_colors():
        copy = _copy(chart, shown)
        try:
            return picture(caption_of(chart, session), copy.size(), copy.paint_picture)
        finally:
            copy.deleteLater()


def _copy(chart: Chart, shown: Shown | None) -> Chart:
    """Return a chart of the same kind that is laid out but never on the screen."""
    copy = type(chart)()
    copy.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    copy.resize(chart.picture_size())
    copy.restyle()
    copy.show()
    if shown is not None:
        copy.draw(shown.drawn, shown.request, shown.selection)
    return copy
