"""Another theme reaches every widget once, and the window changes at one stroke."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from geoexplorer.app import restyling, theme
from geoexplorer.app.chip_bar import Chip, ChipBar
from geoexplorer.app.session import Session
from geoexplorer.model.selection import Clause, Scope


class Restyled(QObject):
    """Counts how often each widget of a window was told of a new style, by name, and paints of the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window  # those of the tests before may be alive still
        self.told: Counter[str] = Counter()
        self.paints = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and watched.window() is self._window:
            if event.type() == QEvent.Type.StyleChange:
                self.told[watched.objectName()] += 1
            self.paints += event.type() == QEvent.Type.Paint and watched is self._window
        return False


@pytest.fixture
def nested(qtbot: QtBot) -> Iterator[QWidget]:
    """A shown window of five widgets in each other, the innermost of them hidden, in light."""
    theme.themes.use("light")
    window = QWidget()
    window.setObjectName("outermost")
    qtbot.addWidget(window)
    parent = window
    for name in ("second", "third", "words"):
        child = QLabel("words", parent) if name == "words" else QWidget(parent)
        child.setObjectName(name)
        QVBoxLayout(parent).addWidget(child)
        parent = child
    hidden = QLabel("hidden", window)
    hidden.setObjectName("hidden")
    window.layout().addWidget(hidden)  # type: ignore[union-attr]
    window.show()
    qtbot.waitExposed(window)
    hidden.hide()
    yield window
    theme.themes.use("light")


@pytest.fixture
def restyled(qapp: QApplication, nested: QWidget) -> Iterator[Restyled]:
    counts = Restyled(nested)
    qapp.installEventFilter(counts)
    yield counts
    qapp.removeEventFilter(counts)


def test_a_switch_restyles_every_widget_once_however_deep_it_lies(
    qtbot: QtBot, nested: QWidget, restyled: Restyled
) -> None:
    theme.themes.use("dark")
    qtbot.waitUntil(lambda: restyled.told["hidden"] > 0)
    assert {restyled.told[name] for name in ("outermost", "second", "third", "words", "hidden")} == {1}
    assert nested.isVisible()


def test_a_parent_is_told_after_its_children_to_make_room_for_what_they_need(
    nested: QWidget, restyled: Restyled
) -> None:
    theme.themes.use("dark")
    order = [name for name in restyled.told if name]  # a counter keeps the order of the first times
    assert nested.isVisible()
    assert order.index("words") < order.index("third") < order.index("second") < order.index("outermost")


def test_what_is_out_of_sight_follows_after_what_is_seen(qtbot: QtBot, nested: QWidget, restyled: Restyled) -> None:
    hidden = nested.findChild(QLabel, "hidden")
    theme.themes.use("dark")
    assert restyled.told["words"] == 1
    assert restyled.told["hidden"] == 0
    ink = theme.current().color("ink")
    qtbot.waitUntil(lambda: hidden.palette().windowText().color() == ink)


def test_many_widgets_out_of_sight_follow_in_turns_that_leave_room_for_others(
    qtbot: QtBot, nested: QWidget, restyled: Restyled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restyling, "IN_A_TURN", 2)
    labels = [QLabel("words", nested) for _ in range(5)]
    for label in labels:
        label.setObjectName("many")
        label.ensurePolished()
    restyling._polish_in_turns(labels)
    assert restyled.told["many"] == 2
    qtbot.waitUntil(lambda: restyled.told["many"] == 5)


def test_the_window_is_painted_only_when_all_of_it_has_changed(
    qtbot: QtBot, qapp: QApplication, nested: QWidget, restyled: Restyled
) -> None:
    restyled.paints = 0
    theme.themes.use("dark")
    assert not nested.updatesEnabled()
    qapp.sendPostedEvents()
    assert restyled.paints == 0
    qtbot.waitUntil(lambda: restyled.paints > 0)
    assert nested.updatesEnabled()
    assert nested.findChild(QLabel, "words").updatesEnabled()


def test_two_switches_at_once_leave_the_window_in_the_second(qtbot: QtBot, nested: QWidget) -> None:
    theme.themes.use("dark")
    theme.themes.use("light")
    qtbot.waitUntil(nested.updatesEnabled)
    light = theme.Theme(dark=False)
    assert nested.findChild(QLabel, "words").palette().windowText().color() == light.color("ink")
    assert nested.grab().toImage().pixelColor(0, 0) == light.color("bar")


def test_a_window_closed_during_a_switch_does_no_harm(qtbot: QtBot, nested: QWidget) -> None:
    gone = QWidget()
    gone.show()
    qtbot.waitExposed(gone)
    theme.themes.use("dark")
    gone.deleteLater()
    qtbot.waitUntil(lambda: not isValid(gone))
    qtbot.waitUntil(nested.updatesEnabled)
    ink = theme.current().color("ink")
    hidden = nested.findChild(QLabel, "hidden")
    qtbot.waitUntil(lambda: hidden.palette().windowText().color() == ink)


def test_a_theme_in_force_already_restyles_nothing(nested: QWidget, restyled: Restyled) -> None:
    theme.themes.use("light")
    assert nested.isVisible()
    assert restyled.told["words"] == 0


def test_the_chips_of_the_filter_take_the_new_colours_without_being_made_anew(qtbot: QtBot, small: Session) -> None:
    theme.themes.use("light")
    small.view.change(scope=Scope((Clause("domain", ("military",)),)))
    host = QWidget()
    qtbot.addWidget(host)
    bar = ChipBar(small, host)
    chip = bar.findChild(Chip)
    before = _cross(chip)
    theme.themes.use("dark")
    assert bar.findChild(Chip) is chip
    assert _cross(chip).toImage() != before.toImage()
    theme.themes.use("light")
    assert _cross(chip).toImage() == before.toImage()


def _cross(chip: Chip) -> QPixmap:
    return chip.findChild(QToolButton).icon().pixmap(9, 9)
