"""What happens before the window is there: guards with plain messages, a picture, the self-test."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from geoexplorer.app import launch
from geoexplorer.app.notices import ErrorHook
from geoexplorer.app.settings import Settings


@pytest.mark.parametrize(
    ("pyside", "python", "says"),
    [
        ("6.12.0", (3, 11), "PySide6 6.12.0 crashes with Python 3.11"),
        ("6.11.3", (3, 11), ""),
        ("6.12.0", (3, 12), ""),
        ("6.13.1", (3, 13), ""),
        ("", (3, 12), "needs PySide6"),
    ],
)
def test_a_combination_that_crashes_is_refused_in_one_sentence(pyside: str, python: tuple[int, int], says: str) -> None:
    message = launch.why_not(pyside, python)
    assert says in message
    assert bool(message) == bool(says)


@pytest.mark.parametrize("start", [True, False])
def test_the_first_paint_waits_for_no_library_that_only_an_open_file_needs(start: bool) -> None:
    script = (
        "import sys\nfrom geoexplorer.app import launch\napp = launch.application()\n"
        f"window = launch.make_window(start={start})\nwindow.show()\napp.processEvents()\n"
        "heavy = {'numpy', 'pyqtgraph', 'spacy', 'sqlite_utils', 'sqlite3', 'geoexplorer.app.session'}\n"
        "print(*(heavy & sys.modules.keys()))"
    )
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, env=env)
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


@pytest.mark.usefixtures("qapp")
def test_a_window_that_goes_after_its_hook_for_errors_goes_without_one(monkeypatch: pytest.MonkeyPatch) -> None:
    raised: list[object] = []
    monkeypatch.setattr("sys.excepthook", lambda _, error, __: raised.append(error))
    before = sys.excepthook
    window = launch.make_window(start=False)
    hook = window.findChild(ErrorHook)
    assert sys.excepthook == hook._on_exception
    hook.window = window  # a ring: the collector takes the hook first
    del hook, window
    sys.excepthook = before  # whoever holds the hook keeps the ring
    gc.collect()
    assert raised == []


def test_the_hook_for_errors_is_left_to_whoever_took_it_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.excepthook", print)
    hook = ErrorHook()
    hook.install()
    monkeypatch.setattr("sys.excepthook", repr)
    hook.remove()
    assert sys.excepthook is repr


def test_no_display_is_said_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "There is no display" in launch.missing_library()


def test_a_missing_library_is_named_with_the_command_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_: str) -> None:
        raise OSError

    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("ctypes.CDLL", missing)
    monkeypatch.setenv("DISPLAY", ":9")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert "apt-get install libxcb-cursor0" in launch.missing_library()


def test_a_picture_of_the_window_needs_no_display(
    imported: Path, tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    monkeypatch.setattr(launch, "_keep_quiet", lambda: None)  # the test listens to Qt itself
    picture = tmp_path / "window.png"
    launch.screenshot(imported, picture)
    image = QImage(str(picture))
    assert image.width() >= 1400
    colors = {image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)}
    assert len(colors) > 20


def test_the_self_test_opens_searches_and_ends_well(qapp: object) -> None:
    del qapp
    assert launch.run(selftest=True) == 0
    assert Settings().recent_files() == []
