"""How far reviewers agree: each two of them, all together, and the events they see differently."""

import sqlite3
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from geoexplorer.app.dialogs.rows_dialog import RowsDialog
from geoexplorer.app.drawing.numbers import count_words, signed
from geoexplorer.app.session import Session
from geoexplorer.model.agreement import PairAgreement, alpha_of, disagreements, pair_agreements
from geoexplorer.model.edit import Changes
from geoexplorer.store.events import event_focus
from geoexplorer.store.reviews import verdicts_on_events


@dataclass(frozen=True, slots=True)
class Agreement:
    """The figures of a file."""

    pairs: tuple[PairAgreement, ...]
    alpha: float | None
    differing: tuple[int, ...]
    reviewers: int


def ask_agreement(session: Session, parent: QWidget) -> "AgreementDialog":
    """Open the figures and return the dialog."""
    dialog = AgreementDialog(session, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


class AgreementDialog(RowsDialog):
    """Shows the figures; one click picks the events on which reviewers differ."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        columns = ("Reviewers", "Both decided", "Alike", "Cohen's kappa")
        super().__init__("Agreement of reviewers", columns, parent)
        self._session = session
        self.agreement = Agreement((), None, (), 0)
        self.differing = self.add_button("Pick what they see differently")
        self.differing.clicked.connect(self.pick_differing)
        session.edit_applied.connect(self._on_edited)
        self.read()

    def read(self) -> None:
        """Read the verdicts again."""
        self._session.read(_agreement, self._on_read, slot="agreement dialog")

    def pick_differing(self) -> None:
        """Pick the events on which reviewers differ in all panes, the first of them to be read."""
        ids = self.agreement.differing
        self._session.read(lambda db: event_focus(db, ids[0]), self._on_focus, slot="agreement focus")

    def _on_focus(self, focus: object) -> None:
        self._session.view.change(brush=self.agreement.differing, point=None, focus=focus)
        self.accept()

    def _on_read(self, found: Agreement) -> None:
        self.agreement = found
        nothing = "Nobody has decided the same events yet. Review queue: “Second reading” offers what others decided."
        self.show_rows([_cells(pair) for pair in found.pairs], nothing)
        if found.pairs:
            alpha = "no meaning" if found.alpha is None else signed(found.alpha)
            differing = count_words(len(found.differing), "event", "events")
            self.said.setText(f"Krippendorff's alpha of all {found.reviewers}: {alpha}. They differ on {differing}.")
        self.differing.setEnabled(bool(found.differing))

    def _on_edited(self, changes: Changes) -> None:
        if "events" in changes.tables:
            self.read()


def _agreement(db: sqlite3.Connection) -> Agreement:
    verdicts = verdicts_on_events(db)
    return Agreement(
        tuple(pair_agreements(verdicts)), alpha_of(verdicts), tuple(disagreements(verdicts)), len(verdicts)
    )


def _cells(pair: PairAgreement) -> tuple[str, ...]:
    kappa = "no meaning: one verdict only" if pair.kappa is None else signed(pair.kappa)
    return f"{pair.one}, {pair.other}", f"{pair.rows:,}", f"{pair.alike:.0%}", kappa
