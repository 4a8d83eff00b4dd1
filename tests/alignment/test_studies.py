"""Studies: they read back as written, refuse what makes no sense, and the fitting one is found."""

import pytest

from geoexplorer.alignment.studies import (
    DEFAULT,
    SHIPPED,
    default_weights,
    read_study,
    shipped_study,
    study_for,
    study_of_all,
    write_study,
)
from geoexplorer.errors import StudyError
from geoexplorer.model.codes import EVENT_TYPES, MODALITIES


@pytest.mark.parametrize("name", [*SHIPPED, DEFAULT])
def test_a_study_reads_back_as_it_was_written(name: str) -> None:
    study = shipped_study(name)
    assert read_study(write_study(study)) == study


def test_names_with_quotes_and_breaks_read_back() -> None:
    given = read_study('name = "a \\"b\\" \\\\ \\n \\u007f"\n[weights.publisher]\n"The \\"Sun\\"" = 0.5')
    assert read_study(write_study(given)) == given


def test_the_default_weights_cover_every_code() -> None:
    weights = default_weights()
    assert set(weights.event_type) == set(weights.half_life) == set(EVENT_TYPES)
    assert set(weights.modality) == set(MODALITIES)


def test_a_study_states_only_what_it_wants_otherwise() -> None:
    weights = read_study('name = "x"\n[weights.event_type]\nAID = 0.1').weights
    assert weights.event_type["AID"] == 0.1
    assert weights.event_type["ASSAULT"] == 1.0
    assert weights.document_cap == 3


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("name = ", "not TOML"),
        ('title = "x"', "`name` is missing"),
        ('name = "x"\ncountries = "KGZ"', "`countries` is not a list"),
        ('name = "x"\npowers = ["RUS"]', "`powers` is not a list of tables"),
        ('name = "x"\n[[powers]]\nname = "Russia"', "`key` is missing"),
        ('name = "x"\n[[powers]]\nkey = "RUS"\nmembers = []', "has no list of members"),
        ('name = "x"\n[[powers]]\nkey = "RUS"\n[[powers]]\nkey = "RUS"', "stands there twice"),
        ('name = "x"\n[weights]\nfoo = 1', "has no 'foo'"),
        ('name = "x"\n[weights.event_type]\nHUG = 1', "has no 'HUG'"),
        ('name = "x"\n[weights.event_type]\nAID = 2', "from 0 to 1"),
        ('name = "x"\n[weights.event_type]\nAID = true', "from 0 to 1"),
        ('name = "x"\n[weights]\nprior = 0', "above 0"),
        ('name = "x"\n[weights.half_life]\nAID = 0', "above 0"),
        ('name = "x"\n[weights]\npromises = ["HUG"]', "names no event type"),
        ('name = "x"\nstart = "soon"', "not a year or a day"),
    ],
)
def test_a_study_that_makes_no_sense_is_refused_with_its_name(text: str, words: str) -> None:
    with pytest.raises(StudyError, match=words) as caught:
        read_study(text, source="mine.toml")
    assert "mine.toml" in str(caught.value)
    assert caught.value.hint


def test_no_shipped_study_has_another_name() -> None:
    with pytest.raises(StudyError, match="No study is called 'asia'"):
        shipped_study("asia")


@pytest.mark.parametrize(
    ("named", "study"),
    [
        ({"KGZ": 12, "GEO": 3}, "central-asia"),
        ({"SRB": 5, "XKX": 4, "KGZ": 6}, "western-balkans"),
        ({"KGZ": 2, "UZB": 2, "RUS": 40}, "all"),
        ({}, "all"),
    ],
)
def test_the_study_whose_countries_are_named_most_is_chosen(named: dict[str, int], study: str) -> None:
    assert study_for(named) == study


def test_the_study_of_all_takes_the_five_entities_with_most_clusters() -> None:
    clusters = {"RUS": 9, "USA": 9, "CHN": 5, "EU": 4, "TUR": 3, "IRN": 2}
    study = study_of_all(["KGZ", "UZB"], clusters, {"RUS": "Russia"})
    assert [p.key for p in study.powers] == ["RUS", "USA", "CHN", "EU", "TUR"]
    assert study.powers[0].name == "Russia"
    assert study.countries == ("KGZ", "UZB")
