"""Make the pictures of the guide from the real window on the sample project.

    python packaging/pictures.py             every picture, in every language of the window
    python packaging/pictures.py review ru   one picture in one language

Works without a display. Run it after a change of the window that the guide shows, and look at what it wrote.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QStandardPaths, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from geoexplorer.app import language, launch, theme
from geoexplorer.app.dialogs.export_dialog import ask_export
from geoexplorer.app.dialogs.import_dialog import ask_import
from geoexplorer.app.dialogs.merge_dialog import ask_merge
from geoexplorer.app.dialogs.review_dialog import ask_review
from geoexplorer.app.main_window import MainWindow
from geoexplorer.app.settings import Settings
from geoexplorer.assets import asset
from geoexplorer.ingest import import_paths
from geoexplorer.store.project import open_project

Shot = Callable[[MainWindow], QWidget]
SIZE = (1280, 800)
NEW = 6  # texts of the sample that are kept back for the picture of an import


def main_shot(window: MainWindow) -> QWidget:
    """The three panes, a point picked."""
    return window


def start_shot(window: MainWindow) -> QWidget:
    """The start screen."""
    window.show_start()
    return window


def search_shot(window: MainWindow) -> QWidget:
    """A search, what it was understood as, and its passages."""
    assert window.workspace is not None
    window.workspace.search.search("base* -treaty date:2004..2006")
    return window


def heat_map_shot(window: MainWindow) -> QWidget:
    """The chart pane with the heat map."""
    assert window.workspace is not None
    window.actions_table.run("chart_heat_map")
    return window.workspace.chart


def lines_shot(window: MainWindow) -> QWidget:
    """The chart pane with lines, ticks and the parts of a value."""
    assert window.workspace is not None
    return window.workspace.chart


def text_shot(window: MainWindow) -> QWidget:
    """The text pane."""
    assert window.workspace is not None
    return window.workspace.text


def review_shot(window: MainWindow) -> QWidget:
    """The review queue."""
    assert window.session is not None
    return ask_review(window.session, window)


def merge_shot(window: MainWindow) -> QWidget:
    """Merging two entities, with the effect on the charts."""
    assert window.session is not None
    with closing(window.session.project.reader()) as db:
        rows = db.execute(
            "select id from entities where name like '201st%division' order by length(name) desc"
        ).fetchall()
    return ask_merge(window.session, [row["id"] for row in rows], window)


def import_shot(window: MainWindow) -> QWidget:
    """The preview of an import."""
    assert window.session is not None
    return ask_import(window.session, _texts()[-NEW:], window)


def export_shot(window: MainWindow) -> QWidget:
    """The export dialog."""
    assert window.session is not None
    dialog = ask_export(window.session, None, window, window.notices)
    dialog.resize(980, dialog.height())  # the screen that is not there is narrower than a real one
    return dialog


def _texts() -> list[Path]:
    return sorted(asset("sample", "texts").glob("*.txt"))


SHOTS: dict[str, Shot] = {
    "main": main_shot,
    "text": text_shot,
    "lines": lines_shot,
    "heat-map": heat_map_shot,
    "search": search_shot,
    "review": review_shot,
    "merge": merge_shot,
    "import": import_shot,
    "export": export_shot,
    "start": start_shot,
}


@contextmanager
def sample_window(project: Path, tongue: str) -> Iterator[MainWindow]:
    """Open the sample in a window of its own that speaks a language."""
    app = launch.application()
    theme.themes.use("light")
    language.speak(app, tongue)
    Settings().set(f"choices/{project}", {})  # the picture before this one left another chart in front
    window = launch.make_window()
    window.resize(*SIZE)
    window.show()
    window.files.open_path(project)
    window.actions_table.run("clear_filters")  # the picture before this one may have left some
    launch._show_something(app, window)
    launch._settle(app, window)
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def take(window: MainWindow, shot: Shot, path: Path) -> None:
    """Write one picture and close what was opened for it."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    shown = shot(window)
    for _ in range(2):  # what the first answers ask for in turn comes with the second rest
        launch._settle(app, window)
    path.parent.mkdir(parents=True, exist_ok=True)
    few_colors(shown.grab().toImage()).save(str(path), "PNG", 0)
    if isinstance(shown, QDialog):
        shown.close()
    launch._settle(app, window)


def few_colors(picture: QImage) -> QImage:
    """Return a picture of at most 256 colours, its most frequent ones: a window has few, and the file gets small."""
    rgb = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(rgb.constBits(), np.uint32)
    colors, counts = np.unique(pixels, return_counts=True)
    table = [int(color) for color in colors[np.argsort(-counts)[:256]]]
    plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither  # dots would spoil it
    return rgb.convertToFormat(QImage.Format.Format_Indexed8, table, plain)


def main(arguments: list[str]) -> int:
    """Write the pictures asked for; returns the exit code."""
    names = [name for name in arguments if name in SHOTS] or list(SHOTS)
    tongues = [tongue for tongue in arguments if tongue in language.OWN_NAMES] or list(language.OWN_NAMES)
    with tempfile.TemporaryDirectory() as folder:
        QStandardPaths.setTestModeEnabled(True)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        project = Path(folder) / "Central Asia 2001–2010.geox"
        import_paths(open_project(project, create=True), _texts()[:-NEW], study="central-asia")
        for tongue in tongues:
            place = asset("guide") if tongue == "en" else asset("guide") / tongue
            for name in names:
                with sample_window(project, tongue) as window:
                    take(window, SHOTS[name], place / "pictures" / f"{name}.png")
                print(f"{tongue} {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
