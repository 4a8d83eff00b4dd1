"""What a narrow window and large letters leave whole."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from geoexplorer.app.drawing.wrapped_label import WrappedLabel
from geoexplorer.app.pane_parts import HeaderTabs
from geoexplorer.app.tables.card_parts import ButtonBar, KeyButton


def test_tabs_move_closer_before_a_name_is_cut(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    tabs = HeaderTabs(window)
    for name in ("Entities", "Events", "Passages", "Texts", "Notes"):
        tabs.add(name)
    tabs.fit(1000)
    wide = tabs.sizeHint().width()
    tabs.fit(wide - 30)
    assert tabs.sizeHint().width() <= wide - 30
    tabs.fit(1000)
    assert tabs.sizeHint().width() == wide


@pytest.mark.parametrize("width", [280, 340, 420, 600])
def test_the_words_of_the_buttons_are_whole(qtbot: QtBot, width: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = ButtonBar(window)
    bar.show_choices("events", starred=False, enabled=True)
    bar.resize(width, 40)
    window.show()
    keyed = [button for button in bar.buttons.values() if isinstance(button, KeyButton) and button.text()]
    assert all(b.width() >= b.fontMetrics().horizontalAdvance(b.text()) for b in keyed)


def test_wrapped_words_keep_the_height_of_their_lines(qtbot: QtBot) -> None:
    label = WrappedLabel()
    qtbot.addWidget(label)
    label.setText("word " * 30)
    label.resize(600, 20)
    label.show()
    wide = label.minimumSizeHint().height()
    label.resize(120, 20)
    assert label.minimumSizeHint().height() > wide
    label.resize(600, 20)
    assert label.minimumSizeHint().height() == wide
