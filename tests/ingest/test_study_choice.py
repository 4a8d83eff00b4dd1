"""Which study a project counts by, and from which year its charts begin."""

import sqlite3

import pytest
from building import LEXICON, told

from geoexplorer.alignment.studies import read_study
from geoexplorer.errors import StudyError
from geoexplorer.model.alignment import Study
from geoexplorer.store.studies import active_definition
from geoexplorer.store.writing import write_extraction
from geoexplorer.study_choice import choose_study


def chosen(db: sqlite3.Connection, years: list[str], wanted: str | None = None) -> Study:
    for i, year in enumerate(years):
        write_extraction(db, told("RUS", "KGZ", path=f"/texts/{i}.txt", published=f"{year}-05-01"), LEXICON)
    choose_study(db, wanted)
    return read_study(active_definition(db) or "")


def test_the_study_whose_countries_are_named_is_kept(db: sqlite3.Connection) -> None:
    assert chosen(db, ["2005", "2006", "2007"]).name == "central-asia"


def test_two_documents_are_too_few_for_a_regional_study(db: sqlite3.Connection) -> None:
    study = chosen(db, ["2005", "2006"])
    assert study.name == "all"
    assert set(study.countries) == {"KGZ", "RUS"}


def test_charts_begin_with_older_texts_where_there_are_many(db: sqlite3.Connection) -> None:
    assert chosen(db, ["1999", "2000", "2000"]).start == "1999"


def test_a_single_older_text_among_many_does_not_move_the_start(db: sqlite3.Connection) -> None:
    assert chosen(db, ["1999", *["2005"] * 11]).start == "2001"


def test_a_study_in_the_file_stays_unless_another_is_asked_for(db: sqlite3.Connection) -> None:
    chosen(db, ["2005", "2006", "2007"], "western-balkans")
    choose_study(db, None)
    assert read_study(active_definition(db) or "").name == "western-balkans"


def test_a_study_that_does_not_exist_is_named(db: sqlite3.Connection) -> None:
    with pytest.raises(StudyError, match="no study nowhere"):
        choose_study(db, "nowhere")
