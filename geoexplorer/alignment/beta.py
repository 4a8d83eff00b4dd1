"""The interval in closed form: a Beta with the mean and variance the bootstrap would have."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

_GRID = 400


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
    """Return two quantiles of 2 * theta - 1, theta having its mean and variance to second order in P', Q'."""
    a, b = prior / 2 + moments.positive, prior / 2 + moments.negative
    mean = _first(a, b) + _curvature(_first, a, b, moments)
    mean = np.clip(mean, 1e-6, 1 - 1e-6)
    square = _second(a, b) + _curvature(_second, a, b, moments)
    variance = np.maximum(square - mean * mean, 1e-9)
    size = np.maximum(mean * (1 - mean) / variance - 1, 0.05)
    low, high = beta_quantiles(mean * size, (1 - mean) * size, levels)
    return 2 * low - 1, 2 * high - 1


def _first(a: Floats, b: Floats) -> Floats:
    return a / (a + b)


def _second(a: Floats, b: Floats) -> Floats:
    return a * (a + 1) / ((a + b) * (a + b + 1))


def _curvature(moment: Callable[[Floats, Floats], Floats], a: Floats, b: Floats, m: Moments) -> Floats:
    """Return half the second derivatives of the moment times the variances: the second-order delta method."""
    h = 1e-3 * np.minimum(a, b)
    here = 2 * moment(a, b)
    across = moment(a + h, b) - here + moment(a - h, b)
    down = moment(a, b + h) - here + moment(a, b - h)
    both = moment(a + h, b + h) - moment(a + h, b - h) - moment(a - h, b + h) + moment(a - h, b - h)
    return (across * m.var_positive + down * m.var_negative + both * m.covariance / 2) / (2 * h * h)


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
    cuts = [[np.interp(level, mass[i], u[i]) for i in range(len(a))] for level in levels]
    low, high = 1 / (1 + np.exp(-np.array(cuts, dtype=np.float64)))
    return low, high
