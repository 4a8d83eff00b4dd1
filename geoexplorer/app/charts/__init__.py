"""The charts of the chart pane, in the order of its tabs."""

from geoexplorer.app.charts.alignment_over_time import AlignmentOverTimeChart
from geoexplorer.app.charts.balance import BalanceChart
from geoexplorer.app.charts.base import Chart
from geoexplorer.app.charts.change import ChangeChart
from geoexplorer.app.charts.contradictions import ContradictionsChart
from geoexplorer.app.charts.domain_mix import DomainMixChart
from geoexplorer.app.charts.event_timeline import EventTimelineChart
from geoexplorer.app.charts.heat_map import HeatMapChart
from geoexplorer.app.charts.network import NetworkChart
from geoexplorer.app.charts.region_map import RegionMapChart
from geoexplorer.app.charts.sensitivity import SensitivityChart
from geoexplorer.app.charts.small_multiples import SmallMultiplesChart
from geoexplorer.app.charts.source_lens import SourceLensChart

CHARTS: tuple[type[Chart], ...] = (
    AlignmentOverTimeChart,
    BalanceChart,
    HeatMapChart,
    NetworkChart,
    SmallMultiplesChart,
    ChangeChart,
    EventTimelineChart,
    DomainMixChart,
    SourceLensChart,
    SensitivityChart,
    ContradictionsChart,
    RegionMapChart,
)
TABS = 4  # the first ones have a tab of their own, the rest stand under More
