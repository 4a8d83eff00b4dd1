"""Agreement of reviewers, against worked examples of the literature."""

import pytest

from geoexplorer.model.agreement import alpha_of, cohens_kappa, disagreements, krippendorffs_alpha, pair_agreements


def test_kappa_of_a_textbook_table() -> None:
    # 50 rows: 20 both yes, 5 and 10 apart, 15 both no: observed .70, expected .50
    pairs = [("yes", "yes")] * 20 + [("yes", "no")] * 5 + [("no", "yes")] * 10 + [("no", "no")] * 15
    assert cohens_kappa(pairs) == pytest.approx(0.4)


def test_agreement_by_chance_alone_is_zero() -> None:
    pairs = [("yes", "yes"), ("yes", "no"), ("no", "yes"), ("no", "no")]
    assert cohens_kappa(pairs) == pytest.approx(0.0)


@pytest.mark.parametrize("pairs", [[], [("yes", "yes")] * 9])
def test_kappa_has_no_meaning_without_rows_or_with_one_verdict(pairs: list[tuple[str, str]]) -> None:
    assert cohens_kappa(pairs) is None


def test_alpha_of_krippendorffs_nominal_example() -> None:
    # Krippendorff 2011, section C: four observers, twelve units, missing values; alpha = 0.743
    units = ["111", "2223", "3333", "3333", "2222", "1234", "4444", "1121", "2222", "555", "11", "3"]
    assert krippendorffs_alpha([list(unit) for unit in units]) == pytest.approx(0.743, abs=0.001)


def test_alpha_of_two_perfect_reviewers_is_one() -> None:
    assert krippendorffs_alpha([["a", "a"], ["b", "b"]]) == 1.0


def test_reviewers_are_compared_on_what_both_decided() -> None:
    verdicts = {
        "A. K.": {1: "accepted", 2: "rejected", 3: "accepted"},
        "B. N.": {1: "accepted", 2: "accepted", 9: "rejected"},
        "C. O.": {7: "accepted"},
    }
    (pair,) = pair_agreements(verdicts)
    assert (pair.one, pair.other, pair.rows, pair.alike) == ("A. K.", "B. N.", 2, 0.5)
    assert disagreements(verdicts) == [2]
    assert alpha_of(verdicts) == pytest.approx(0.0)
