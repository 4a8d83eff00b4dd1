"""What serves an open file beside its panes; one module, so that the empty window is painted without any of it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from geoexplorer.app.access import Access
from geoexplorer.app.keeping import Keeping
from geoexplorer.app.local_copies import LocalCopies
from geoexplorer.app.rescue import Rescue
from geoexplorer.app.study_acts import StudyActs
from geoexplorer.app.unfinished_imports import UnfinishedImports
from geoexplorer.app.watch_acts import WatchActs

if TYPE_CHECKING:
    from geoexplorer.app.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class FileServices:
    """Each of them listens to the window for files that are opened and closed, one after the other."""

    access: Access
    copies: LocalCopies
    keeping: Keeping
    rescue: Rescue
    study_acts: StudyActs
    watch_acts: WatchActs
    unfinished: UnfinishedImports


def services_of(window: "MainWindow") -> FileServices:
    """Return the services of a window; to be made before its first file is shown."""
    return FileServices(
        Access(window),
        LocalCopies(window),
        Keeping(window),
        Rescue(window),
        StudyActs(window),
        WatchActs(window),
        UnfinishedImports(window),
    )
