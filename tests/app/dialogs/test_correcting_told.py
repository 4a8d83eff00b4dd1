"""The dialogs that correct, review, weigh and keep say what they have to say in the language of the window."""

import re
from collections.abc import Callable
from contextlib import closing

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from geoexplorer.app.dialogs.merge_dialog import MergeDialog
from geoexplorer.app.dialogs.new_study_dialog import NewStudyDialog
from geoexplorer.app.dialogs.note_dialog import NoteDialog, TagDialog
from geoexplorer.app.dialogs.relink_dialog import RelinkDialog
from geoexplorer.app.dialogs.repairs_dialog import RepairsDialog
from geoexplorer.app.dialogs.review_dialog import ReviewDialog
from geoexplorer.app.dialogs.sensitivity_dialog import SensitivityDialog
from geoexplorer.app.dialogs.study_dialog import StudyDialog
from geoexplorer.app.dialogs.study_work import study_ground
from geoexplorer.app.dialogs.suggestions_dialog import SuggestionsDialog
from geoexplorer.app.dialogs.views_dialog import ViewsDialog
from geoexplorer.app.session import Session
from tests.app import pseudo


def _new_study(session: Session) -> QWidget:
    with closing(session.project.reader()) as db:
        return NewStudyDialog(session, study_ground(db), (), lambda _: None)


MAKERS: dict[str, Callable[[Session], QWidget]] = {
    "merge": lambda session: MergeDialog(session, [1, 2]),
    "new study": _new_study,
    "note": lambda _: NoteDialog("", lambda _: None),
    "tag": lambda session: TagDialog(session, "", lambda _: None),
    "re-link": lambda session: RelinkDialog(session, 1),
    "repairs": RepairsDialog,
    "review": ReviewDialog,
    "how sure": SensitivityDialog,
    "study": StudyDialog,
    "suggestions": SuggestionsDialog,
    "saved views": ViewsDialog,
}
DATA = (
    re.compile(r"\b\w+stan\b|\b(Russia|China|United States)( and NATO)?\b|\bUS \+ NATO\b"),
    re.compile(r"\b[A-Z]{3,}\b"),  # codes
    re.compile("Scroll (Left|Right)"),  # Qt's own
    *("helps", "A title", "Steppe Dispatch", "Central Asia", "South Caucasus", "Western Balkans", "All states"),
)


@pytest.mark.parametrize("name", MAKERS)
def test_the_dialog_says_nothing_past_the_translators(name: str, small: Session, qtbot: QtBot) -> None:
    with pseudo.spoken():
        shown = MAKERS[name](small)
        qtbot.addWidget(shown)
        shown.show()
        qtbot.waitUntil(small.jobs.idle)
        assert pseudo.untranslated(shown, DATA, cells=True) == []
