"""The colours in files that have some: as shipped, or as a person chose them for the window."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Colors:
    """#rrggbb of acts towards and away, and of mentions by label; a label that is not there has `mention`."""

    towards: str = "#009e73"
    away: str = "#cc79a7"
    neither: str = "#666666"
    mention: str = "#0072b2"
    labels: Mapping[str, str] = field(default_factory=dict)

    def sign(self, polarity: int) -> str:
        """Return the colour of an act by its sign."""
        return {1: self.towards, -1: self.away}.get(polarity, self.neither)


SHIPPED = Colors()
