"""The share of one event in the picked chart point, for the bar under the text."""

import sqlite3
from dataclasses import dataclass

from geoexplorer.model.alignment import Study
from geoexplorer.model.selection import ChartPoint, Scope
from geoexplorer.store.events import bearings_of


@dataclass(frozen=True, slots=True)
class PartHere:
    """What an event adds to the picked point (None: nothing, or no point is picked) and how many pairs it bears on."""

    event_id: int
    value: float | None
    points: int


def part_of_event(
    db: sqlite3.Connection, scope: Scope, study: Study, event_id: int, picked: ChartPoint | None
) -> PartHere:
    """Return the share of an event in the picked point, and on how many country-power pairs of the study it bears."""
    shown = {member: power.key for power in study.powers for member in power.members}
    pairs = {
        (bearing.country_key, shown[bearing.power_key])
        for bearing in bearings_of(db, event_id)
        if bearing.country_key in study.countries and bearing.power_key in shown
    }
    if picked is None:
        return PartHere(event_id, None, len(pairs))
    from geoexplorer import points  # brings numpy: not before the first question

    point = points.point(
        db, scope, study, picked.country, picked.power, at=picked.at, period=picked.period, intervals=False
    )
    parts = point.parts if point is not None else ()
    value = next((part.value for part in parts if part.event_id == event_id), None)
    return PartHere(event_id, value, len(pairs))
