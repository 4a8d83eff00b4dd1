"""The small parts charts are drawn with: numbers, periods, labels pushed apart."""

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoexplorer.app.drawing.numbers import day_words, interval_words, part_words, period_words, signed
from geoexplorer.app.drawing.outlines import outlines
from geoexplorer.app.drawing.spread import spread
from geoexplorer.app.drawing.time_plot import StripTitle
from geoexplorer.app.drawing.time_scale import TimeScale, inside, period_from_code, period_of, runs, scale_around


@pytest.mark.parametrize(
    ("value", "words"), [(0.56, "+0.56"), (-0.12, "\u22120.12"), (0.0, "0.00"), (-0.001, "0.00"), (1, "+1.00")]
)
def test_a_value_has_its_sign_unless_it_rounds_to_nothing(value: float, words: str) -> None:
    assert signed(value) == words


def test_a_part_has_three_decimals_and_nothing_is_nothing() -> None:
    assert [part_words(v) for v in (0.1104, -0.0217, 0.0)] == ["+0.110", "\u22120.022", "0"]


def test_an_interval_is_said_once_it_is_known() -> None:
    assert interval_words(0.03, 0.92) == "(+0.03 to +0.92)"
    assert interval_words(None, None) == ""


def test_days_and_periods_are_written_as_people_write_them() -> None:
    assert day_words("2005-09-21") == "21 Sep 05"
    assert day_words("2005-09-21", long=True) == "21 Sep 2005"
    assert day_words(None) == "undated"
    assert [period_words(p) for p in ("2005", "2005-Q3", "2005-07", None)] == [
        "2005", "2005 Q3", "Jul 2005", "all evidence",
    ]  # fmt: skip


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from(["year", "quarter", "month"]))
def test_a_day_lies_in_its_period_and_the_code_leads_back(day: date, granularity: str) -> None:
    period = period_of(day, granularity)  # type: ignore[arg-type]
    assert period.start <= day < period.end
    assert period_from_code(period.code) == period
    assert period_of(period.last_day, granularity) == period  # type: ignore[arg-type]


def test_stretches_end_where_a_period_is_missing() -> None:
    assert runs(["2005-Q3", "2005-Q4", "2006-Q2"]) == [(0, 2), (2, 3)]
    assert runs([]) == []


def test_a_range_is_whole_years_and_labels_the_first_in_full() -> None:
    scale = scale_around("2003-05-01", "2005-02-01")
    assert scale == TimeScale(date(2003, 1, 1), date(2006, 1, 1))
    assert [year.label for year in scale.years(0, scale.width)] == ["2003", "\u201904", "\u201905"]


def test_a_day_is_inside_a_range_of_years_with_both_ends() -> None:
    assert inside("2005-12-31", "2001", "2005")
    assert not inside("2006-01-01", "2001", "2005")
    assert inside("1990-01-01", None, "2005")


@given(st.lists(st.floats(0, 200), max_size=8))
def test_labels_never_touch_and_stay_in_the_room(places: list[float]) -> None:
    found = spread(places, 20, 0, 200)
    gap = min(20, 200 / max(len(places) - 1, 1))
    ordered = sorted(found)
    assert all(b - a >= gap - 1e-6 for a, b in itertools.pairwise(ordered))
    assert all(-1e-6 <= place <= 200 + 1e-6 for place in found)


def test_labels_with_room_stay_where_they_are() -> None:
    assert spread([10, 60, 120], 28, 0, 200) == pytest.approx([10, 60, 120])


def test_every_country_of_the_shipped_studies_has_an_outline() -> None:
    from geoexplorer.alignment.studies import SHIPPED, shipped_study

    for name in SHIPPED:
        for country in shipped_study(name).countries:
            assert country in outlines() or len(country) > 3  # a group of states has no land of its own


def test_the_rings_of_an_outline_are_closed() -> None:
    for polygons in outlines().values():
        for polygon in polygons:
            for ring in polygon:
                assert ring[0] == ring[-1]
                assert len(ring) >= 3


@pytest.mark.usefixtures("qapp")
def test_how_to_read_the_strip_goes_below_its_title_where_there_is_no_room_beside_it() -> None:
    title = StripTitle("Events by domain", "up = towards, down = away, height = weight")
    heights = []
    for width in (600, 200):
        title.resize(width, title.minimumHeight())
        heights.append(title.minimumHeight())
    assert heights[0] < heights[1]
