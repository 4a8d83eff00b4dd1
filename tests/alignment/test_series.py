"""The course over time: periods, gaps, and the same values as point by point."""

from datetime import date

import pytest
from hypothesis import given
from telling import Telling, told
from test_measure import many

from geoexplorer.alignment.measure import point
from geoexplorer.alignment.series import By, periods, series


def keys(*tellings: Telling, by: By = "year") -> list[str | None]:
    return [p.period for p in series(told(*tellings), by).points]


@pytest.mark.parametrize(
    ("by", "key", "last"),
    [("year", "2004", "2004-12-31"), ("quarter", "2004-Q1", "2004-03-31"), ("month", "2004-02", "2004-02-29")],
)
def test_a_point_stands_at_the_last_day_of_its_period(by: By, key: str, last: str) -> None:
    found = series(told(Telling(1, start="2004-02-10")), by).points[0]
    assert (found.period, found.at) == (key, last)


def test_a_period_in_which_nothing_happened_is_a_gap() -> None:
    assert keys(Telling(1, start="2001-05-01"), Telling(2, start="2004-05-01")) == ["2001", "2004"]


def test_a_state_has_a_point_in_each_period_while_it_holds() -> None:
    base = Telling(1, "COOPERATE", start="2001-10-01", end="2005-11-21", state=True)
    assert keys(base) == ["2001", "2002", "2003", "2004", "2005"]


def test_an_interval_that_is_no_state_has_its_point_in_the_middle() -> None:
    assert keys(Telling(1, start="2001-01-01", end="2003-12-31")) == ["2002"]


def test_a_denial_told_alone_makes_no_point_in_a_series() -> None:
    assert keys(Telling(1, modality="denied"), Telling(2, start="2007-01-01")) == ["2007"]


def test_undated_evidence_has_a_lane_of_its_own() -> None:
    line = series(told(Telling(1), Telling(2, "ACCUSE", -1, start=None)), "year")
    assert line.undated is not None
    assert [p.event_id for p in line.undated.parts] == [2]
    assert line.points[0].undated == 1


def test_a_document_at_its_cap_counts_before_others_come_up() -> None:
    full = [Telling(i, "ASSAULT", -1, start="2001-05-01", document=1) for i in range(1, 6)]
    clusters = told(*full, Telling(9, "AID", start="2004-05-01", document=2))
    assert [round(p.negative, 3) for p in series(clusters, "year").points] == [3, 1.402]


def test_years_before_christ_or_after_9999_do_not_break_the_calendar() -> None:
    assert keys(Telling(1, start="0001-01-01"), Telling(2, start="9999-12-31"), by="month") == ["0001-01", "9999-12"]
    assert len(list(periods(date.max.toordinal(), date.max.toordinal(), "quarter"))) == 1


@pytest.mark.parametrize("by", ["year", "quarter", "month"])
@given(acts=many)
def test_each_point_of_a_series_is_the_point_on_that_day(by: By, acts: list[Telling]) -> None:
    clusters = told(*acts)
    for found in series(clusters, by).points:
        assert found.at is not None
        alone = point(clusters, date.fromisoformat(found.at).toordinal(), period=found.period)
        assert alone is not None
        assert found.value == pytest.approx(alone.value, abs=1e-9)
        assert (found.positive, found.negative) == (
            pytest.approx(alone.positive, abs=1e-9),
            pytest.approx(alone.negative, abs=1e-9),
        )
        assert (found.clusters, found.documents, found.publishers, found.undated) == (
            alone.clusters,
            alone.documents,
            alone.publishers,
            alone.undated,
        )
