"""Say whom a mention means: here, in this text, or everywhere; or that it names nobody."""

import sqlite3
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QPushButton, QRadioButton, QVBoxLayout, QWidget

from geoexplorer import entity_repair
from geoexplorer.app import theme
from geoexplorer.app.dialogs.effect_line import SLOT, EffectLine
from geoexplorer.app.dialogs.entity_box import EntityBox
from geoexplorer.app.dialogs.form import FormDialog
from geoexplorer.app.dialogs.mention_lines import sample_html
from geoexplorer.app.session import Session
from geoexplorer.store.entity_choices import EntityChoice, entity_choices
from geoexplorer.store.entity_forms import Sample, mention_context
from geoexplorer.store.mentions import MentionRow, mention_rows
from geoexplorer.store.repairs import mentions_written
from geoexplorer.wording import number, tr, tr_noop

REACHES = (
    ("mention", tr_noop("Only here")),
    ("document", tr_noop("Wherever this text says it")),
    ("everywhere", tr_noop("Everywhere")),
)


def ask_relink(session: Session, mention_id: int, parent: QWidget) -> "RelinkDialog":
    """Open the dialog over a mention and return it."""
    dialog = RelinkDialog(session, mention_id, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class RelinkDialog(FormDialog):
    """Everywhere becomes a repair: later imports follow it."""

    def __init__(self, session: Session, mention_id: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("Whom does it mean?"), parent, save=tr("Link"))
        self._session, self._mention_id = session, mention_id
        self.quote.setTextFormat(Qt.TextFormat.RichText)
        self.entity = EntityBox(tr("Entity"), self)
        self.form.addRow(tr("Means"), self.entity)
        self.reaches: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        where = QWidget(self)
        choices = QVBoxLayout(where)
        choices.setContentsMargins(0, 4, 0, 4)
        choices.setSpacing(6)
        for name, words in REACHES:
            self.reaches[name] = QRadioButton(tr(words), self)
            group.addButton(self.reaches[name])
            choices.addWidget(self.reaches[name])
        self.reaches["mention"].setChecked(True)
        where.setMinimumHeight(where.sizeHint().height())
        self.form.addRow(tr("Where"), where)
        self.nobody = QPushButton(tr("Not an entity"), self)
        self.nobody.setToolTip(tr("These words name nobody; events that rest on them are rejected"))
        theme.set_role(self.nobody, "dialog")
        self.nobody.clicked.connect(self.reject_mention)
        self.form.addRow("", self.nobody)
        self.effect = EffectLine(session, self)
        self.column.addWidget(self.effect)
        self._mention: MentionRow | None = None
        self.entity.picked.connect(self._on_chosen)
        group.buttonToggled.connect(lambda _button, on: self._on_chosen() if on else None)
        self.ok.setEnabled(False)
        self.entity.setFocus()
        session.read(lambda db: _read(db, mention_id), self._on_read, slot="relink dialog")

    def reach(self) -> str:
        """Return how far it holds: mention, document or everywhere."""
        return next(name for name, button in self.reaches.items() if button.isChecked())

    def save(self) -> None:
        """Link the mentions."""
        entity_id = self.entity.entity_id()
        if entity_id is None:
            self.say(tr("Choose an entity from the list"))
            return
        mention_id, author, reach = self._mention_id, self._session.author, self.reach()
        self._session.write(lambda db: entity_repair.relink(db, mention_id, entity_id, author, reach=reach))
        self.accept()

    def reject_mention(self) -> None:
        """Say that the words name nobody."""
        mention_id, author, reach = self._mention_id, self._session.author, self.reach()
        self._session.write(lambda db: entity_repair.not_an_entity(db, mention_id, author, reach=reach))
        self.accept()

    def _on_read(self, found: "tuple[MentionRow, Sample, list[EntityChoice], int, int] | None") -> None:
        if found is None:
            self.say(tr("This mention is gone"))
            return
        mention, sample, choices, here, everywhere = found
        self.show_quote(sample_html(sample))
        self.entity.show_choices(choices, mention.entity_id)
        in_text = tr("Wherever this text says “{words}” ({count})", words=mention.quote, count=number(here))
        in_all = tr("Everywhere ({count}), and in later imports", count=number(everywhere))
        self.reaches["document"].setText(in_text)
        self.reaches["everywhere"].setText(in_all)
        self.ok.setEnabled(not self._session.read_only)
        self.nobody.setEnabled(not self._session.read_only)
        self._mention = mention
        self._on_chosen()

    def _on_chosen(self) -> None:
        """Say what either answer would change, before it is given."""
        if self._mention is None:
            return
        mention_id, reach, entity_id = self._mention_id, self.reach(), self.entity.entity_id()
        acts: dict[str, Callable[[sqlite3.Connection], object]] = {}
        if entity_id is not None and entity_id != self._mention.entity_id:
            linked = tr("If it means {name}: {effect}", name=self.entity.entity_name(), effect=SLOT)
            acts[linked] = lambda db: entity_repair.relink(db, mention_id, entity_id, "", reach=reach)
        nobody = tr("If it is not an entity: {effect}", effect=SLOT)
        acts[nobody] = lambda db: entity_repair.not_an_entity(db, mention_id, "", reach=reach)
        self.effect.ask_acts(acts)


def _read(db: sqlite3.Connection, mention_id: int) -> tuple[MentionRow, Sample, list[EntityChoice], int, int] | None:
    rows, sample = mention_rows(db, [mention_id]), mention_context(db, mention_id)
    if not rows or sample is None:
        return None
    row = rows[0]
    here = len(mentions_written(db, row.quote, row.document_id))
    return row, sample, entity_choices(db), here, len(mentions_written(db, row.quote))
