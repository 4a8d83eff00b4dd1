"""Sensitivity: how much one value depends on the weights and on single publishers."""

import sqlite3
from dataclasses import dataclass

from PySide6.QtCore import QSize

from geoexplorer import points
from geoexplorer.app.charts.base import CanvasChart, Evidence, Numbers, event_ids_of, evidence_of_events
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.dot_rows import DotRow, DotRowsCanvas
from geoexplorer.app.drawing.numbers import heads, interval_words, period_words, signed
from geoexplorer.app.drawing.time_scale import inside
from geoexplorer.model.alignment import Point
from geoexplorer.model.selection import Selection
from geoexplorer.wording import count_words, tr, tr_noop

_BY_WEIGHTS, _WITHOUT = tr_noop("Weights"), tr_noop("Without")  # in English, as in the exported table
_WEIGHTS = (tr_noop("The study's own"), tr_noop("Default"), tr_noop("All acts the same"))
_UNKNOWN = tr_noop("Unknown publisher")


@dataclass(frozen=True, slots=True)
class Variant:
    """One value of the pair under an assumption; point None: nothing is left."""

    group: str
    name: str
    point: Point | None


@dataclass(frozen=True, slots=True)
class Variants:
    """What the chart draws: the study's own value first."""

    country: str
    power: str
    variants: tuple[Variant, ...]
    years: tuple[str, ...]


class SensitivityChart(CanvasChart):
    """A mark and an interval for each assumption."""

    key = "sensitivity"
    label = tr_noop("What if")
    question = tr_noop("The same value with other weights, and without one publisher each.")
    controls = frozenset({"country", "power", "period"})
    least = QSize(560, 280)

    def __init__(self) -> None:
        self.canvas = DotRowsCanvas(tr("The value under other assumptions"), changes=False)
        super().__init__(self.canvas, scrolls=True)
        self._drawn = Variants("", "", (), ())
        self._request: ChartRequest | None = None

    @staticmethod
    def query(db: sqlite3.Connection, request: ChartRequest) -> Variants:
        """Return the value with the study's, default and flat weights, and without each publisher."""
        study, power = request.study, request.power or ""
        at = f"{request.period}-12-31" if request.period else None
        found = points.sensitivity(db, request.scope, study, request.country, power, at=at)
        lines = points.series(db, request.scope, study, request.country, power, by="year", intervals=False)
        years = tuple(
            p.period for line in lines for p in line.points if p.period and inside(p.period, study.start, study.end)
        )
        if found.own is None:
            return Variants(request.country, power, (), years)
        weights = zip(_WEIGHTS, (found.own, found.default, found.flat), strict=True)
        without = sorted(found.without_publisher.items())
        return Variants(
            request.country,
            power,
            (
                *(Variant(_BY_WEIGHTS, name, point) for name, point in weights),
                *(Variant(_WITHOUT, name or _UNKNOWN, point) for name, point in without),
            ),
            years,
        )

    @staticmethod
    def evidence(db: sqlite3.Connection, request: ChartRequest, item: Point) -> Evidence:
        """Return the events of the pair's value."""
        parts = item.parts
        if not parts:
            found = points.point(
                db, request.scope, request.study, item.country, item.power, at=item.at, intervals=False
            )
            parts = found.parts if found else ()
        return evidence_of_events(db, event_ids_of(parts))

    def draw(self, drawn: Variants, request: ChartRequest, selection: Selection) -> None:  # noqa: ARG002
        """Show these variants."""
        self._drawn, self._request = drawn, request
        self.canvas.show_rows([_row(variant, drawn.power) for variant in drawn.variants])

    def mark(self, selection: Selection) -> None:
        """Nothing is ringed here."""

    def periods(self) -> tuple[str, ...]:
        """Return the years with evidence."""
        return self._drawn.years

    def title(self) -> str:
        """Return the pair and the year."""
        if self._request is None:
            return tr("What if")
        pair = f"{self._request.said(self._drawn.country)} \u2192 {self._request.short(self._drawn.power)}"
        return f"{pair}, {period_words(self._request.period)}"

    def count_words(self) -> str:
        """Return how many acts the value rests on."""
        own = self._drawn.variants[0].point if self._drawn.variants else None
        return count_words(own.clusters if own else 0, "act", "acts")

    def empty_text(self) -> str:
        """Say that the pair has no evidence."""
        if self._request is None or self._drawn.variants:
            return ""
        country, power = self._request.name(self._drawn.country), self._request.name(self._drawn.power)
        return tr("No evidence for {country} \u2192 {power} in this filter.", country=country, power=power)

    def numbers(self) -> Numbers:
        """Return one row a variant; without any evidence left the value is missing."""
        shown = [v for v in self._drawn.variants if v.point is not None]
        return Numbers(
            heads("Kind", "Variant", "Value", "Low", "High", "Acts"),
            tuple((v.group, v.name, p.value, p.low, p.high, p.clusters) for v in shown if (p := v.point)),
            tuple(v.point for v in shown),
            {0: tr, 1: _said},
        )


def _said(name: str) -> str:
    """Return the name of a variant: our own words in the language of the window, a publisher as it is."""
    return tr(name) if name in (*_WEIGHTS, _UNKNOWN) else name


def _row(variant: Variant, power: str) -> DotRow:
    point = variant.point
    group, name, left = tr(variant.group), _said(variant.name), tr("nothing is left")
    if point:
        left = f"{signed(point.value)} {interval_words(point.low, point.high)}, "
        left += count_words(point.clusters, "act", "acts")
    return DotRow(
        group=group,
        name=name,
        power=power,
        value=point.value if point else None,
        before=None,
        low=point.low if point else None,
        high=point.high if point else None,
        thin=point.hollow if point else True,
        words=f"{group}: {name}\n{left}",
        item=point,
    )
