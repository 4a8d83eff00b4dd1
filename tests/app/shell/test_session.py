"""A session reads, writes through edits, undoes, and says what it touched."""

from geoexplorer.app.session import Session
from geoexplorer.model.edit import Edit


def _title(session: Session, qtbot) -> str:
    got: list[str] = []
    session.read(lambda db: db.execute("select title from documents where id = 1").fetchone()[0], got.append, slot="t")
    qtbot.waitUntil(lambda: bool(got))
    return got[0]


def _rename(before: str, after: str) -> Edit:
    return Edit("documents", 1, {"title": before}, {"title": after})


def test_an_edit_is_written_told_and_undone(session: Session, qtbot) -> None:
    before = _title(session, qtbot)
    with qtbot.waitSignal(session.edit_applied) as told:
        session.perform([_rename(before, "A new title")], "renamed a document")
    assert told.args[0].tables == {"documents"}
    assert _title(session, qtbot) == "A new title"
    with qtbot.waitSignal(session.edit_applied):
        session.undo()
    assert _title(session, qtbot) == before
    with qtbot.waitSignal(session.edit_applied):
        session.redo()
    assert _title(session, qtbot) == "A new title"


def test_an_edit_of_a_row_that_changed_meanwhile_is_refused_and_nothing_is_written(session: Session, qtbot) -> None:
    before = _title(session, qtbot)
    with qtbot.waitSignal(session.edit_failed):
        session.perform([_rename("not the title", "Something else")], "renamed a document")
    assert _title(session, qtbot) == before


def test_undo_with_nothing_to_undo_does_nothing(session: Session, qtbot) -> None:
    with qtbot.waitSignal(session.history_changed), qtbot.assertNotEmitted(session.edit_applied):
        session.undo()


def test_a_new_study_is_told_once(session: Session, qtbot) -> None:
    from geoexplorer.alignment.studies import shipped_study

    with qtbot.assertNotEmitted(session.study_changed):
        session.use_study(session.study)
    with qtbot.waitSignal(session.study_changed):
        session.use_study(shipped_study("south-caucasus"))


def test_decisions_are_kept_under_the_name_given_in_the_settings(small: Session, qtbot) -> None:
    from geoexplorer.app.settings import Settings
    from geoexplorer.store.edit_history import history

    Settings().set("author", "A. Reader")
    edit = Edit("events", 1, {"review": "unseen"}, {"review": "accepted"})
    with qtbot.waitSignal(small.edit_applied):
        small.perform([edit], "accepted 1 event")
    db = small.project.reader()
    assert history(db)[0].author == "A. Reader"
    db.close()
