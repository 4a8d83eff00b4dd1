"""Names of states and powers in the language of the window; what is stored and typed keeps its own."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from geoexplorer.alignment.studies import SHIPPED, shipped_study
from geoexplorer.app import language
from geoexplorer.app.dialogs.entity_box import EntityBox
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.country_names import country_names
from geoexplorer.app.drawing.numbers_table import NumbersTableModel
from geoexplorer.app.names import said_name, with_said_names
from geoexplorer.model.query import NO_NAMES, Names, parse
from geoexplorer.model.selection import Clause, Scope
from geoexplorer.store.entity_choices import EntityChoice


@pytest.fixture
def in_russian(qapp: QApplication) -> Iterator[None]:
    language.speak(qapp, "ru")
    yield
    language.speak(qapp, "en")


@pytest.mark.usefixtures("in_russian")
def test_every_state_and_every_power_of_a_shipped_study_has_a_russian_name() -> None:
    powers = {power.name for name in SHIPPED for power in shipped_study(name).powers}
    assert [name for name in {*country_names().values(), *powers} if said_name(name) == name] == []


@pytest.mark.usefixtures("in_russian")
def test_a_name_that_somebody_changed_is_shown_as_it_stands() -> None:
    assert said_name("Kyrgyz Republic (my spelling)") == "Kyrgyz Republic (my spelling)"


def test_in_english_names_are_those_of_the_file() -> None:
    assert said_name("Kyrgyzstan") == "Kyrgyzstan"


@pytest.mark.usefixtures("in_russian")
def test_labels_of_a_chart_are_said_and_its_rows_keep_the_names_of_the_file() -> None:
    request = ChartRequest(Scope(), shipped_study("central-asia"), "KGZ", names={"KGZ": "Kyrgyzstan"})
    assert (request.said("KGZ"), request.name("KGZ")) == ("Киргизия", "Kyrgyzstan")
    assert (request.short("RUS"), request.short("US_NATO")) == ("Россия", "США и НАТО")
    table = NumbersTableModel()
    table.show_numbers(("Country",), (("Kyrgyzstan",),), (None,))
    assert table.index(0, 0).data() == "Киргизия"
    assert table.index(0, 0).data(0x02) == "Kyrgyzstan"  # the edit role: what is copied and saved


@pytest.mark.usefixtures("in_russian")
def test_a_search_understands_the_names_that_are_shown() -> None:
    names = with_said_names(Names({}, {"united states and nato": ("USA", "NATO")}))
    assert parse("actor:Киргизия", names).scope.clauses == (Clause("actor", ("Kyrgyzstan",)),)
    assert parse('power:"США и НАТО"', names).scope.clauses == (Clause("power", ("USA", "NATO")),)
    assert parse("Россия", names).scope.clauses == (Clause("text", ("россия", "russia")),)


def test_in_english_a_search_understands_what_it_did() -> None:
    assert with_said_names(NO_NAMES) == NO_NAMES


@pytest.mark.usefixtures("in_russian")
def test_an_entity_is_chosen_by_the_name_that_is_shown_or_by_that_of_the_file(qtbot: QtBot) -> None:
    box = EntityBox("Actor")
    qtbot.addWidget(box)
    box.show_choices(
        [EntityChoice(1, "KGZ", "country", "Kyrgyzstan", 3), EntityChoice(2, "RUS", "country", "Russia", 2)], 1
    )
    assert (box.currentText(), box.entity_id(), box.entity_name()) == ("Киргизия", 1, "Kyrgyzstan")
    for typed in ("россия", "Russia", "rus"):
        box.setEditText(typed)
        assert box.entity_id() == 2
    box.setEditText("Никто")
    assert box.entity_id() is None


def test_of_two_entities_of_one_name_the_one_that_was_chosen_is_taken(qtbot: QtBot) -> None:
    box = EntityBox("Actor")
    qtbot.addWidget(box)
    box.show_choices([EntityChoice(1, "a", "person", "Ivanov", 3), EntityChoice(2, "b", "person", "Ivanov", 2)], None)
    box.setCurrentIndex(1)
    assert box.entity_id() == 2
