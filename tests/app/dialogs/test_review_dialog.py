"""Reviewing one event after the other: order, answers, what they change, how accurate it is."""

import sqlite3
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from geoexplorer.app.dialogs.form import choose
from geoexplorer.app.dialogs.review_dialog import ReviewDialog
from geoexplorer.app.dialogs.review_effect import Effect
from geoexplorer.app.dialogs.review_effect_part import outcome_words
from geoexplorer.app.dialogs.review_queue import influences, minutes_left, read_queue, wilson
from geoexplorer.app.session import Session
from geoexplorer.model.alignment import Point
from geoexplorer.model.selection import Clause, Scope
from geoexplorer.points import point
from geoexplorer.store.writing import write_extraction
from tests.building import LEXICON, told


@pytest.fixture
def db(small: Session) -> Iterator[sqlite3.Connection]:
    """A reader of the same file."""
    connection = small.project.reader()
    yield connection
    connection.close()


@pytest.fixture
def dialog(small: Session, qtbot: QtBot) -> ReviewDialog:
    """The review window with its first event shown."""
    shown = ReviewDialog(small)
    qtbot.addWidget(shown)
    shown.show()
    ready(shown, qtbot)
    return shown


def ready(dialog: ReviewDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog._session.jobs.idle() and dialog._page is not None)


def ids(dialog: ReviewDialog) -> list[int]:
    return [item.event_id for item in dialog.queue.model.items]


def review(db: sqlite3.Connection, event_id: int) -> str:
    return str(db.execute("select review from events where id = ?", (event_id,)).fetchone()[0])


def press(
    dialog: ReviewDialog,
    key: Qt.Key,
    session: Session,
    qtbot: QtBot,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    with qtbot.waitSignal(session.edit_applied):
        qtbot.keyClick(dialog.queue.view, key, held)
    ready(dialog, qtbot)


def test_what_moves_the_chart_most_comes_first(dialog: ReviewDialog) -> None:
    assert ids(dialog)[-1] == 4  # denied and undated: it moves nothing
    moves = [item.moves or 0.0 for item in dialog.queue.model.items]
    assert moves == sorted(moves, reverse=True)


def test_influence_is_the_change_of_the_value_without_the_act(small: Session, db: sqlite3.Connection) -> None:
    writer = small.project.writer()
    write_extraction(writer, told("KGZ", "RUS", published="2005-03-01", path="/x.txt", event_type="AGREE"), LEXICON)
    writer.close()
    found = influences(db, Scope(), small.study)[5]
    now = point(db, Scope(), small.study, "KGZ", "RUS", at="2005-12-31")
    cluster = db.execute("select cluster_id from events where id = 5").fetchone()[0]
    without = point(db, Scope(), small.study, "KGZ", "RUS", at="2005-12-31", left_out=[cluster])
    assert now is not None
    assert without is not None
    assert found.moves == pytest.approx(abs(now.value - without.value), abs=1e-9)


def test_low_confidence_first_if_wanted(small: Session, db: sqlite3.Connection) -> None:
    queue = read_queue(db, Scope(), small.study, "confidence")
    assert queue.items[0].event_id == 3


def test_only_unseen_events_of_the_scope_wait(small: Session, db: sqlite3.Connection) -> None:
    queue = read_queue(db, Scope((Clause("domain", ("military",)),)), small.study, "document")
    assert [item.event_id for item in queue.items] == [1, 3]


def test_y_accepts_and_the_next_event_comes_up(
    dialog: ReviewDialog, small: Session, qtbot: QtBot, db: sqlite3.Connection
) -> None:
    first, second = ids(dialog)[:2]
    press(dialog, Qt.Key.Key_Y, small, qtbot)
    assert review(db, first) == "accepted"
    current = dialog.current()
    assert current is not None
    assert current.event_id == second
    assert dialog.progress.text() == "1 of 4"


@pytest.mark.parametrize(("key", "verdict"), [(Qt.Key.Key_N, "rejected"), (Qt.Key.Key_H, "unsure")])
def test_n_rejects_and_h_doubts(
    dialog: ReviewDialog, small: Session, qtbot: QtBot, db: sqlite3.Connection, key: Qt.Key, verdict: str
) -> None:
    first = ids(dialog)[0]
    press(dialog, key, small, qtbot)
    assert review(db, first) == verdict


def test_undo_brings_the_event_back_into_the_queue(
    dialog: ReviewDialog, small: Session, qtbot: QtBot, db: sqlite3.Connection
) -> None:
    first = ids(dialog)[0]
    press(dialog, Qt.Key.Key_Y, small, qtbot)
    with qtbot.waitSignal(small.edit_applied):
        qtbot.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: first in ids(dialog))
    assert review(db, first) == "unseen"
    assert dialog.verdicts == []


def test_undo_leaves_the_answers_before_it_told_and_redo_answers_again(
    dialog: ReviewDialog, small: Session, qtbot: QtBot, db: sqlite3.Connection
) -> None:
    first, second, *rest = ids(dialog)
    press(dialog, Qt.Key.Key_Y, small, qtbot)
    press(dialog, Qt.Key.Key_N, small, qtbot)
    press(dialog, Qt.Key.Key_Z, small, qtbot, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: second in ids(dialog))
    assert dialog.progress.text() == "1 of 4"
    assert dialog.last.count() == 1
    press(dialog, Qt.Key.Key_Y, small, qtbot, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: ids(dialog) == rest)
    assert [review(db, i) for i in (first, second, *rest)] == ["accepted", "rejected", "unseen", "unseen"]


def test_accept_these_takes_only_what_is_in_sight(
    dialog: ReviewDialog, small: Session, qtbot: QtBot, db: sqlite3.Connection
) -> None:
    dialog.queue.view.setFixedHeight(2 * 48 + 10)
    qtbot.waitUntil(lambda: len(dialog.queue.visible_ids()) == 2)
    dialog.queue._show_bulk()
    assert dialog.queue.bulk.text().startswith("Accept these 2")
    seen, hidden = dialog.queue.visible_ids(), ids(dialog)[2:]
    with qtbot.waitSignal(small.edit_applied):
        qtbot.mouseClick(dialog.queue.bulk, Qt.MouseButton.LeftButton)
    assert [review(db, i) for i in seen] == ["accepted", "accepted"]
    assert [review(db, i) for i in hidden] == ["unseen", "unseen"]


def test_the_page_shows_words_slots_and_what_the_answer_changes(dialog: ReviewDialog) -> None:
    item = dialog.current()
    assert item is not None
    assert "helps" in dialog.sentence.toPlainText()
    effect = dialog.right.chart.effect
    assert effect is not None
    assert dialog.right.chart_title.text().endswith(f"towards {effect.power_name}")
    words = dialog.right.outcomes.itemAtPosition(1, 1)
    assert words is not None
    assert words.widget().text() == "the point goes"


def test_a_slot_tells_in_words_by_which_rule_the_event_was_found(dialog: ReviewDialog) -> None:
    assert dialog._page is not None
    steps, rule = dialog._page.steps, dialog._page.card.event.rule
    sign = next(slot for slot in dialog.slots.findChildren(QPushButton) if slot.accessibleName().startswith("sign: "))
    shown = [line.text() for line in sign.findChildren(QLabel)]
    assert steps[0] in shown
    assert all(step in sign.toolTip() for step in steps)
    assert rule not in (*shown, sign.toolTip())


def test_names_are_marked_in_the_sentence_past_signs_of_two_units(small: Session, qtbot: QtBot) -> None:
    writer = small.project.writer()
    write_extraction(writer, told("KAZ", "CHN", text="🛢 Kazakhstan helps China.", path="/e.txt"), LEXICON)
    writer.close()
    small.view.change(scope=Scope((Clause("actor", ("KAZ",)),)))
    dialog = ReviewDialog(small)
    qtbot.addWidget(dialog)
    ready(dialog, qtbot)
    cursor = dialog.sentence.textCursor()
    cursor.setPosition(
        dialog.sentence.toPlainText().encode("utf-16-le").find("Kazakhstan".encode("utf-16-le")) // 2 + 1
    )
    assert cursor.charFormat().background().style() != Qt.BrushStyle.NoBrush


def test_when_all_is_done_it_says_so(dialog: ReviewDialog, small: Session, qtbot: QtBot) -> None:
    for _ in range(4):
        with qtbot.waitSignal(small.edit_applied):
            dialog.answer("accepted")
        qtbot.waitUntil(small.jobs.idle)
    qtbot.waitUntil(lambda: dialog.source.text().startswith("Nothing waits"))
    qtbot.waitUntil(lambda: dialog.right.accuracy.share.text() == "100%")


def test_only_answers_of_the_sample_speak_for_what_waits(dialog: ReviewDialog, small: Session, qtbot: QtBot) -> None:
    press(dialog, Qt.Key.Key_N, small, qtbot)
    assert dialog.right.accuracy.share.text() == "0%"
    choose(dialog.kind, "sample")
    ready(dialog, qtbot)
    assert dialog.right.accuracy.share.text() == "–"
    press(dialog, Qt.Key.Key_Y, small, qtbot)
    assert dialog.right.accuracy.words.text().startswith("1 of 1 decided")
    assert "of this queue" not in dialog.right.accuracy.words.text()
    choose(dialog.kind, "influence")
    assert dialog.right.accuracy.words.text().startswith("0 of 1 decided")


def test_an_answer_taken_back_is_no_longer_counted(dialog: ReviewDialog, small: Session, qtbot: QtBot) -> None:
    press(dialog, Qt.Key.Key_Y, small, qtbot)
    assert dialog.right.accuracy.share.text() == "100%"
    press(dialog, Qt.Key.Key_Z, small, qtbot, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.right.accuracy.share.text() == "–")
    assert dialog.right.accuracy.words.text() == "nothing decided yet"


def test_a_long_title_does_not_widen_the_window(dialog: ReviewDialog, small: Session, qtbot: QtBot) -> None:
    press(dialog, Qt.Key.Key_Y, small, qtbot)  # the first answer makes room for the tally of answers
    ready(dialog, qtbot)
    before = dialog.minimumSizeHint().width()
    writer = small.project.writer()
    writer.execute("update documents set title = ?", ("A very long headline " * 20,))
    writer.close()
    press(dialog, Qt.Key.Key_Y, small, qtbot)
    ready(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog.source.text().startswith("A very long headline"))
    assert dialog.minimumSizeHint().width() <= before + 20


@pytest.mark.parametrize(
    ("right", "decided", "low", "high"), [(36, 40, 0.769, 0.960), (0, 10, 0.0, 0.278), (10, 10, 0.722, 1.0)]
)
def test_the_interval_of_a_share_is_wilsons(right: int, decided: int, low: float, high: float) -> None:
    assert wilson(right, decided) == pytest.approx((low, high), abs=0.001)


def test_nothing_decided_means_anything_is_possible() -> None:
    assert wilson(0, 0) == (0.0, 1.0)


def test_the_time_left_is_guessed_only_from_a_pace() -> None:
    assert minutes_left([4.0, 5.0], 100) is None
    assert minutes_left([4.0, 5.0, 6.0], 120) == 10


def test_outcomes_say_whether_the_sign_stays_sure() -> None:
    def at(value: float, low: float, high: float) -> Point:
        return Point("UZB", "US_NATO", "2005", "2005-12-31", value, low, high, 1.0, 2.0, 3, 3, 2, 0)

    effect = Effect("UZB", "US_NATO", "US + NATO", (at(-0.47, -0.8, -0.1),), (at(-0.36, -0.7, 0.1),), "2005")
    assert outcome_words(effect) == [
        ("Accept", "stays −0.47", "2005"),
        ("Reject", "becomes −0.36", "interval across 0"),
        ("Unsure", "stays −0.47", "marked, asked again"),
    ]
