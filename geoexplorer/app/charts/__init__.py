"""The charts of the chart pane, in the order of its tabs."""

from geoexplorer.app.charts.alignment_over_time import AlignmentOverTimeChart
from geoexplorer.app.charts.balance import BalanceChart
from geoexplorer.app.charts.base import Chart
from geoexplorer.app.charts.heat_map import HeatMapChart

CHARTS: tuple[type[Chart], ...] = (AlignmentOverTimeChart, BalanceChart, HeatMapChart)
TABS = 4  # the first ones have a tab of their own, the rest stand under More
