"""Where projects and the sample are kept on this computer, and how a file dialog names them."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from geoexplorer.wording import tr_noop

PROJECTS = tr_noop("GeoExplorer projects (*.geox)")


def projects_folder() -> Path:
    """Return where projects are looked for first: a folder of ours among the user's documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    places = (Path(documents) / "GeoExplorer", Path(documents), Path.home())
    return next((place for place in places if place.is_dir()), Path.home())  # a dialog takes any other for a name


def sample_path() -> Path:
    """Return where the sample project is kept."""
    return _own_folder() / "central-asia-sample.geox"


def folders_for_projects() -> tuple[Path, ...]:
    """Return where a project may be put, the best place first; the last one is on this computer for sure."""
    return projects_folder(), Path.home() / "GeoExplorer", _own_folder()


def _own_folder() -> Path:
    shared = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(shared) / "geoexplorer"
