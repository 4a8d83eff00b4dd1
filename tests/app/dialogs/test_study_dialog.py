"""What a user changes in a study, what the preview says of it, and what the file then holds."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from geoexplorer import points
from geoexplorer.alignment.studies import default_weights, read_study, shipped_study
from geoexplorer.app.dialogs import study_dialog, study_weights
from geoexplorer.app.dialogs.new_study_dialog import NewStudyDialog
from geoexplorer.app.dialogs.study_dialog import StudyDialog
from geoexplorer.app.dialogs.study_weights import NumberBox
from geoexplorer.app.dialogs.study_work import grouped_power
from geoexplorer.app.session import Session
from geoexplorer.model.alignment import Power
from geoexplorer.model.selection import Scope
from geoexplorer.store.edit_history import acts_done_and_undone
from geoexplorer.store.project import open_project
from tests.app.charts.story import write_story

CHECKED = Qt.CheckState.Checked


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    """A session over the story of Kyrgyzstan and Uzbekistan."""
    del qtbot
    opened = Session(open_project(write_story(tmp_path / "story.geox")), shipped_study("central-asia"))
    opened.view.change(country="KGZ")
    yield opened
    opened.close()
    opened.deleteLater()


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> StudyDialog:
    """The dialog on the screen, its preview counted."""
    made = StudyDialog(session)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.effect_shown):
        made.show()
    return made


def counted(dialog: StudyDialog, qtbot: QtBot) -> None:
    """The preview is that of the draft."""
    qtbot.waitUntil(lambda: not dialog._later.isActive() and dialog._session.jobs.idle())


def kept(dialog: StudyDialog, qtbot: QtBot) -> None:
    """Press Apply and wait until the window counts by the study."""
    session = dialog._session
    with qtbot.waitSignal(session.study_changed):
        qtbot.mouseClick(dialog.footer.apply, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(session.jobs.idle)


def definitions(session: Session) -> list[tuple[str, int]]:
    with closing(session.project.reader()) as db:
        return [tuple(row) for row in db.execute("select name, active from studies order by id")]


def test_a_changed_weight_shows_its_effect_before_it_is_kept(dialog: StudyDialog, qtbot: QtBot) -> None:
    assert dialog.effect.said.text() == "No point changes."
    dialog.weights.weight["COOPERATE"].setValue(0.1)
    counted(dialog, qtbot)
    assert "change" in dialog.effect.said.text()
    rows = {dialog.effect.newest.item(i, 0).text(): i for i in range(dialog.effect.newest.rowCount())}
    now, then = (dialog.effect.newest.item(rows["Russia"], column).text() for column in (2, 3))
    assert now != then
    assert definitions(dialog._session) == []


def test_what_the_preview_says_is_what_the_chart_then_shows(
    dialog: StudyDialog, session: Session, qtbot: QtBot
) -> None:
    dialog.weights.weight["COOPERATE"].setValue(0.1)
    counted(dialog, qtbot)
    told = {dialog.effect.newest.item(i, 0).text(): dialog.effect.newest.item(i, 3).text() for i in range(3)}
    kept(dialog, qtbot)
    with closing(session.project.reader()) as db:
        lines = points.series(db, Scope(), session.study, "KGZ", "RUS", by="quarter")
    assert told["Russia"] == f"{lines[0].points[-1].value:+.2f}"


def test_apply_is_one_act_that_undo_takes_back_and_redo_brings_again(
    dialog: StudyDialog, session: Session, qtbot: QtBot
) -> None:
    before = session.study
    dialog.weights.weight["AID"].setValue(0.15)
    kept(dialog, qtbot)
    assert session.study.weights.event_type["AID"] == 0.15
    assert definitions(session) == [("central-asia", 1)]
    with closing(session.project.reader()) as db:
        assert acts_done_and_undone(db)[0][-1].summary == "added the study Central Asia"
    with qtbot.waitSignal(session.study_changed):
        session.undo()
    assert session.study == before
    assert definitions(session) == []
    with qtbot.waitSignal(session.study_changed):
        session.redo()
    assert session.study.weights.event_type["AID"] == 0.15


def test_a_kept_study_is_there_after_the_file_was_closed(dialog: StudyDialog, session: Session, qtbot: QtBot) -> None:
    dialog.weights.prior.setValue(5)
    kept(dialog, qtbot)
    with closing(open_project(session.project.path).reader()) as db:
        assert points.active_study(db).weights.prior == 5


def test_numbers_that_were_not_touched_keep_every_digit(session: Session, qtbot: QtBot) -> None:
    precise = read_study(
        'name = "x"\ncountries = ["KGZ"]\n[[powers]]\nkey = "RUS"\n[weights.event_type]\nAID = 0.123456'
    )
    dialog = StudyDialog(session)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.effect_shown):
        dialog.show()
    dialog.show_study(precise)
    dialog.weights.weight["ACCUSE"].setValue(0.9)
    assert dialog.draft.weights.event_type["AID"] == 0.123456
    assert dialog.draft.weights.event_type["ACCUSE"] == 0.9


def test_a_country_is_found_by_typing_and_joins_by_a_tick(dialog: StudyDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.sides.countries.search, "rus")
    tree = dialog.sides.countries.tree
    shown = [
        tree.topLevelItem(i).text(0) for i in range(tree.topLevelItemCount()) if not tree.topLevelItem(i).isHidden()
    ]
    assert shown == ["Russia"]
    dialog.sides.countries.item("RUS").setCheckState(0, CHECKED)
    assert dialog.draft.countries == (*shipped_study("central-asia").countries, "RUS")


def test_a_power_becomes_a_group_and_single_again(dialog: StudyDialog, qtbot: QtBot) -> None:
    part = dialog.sides.powers
    part.tree.setCurrentItem(part.tree.topLevelItem(1))  # Russia
    part.actor.setCurrentIndex(part.actor.findData("UZB"))
    qtbot.mouseClick(part.join, Qt.MouseButton.LeftButton)
    group = dialog.draft.powers[1]
    assert group == Power("RUS_UZB", "Russia and Uzbekistan", ("RUS", "UZB"))
    part.tree.setCurrentItem(part.tree.topLevelItem(1).child(1))
    qtbot.mouseClick(part.remove, Qt.MouseButton.LeftButton)
    assert dialog.draft.powers[1] == Power("RUS", "Russia", ("RUS",))


def test_a_power_is_added_renamed_moved_and_removed(dialog: StudyDialog, qtbot: QtBot) -> None:
    part = dialog.sides.powers
    part.actor.setCurrentIndex(part.actor.findData("UZB"))
    qtbot.mouseClick(part.add, Qt.MouseButton.LeftButton)
    assert [p.key for p in dialog.draft.powers] == ["US_NATO", "RUS", "CHN", "UZB"]
    part.tree.topLevelItem(3).setText(0, "The neighbour")
    assert dialog.draft.powers[3].name == "The neighbour"
    part.tree.setCurrentItem(part.tree.topLevelItem(3))
    qtbot.mouseClick(part.up, Qt.MouseButton.LeftButton)
    assert [p.key for p in dialog.draft.powers] == ["US_NATO", "RUS", "UZB", "CHN"]
    qtbot.mouseClick(part.remove, Qt.MouseButton.LeftButton)
    assert [p.key for p in dialog.draft.powers] == ["US_NATO", "RUS", "CHN"]


def test_a_group_that_a_person_named_keeps_its_name() -> None:
    west = Power("US_NATO", "The West", ("USA", "NATO"))
    assert grouped_power(west, "EU", {"EU": "European Union"}) == Power(
        "USA_NATO_EU", "The West", ("USA", "NATO", "EU")
    )


def test_nobody_to_lean_cannot_be_applied(dialog: StudyDialog) -> None:
    for key in dialog.draft.countries:
        dialog.sides.countries.item(key).setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.footer.said.text() == "Tick at least one country"
    assert not dialog.footer.apply.isEnabled()


def test_a_publisher_with_less_trust_counts_less(dialog: StudyDialog, qtbot: QtBot) -> None:
    table = dialog.publishers.table
    row = next(i for i in range(table.rowCount()) if table.item(i, 0).text() == "Dispatch")
    table.item(row, 2).setData(Qt.ItemDataRole.EditRole, 0.5)
    counted(dialog, qtbot)
    assert dialog.draft.weights.publisher == {"Dispatch": 0.5}
    assert "change" in dialog.effect.said.text()


def test_reset_brings_the_default_weights_back_and_keeps_the_sides(dialog: StudyDialog, qtbot: QtBot) -> None:
    dialog.weights.weight["AID"].setValue(0.1)
    dialog.weights.document_cap.setValue(9)
    dialog.sides.countries.item("RUS").setCheckState(0, CHECKED)
    qtbot.mouseClick(dialog.footer.reset, Qt.MouseButton.LeftButton)
    assert dialog.draft.weights == default_weights()
    assert "RUS" in dialog.draft.countries


def test_a_shipped_study_can_be_chosen_and_its_years_changed(dialog: StudyDialog, qtbot: QtBot) -> None:
    words = [dialog.choice.study.itemText(i) for i in range(dialog.choice.study.count())]
    place = words.index("South Caucasus · as shipped")
    dialog.choice.study.setCurrentIndex(place)
    dialog.choice.study.activated.emit(place)
    assert dialog.draft == shipped_study("south-caucasus")
    qtbot.keyClicks(dialog.choice.start, "2003")
    qtbot.keyClick(dialog.choice.start, Qt.Key.Key_Return)
    dialog.choice.start.editingFinished.emit()
    assert dialog.draft.start == "2003"


def test_an_exported_study_imports_as_it_was(
    dialog: StudyDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.toml"
    monkeypatch.setattr(study_dialog, "ask_save_name", lambda *_: (str(path), ""))
    monkeypatch.setattr(study_dialog, "ask_open_name", lambda *_: (str(path), ""))
    dialog.weights.weight["AID"].setValue(0.33)
    exported = dialog.draft
    qtbot.mouseClick(dialog.choice.export_study, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.footer.reset, Qt.MouseButton.LeftButton)
    assert dialog.draft != exported
    qtbot.mouseClick(dialog.choice.import_study, Qt.MouseButton.LeftButton)
    assert dialog.draft == exported


def test_a_broken_study_file_is_refused_in_words(
    dialog: StudyDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "broken.toml"
    path.write_text("countries = [")
    monkeypatch.setattr(study_dialog, "ask_open_name", lambda *_: (str(path), ""))
    before = dialog.draft
    qtbot.mouseClick(dialog.choice.import_study, Qt.MouseButton.LeftButton)
    assert "broken.toml is not TOML" in dialog.footer.said.text()
    assert dialog.draft == before


def new_study(dialog: StudyDialog, qtbot: QtBot) -> NewStudyDialog:
    qtbot.mouseClick(dialog.choice.new, Qt.MouseButton.LeftButton)
    made: NewStudyDialog = dialog.findChild(NewStudyDialog)
    return made


def test_a_new_study_proposes_the_powers_with_the_most_acts(dialog: StudyDialog, qtbot: QtBot) -> None:
    made = new_study(dialog, qtbot)
    assert made.countries.item("KGZ").text(1) == "9"
    made.countries.item("KGZ").setCheckState(0, CHECKED)
    qtbot.waitUntil(lambda: made.powers.topLevelItemCount() > 0)
    assert [power.key for power in made.chosen_powers()] == ["RUS", "USA", "CHN"]
    qtbot.keyClicks(made.title, "Only Bishkek")
    qtbot.mouseClick(made.ok, Qt.MouseButton.LeftButton)
    assert (dialog.draft.name, dialog.draft.countries) == ("only-bishkek", ("KGZ",))
    assert [power.name for power in dialog.draft.powers] == ["Russia", "United States", "China"]


def test_a_new_study_needs_a_country(dialog: StudyDialog, qtbot: QtBot) -> None:
    made = new_study(dialog, qtbot)
    qtbot.mouseClick(made.ok, Qt.MouseButton.LeftButton)
    assert made.said.text() == "Tick a country"


def test_every_field_has_a_name_for_a_screen_reader(dialog: StudyDialog) -> None:
    boxes: list[QWidget] = [*dialog.weights.weight.values(), *dialog.weights.half_life.values()]
    boxes += [*dialog.weights.modality.values(), *dialog.weights.side.values(), *dialog.weights.promise.values()]
    names = [box.accessibleName() for box in boxes]
    assert all(names)
    assert len(set(names)) == len(names)


def test_a_weight_is_written_with_the_comma_of_the_language(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(study_weights, "language", lambda: "ru")
    parent = QWidget()
    qtbot.addWidget(parent)
    box = NumberBox("Weight", parent, least=0.0, most=1.0, step=0.1)
    box.lineEdit().setText("0,35")
    box.interpretText()
    assert (box.value(), box.text()) == (0.35, "0,35")


def test_the_buttons_of_the_study_stay_on_a_low_screen(small: Session, qtbot: QtBot) -> None:
    dialog = StudyDialog(small)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.minimumSizeHint().height() <= 660
    assert dialog.minimumSizeHint().width() <= 1000
