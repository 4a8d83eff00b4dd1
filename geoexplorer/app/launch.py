"""Start the window: guards with plain messages, the event loop, a screenshot without a display, a self-test."""

import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from geoexplorer.app.main_window import MainWindow

SETTLE = 120.0  # seconds a screenshot waits for the panes at most
OF_A_FILE = (
    "geoexplorer.app.projects",
    "geoexplorer.app.older_files",
    "geoexplorer.app.following",
    "geoexplorer.app.file_services",
)
OF_A_NEW_FILE = ("geoexplorer.store.migrations",)
REST = 0.8  # seconds without a query or a flash: values, bands, card and words have all been drawn


def run(path: Path | None = None, *, selftest: bool = False) -> int:
    """Open the window, on a project if one is named; returns the exit code."""
    message = why_not(pyside_version(), sys.version_info[:2]) or missing_library()
    if message:
        print(message, file=sys.stderr)  # noqa: T201  there is no window to say it in
        return 2
    app = application()
    window = make_window(start=path is None)
    if selftest:
        return _selftest(app, window)
    window.show()
    _after_first_paint(partial(_fetch_workspace, window, path))
    code = app.exec()
    window.deleteLater()
    return code


def screenshot(path: Path | None, png: Path, *, width: int = 1440, height: int = 900, dark: bool = False) -> None:
    """Write a picture of the window on that project; works without a display (QT_QPA_PLATFORM=offscreen)."""
    _keep_quiet()
    app = application()
    if dark:
        from geoexplorer.app import theme

        theme.themes.use("dark")
    window = make_window()
    window.resize(width, height)
    window.show()
    if path is not None:
        window.files.open_path(path)
        _show_something(app, window)
    _settle(app, window)
    window.grab().save(str(png))
    window.close()


def application() -> "QApplication":
    """Return the application, made once, in the colours of the settings."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from geoexplorer.app import language, theme
    from geoexplorer.app.garbage import MainThreadCollector
    from geoexplorer.app.own_looks import stored_looks
    from geoexplorer.app.settings import Settings
    from geoexplorer.assets import asset

    made = QCoreApplication.instance()
    app = made if isinstance(made, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("GeoExplorer")
    app.setDesktopFileName("io.github.geoexplorer.geoexplorer")
    app.setWindowIcon(QIcon(str(asset("icons", "geoexplorer.svg"))))
    if app.findChild(MainThreadCollector) is None:
        MainThreadCollector(app)
    settings = Settings()
    language.speak(app, language.chosen(settings.get("language", "system")))
    theme.themes.use(
        settings.get("theme/mode", "system"),
        contrast=settings.get("theme/contrast", False),
        scale=settings.get("theme/scale", 1.0),
        own=stored_looks(settings),
    )
    return app


def make_window(*, start: bool = True) -> "MainWindow":
    """Return a main window that survives errors; not shown yet."""
    from geoexplorer.app.layouts import fit_to_screen
    from geoexplorer.app.main_window import MainWindow
    from geoexplorer.app.notices import ErrorHook
    from geoexplorer.app.settings import Settings

    window = MainWindow(Settings(), start=start)
    if not window.isMaximized():
        fit_to_screen(window, window.width(), window.height())  # else its status line may lie below the screen
    hook = ErrorHook(window)
    hook.raised.connect(window.show_error)
    hook.install()
    # a method of an object that dies with the window may be gone by then; a function holds what it needs
    window.destroyed.connect(lambda: hook.remove())
    return window


def _keep_quiet() -> None:
    """Leave out what the offscreen platform says about windows it does not have."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    def say(_kind: QtMsgType, _where: object, text: str) -> None:
        if not text.startswith("This plugin does not support"):
            print(text, file=sys.stderr)  # noqa: T201  what Qt itself would do

    qInstallMessageHandler(say)


def _fetch_workspace(window: "MainWindow", path: Path | None) -> None:
    """Import what an open file needs while the empty window, or the start screen, answers; then open the file."""
    from geoexplorer.app.module_fetch import ModuleFetch

    fetch = ModuleFetch(OF_A_FILE if path is not None else (*OF_A_FILE, *OF_A_NEW_FILE), window)
    if path is not None:
        fetch.fetched.connect(lambda: window.files.open_path(path))
    fetch.start()


def _after_first_paint(act: "Callable[[], object]") -> None:
    """Let the empty window reach the screen before the work that fills it begins."""
    from PySide6.QtCore import QTimer

    QTimer.singleShot(10, act)


def pyside_version() -> str:
    """Return the version of PySide6 without loading Qt; empty if it is not installed."""
    try:
        from PySide6 import __version__
    except ImportError:
        return ""
    return str(__version__)


def why_not(pyside: str, python: tuple[int, int]) -> str:
    """Return why the window cannot be opened with these versions, or an empty string."""
    if not pyside:
        return "The window needs PySide6. Install it: pip install 'PySide6-Essentials>=6.8,<7'"
    if python < (3, 12) and tuple(int(part) for part in pyside.split(".")[:2]) >= (6, 12):
        # 6.12 drops a reference to None on each void call there: the process aborts after some thousands
        return (
            f"PySide6 {pyside} crashes with Python {python[0]}.{python[1]}. "
            "Install an older one: pip install 'PySide6-Essentials<6.12', or use Python 3.12 or newer."
        )
    return ""


def missing_library() -> str:
    """Return which system library a window on X lacks and how to get it, or an empty string."""
    import ctypes
    import os

    wayland = os.environ.get("WAYLAND_DISPLAY")
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM", "xcb") != "xcb" or wayland:
        return ""
    if not os.environ.get("DISPLAY"):
        return "There is no display. Set DISPLAY, or make a picture: geoexplorer open FILE --screenshot window.png"
    try:
        ctypes.CDLL("libxcb-cursor.so.0")
    except OSError:
        return "The window needs the library libxcb-cursor0. Install it: sudo apt-get install libxcb-cursor0"
    return ""


def _show_something(app: "QApplication", window: "MainWindow") -> None:
    """Pick the best-told chart point, so that the picture shows all three panes at work."""
    from contextlib import closing

    from geoexplorer.app.left_at import best_told_point

    _settle(app, window)
    session = window.session
    if session is None or not session.study.countries:
        return
    with closing(session.project.reader()) as db:
        points = [best_told_point(db, session.study, country) for country in session.study.countries]
    found = max((point for point in points if point), key=lambda point: len(point[1]), default=None)
    if found is not None:
        picked, brush, focus = found
        session.view.change(point=picked, brush=brush, focus=focus, country=picked.country)


def _settle(app: "QApplication", window: "MainWindow") -> None:
    """Let queries, answers and painting come to rest."""
    from PySide6.QtCore import QCoreApplication, QEvent

    quiet_since = time.monotonic()
    end = quiet_since + SETTLE
    while time.monotonic() < end and time.monotonic() - quiet_since < REST:
        app.processEvents()  # there is no event loop of ours here: a picture, then the end
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if _busy(window):
            quiet_since = time.monotonic()
        time.sleep(0.01)


def _busy(window: "MainWindow") -> bool:
    session, workspace = window.session, window.workspace
    if window.older_files.under_way:
        return True
    if session is None or workspace is None:
        return False
    waits = bool(workspace.chart.property("waits"))
    return waits or session.importing is not None or not session.jobs.idle()


def _selftest(app: "QApplication", window: "MainWindow") -> int:
    """Open a window on a new project, search, draw a plot, and close: what each bundle must be able to do."""
    import tempfile

    from geoexplorer.app.projects import open_for_window

    recent = window.settings.get("recent", [])
    with tempfile.TemporaryDirectory() as folder:
        if window.session is None:
            window.show_session(open_for_window(Path(folder) / "selftest.geox", create=True))
        window.show()
        _settle(app, window)
        if window.workspace is not None:
            window.workspace.load_all()
            window.workspace.search.search("base* actor:kyrgyzstan")
        _settle(app, window)
        shown = not window.grab().isNull()
        window.close()
        _settle(app, window)
        window.settings.set("recent", recent)  # the trial file is no file of the user
    return 0 if shown else 1
