"""Names of states and powers in the language of the window; what is stored and typed keeps its own."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from geoexplorer.alignment.studies import SHIPPED, shipped_study
from geoexplorer.app import language
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.country_names import country_names
from geoexplorer.app.drawing.numbers_table import NumbersTableModel
from geoexplorer.app.names import said_name, with_said_names
from geoexplorer.model.query import NO_NAMES, Names, parse
from geoexplorer.model.selection import Clause, Scope


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
