"""What a chart is asked to show."""

from dataclasses import dataclass

from geoexplorer.app.drawing.country_names import country_names
from geoexplorer.app.drawing.power_names import short_name
from geoexplorer.app.drawing.time_scale import Granularity
from geoexplorer.app.names import said_name
from geoexplorer.model.alignment import Study
from geoexplorer.model.selection import Scope


@dataclass(frozen=True, slots=True)
class ChartRequest:
    """What a chart is asked to show."""

    scope: Scope
    study: Study
    country: str
    power: str | None = None  # None: every power of the study
    granularity: Granularity = "quarter"
    since: str | None = None  # of charts that compare two periods: the earlier one
    period: str | None = None  # of charts that show one period; None: all years
    coarsens: bool = False  # nobody chose the length of a period: years will do when evidence is sparse
    names: dict[str, str] | None = None  # entity key -> name, as the file has it

    def short(self, key: str) -> str:
        """Return the name of a power as it stands in titles and labels: `USA + NATO`."""
        return short_name(self.study.power(key)) if key in [p.key for p in self.study.powers] else self.said(key)

    def said(self, key: str) -> str:
        """Return the name of a country or power as the window says it: titles and labels, never files."""
        return said_name(self.name(key))

    def name(self, key: str) -> str:
        """Return the name of a country or power."""
        power = next((p.name for p in self.study.powers if p.key == key), None)
        readable = key.replace("_", " ").title() if "_" in key else key  # a group that no text names
        return power or (self.names or {}).get(key) or country_names().get(key, readable)
