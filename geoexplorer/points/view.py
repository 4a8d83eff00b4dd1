"""The evidence of a view, loaded once, and the clusters of each of its pairs."""

import sqlite3
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np

from geoexplorer.alignment.representatives import Told, tell
from geoexplorer.model.alignment import Study
from geoexplorer.model.codes import Side
from geoexplorer.model.evidence import Evidence
from geoexplorer.model.selection import Scope
from geoexplorer.store.contributions import groups_of, load_evidence


@dataclass(frozen=True, slots=True)
class View:
    """Evidence of some countries towards some powers, and the groups whose evidence they inherit."""

    evidence: Evidence
    study: Study
    inherited: dict[str, tuple[str, ...]]

    def told(self, country: str, power: str) -> Told:
        """Return the clusters of one pair."""
        inherited = self.inherited.get(country, ())
        return tell(self.evidence, self.study, country, power, inherited=inherited)

    def pairs(self, countries: Iterable[str], powers: Iterable[str]) -> Iterator[Told]:
        """Yield the clusters of each pair that has some."""
        powers = tuple(powers)
        for country in countries:
            for power in powers:
                told = self.told(country, power)
                if len(told):
                    yield told


def load(
    db: sqlite3.Connection,
    scope: Scope,
    study: Study,
    *,
    countries: Collection[str],
    powers: Collection[str],
    side: Side | None = None,
    inherit: bool = False,
    left_out: Collection[int] = (),
) -> View:
    """Read what the pairs need: of one side only if asked, without the clusters that are left out.

    With `inherit` what bears on a group (Central Asia) counts for its members too. What the study says of
    `side` and `inherit` (its `counting`) holds where the caller says nothing.
    """
    side = side or study.counting.side
    inherit = inherit or study.counting.inherit
    inherited = {c: groups_of(db, c) for c in countries} if inherit else {}
    wanted = {*countries, *(group for groups in inherited.values() for group in groups)}
    members = {member for power in powers for member in study.power(power).members}
    evidence = load_evidence(db, wanted, members, scope)
    if side is not None:
        evidence = evidence.where(evidence.inward == (side == "in"))
    if left_out:
        evidence = evidence.where(~np.isin(evidence.cluster, list(left_out)))
    return View(evidence, study, inherited)


def power_keys(study: Study, powers: str | Collection[str] | None) -> tuple[str, ...]:
    """Return the keys asked for; None: all powers of the study."""
    if powers is None:
        return tuple(power.key for power in study.powers)
    return (powers,) if isinstance(powers, str) else tuple(powers)


def ordinal(day: str | None) -> int | None:
    """Return an ISO day as the measure counts days."""
    return None if day is None else date.fromisoformat(day).toordinal()
