"""The review window: one event after the other, with what each answer would change."""

from collections.abc import Sequence
from functools import partial
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from geoexplorer import corrections
from geoexplorer.app import theme
from geoexplorer.app.dialogs.review_accuracy import AnswerLine
from geoexplorer.app.dialogs.review_effect import ReviewPage, read_page
from geoexplorer.app.dialogs.review_effect_part import EffectPart
from geoexplorer.app.dialogs.review_list import BULK_KEY, QueuePart
from geoexplorer.app.dialogs.review_queue import QUEUES, Queue, QueueItem, minutes_left, read_queue
from geoexplorer.app.dialogs.review_source import SourceLine
from geoexplorer.app.dialogs.review_words import SentenceView, Slots
from geoexplorer.app.labels import label
from geoexplorer.app.layouts import empty, fit_to_screen
from geoexplorer.app.session import Session
from geoexplorer.app.tables.card_parts import KeyButton
from geoexplorer.model.edit import Changes
from geoexplorer.model.selection import Focus
from geoexplorer.wording import number, tr, tr_noop

SIZE = (1440, 860)
ANSWERS = (
    ("accepted", tr_noop("Accept"), "Y"),
    ("rejected", tr_noop("Reject"), "N"),
    ("unsure", tr_noop("Unsure"), "H"),
)
SHOWN_ANSWERS = 4


def ask_review(session: Session, parent: QWidget) -> "ReviewDialog":
    """Open the review window over the events in scope and return it."""
    dialog = ReviewDialog(session, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


class ReviewDialog(QDialog):
    """Each answer is stored at once and one step of undo; stop any time."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Review"))
        fit_to_screen(self, *SIZE)
        self._session = session
        self._page: ReviewPage | None = None
        self._waiting, self._done = 0, 0  # of the queue that is shown
        self._paces: list[float] = []
        self._sent: list[frozenset[int]] = []  # answers on their way to the file
        self._since = monotonic()
        self.verdicts: list[tuple[QueueItem, str]] = []
        self._queue_of: dict[int, str] = {}  # by which queue an event came up: only a sample speaks for the file
        self._build()
        self._connect()
        self.read_queue()

    # Building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.queue = QueuePart(self)
        self.middle, self.right = self._build_middle(), EffectPart(self)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for widget in (self.queue, self.middle, self.right):
            splitter.addWidget(widget)
        splitter.setSizes([305, 760, 375])
        splitter.setHandleWidth(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_top())
        column.addWidget(splitter, 1)

    def _build_top(self) -> QWidget:
        top = QFrame(self)
        theme.set_role(top, "footer")
        title = QLabel(tr("Review"), top)
        theme.set_role(title, "chart_title")
        self.kind = QComboBox(top)
        self.kind.setAccessibleName(tr("Queue by"))
        for name, words in QUEUES:
            self.kind.addItem(tr(words), name)
        self.progress, self.time = QLabel(top), QLabel(top)
        theme.set_role(self.progress, "name")
        theme.set_role(self.time, "secondary")
        self.bar = QProgressBar(top)
        self.bar.setFixedWidth(260)
        self.bar.setAccessibleName(tr("Progress of the review"))
        self.stop = QPushButton(tr("Stop   Esc"), top)
        self.stop.setAutoDefault(False)
        row = QHBoxLayout(top)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(title)
        row.addWidget(self.kind)
        row.addStretch(1)
        for widget in (self.progress, self.bar, self.time, self.stop):
            row.addWidget(widget)
        return top

    def _build_middle(self) -> QWidget:
        middle = QFrame(self)
        theme.set_role(middle, "middle")
        self.source = SourceLine(middle)
        self.sentence, self.slots = SentenceView(middle), Slots(middle)
        self.last = QVBoxLayout()
        self.last.setSpacing(0)
        heading = QLabel(tr("Last answers"), middle)
        theme.set_role(heading, "caption_bold")
        inner = QVBoxLayout()
        inner.setContentsMargins(48, 24, 48, 16)
        inner.setSpacing(14)
        inner.addWidget(self.sentence, 1)
        inner.addWidget(self.slots)
        inner.addLayout(self._build_answers(middle))
        inner.addLayout(self._build_said(middle))
        inner.addWidget(heading)
        inner.addLayout(self.last)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.source)
        column.addLayout(inner, 1)
        return middle

    def _build_answers(self, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.answers: dict[str, QPushButton] = {}
        for verdict, words, key in (*ANSWERS, ("edit", tr_noop("Edit"), "E")):
            button = KeyButton(tr(words), key, parent)
            button.setAutoDefault(False)
            button.setStyleSheet(f"min-height: {round(38 * theme.themes.scale)}px; padding: 0 36px 0 16px;")
            row.addWidget(button)
            self.answers[verdict] = button
        theme.set_role(self.answers["accepted"], "primary")
        row.addStretch(1)
        return row

    def _build_said(self, parent: QWidget) -> QHBoxLayout:
        self.said = QLabel(parent)
        self.said.setWordWrap(True)
        theme.set_role(self.said, "secondary")
        self.undo = QPushButton(tr("Undo last   Ctrl Z"), parent)
        theme.set_role(self.undo, "flat")
        self.undo.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        row.addWidget(self.undo)
        return row

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.queue.picked.connect(self._on_picked)
        self.queue.all_accepted.connect(self._on_all_accepted)
        self.slots.edit_wanted.connect(self.edit)
        self.stop.clicked.connect(self.accept)
        self.undo.clicked.connect(self._session.undo)
        self.source.open_text.clicked.connect(self._on_open_text)
        self._session.edit_applied.connect(self._on_edited)
        self._session.edit_failed.connect(self._on_edit_failed)
        for verdict, _, key in ANSWERS:
            self.answers[verdict].clicked.connect(partial(self.answer, verdict))
            QShortcut(QKeySequence(key), self, partial(self.answer, verdict))
        self.answers["edit"].clicked.connect(self.edit)
        undo, redo = self._session.undo, self._session.redo
        keys = {"E": self.edit, "Ctrl+Z": undo, "Ctrl+Y": redo, "Ctrl+Shift+Z": redo, BULK_KEY: self.queue.bulk.click}
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act)
        theme.themes.theme_changed.connect(self.sentence.restyle)

    # The queue -----------------------------------------------------------------------------------

    def read_queue(self) -> None:
        """Read the queue anew."""
        scope, study, kind = self._session.view.selection.scope, self._session.study, self.kind.currentData()
        seed, author = len(self.verdicts), self._session.author
        self._session.read(
            lambda db: read_queue(db, scope, study, kind, seed, author), self._on_queue, slot="review queue"
        )

    def _on_kind(self) -> None:
        self._done = 0
        self._show_tally()
        self.read_queue()

    def current(self) -> QueueItem | None:
        """Return the event under review."""
        row = self.queue.view.currentIndex().row()
        return self.queue.model.items[row] if 0 <= row < len(self.queue.model.items) else None

    def _on_queue(self, queue: Queue) -> None:
        self._waiting = queue.waiting
        self.queue.show_items(queue.items, queue.waiting)
        self._show_progress()
        if not queue.items:
            self._show_nothing()

    def _show_nothing(self) -> None:
        self._page = None
        self.source.show_words(tr("Nothing waits in this scope. Thank you."))
        self.sentence.clear()
        self.right.chart.show_effect(None)
        for button in self.answers.values():
            button.setEnabled(False)

    def _show_progress(self) -> None:
        done, all_ = self._done, self._done + self._waiting
        self.progress.setText(tr("{done} of {all}", done=number(done), all=number(all_)))
        self.bar.setRange(0, max(all_, 1))
        self.bar.setValue(done)
        minutes = minutes_left(self._paces, self._waiting)
        self.time.setText("" if minutes is None else tr("about {count} min", count=number(minutes)))

    # One event -----------------------------------------------------------------------------------

    def _on_picked(self, event_id: int) -> None:
        item = next((i for i in self.queue.model.items if i.event_id == event_id), None)
        if item is None:
            return
        self._since = monotonic()
        scope, study = self._session.view.selection.scope, self._session.study
        self._session.read(lambda db: read_page(db, scope, study, item), self._on_page, slot="review page")

    def _on_page(self, page: ReviewPage | None) -> None:
        self._page = page
        if page is None:
            return
        event = page.card.event
        self.source.show_event(event)
        sign = 0 if event.modality == "denied" else event.polarity
        self.sentence.show_context(page.context, sign)
        self.slots.show_card(page.card, page.steps)
        self.right.show_page(page)
        for button in self.answers.values():
            button.setEnabled(not self._session.read_only)

    def answer(self, verdict: str) -> None:
        """Give the event a verdict and go on to the next."""
        item = self.current()
        if item is None or self._page is None or self._session.read_only:
            return
        self._paces.append(monotonic() - self._since)
        self._give([item], verdict)

    def edit(self, field: str = "") -> None:
        """Correct the event; saving counts as an answer."""
        item = self.current()
        if item is not None and not self._session.read_only:
            from geoexplorer.app.dialogs.event_dialog import ask_event

            ask_event(self._session, item.event_id, self, field if isinstance(field, str) else "")

    def _on_all_accepted(self, event_ids: Sequence[int]) -> None:
        wanted = set(event_ids)
        self._give([item for item in self.queue.model.items if item.event_id in wanted], "accepted")

    def _give(self, items: Sequence[QueueItem], verdict: str) -> None:
        ids, author = [item.event_id for item in items], self._session.author
        self._sent.append(frozenset(ids))
        self._session.write(lambda db: corrections.review(db, "events", ids, verdict, author))
        self._answered(items, verdict)

    def _answered(self, items: Sequence[QueueItem], verdict: str) -> None:
        self.verdicts += [(item, verdict) for item in items]
        self._queue_of |= {item.event_id: str(self.kind.currentData()) for item in items}
        self._waiting -= len(items)
        self._done += len(items)
        self.queue.take_out([item.event_id for item in items], self._waiting)
        self._show_tally()
        self._read_on_when_empty()

    def _read_on_when_empty(self) -> None:
        """Read more when all is answered and written: read earlier, the last answer would still wait."""
        if not self.queue.model.items and not self._sent:
            self.read_queue()

    def _show_tally(self) -> None:
        self._show_progress()
        empty(self.last)
        for item, verdict in reversed(self.verdicts[-SHOWN_ANSWERS:]):
            self.last.addWidget(AnswerLine(item, verdict, self.middle))
        given = [verdict for _, verdict in self.verdicts]
        kind = str(self.kind.currentData())
        here = [verdict for item, verdict in self.verdicts if self._queue_of[item.event_id] == kind]
        self.right.accuracy.show_verdicts(here, sample=kind == "sample")
        counts = ((name, given.count(name)) for name in ("accepted", "rejected", "edited", "unsure"))
        said = ", ".join(f"{number(count)} {label('review', name)}" for name, count in counts if count)
        self.said.setText(tr("{counts} in this session", counts=said) if said else "")

    def _on_edited(self, changes: Changes) -> None:
        """Our own answer comes back; an edit in the dialog is an answer; an undo brings events back."""
        touched = set(changes.event_ids)
        if self._sent and self._sent[0] <= touched:
            self._sent.pop(0)
            self._read_on_when_empty()
            return
        item = self.current()
        if item is not None and item.event_id in touched and changes.summary.startswith("changed "):
            self._answered([item], "edited")
        elif touched & {given.event_id for given, _ in self.verdicts}:
            kept = [pair for pair in self.verdicts if pair[0].event_id not in touched]
            self._done = max(self._done - len(self.verdicts) + len(kept), 0)
            self.verdicts = kept
            self._show_tally()
            self.read_queue()
        elif changes.summary.startswith(tuple(corrections.VERDICTS.values())):
            self.read_queue()  # done again, or in the window
        elif item is not None and item.event_id in touched:
            self._on_picked(item.event_id)

    def _on_edit_failed(self, _error: object) -> None:
        """What was not written waits again."""
        self._sent.clear()
        self.read_queue()

    def _on_open_text(self) -> None:
        if self._page is not None:
            event = self._page.card.event
            focus = Focus(event.document_id, event.start, event.end, "events", event.id)
            self._session.view.change(brush=(event.id,), point=None, focus=focus)
            self.accept()
