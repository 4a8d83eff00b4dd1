"""The interval: drawn or in closed form, always around the value, the same in every view."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from telling import Telling, told
from test_measure import at, many

from geoexplorer.alignment.beta import beta_quantiles, bootstrap_moments, matched_quantiles
from geoexplorer.alignment.measure import point
from geoexplorer.alignment.series import series
from geoexplorer.alignment.uncertainty import LEVELS, Masses, intervals, net, theta_draws, with_interval, with_intervals


def masses(documents: int, seed: int, *, friendly: float = 0.7) -> Masses:
    rng = np.random.default_rng(seed)
    mass = rng.exponential(0.6, documents).clip(0.02, 3)
    share = rng.random(documents) < friendly
    return Masses(np.arange(documents), mass * share, mass * ~share)


def drawn(found: Masses, draws: int) -> np.ndarray:
    return np.quantile(2 * theta_draws([found], 2.0, draws=draws)[0] - 1, LEVELS)


@pytest.mark.parametrize("friendly", [0.5, 0.8, 1.0])
@pytest.mark.parametrize("documents", [41, 80, 300, 1000])
def test_the_closed_form_agrees_with_the_draws_within_a_hundredth(documents: int, friendly: float) -> None:
    found = masses(documents, documents, friendly=friendly)
    low, high = intervals([found], 2.0)
    draws = 40_000 if documents < 300 else 10_000  # of many documents they lie close together: a thousandth off
    assert np.abs(drawn(found, draws) - [low[0], high[0]]).max() < 0.01


def test_one_document_gives_a_plain_beta() -> None:
    low, high = intervals([Masses(np.array([5]), np.array([2.0]), np.array([1.0]))], 2.0)
    expected = np.quantile(2 * np.random.default_rng(1).beta(3, 2, 400_000) - 1, LEVELS)
    assert np.abs(expected - [low[0], high[0]]).max() < 0.005


def test_quantiles_of_a_beta_meet_those_of_its_draws() -> None:
    a, b = np.array([1.0, 0.7, 12.0, 300.0]), np.array([1.0, 4.0, 2.0, 250.0])
    drawn_beta = np.quantile(np.random.default_rng(3).beta(a, b, (400_000, 4)), LEVELS, axis=0)
    assert np.abs(np.stack(beta_quantiles(a, b, LEVELS)) - drawn_beta).max() < 0.003


def test_moments_are_those_of_the_bootstrap() -> None:
    found = masses(12, 5)
    weights = np.random.default_rng(1).dirichlet(np.ones(12), 200_000) * 12
    p, q = weights @ found.positive, weights @ found.negative
    spread = [[found.positive @ found.positive], [found.negative @ found.negative], [found.positive @ found.negative]]
    exact = bootstrap_moments(
        np.array([found.positive.sum()]), np.array([found.negative.sum()]), np.array(spread), np.array([12])
    )
    assert exact.var_positive[0] == pytest.approx(p.var(), rel=0.02)
    assert exact.covariance[0] == pytest.approx(np.cov(p, q)[0, 1], rel=0.05)


def test_documents_that_disagree_widen_the_interval() -> None:
    same = [Telling(i, "AID", 1 if i % 2 else -1, document=1) for i in range(1, 9)]
    one_each = [Telling(i, "AID", 1 if i % 2 else -1, document=i % 2) for i in range(1, 9)]
    wide, narrow = (with_interval(t, p) for t in (told(*one_each), told(*same)) if (p := point(t, None)))
    assert (wide.high or 0) - (wide.low or 0) > (narrow.high or 0) - (narrow.low or 0)


@settings(deadline=None)
@given(many)
def test_the_interval_holds_the_value(acts: list[Telling]) -> None:
    clusters = told(*acts)
    for found in with_intervals(clusters, series(clusters, "year")).points:
        assert found.low is not None
        assert found.high is not None
        assert -1 <= found.low <= found.value <= found.high <= 1


def test_a_point_has_the_same_interval_alone_and_in_its_series() -> None:
    acts = [Telling(i, "AID", 1 if i % 3 else -1, start=f"200{i % 6}-0{i % 9 + 1}-11", document=i) for i in range(99)]
    clusters = told(*acts)
    for found in with_intervals(clusters, series(clusters, "year")).points:
        assert found.at is not None
        alone = point(clusters, at(found.at), period=found.period)
        assert alone is not None
        again = with_interval(clusters, alone)
        assert (found.low, found.high) == (pytest.approx(again.low, abs=1e-9), pytest.approx(again.high, abs=1e-9))


def test_an_interval_is_the_same_each_time() -> None:
    found = masses(10, 2)
    assert intervals([found], 2.0) == intervals([found], 2.0)


def test_net_is_half_the_difference_and_says_how_sure_it_is() -> None:
    acts = [Telling(i, "AID", document=i) for i in range(1, 9)]
    other = [Telling(i, "ACCUSE", -1, document=i, power="CHN") for i in range(11, 19)]
    russia, china = told(*acts, *other), told(*acts, *other, power="CHN")
    found, turned = net(russia, china, None), net(china, russia, None)
    assert found is not None
    assert turned is not None
    assert found.value == pytest.approx(
        ((point(russia, None) or found).value - (point(china, None) or found).value) / 2
    )
    assert found.probability > 0.99 > 0.01 > turned.probability
    assert found.low <= found.value <= found.high


def test_between_equal_powers_nothing_is_sure() -> None:
    acts = [Telling(i, "AID", document=i) for i in range(1, 9)]
    other = [Telling(i + 10, "AID", document=i, power="CHN") for i in range(1, 9)]
    found = net(told(*acts, *other), told(*acts, *other, power="CHN"), None)
    assert found is not None
    assert found.value == 0
    assert 0.4 < found.probability < 0.6


def test_a_power_without_evidence_has_no_net() -> None:
    assert net(told(Telling(1)), told(Telling(1), power="CHN"), date(2006, 1, 1).toordinal()) is None


def test_the_closed_form_takes_no_heed_of_scale() -> None:
    zero = np.zeros(2)
    moments = bootstrap_moments(np.array([0.0, 1e4]), zero, np.stack([zero, zero, zero]), np.array([1, 1]))
    low, high = matched_quantiles(moments, 2.0, LEVELS)
    assert low[0] == pytest.approx(-0.9, abs=0.01)
    assert high[1] > low[1] > 0.99
