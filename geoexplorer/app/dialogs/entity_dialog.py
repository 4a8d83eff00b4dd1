"""One entity: its name, and the forms that may belong to another one (split, or merge with another)."""

import sqlite3
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QTextBrowser,
    QWidget,
)

from geoexplorer import corrections, entity_repair
from geoexplorer.app import theme
from geoexplorer.app.dialogs.effect_line import SLOT, EffectLine
from geoexplorer.app.dialogs.entity_box import EntityBox
from geoexplorer.app.dialogs.form import FormDialog, choose, code_box
from geoexplorer.app.dialogs.mention_lines import sample_html
from geoexplorer.app.session import Session
from geoexplorer.model.codes import KINDS
from geoexplorer.model.edit import Changes, Edit
from geoexplorer.model.folding import folded
from geoexplorer.store.entities import entity_rows
from geoexplorer.store.entity_choices import EntityChoice, entity_choices
from geoexplorer.store.entity_forms import EntityForms, Form, entity_forms, has_alias
from geoexplorer.wording import count_words, plural, tr

FORM = Qt.ItemDataRole.UserRole


def ask_entity(session: Session, entity_id: int, parent: QWidget) -> "EntityDialog":
    """Open the dialog over one entity and return it."""
    dialog = EntityDialog(session, entity_id, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class EntityDialog(FormDialog):
    """Save renames, or gives the ticked forms to another entity; each is one step of undo."""

    def __init__(self, session: Session, entity_id: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("Entity"), parent)
        self._session = session
        self.entity: EntityForms | None = None
        self.resize(620, 600)
        self.show_quote("")
        self._build()
        self.ok.setEnabled(False)
        session.read(lambda db: _read(db, entity_id), self._on_read, slot="entity dialog")

    def ticked(self) -> list[int]:
        """Return the mentions of the ticked forms."""
        items = (self.forms.item(row) for row in range(self.forms.count()))
        chosen = (item.data(FORM) for item in items if item.checkState() == Qt.CheckState.Checked)
        return [mention_id for form in chosen for mention_id in form.mention_ids]

    def save(self) -> None:
        """Split off what is ticked; else write the new name."""
        if self.entity is None:
            return
        if self.ticked():
            self._split(self.entity)
        else:
            self._rename(self.entity)

    def merge(self) -> None:
        """Go on to the merge of this entity with the one chosen."""
        other = self.target.entity_id()
        if self.entity is None or other is None or other == self.entity.id:
            self.say(tr("Choose another entity to merge with"))
            return
        from geoexplorer.app.dialogs.merge_dialog import ask_merge

        ask_merge(self._session, [self.entity.id, other], self.parentWidget() or self)
        self.accept()

    def _build(self) -> None:
        self.name = QLineEdit(self)
        self.name.setAccessibleName(tr("Name"))
        self.forms = QListWidget(self)
        self.forms.setAccessibleName(tr("Forms in the texts"))
        self.forms.currentItemChanged.connect(self._on_form)
        self.forms.itemChanged.connect(self._on_ticked)
        self.samples = QTextBrowser(self)
        self.samples.setAccessibleName(tr("Mentions in context"))
        self.samples.setMaximumHeight(110)
        self.target = EntityBox(tr("Other entity"), self)
        self.kind: QComboBox = code_box("kind", KINDS, self)
        self.kind.setAccessibleName(tr("Kind of a new entity"))
        self.merge_button = QPushButton(tr("Merge with it…"), self)
        theme.set_role(self.merge_button, "dialog")
        self.merge_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.merge_button.clicked.connect(self.merge)
        self.form.addRow(tr("Name"), self.name)
        self.form.addRow(tr("Ticked forms\nbelong to"), self.target)
        self.form.addRow(tr("If it is new"), self.kind)
        self.form.addRow("", self.merge_button)
        self.column.addWidget(self.forms, 1)
        self.column.addWidget(self.samples)
        self.effect = EffectLine(self._session, self)
        self.column.addWidget(self.effect)
        self.target.picked.connect(self._show_effect)
        self.kind.currentIndexChanged.connect(self._show_effect)

    def _on_read(self, found: tuple[EntityForms | None, list[EntityChoice]]) -> None:
        self.entity, choices = found
        if self.entity is None:
            self.say(tr("This entity is gone"))
            return
        self.setWindowTitle(f"{self.entity.name} ({self.entity.key})")
        self.name.setText(self.entity.name)
        self.target.show_choices([c for c in choices if c.id != self.entity.id], None)
        choose(self.kind, self.entity.kind)
        for form in self.entity.forms:
            item = QListWidgetItem(f"{form.quote}    {count_words(len(form.mention_ids), 'mention', 'mentions')}")
            item.setData(FORM, form)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.forms.addItem(item)
        self.forms.setCurrentRow(0)
        self.ok.setEnabled(not self._session.read_only)

    def _on_form(self, item: QListWidgetItem | None) -> None:
        form: Form | None = item.data(FORM) if item is not None else None
        self.samples.setHtml("<br>".join(sample_html(sample) for sample in form.samples) if form else "")

    def _on_ticked(self) -> None:
        count = len(self.ticked())
        split = plural(count, "Split off {n} mention", "Split off {n} mentions")
        self.ok.setText(split if count else tr("Save"))
        self._show_effect()

    def _show_effect(self) -> None:
        """Say what the chart would say after the split."""
        name = " ".join(self.target.currentText().split())
        if not self.ticked() or not name:
            self.effect.setText("")
            return
        kind, ids, existing = str(self.kind.currentData()), self.ticked(), self.target.entity_id()
        act = partial(_split, mention_ids=ids, existing=existing, name=name, kind=kind, author="")
        self.effect.ask_acts({SLOT: act})

    def _split(self, entity: EntityForms) -> None:
        name = " ".join(self.target.currentText().split())
        if not name:
            self.say(tr("Name the entity that the ticked forms belong to"))
            return
        if len(self.ticked()) == entity.mentions:
            self.say(tr("All forms are ticked: rename it, or merge it with the other one"))
            return
        kind, author, ids = str(self.kind.currentData()), self._session.author, self.ticked()
        existing = self.target.entity_id()
        self._session.write(partial(_split, mention_ids=ids, existing=existing, name=name, kind=kind, author=author))
        self.accept()

    def _rename(self, entity: EntityForms) -> None:
        name = " ".join(self.name.text().split())
        if name and name != entity.name:
            alias = {"alias": name, "folded": folded(name), "entity_id": entity.id, "form": "name"}
            author, old = self._session.author, entity.name
            self._session.write(partial(_rename, entity_id=entity.id, old=old, alias=alias, author=author))
        self.accept()


def new_key(kind: str, name: str) -> str:
    """Return the key of an entity made by hand: `person:kurmanbek-bakiyev`."""
    words = "".join(sign if sign.isalnum() else " " for sign in folded(name))
    return f"{kind}:{'-'.join(words.split())}"


def _read(db: sqlite3.Connection, entity_id: int) -> tuple[EntityForms | None, list[EntityChoice]]:
    return next(iter(entity_forms(db, [entity_id])), None), entity_choices(db)


def _split(
    db: sqlite3.Connection, mention_ids: list[int], existing: int | None, name: str, kind: str, author: str
) -> Changes:
    found = entity_rows(db, [existing]) if existing is not None else []
    key, kind, name = (found[0].key, found[0].kind, found[0].name) if found else (new_key(kind, name), kind, name)
    return entity_repair.split(db, mention_ids, key, kind, name, author)


def _rename(db: sqlite3.Connection, entity_id: int, old: str, alias: dict[str, object], author: str) -> Changes:
    edits = [Edit("entities", entity_id, {"name": old}, {"name": alias["alias"]})]
    if not has_alias(db, entity_id, str(alias["alias"])):
        edits.append(Edit("aliases", None, None, alias))
    return corrections.perform(db, edits, f"renamed {old} to {alias['alias']}", author)
