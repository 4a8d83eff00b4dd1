"""Agreement of reviewers, against worked examples of the literature and some worked by hand."""

import pytest

from geoexplorer.model.agreement import agreement, alpha_of, cohens_kappa, krippendorffs_alpha


def units(*readers: str) -> list[list[str]]:
    """Turn a line a reader, a dot for no verdict, into a list a row."""
    return [[verdict for verdict in unit if verdict != "."] for unit in zip(*readers, strict=True)]


def test_kappa_of_a_textbook_table() -> None:
    # 50 rows: 20 both yes, 5 and 10 apart, 15 both no: observed .70, expected (25 * 30 + 25 * 20) / 2500 = .50
    pairs = [("yes", "yes")] * 20 + [("yes", "no")] * 5 + [("no", "yes")] * 10 + [("no", "no")] * 15
    assert cohens_kappa(pairs) == pytest.approx(0.4)


def test_agreement_by_chance_alone_is_zero() -> None:
    pairs = [("yes", "yes"), ("yes", "no"), ("no", "yes"), ("no", "no")]
    assert cohens_kappa(pairs) == pytest.approx(0.0)
    assert cohens_kappa([("yes", "yes"), ("yes", "no")]) == 0  # the first reader knows one verdict only


def test_readers_who_always_agree_have_one_and_who_never_do_less_than_none() -> None:
    assert cohens_kappa([("y", "y"), ("n", "n")]) == krippendorffs_alpha([["y", "y"], ["n", "n"]]) == 1
    assert cohens_kappa([("y", "n"), ("n", "y")]) == -1


@pytest.mark.parametrize("pairs", [[], [("yes", "yes")] * 9])
def test_kappa_and_alpha_have_no_meaning_without_rows_or_with_one_verdict(pairs: list[tuple[str, str]]) -> None:
    assert cohens_kappa(pairs) is None
    assert krippendorffs_alpha(pairs) is None


@pytest.mark.parametrize(
    ("readers", "alpha"),
    [
        (("0100000010", "1110010000"), 0.095),  # Krippendorff 2011, section A: two observers, two categories
        (("aabbdcccedda", "babbbccceddd"), 0.692),  # section B: two observers, five categories
        (("123321412...", "1233224125.3", ".3332342251.", "12332441251."), 0.743),  # C: four, verdicts missing
    ],
)
def test_alpha_of_krippendorffs_nominal_examples(readers: tuple[str, ...], alpha: float) -> None:
    assert krippendorffs_alpha(units(*readers)) == pytest.approx(alpha, abs=0.0005)


def test_alpha_of_three_rows_worked_by_hand() -> None:
    # aa | ab | bb: observed 2/6, expected 18/30
    assert krippendorffs_alpha(units("aab", "abb")) == pytest.approx(1 - (2 / 6) / (18 / 30))


def test_rows_decided_by_one_reviewer_only_do_not_count() -> None:
    both = agreement({1: "accepted", 2: "rejected"}, {2: "accepted", 3: "accepted"})
    assert (both.units, both.alike, both.share) == (1, 0, 0.0)
    assert agreement({1: "accepted"}, {}).share is None
    assert krippendorffs_alpha([["a"], []]) is None


def test_the_agreement_of_two_who_gave_one_verdict_only_is_a_share_without_kappa() -> None:
    both = agreement({1: "accepted", 2: "accepted"}, {1: "accepted", 2: "accepted"})
    assert (both.units, both.share, both.kappa, both.alpha) == (2, 1.0, None, None)


def test_alpha_of_all_takes_each_row_as_far_as_it_was_decided() -> None:
    verdicts = {
        "A. K.": {1: "accepted", 2: "rejected", 3: "accepted"},
        "B. N.": {1: "accepted", 2: "accepted", 9: "rejected"},
        "C. O.": {7: "accepted"},
    }
    assert alpha_of(verdicts) == pytest.approx(0.0)
