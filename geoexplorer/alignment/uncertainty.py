"""How sure a value is: a Beta interval widened by the Bayesian bootstrap over documents."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
import numpy.typing as npt

from geoexplorer.alignment.beta import Moments, bootstrap_moments, matched_quantiles
from geoexplorer.alignment.measure import point, shares
from geoexplorer.alignment.representatives import Told
from geoexplorer.alignment.series import course
from geoexplorer.model.alignment import Net, Point, Series

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

DRAWS = 2000
SEED = 20010908
LEVELS = (0.05, 0.95)
FEW_DOCUMENTS = 40  # up to here a Beta of the right mean and variance may miss the drawn quantiles by over .01
_CHUNK = 500  # documents whose weights are in memory at once


@dataclass(frozen=True, slots=True)
class Masses:
    """What each document brings to P and to Q of one point."""

    document: Ints
    positive: Floats
    negative: Floats


def with_interval(told: Told, found: Point) -> Point:
    """Return the point with its 90 % interval, widened if needed to hold the value."""
    return _widened([found], *intervals([masses(told, found.at)], told.prior))[0]


def with_intervals(told: Told, line: Series) -> Series:
    """Return the series with the 90 % interval of each point."""
    lane = line.undated and with_interval(told.where(~told.dated), line.undated)
    line = replace(line, undated=lane)
    days = np.array([_ordinal(p.at) for p in line.points], dtype=np.int64)
    if not len(days):
        return line
    run = course(told, days, spread=True)
    low, high = matched_quantiles(
        bootstrap_moments(run.positive, run.negative, run.spread, run.documents), told.prior, LEVELS
    )
    few = (run.documents > 1) & (run.documents <= FEW_DOCUMENTS)
    if few.any():
        early = told.where(told.dated & (told.first_day <= days[few].max()))
        drawn = intervals([masses(early, line.points[i].at) for i in np.flatnonzero(few)], told.prior)
        low[few], high[few] = drawn
    return replace(line, points=_widened(line.points, low, high))


def _widened(points: Sequence[Point], low: Floats, high: Floats) -> tuple[Point, ...]:
    return tuple(
        replace(p, low=min(float(a), p.value), high=max(float(b), p.value))
        for p, a, b in zip(points, low, high, strict=True)
    )


def masses(told: Told, at: str | None) -> Masses:
    """Return P and Q by document on an ISO day (None: all evidence)."""
    share = shares(told, None if at is None else _ordinal(at))
    x = share.x[share.counted]
    document, slot = np.unique(told.document[share.counted], return_inverse=True)
    n = len(document)
    both: Floats = np.zeros((2, n))
    np.add.at(both, ((x < 0).astype(np.int64), slot), np.abs(x))
    return Masses(document, both[0], both[1])


def _ordinal(day: str | None) -> int:
    return date.fromisoformat(day or "").toordinal()


def intervals(found: Sequence[Masses], prior: float) -> tuple[Floats, Floats]:
    """Return the 5 % and 95 % quantiles of 2 * theta - 1 of each point.

    One document: a plain Beta. A few: 2,000 draws. Many: the closed form, which agrees with the draws.
    """
    low, high = matched_quantiles(_moments(found), prior, LEVELS)
    few = [i for i, m in enumerate(found) if 1 < len(m.document) <= FEW_DOCUMENTS]
    if few:
        drawn = np.quantile(2 * theta_draws([found[i] for i in few], prior) - 1, LEVELS, axis=1)
        low[few], high[few] = drawn
    return low, high


def _moments(found: Sequence[Masses]) -> Moments:
    p, q = np.array([m.positive.sum() for m in found]), np.array([m.negative.sum() for m in found])
    spread = [(m.positive @ m.positive, m.negative @ m.negative, m.positive @ m.negative) for m in found]
    documents = np.array([len(m.document) for m in found], dtype=np.int64)
    return bootstrap_moments(p, q, np.array(spread).T, documents)


def theta_draws(found: Sequence[Masses], prior: float, *, draws: int = DRAWS, seed: int = SEED) -> Floats:
    """Return draws of theta ~ Beta(k/2 + P', k/2 + Q'), one row a point.

    P' and Q' are sums under the Bayesian bootstrap (Rubin 1981, Annals of Statistics 9:130-134): weights
    n * Dirichlet(1, ..., 1) over the n documents of the point. They are exponential variates that belong to
    the document, so that all points and views share them and two powers can be compared draw by draw.
    """
    documents = np.unique(np.concatenate([m.document for m in found]))
    positive, negative, members = (np.zeros((len(found), len(documents))) for _ in range(3))
    for i, m in enumerate(found):
        columns = np.searchsorted(documents, m.document)
        positive[i, columns], negative[i, columns], members[i, columns] = m.positive, m.negative, 1
    p, q, total = _weighted(documents, np.stack([positive, negative, members]), draws)
    norm = members.sum(axis=1, keepdims=True) / total
    return np.stack(
        [
            _beta(prior / 2 + p[i] * norm[i], prior / 2 + q[i] * norm[i], np.random.default_rng(seed))
            for i in range(len(found))
        ]
    )


def _weighted(documents: Ints, rows: Floats, draws: int) -> Floats:
    """Return rows @ weights, where each document has the same exponential variates in every view."""
    sums = np.zeros((*rows.shape[:-1], draws))
    for at in range(0, len(documents), _CHUNK):
        chunk = documents[at : at + _CHUNK].tolist()
        weights = np.stack([np.random.default_rng((SEED, d)).standard_exponential(draws) for d in chunk])
        sums += rows[..., at : at + _CHUNK] @ weights
    return sums


def _beta(a: Floats, b: Floats, rng: np.random.Generator) -> Floats:
    first = rng.standard_gamma(a)
    return np.asarray(first / (first + rng.standard_gamma(b)), dtype=np.float64)


def net(told: Told, other: Told, at: int | None) -> Net | None:
    """Return how much more the country leans to one power than to the other; None if a side has no point."""
    one, two = point(told, at), point(other, at)
    if one is None or two is None:
        return None
    # The theta of the two powers are drawn apart, the document weights are shared.
    a = 2 * theta_draws([masses(told, one.at)], told.prior)[0] - 1
    b = 2 * theta_draws([masses(other, two.at)], other.prior, seed=SEED + 1)[0] - 1
    value = (one.value - two.value) / 2
    low, high = np.quantile((a - b) / 2, LEVELS)
    return Net(
        country=one.country,
        power=one.power,
        other=two.power,
        at=one.at,
        value=value,
        low=min(float(low), value),
        high=max(float(high), value),
        probability=float(np.mean(a > b)),
    )
