"""The interval in closed form: a Beta with the mean and variance the bootstrap would have."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

_GRID = 400
_ABSCISSAS, _NODE_WEIGHTS = np.polynomial.hermite_e.hermegauss(7)
_FIRST, _SECOND = (axis.ravel() for axis in np.meshgrid(_ABSCISSAS, _ABSCISSAS))
_WEIGHTS = np.outer(_NODE_WEIGHTS, _NODE_WEIGHTS).ravel() / _NODE_WEIGHTS.sum() ** 2


@dataclass(frozen=True, slots=True)
class Moments:
    """P and Q of several points, with the variances and covariance of P' and Q' under the Bayesian bootstrap."""

    positive: Floats
    negative: Floats
    var_positive: Floats
    var_negative: Floats
    covariance: Floats


def bootstrap_moments(positive: Floats, negative: Floats, spread: Floats, documents: Ints) -> Moments:
    """Return the exact moments from the document sums of p*p, q*q and p*q.

    For w = n * Dirichlet(1, ..., 1): Var(sum w p) = (n * sum p*p - P*P) / (n + 1), the covariance likewise.
    """
    n = documents
    return Moments(
        positive,
        negative,
        np.maximum((n * spread[0] - positive * positive) / (n + 1), 0),
        np.maximum((n * spread[1] - negative * negative) / (n + 1), 0),
        (n * spread[2] - positive * negative) / (n + 1),
    )


def matched_quantiles(moments: Moments, prior: float, levels: Sequence[float]) -> tuple[Floats, Floats]:
    """Return two quantiles of 2 * theta - 1 from the Beta that has the mean and variance of theta."""
    positive, negative = _nodes(moments)
    a, b = prior / 2 + positive, prior / 2 + negative
    mean = np.clip((a / (a + b)) @ _WEIGHTS, 1e-6, 1 - 1e-6)
    square = (a * (a + 1) / ((a + b) * (a + b + 1))) @ _WEIGHTS
    variance = np.maximum(square - mean * mean, 1e-9)
    size = np.maximum(mean * (1 - mean) / variance - 1, 0.05)
    low, high = beta_quantiles(mean * size, (1 - mean) * size, levels)
    return 2 * low - 1, 2 * high - 1


def _nodes(m: Moments) -> tuple[Floats, Floats]:
    """Return P' and Q' at the nodes of a Gauss-Hermite quadrature, one row a point, as two correlated gammas.

    The cube of a normal variate is close to a gamma variate: Wilson and Hilferty 1931, PNAS 17:684-688.
    """
    spread = np.sqrt(m.var_positive * m.var_negative)
    correlation = np.clip(np.divide(m.covariance, spread, out=np.zeros_like(spread), where=spread > 0), -0.99, 0.99)
    second = np.outer(correlation, _FIRST) + np.outer(np.sqrt(1 - correlation**2), _SECOND)
    return _gamma(m.positive, m.var_positive, _FIRST[None, :]), _gamma(m.negative, m.var_negative, second)


def _gamma(mean: Floats, variance: Floats, normal: Floats) -> Floats:
    relative = np.divide(variance, mean**2, out=np.zeros_like(mean), where=mean > 0)[:, None]
    return np.asarray(mean[:, None] * np.maximum(1 - relative / 9 + normal * np.sqrt(relative) / 3, 0) ** 3)


def beta_quantiles(a: Floats, b: Floats, levels: Sequence[float]) -> tuple[Floats, Floats]:
    """Return two quantiles of each Beta(a, b), by summing its density over the logit of theta.

    On that scale the density has no poles, whatever a and b, and tails that fall like exp(-a|u|), exp(-b|u|).
    """
    centre = np.log(a / b)
    scale = np.sqrt(1 / a + 1 / b)
    left, right = np.maximum(6 * scale, 12 / a), np.maximum(6 * scale, 12 / b)
    step = np.linspace(0, 1, _GRID)
    u = (centre - left)[:, None] + (left + right)[:, None] * step
    log_density = a[:, None] * u - (a + b)[:, None] * np.logaddexp(0, u)
    density = np.exp(log_density - log_density.max(axis=1, keepdims=True))
    mass = np.cumsum((density[:, 1:] + density[:, :-1]) / 2, axis=1)
    mass = np.concatenate([np.zeros((len(a), 1)), mass / mass[:, -1:]], axis=1)
    low, high = (1 / (1 + np.exp(-_crossing(u, mass, level))) for level in levels)
    return low, high


def _crossing(u: Floats, mass: Floats, level: float) -> Floats:
    """Return for each row where the mass reaches the level, between two nodes of the grid."""
    row = np.arange(len(mass))
    after = np.maximum(np.argmax(mass >= level, axis=1), 1)
    below, above = mass[row, after - 1], mass[row, after]
    share = (level - below) / (above - below)
    return np.asarray(u[row, after - 1] + share * (u[row, after] - u[row, after - 1]), dtype=np.float64)
