"""The window: menus, the start screen or an open file, the status line. It arranges and passes on."""

from collections.abc import Callable, Iterator
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QStackedWidget

from geoexplorer.app import theme
from geoexplorer.app.actions import Actions
from geoexplorer.app.file_acts import FileActs
from geoexplorer.app.help_acts import HelpActs
from geoexplorer.app.notices import SOMETHING_FAILED, NoticeBar, show_error
from geoexplorer.app.recent_menu import RecentMenu
from geoexplorer.app.settings import Settings
from geoexplorer.app.status_line import StatusLine
from geoexplorer.app.view_acts import ViewActs
from geoexplorer.wording import tr

if TYPE_CHECKING:
    from geoexplorer.app.file_services import FileServices
    from geoexplorer.app.following import Following
    from geoexplorer.app.older_files import OlderFiles
    from geoexplorer.app.projects import Opened
    from geoexplorer.app.session import Session
    from geoexplorer.app.start_screen import StartScreen
    from geoexplorer.app.workspace import Workspace

Act = Callable[[], None]
IDLE_AFTER = 2000  # ms after a file was loaded


class MainWindow(QMainWindow):
    """One window, one project file at a time."""

    session_opened = Signal(object)
    session_closed = Signal()

    def __init__(self, settings: Settings, *, start: bool = True) -> None:
        """Make the window; without `start` it is an empty shell, to be painted before a file is opened."""
        super().__init__()
        self.settings = settings
        self.session: Session | None = None
        self.workspace: Workspace | None = None
        self.setWindowTitle("GeoExplorer")
        self.setAcceptDrops(True)
        self.actions_table = Actions(self, settings)
        self.actions_table.fill_menu_bar()
        self._file_name = QLabel(self)
        theme.set_role(self._file_name, "caption")
        self._file_name.setContentsMargins(0, 6, 12, 0)
        self.menuBar().setCornerWidget(self._file_name, Qt.Corner.TopRightCorner)
        self.status = StatusLine(self)
        self.setStatusBar(self.status)
        self.start: StartScreen | None = None
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("window")
        self.setCentralWidget(self._stack)
        self._following: Following | None = None
        self.files = FileActs(self)
        RecentMenu(self).put_below(self.actions_table.menu("File"), "open_sample")
        self.view_acts = ViewActs(self)
        self.help_acts = HelpActs(self)
        self.actions_table.add_source(self._acts)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_AFTER)
        self._idle.timeout.connect(self._start_screen)  # so that closing the first file need not make it
        self.resize(1440, 900)
        self.restoreGeometry(settings.bytes("window"))
        if start:
            self.show_start()

    @property
    def notices(self) -> NoticeBar:
        """The strip for what the user should know; the start screen has its own."""
        if self.workspace is not None:
            return self.workspace.notices
        if self.start is None:
            self.show_start()
        return self._start_screen().notices

    @cached_property
    def services(self) -> "FileServices":
        """What serves an open file beside its panes; made with the first one."""
        from geoexplorer.app.file_services import services_of

        return services_of(self)

    @cached_property
    def older_files(self) -> "OlderFiles":
        """What opens files that an older version made."""
        from geoexplorer.app.older_files import OlderFiles

        return OlderFiles(self)

    def show_session(self, opened: "Opened") -> "Session":
        """Show an open project in place of whatever was there."""
        # what an open file needs is imported now, so that the empty shell is painted first
        from geoexplorer.app.following import Following
        from geoexplorer.app.session import Session
        from geoexplorer.app.workspace import Workspace

        self.close_session()
        services = self.services
        session = Session(opened.project, opened.study, self)
        self.session = session
        self.workspace = Workspace(session, self.actions_table, self.settings, self)
        self._following = Following(self, session, self.workspace)
        self._stack.addWidget(self.workspace)
        self._stack.setCurrentWidget(self.workspace)
        self.workspace.splitter.restore()
        self._following.restore_selection()
        self.workspace.when_loaded(partial(self._restore_choices, self.workspace))
        self.workspace.when_loaded(self._idle.start)
        self._show_access()
        session.access_changed.connect(self._show_access)
        self.setWindowTitle(f"{opened.project.path.stem} – GeoExplorer")
        if not services.access.begin(session, opened):
            services.copies.advise(session)
        self.session_opened.emit(session)
        return session

    def show_start(self) -> None:
        """Show the start screen."""
        self.close_session()
        start = self._start_screen()
        start.show_recent(self.settings.recent_files())
        self._stack.setCurrentWidget(start)
        self._name_file("")
        self.setWindowTitle("GeoExplorer")
        self.status.show_start()

    def close_session(self) -> None:
        """End the open file: remember where it was left, stop its work."""
        if self.session is None or self.workspace is None:
            return
        if self._following is not None:
            self._following.remember()
            self._remember_choices(self.workspace)
        self.workspace.splitter.save()
        session, workspace = self.session, self.workspace
        self.session = self.workspace = self._following = None
        session.close()
        self._stack.removeWidget(workspace)
        workspace.deleteLater()
        session.deleteLater()
        self.session_closed.emit()

    def show_error(self, error: BaseException, what: str = SOMETHING_FAILED) -> None:
        """Say what failed (in English; it is translated here); the window goes on."""
        if self.session is None or not self.services.rescue.told(self.session.project.path, error):
            show_error(self.notices, error, what)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size, place and where the file was left."""
        self.settings.set_bytes("window", self.saveGeometry())
        self.older_files.give_up()
        self.close_session()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a project, or add texts to the one that is open."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files.take_dropped(paths)

    def _start_screen(self) -> "StartScreen":
        if self.start is None:
            from geoexplorer.app.start_screen import StartScreen

            self.start = StartScreen(self.actions_table, self)
            self.start.open_asked.connect(self.files.open_path)
            self.start.locate_asked.connect(self.files.locate)
            self._stack.addWidget(self.start)
        return self.start

    def _show_access(self) -> None:
        """Name the file in the corner, and whether it can only be read."""
        if self.session is not None:
            name = self.session.project.path.name
            self._name_file(tr("{name} · read only", name=name) if self.session.read_only else name)

    def _name_file(self, words: str) -> None:
        self._file_name.setText(words)
        # the menu bar measures its corner only when it is given one
        self.menuBar().setCornerWidget(self._file_name, Qt.Corner.TopRightCorner)
        self._file_name.show()

    def _remember_choices(self, workspace: "Workspace") -> None:
        """Write down which chart and which list are in front; nothing while they are being made."""
        if workspace.chart.property("waits"):
            return
        from geoexplorer.app.view_place import ViewPlace

        self.settings.set(f"choices/{workspace.session.project.path}", ViewPlace(workspace).choices())

    def _restore_choices(self, workspace: "Workspace") -> None:
        told = self.settings.get(f"choices/{workspace.session.project.path}", {})
        if told and workspace is self.workspace:
            from geoexplorer.app.view_place import ViewPlace

            ViewPlace(workspace).put_back(told)

    def _open_views(self) -> None:
        from geoexplorer.app.view_place import open_views

        if self.workspace is not None:
            open_views(self.workspace)

    def _acts(self) -> Iterator[dict[str, Act]]:
        if self.workspace is not None and self._following is not None:
            yield from self.workspace.acts()
            yield self._following.acts()
            yield {"saved_views": self._open_views}
            yield self.services.study_acts.acts()
            yield self.services.watch_acts.acts()
            yield self.services.rescue.acts()
        yield self.view_acts.acts()
        yield self.files.acts()
        yield self.help_acts.acts()
