"""Correcting events, entities, mentions and texts by hand: what is stored, and that one undo takes it back."""

import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from geoexplorer.app.dialogs.date_words import Days, days_of, words_of
from geoexplorer.app.dialogs.document_dialog import DocumentDialog
from geoexplorer.app.dialogs.entity_dialog import EntityDialog
from geoexplorer.app.dialogs.event_dialog import EventDialog
from geoexplorer.app.dialogs.form import FormDialog, choose
from geoexplorer.app.dialogs.mention_lines import context
from geoexplorer.app.dialogs.merge_dialog import MergeDialog
from geoexplorer.app.dialogs.note_dialog import NoteDialog, TagDialog
from geoexplorer.app.dialogs.relink_dialog import RelinkDialog
from geoexplorer.app.session import Session
from geoexplorer.app.tables.row_acts import RowActs
from geoexplorer.store.entity_forms import Sample, entity_forms


@pytest.fixture
def db(small: Session) -> Iterator[sqlite3.Connection]:
    """A reader of the same file."""
    connection = small.project.reader()
    yield connection
    connection.close()


def opened(dialog: FormDialog, qtbot: QtBot) -> Any:
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.ok.isEnabled)
    return dialog


def save(dialog: FormDialog, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.edit_applied):
        qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)


def entity(db: sqlite3.Connection, key: str) -> int:
    return int(db.execute("select id from entities where key = ?", (key,)).fetchone()[0])


def event(db: sqlite3.Connection, event_id: int, columns: str) -> tuple[Any, ...]:
    return tuple(db.execute(f"select {columns} from events where id = ?", (event_id,)).fetchone())


def edited(session: Session, qtbot: QtBot, event_id: int) -> EventDialog:
    dialog = EventDialog(session)
    dialog.read_event(event_id)
    return opened(dialog, qtbot)


def test_the_dialog_shows_the_event_as_it_is(small: Session, qtbot: QtBot) -> None:
    dialog = edited(small, qtbot, 2)
    assert dialog.quote.text() == "Kyrgyzstan helps United States."
    shown = (dialog.actor.entity_name(), dialog.recipient.entity_name(), dialog.polarity.currentData())
    assert shown == ("Kyrgyzstan", "United States", "-1")
    assert dialog.date.text() == "1 Aug 2005"


def test_tab_goes_from_row_to_row(small: Session, qtbot: QtBot) -> None:
    dialog = edited(small, qtbot, 2)
    wanted = (
        dialog.actor, dialog.recipient, dialog.mutual, dialog.event_type, dialog.domain, dialog.polarity,
        dialog.modality, dialog.aspect, dialog.attribution, dialog.speaker, dialog.date, dialog.amount, dialog.reason,
        dialog.cancel, dialog.ok,
    )  # fmt: skip
    for widget in wanted:
        focused = dialog.focusWidget()
        assert focused is widget or widget.isAncestorOf(focused), widget.accessibleName()
        qtbot.keyClick(focused, Qt.Key.Key_Tab)


def test_the_cursor_goes_to_what_is_refused(small: Session, qtbot: QtBot) -> None:
    dialog = edited(small, qtbot, 2)
    dialog.date.setText("tomorrow")
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.focusWidget() is dialog.date
    dialog.date.setText("2005")
    dialog.amount.setText("lots of gold")
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.focusWidget() is dialog.amount


def test_a_turned_sign_turns_the_bearings_and_undo_turns_them_back(
    small: Session, qtbot: QtBot, db: sqlite3.Connection
) -> None:
    dialog = edited(small, qtbot, 2)
    choose(dialog.polarity, "1")
    save(dialog, small, qtbot)
    assert event(db, 2, "polarity, review, confidence") == (1, "edited", 1.0)
    signs = "select group_concat(sign) from bearings where event_id = 2"
    assert db.execute(signs).fetchone()[0] == "1,1"
    with qtbot.waitSignal(small.edit_applied):
        small.undo()
    assert event(db, 2, "polarity, review, confidence") == (-1, "unseen", 0.8)
    assert db.execute(signs).fetchone()[0] == "-1,-1"


def test_another_recipient_can_be_typed_by_key(small: Session, qtbot: QtBot, db: sqlite3.Connection) -> None:
    dialog = edited(small, qtbot, 1)
    dialog.recipient.setCurrentText("CHN")
    save(dialog, small, qtbot)
    assert event(db, 1, "recipient_id") == (entity(db, "CHN"),)


def test_a_side_that_is_nobody_in_the_list_is_refused(small: Session, qtbot: QtBot) -> None:
    dialog = edited(small, qtbot, 1)
    dialog.actor.setCurrentText("Ruritania")
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.said.text() == "From: choose a state, organisation or group"
    assert dialog.isVisible()


def test_an_amount_is_written_as_in_a_text_and_undo_takes_it_away(
    small: Session, qtbot: QtBot, db: sqlite3.Connection
) -> None:
    amounts = "select group_concat(kind || ' ' || low || ' ' || unit || ' ' || qualifier, '; ') from amounts"
    for words, stored in (("about $50 million", "money 50000000.0 USD about"), ("", None)):
        dialog = edited(small, qtbot, 2)
        dialog.amount.setText(words)
        save(dialog, small, qtbot)
        assert db.execute(amounts).fetchone()[0] == stored
    with qtbot.waitSignal(small.edit_applied):
        small.undo()
    assert db.execute(amounts).fetchone()[0] == "money 50000000.0 USD about"


def test_an_amount_without_what_is_counted_is_refused(small: Session, qtbot: QtBot) -> None:
    dialog = edited(small, qtbot, 1)
    dialog.amount.setText("lots")
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.said.text().startswith("“lots” is no amount")
    assert dialog.isVisible()


def test_a_date_less_exact_than_a_day_is_kept_as_it_is(small: Session, qtbot: QtBot, db: sqlite3.Connection) -> None:
    dialog = edited(small, qtbot, 4)
    dialog.date.setText("2005-Q3")
    save(dialog, small, qtbot)
    columns = "date_start, date_end, date_precision, date_basis"
    assert event(db, 4, columns) == ("2005-07-01", "2005-09-30", "quarter", "user")


def test_saving_without_a_change_writes_nothing(small: Session, qtbot: QtBot, db: sqlite3.Connection) -> None:
    dialog = edited(small, qtbot, 3)
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.result() == QDialog.DialogCode.Accepted
    small.close()
    assert db.execute("select count(*) from edits").fetchone()[0] == 0


def test_the_reason_stands_in_the_history(small: Session, qtbot: QtBot, db: sqlite3.Connection) -> None:
    dialog = edited(small, qtbot, 1)
    choose(dialog.domain, "economic")
    dialog.reason.setText("it is about trade")
    save(dialog, small, qtbot)
    assert db.execute("select distinct reason from edits where table_name = 'events'").fetchone()[0] == (
        "changed domain of event 1: it is about trade"
    )


def test_words_marked_in_a_text_become_an_event(small: Session, qtbot: QtBot, db: sqlite3.Connection) -> None:
    dialog = EventDialog(small)
    dialog.read_place(3, 0, 23)
    opened(dialog, qtbot)
    assert dialog.quote.text() == "Uzbekistan helps Russia"
    dialog.actor.setCurrentText("Uzbekistan")
    dialog.recipient.setCurrentText("China")
    choose(dialog.event_type, "SUPPORT")
    save(dialog, small, qtbot)
    columns = "quote, event_type, review, date_start, document_id"
    assert event(db, 5, columns) == ("Uzbekistan helps Russia", "SUPPORT", "added", "2006-01-10", 3)
    assert small.view.selection.brush == (5,)  # it is picked where it came to stand


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("21 Sep 2005", Days("2005-09-21", "2005-09-21", "day")),
        ("2005-09", Days("2005-09-01", "2005-09-30", "month")),
        ("September 2005", Days("2005-09-01", "2005-09-30", "month")),
        ("2005", Days("2005-01-01", "2005-12-31", "year")),
        ("2005-Q4", Days("2005-10-01", "2005-12-31", "quarter")),
        ("2004..2006", Days("2004-01-01", "2006-12-31", "period")),
        ("3 Mar 2003 to 9 Mar 2003", Days("2003-03-03", "2003-03-09", "period")),
        ("undated", Days(None, None, "unknown")),
        ("", Days(None, None, "unknown")),
        ("last week", None),
        ("9 Mar 2003 to 3 Mar 2003", None),
    ],
)
def test_days_are_read_as_people_write_them(words: str, days: Days | None) -> None:
    assert days_of(words) == days


@pytest.mark.parametrize("words", ["21 Sep 2005", "2005-09", "2005", "2005-Q4", "3 Mar 2003 to 9 Mar 2003", ""])
def test_days_are_written_as_they_are_read(words: str) -> None:
    days = days_of(words)
    assert days is not None
    assert words_of(days.start, days.end) == words


def test_a_merge_shows_its_effect_before_it_is_confirmed(small: Session, qtbot: QtBot, db: sqlite3.Connection) -> None:
    dialog = opened(MergeDialog(small, [entity(db, "KGZ"), entity(db, "TJK")]), qtbot)
    survivor = dialog.survivor()
    assert survivor is not None
    assert survivor.key == "KGZ"  # the one with more mentions
    qtbot.waitUntil(lambda: "Computing" not in dialog.effect.text())
    assert dialog.effect.text() == "No point of the chart changes."


def test_the_keyboard_begins_in_the_first_field_not_on_cancel(
    small: Session, qtbot: QtBot, db: sqlite3.Connection
) -> None:
    ids = [entity(db, "KGZ"), entity(db, "TJK")]
    merging = opened(MergeDialog(small, ids), qtbot)
    assert merging.focusWidget() is merging.choices[ids[0]]
    naming = opened(EntityDialog(small, ids[0]), qtbot)
    assert naming.focusWidget() is naming.name


def test_a_choice_that_comes_after_the_window_can_have_the_keyboard_at_once(
    small: Session, qtbot: QtBot, db: sqlite3.Connection
) -> None:
    ids = [entity(db, "KGZ"), entity(db, "TJK")]
    small.jobs.hold()  # a slow file
    merging = MergeDialog(small, ids)
    qtbot.addWidget(merging)
    merging.show()
    qtbot.waitExposed(merging)
    merging._on_read(entity_forms(db, ids))
    assert merging.choices[ids[0]].isVisible(), "a window made active now would give the keyboard to what can be seen"
    qtbot.waitUntil(lambda: merging.focusWidget() is merging.choices[ids[0]])


def test_the_effect_names_the_largest_change(small: Session, qtbot: QtBot, db: sqlite3.Connection) -> None:
    dialog = opened(MergeDialog(small, [entity(db, "KGZ"), entity(db, "UZB")]), qtbot)
    qtbot.waitUntil(lambda: "Computing" not in dialog.effect.text())
    assert "chart points change; largest " in dialog.effect.text()
    assert dialog.warning.text() == "Uzbekistan belongs to UZB, Kyrgyzstan to KGZ."


def test_a_split_shows_its_effect_before_it_is_confirmed(small: Session, qtbot: QtBot, db: sqlite3.Connection) -> None:
    dialog = opened(EntityDialog(small, entity(db, "KGZ")), qtbot)
    assert dialog.effect.text() == ""
    dialog.forms.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.target.setCurrentText("Kyrgyz ministry")
    qtbot.waitUntil(lambda: "largest Kyrgyzstan → " in dialog.effect.text())
    assert db.execute("select count(*) from edits").fetchone()[0] == 0


def test_both_answers_about_a_mention_show_their_effect(small: Session, qtbot: QtBot, db: sqlite3.Connection) -> None:
    dialog = opened(RelinkDialog(small, 1), qtbot)
    qtbot.waitUntil(lambda: dialog.effect.text().startswith("If it is not an entity: "))
    dialog.entity.setCurrentText("Tajikistan")
    qtbot.waitUntil(lambda: dialog.effect.text().startswith("If it means Tajikistan: "))
    only_here = dialog.effect.text()
    assert "chart point" in only_here
    dialog.reaches["everywhere"].click()
    qtbot.waitUntil(lambda: dialog.effect.text() not in (only_here, "Computing what the chart would say…"))
    assert db.execute("select count(*) from edits").fetchone()[0] == 0


def test_merged_entities_are_one_and_undo_parts_them(small: Session, qtbot: QtBot, db: sqlite3.Connection) -> None:
    ids = entity(db, "USA"), entity(db, "RUS")
    dialog = opened(MergeDialog(small, ids), qtbot)
    dialog.choices[ids[0]].click()
    small.view.change(entity_id=ids[1])
    save(dialog, small, qtbot)
    assert small.view.selection.entity_id == ids[0]  # the card shows the one that stayed
    count = "select count(*) from events where recipient_id = ?"
    assert [db.execute(count, (i,)).fetchone()[0] for i in ids] == [3, 0]
    with qtbot.waitSignal(small.edit_applied):
        small.undo()
    assert [db.execute(count, (i,)).fetchone()[0] for i in ids] == [1, 2]


def test_ticked_forms_are_split_off_as_a_new_entity(small: Session, qtbot: QtBot, db: sqlite3.Connection) -> None:
    db_writer = small.project.writer()
    db_writer.execute("update mentions set quote = 'RF' where document_id = 3 and quote = 'Russia'")
    db_writer.close()
    dialog = opened(EntityDialog(small, entity(db, "RUS")), qtbot)
    forms = [dialog.forms.item(row).text().split("  ")[0] for row in range(dialog.forms.count())]
    assert forms == ["RF", "Russia"]
    dialog.forms.item(0).setCheckState(Qt.CheckState.Checked)
    assert dialog.ok.text() == "Split off 1 mention"
    dialog.target.setCurrentText("Russian Federation of Chess")
    choose(dialog.kind, "organisation")
    save(dialog, small, qtbot)
    row = db.execute("select key, kind, name from entities order by id desc limit 1").fetchone()
    assert tuple(row) == ("organisation:russian-federation-of-chess", "organisation", "Russian Federation of Chess")


def test_a_new_name_is_kept_beside_the_old_one(small: Session, qtbot: QtBot, db: sqlite3.Connection) -> None:
    dialog = opened(EntityDialog(small, entity(db, "KGZ")), qtbot)
    dialog.name.setText("Kyrgyz Republic")
    save(dialog, small, qtbot)
    assert db.execute("select name from entities where key = 'KGZ'").fetchone()[0] == "Kyrgyz Republic"
    names = {row[0] for row in db.execute("select alias from aliases where entity_id = ?", (entity(db, "KGZ"),))}
    assert {"Kyrgyzstan", "Kyrgyz Republic"} <= names


def test_a_mention_is_linked_only_here_unless_the_user_says_more(
    small: Session, qtbot: QtBot, db: sqlite3.Connection
) -> None:
    dialog = opened(RelinkDialog(small, 1), qtbot)
    assert dialog.reaches["everywhere"].text() == "Everywhere (2), and in later imports"
    dialog.entity.setCurrentText("Tajikistan")
    save(dialog, small, qtbot)
    linked = [row[0] for row in db.execute("select entity_id from mentions where quote = 'Kyrgyzstan' order by id")]
    assert linked == [entity(db, "TJK"), entity(db, "KGZ")]


def test_everywhere_makes_a_repair(small: Session, qtbot: QtBot, db: sqlite3.Connection) -> None:
    dialog = opened(RelinkDialog(small, 1), qtbot)
    dialog.entity.setCurrentText("Tajikistan")
    dialog.reaches["everywhere"].click()
    save(dialog, small, qtbot)
    assert tuple(db.execute("select kind, pattern, active from repairs").fetchone()) == ("link", "kyrgyzstan", 1)


def test_not_an_entity_rejects_the_mention_and_what_rests_on_it(
    small: Session, qtbot: QtBot, db: sqlite3.Connection
) -> None:
    dialog = opened(RelinkDialog(small, 1), qtbot)
    with qtbot.waitSignal(small.edit_applied):
        qtbot.mouseClick(dialog.nobody, Qt.MouseButton.LeftButton)
    assert db.execute("select review from mentions where id = 1").fetchone()[0] == "rejected"
    assert event(db, 1, "review") == ("rejected",)
    assert event(db, 2, "review") == ("unseen",)


def test_a_dated_text_dates_its_events(small: Session, qtbot: QtBot, db: sqlite3.Connection) -> None:
    dialog = opened(DocumentDialog(small, 1), qtbot)
    dialog.boxes["published"].setText("August 2004")
    save(dialog, small, qtbot)
    assert event(db, 1, "date_start, date_end, date_precision") == ("2004-08-01", "2004-08-31", "month")


def test_a_note_and_a_tag_are_kept_on_the_row(small: Session, qtbot: QtBot, db: sqlite3.Connection) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    acts = RowActs(small, parent)
    note = NoteDialog("an event", lambda text: acts.write_note("events", 2, text))
    qtbot.addWidget(note)
    note.show()
    qtbot.keyClicks(note.text, "look again")
    with qtbot.waitSignal(small.edit_applied):
        qtbot.keyClick(note.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    tag = TagDialog(small, "an event", lambda name: acts.tag("events", (2,), name))
    qtbot.addWidget(tag)
    tag.show()
    tag.name.setCurrentText("bases")
    save(tag, small, qtbot)
    assert tuple(db.execute("select table_name, row_id, text from notes").fetchone()) == ("events", 2, "look again")
    assert tuple(db.execute("select name, row_id from tags").fetchone()) == ("bases", 2)


def test_a_star_given_twice_is_taken_off(small: Session, qtbot: QtBot, db: sqlite3.Connection) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    star = RowActs(small, parent).acts("events", (1,))["star"]
    for stars in (1, 0):
        with qtbot.waitSignal(small.edit_applied):
            star()
        assert db.execute("select count(*) from tags where name = 'star'").fetchone()[0] == stars


def test_a_note_can_be_rewritten_and_deleted(small: Session, qtbot: QtBot, db: sqlite3.Connection) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    acts = RowActs(small, parent)
    with qtbot.waitSignal(small.edit_applied):
        acts.write_note("events", 2, "look again")
    acts.acts("notes", (1,))["edit"]()
    qtbot.waitUntil(lambda: bool(parent.findChildren(NoteDialog)))
    dialog = parent.findChildren(NoteDialog)[0]
    assert dialog.text.toPlainText() == "look again"
    dialog.text.setPlainText("looked at")
    save(dialog, small, qtbot)
    assert db.execute("select text from notes").fetchone()[0] == "looked at"
    with qtbot.waitSignal(small.edit_applied):
        acts.acts("notes", (1,))["delete"]()
    assert db.execute("select count(*) from notes").fetchone()[0] == 0
    with qtbot.waitSignal(small.edit_applied):
        small.undo()
    assert db.execute("select text from notes").fetchone()[0] == "looked at"


def test_a_mention_in_context_stands_between_whole_words_and_as_in_the_text() -> None:
    left = "dent spoke of the visit to Bishkek that had been planned by "
    cut = Sample(1, left, "Mairam Akayev", ", his wife.", "A", None)
    before, quote, after = context(cut)
    assert before == "… spoke of the visit to Bishkek that had been planned by "
    assert before + quote + after == "… spoke of the visit to Bishkek that had been planned by Mairam Akayev, his wife."
