"""What stands behind a picked point: its parts, their words, and what moved it since the point before."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from geoexplorer import points
from geoexplorer.app.drawing.act_words import Telling, tellings
from geoexplorer.app.drawing.time_scale import Granularity
from geoexplorer.app.names import said_name
from geoexplorer.model.alignment import Move, Point, Study
from geoexplorer.model.selection import ChartPoint, Scope
from geoexplorer.store.entities import entity_names

_NAMED = 300  # parts and moves whose words are read: the strongest; the rest is folded anyway


@dataclass(frozen=True, slots=True)
class Why:
    """A point with its parts, what moved it since the point before, and the words of its events."""

    point: Point | None
    before: Point | None
    moves: tuple[Move, ...]
    tellings: Mapping[int, Telling]
    country: str
    power: str


def read_why(db: sqlite3.Connection, scope: Scope, study: Study, picked: ChartPoint) -> Why:
    """Return what stands behind a picked point."""
    country, power = picked.country, picked.power
    point = points.point(db, scope, study, country, power, at=picked.at, period=picked.period)
    before = _point_before(db, scope, study, picked)
    moves = points.what_moved(before, point) if before and point else ()
    named = [part.event_id for part in point.parts[:_NAMED]] if point else []
    named += [part.event_id for part in point.parts if not part.value][:_NAMED] if point else []
    name = entity_names(db).get(country, country)
    words = tellings(db, [*named, *(move.event_id for move in moves[:_NAMED])])
    return Why(point, before, moves, words, said_name(name), said_name(study.power(power).name))


def _point_before(db: sqlite3.Connection, scope: Scope, study: Study, picked: ChartPoint) -> Point | None:
    """Return the last point before the picked one, with its parts."""
    if picked.period is None or picked.at is None:
        return None
    by: Granularity = "quarter" if "-Q" in picked.period else "month" if "-" in picked.period else "year"
    lines = points.series(db, scope, study, picked.country, picked.power, by=by, intervals=False)
    earlier = [p for line in lines for p in line.points if p.at and p.at < picked.at]
    if not earlier:
        return None
    last = earlier[-1]
    return points.point(db, scope, study, picked.country, picked.power, at=last.at, period=last.period, intervals=False)


def parts_as_text(why: Why) -> str:
    """Return the parts as a table of tabs with every digit, for a spreadsheet."""
    lines = ["day\tact\tweight\tmodality\tside\tpublisher\tdecay\tcap\tpart"]
    for part in why.point.parts if why.point else ():
        telling = why.tellings.get(part.event_id)
        factors = (part.weight, part.modality, part.side, part.publisher, part.decay, part.cap, part.value)
        words = telling.quote if telling else ""
        lines.append("\t".join([part.day or "", words, *(repr(factor) for factor in factors)]))
    return "\n".join(lines)
