"""Wait for the window to come to rest."""

from pytestqt.qtbot import QtBot

from geoexplorer.app.main_window import MainWindow


def rest(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until every pane has its answers."""
    qtbot.waitUntil(
        lambda: (
            window.session.jobs.idle()
            and window.session.importing is None
            and not window.workspace.chart.property("waits")
        )
    )
