"""What the window shows beside the selection: which chart with which choices, which list, how wide the panes are."""

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from typing import Any, TypeVar

from geoexplorer.app.charts import CHARTS
from geoexplorer.app.dialogs.views_dialog import ViewsDialog, ask_views
from geoexplorer.app.drawing.chart_frame import Wish
from geoexplorer.app.panes.chart_pane import ChartPane
from geoexplorer.app.panes.list_pane import ListPane
from geoexplorer.app.tables.lists import NAMES
from geoexplorer.app.workspace import Workspace
from geoexplorer.model.alignment import Counting

T = TypeVar("T", Counting, Wish)


class ViewPlace:
    """Tells how the panes of a window stand, and brings them back to it."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def taken(self) -> dict[str, Any]:
        """Return how the panes stand, as values that JSON can hold."""
        told: dict[str, Any] = {"counting": asdict(self._workspace.session.study.counting)}
        told |= {"panes": self._workspace.splitter.taken()}
        told |= self.choices()
        return told

    def choices(self) -> dict[str, Any]:
        """Return the chart in front with its choices and the list in front; empty while they are being made."""
        chart, middle = self._workspace.chart, self._workspace.list
        told: dict[str, Any] = {}
        if isinstance(chart, ChartPane):
            told |= {"chart": type(chart.chart).key, "wish": asdict(replace(chart.frame.wish, country=None))}
            told |= {"numbers": chart.frame.shows_numbers}
        if isinstance(middle, ListPane):
            told |= {"list": middle.current_name}
        return told

    def put_back(self, told: Mapping[str, Any]) -> None:
        """Show what `taken` or `choices` told; what is missing or not understood stays as it is."""
        if isinstance(told.get("panes"), dict):
            self._workspace.splitter.put_back(told["panes"])
        if (counting := _read(Counting, told.get("counting"))) is not None:
            self._workspace.session.count_as(counting)
        if isinstance(self._workspace.list, ListPane) and told.get("list") in NAMES:
            self._workspace.list.show_list(told["list"])
        self._show_chart(told)

    def _show_chart(self, told: Mapping[str, Any]) -> None:
        chart = self._workspace.chart
        if not isinstance(chart, ChartPane) or told.get("chart") not in {kind.key for kind in CHARTS}:
            return
        if type(chart.chart).key != told["chart"]:
            chart.show_chart(told["chart"])
        wish = _read(Wish, told.get("wish"))
        if wish is not None and wish != replace(chart.frame.wish, country=None):
            chart.frame.ask(wish)
        if bool(told.get("numbers")) != chart.frame.shows_numbers:
            chart.acts()["numbers"]()


def open_views(workspace: Workspace) -> ViewsDialog:
    """Show the saved views of a file, and keep with a new one how the panes stand."""
    return ask_views(workspace.session, workspace.window(), ViewPlace(workspace))


def _read(kind: type[T], value: object) -> T | None:
    """Return a dataclass from its values; None if they are not such."""
    if not isinstance(value, dict):
        return None
    names = {f.name for f in fields(kind)}
    return kind(**{name: given for name, given in value.items() if name in names})
