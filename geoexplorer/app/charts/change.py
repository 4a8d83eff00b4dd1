"""Change: every country towards every power at the end of two years, side by side."""

import sqlite3
from dataclasses import dataclass

from PySide6.QtCore import QSize

from geoexplorer import points
from geoexplorer.app.charts.base import CanvasChart, Evidence, Numbers, evidence_of_point
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.dot_rows import DotRow, DotRowsCanvas
from geoexplorer.app.drawing.numbers import heads, signed
from geoexplorer.app.drawing.time_scale import inside
from geoexplorer.model.alignment import Point
from geoexplorer.model.selection import Selection
from geoexplorer.wording import count_words, tr, tr_noop


@dataclass(frozen=True, slots=True)
class Pair:
    """A country towards a power at the end of both years; None: nothing was known yet."""

    country: str
    power: str
    before: Point | None
    after: Point | None


@dataclass(frozen=True, slots=True)
class Changes:
    """What the chart draws."""

    since: str
    until: str
    pairs: tuple[Pair, ...]
    years: tuple[str, ...]


class ChangeChart(CanvasChart):
    """A hollow mark for the earlier year, a full one for the later."""

    key = "change"
    label = tr_noop("Two years")
    question = tr_noop("Hollow: end of the earlier year. Full: of the later one. Grey: thin evidence.")
    controls = frozenset({"since", "period"})
    least = QSize(560, 320)

    def __init__(self) -> None:
        self.canvas = DotRowsCanvas(tr("Alignment at the end of two years"), changes=True)
        super().__init__(self.canvas, scrolls=True)
        self._drawn = Changes("", "", (), ())
        self._request: ChartRequest | None = None

    @staticmethod
    def query(db: sqlite3.Connection, request: ChartRequest) -> Changes:
        """Return the points of all pairs at the end of both years; by default the first and the last year."""
        study = request.study
        lines = points.matrix(db, request.scope, study, by="year")
        years = sorted({p.period for line in lines for p in line.points if p.period and _shown(p.period, request)})
        if not years:
            return Changes("", "", (), ())
        since, until = request.since or years[0], request.period or years[-1]
        both = [
            {
                (p.country, p.power): p
                for p in points.all_points(db, request.scope, study, at=f"{year}-12-31", intervals=False)
            }
            for year in (since, until)
        ]
        pairs = tuple(
            Pair(country, power.key, both[0].get((country, power.key)), both[1].get((country, power.key)))
            for country in study.countries
            for power in study.powers
            if any((country, power.key) in side for side in both)
        )
        return Changes(since, until, pairs, tuple(years))

    @staticmethod
    def evidence(db: sqlite3.Connection, request: ChartRequest, item: Point) -> Evidence:
        """Return the events behind the later year's point."""
        return evidence_of_point(db, request, item)

    def draw(self, drawn: Changes, request: ChartRequest, selection: Selection) -> None:  # noqa: ARG002
        """Show these pairs."""
        self._drawn, self._request = drawn, request
        self.canvas.show_rows([self._row(pair, request) for pair in drawn.pairs])

    def _row(self, pair: Pair, request: ChartRequest) -> DotRow:
        before, after = pair.before, pair.after
        values = [
            f"{year}: {signed(p.value)}, {count_words(p.clusters, 'act', 'acts')}"
            for year, p in ((self._drawn.since, before), (self._drawn.until, after))
            if p
        ]
        return DotRow(
            group=request.said(pair.country),
            name=request.short(pair.power),
            power=pair.power,
            value=after.value if after else None,
            before=before.value if before else None,
            low=None,
            high=None,
            thin=not (before and after) or before.hollow or after.hollow,
            words=f"{request.said(pair.country)} \u2192 {request.said(pair.power)}\n" + "\n".join(values),
            item=after or before,
        )

    def mark(self, selection: Selection) -> None:
        """Nothing is ringed here."""

    def periods(self) -> tuple[str, ...]:
        """Return the years with evidence."""
        return self._drawn.years

    def title(self) -> str:
        """Return both years."""
        if not self._drawn.since:
            return tr("Two years compared")
        return tr("From {first} to {last}", first=self._drawn.since, last=self._drawn.until)

    def count_words(self) -> str:
        """Return how many acts the later year rests on."""
        return count_words(sum(p.after.clusters for p in self._drawn.pairs if p.after), "act", "acts")

    def empty_text(self) -> str:
        """Say that no pair has dated evidence."""
        if self._request is None or self._drawn.pairs:
            return ""
        return tr("No dated evidence for any pair of {study} in this filter.", study=self._request.study.title)

    def numbers(self) -> Numbers:
        """Return one row a pair."""
        name = self._request.name if self._request else str
        rows = []
        for pair in self._drawn.pairs:
            one, other = pair.before, pair.after
            change = other.value - one.value if one and other else None
            rows.append(
                (
                    name(pair.country), name(pair.power), one.value if one else None, other.value if other else None,
                    change, one.clusters if one else 0, other.clusters if other else 0,
                )
            )  # fmt: skip
        since, until = self._drawn.since, self._drawn.until
        names = heads("Country", "Power", since, until, "Change", "Acts before", "Acts after")
        return Numbers(names, tuple(rows), tuple(pair.after or pair.before for pair in self._drawn.pairs))


def _shown(period: str, request: ChartRequest) -> bool:
    start, end = request.study.start, request.study.end
    return inside(period, start and start[:4], end and end[:4])
