"""The three panes of the window, made by name so that one can be missing while it is being built."""

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec

from geoexplorer.app.panes.base import Pane
from geoexplorer.app.session import Session
from geoexplorer.wording import tr

TEXT = ("geoexplorer.app.panes.text_pane", "TextPane")
LIST = ("geoexplorer.app.panes.list_pane", "ListPane")
CHART = ("geoexplorer.app.panes.chart_pane", "ChartPane")


def make_pane(place: tuple[str, str], session: Session, fallback: str) -> Pane:
    """Return the pane of that module and class; an empty one with the fallback title if it is not there."""
    module, name = place
    if find_spec(module) is None:
        pane = Pane(session, fallback)
        pane.show_empty(fallback, tr("This pane is not installed."))
        return pane
    try:
        maker: Callable[[Session], Pane] = getattr(import_module(module), name)
    except ImportError as error:  # a broken installation must not take the other panes with it
        pane = Pane(session, fallback)
        pane.show_failed(tr("{pane} could not be loaded", pane=fallback), error)
        return pane
    return maker(session)
