"""Merge entities: which one stays, what they are called, where they stand, and what the chart would then say."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from geoexplorer import entity_repair
from geoexplorer.app import theme
from geoexplorer.app.dialogs.effect_line import EffectLine
from geoexplorer.app.dialogs.form import FormDialog
from geoexplorer.app.dialogs.mention_lines import sample_html
from geoexplorer.app.labels import label
from geoexplorer.app.session import Session
from geoexplorer.points import merge_effect
from geoexplorer.store.entity_forms import EntityForms, entity_forms
from geoexplorer.wording import count_words, number, tr


def ask_merge(session: Session, entity_ids: Sequence[int], parent: QWidget) -> "MergeDialog":
    """Open the dialog over two or more entities and return it."""
    dialog = MergeDialog(session, entity_ids, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class MergeDialog(FormDialog):
    """The one with most mentions stays unless the user says otherwise; OK is one step of undo."""

    def __init__(self, session: Session, entity_ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(tr("Merge entities"), parent, save=tr("Merge"))
        self._session = session
        self.resize(640, 620)
        self.entities: list[EntityForms] = []
        self.choices: dict[int, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.show_quote("")
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        holder = QWidget(self)
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addLayout(self._list)
        inside.addStretch(1)
        area = QScrollArea(self)
        area.setAccessibleName(tr("Which entity stays"))
        area.setWidgetResizable(True)
        area.setWidget(holder)
        self.warning, self.effect = QLabel(self), EffectLine(session, self)
        self.warning.setWordWrap(True)
        theme.set_role(self.warning, "amber_tag")
        self.warning.hide()
        for widget in (area, self.warning, self.effect):
            self.column.addWidget(widget, 1 if widget is area else 0)
        self.ok.setEnabled(False)
        wanted = list(entity_ids)
        session.read(lambda db: entity_forms(db, wanted), self._on_read, slot="merge dialog")

    def survivor(self) -> EntityForms | None:
        """Return the entity that stays."""
        return next((e for e in self.entities if self.choices[e.id].isChecked()), None)

    def save(self) -> None:
        """Merge the others into the one that stays."""
        survivor = self.survivor()
        if survivor is None:
            return
        others, author = [e.id for e in self.entities if e.id != survivor.id], self._session.author
        self._session.view.change(entity_id=survivor.id)  # the others are about to hold nothing
        self._session.write(lambda db: entity_repair.merge(db, survivor.id, others, author))
        self.accept()

    def _on_read(self, found: list[EntityForms]) -> None:
        self.entities = sorted(found, key=lambda e: (-e.mentions, e.id))
        for entity in self.entities:
            self._add(entity)
        if len(self.entities) > 1:
            first = self.choices[self.entities[0].id]
            first.setChecked(True)
            first.show()  # what is added to a window that is seen is shown later, and cannot have the keyboard before
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ok.setEnabled(not self._session.read_only)
            self._on_chosen()
        else:
            self.effect.setText(tr("Choose two or more entities to merge."))

    def _add(self, entity: EntityForms) -> None:
        mentions = count_words(entity.mentions, "mention", "mentions")
        choice = QRadioButton(f"{entity.name}  ·  {label('kind', entity.kind)}, {mentions}", self)
        choice.clicked.connect(self._on_chosen)
        self._group.addButton(choice)
        self.choices[entity.id] = choice
        names = " · ".join(f"{form.quote} {number(len(form.mention_ids))}" for form in entity.forms[:12])
        forms, samples = QLabel(names or tr("not mentioned"), self), QLabel(self)
        theme.set_role(forms, "caption")
        first = [sample for form in entity.forms for sample in form.samples][:3]
        samples.setText("<br>".join(sample_html(sample) for sample in first))
        samples.setTextFormat(Qt.TextFormat.RichText)
        for words in (forms, samples):
            words.setWordWrap(True)
            words.setContentsMargins(22, 0, 0, 0)
        for widget in (choice, forms, samples):
            self._list.addWidget(widget)

    def _on_chosen(self) -> None:
        survivor = self.survivor()
        if survivor is None:
            return
        others = [entity for entity in self.entities if entity is not survivor]
        warnings = conflicts(survivor, others)
        self.warning.setText("\n".join(warnings))
        self.warning.setVisible(bool(warnings))
        study, scope = self._session.study, self._session.view.selection.scope
        merged = [entity.key for entity in others]
        self.effect.ask_query(partial(merge_effect, scope=scope, study=study, survivor=survivor.key, merged=merged))


def conflicts(survivor: EntityForms, others: Sequence[EntityForms]) -> list[str]:
    """Return what speaks against merging: things of different kinds, or of different countries."""
    found = []
    for other in others:
        if other.kind != survivor.kind:
            question = tr(
                "{name} is a {kind}, {survivor} a {survivor_kind}: are they the same?",
                name=other.name,
                kind=label("kind", other.kind),
                survivor=survivor.name,
                survivor_kind=label("kind", survivor.kind),
            )
            found.append(question)
        elif other.country and survivor.country and other.country != survivor.country:
            doubt = tr(
                "{name} belongs to {country}, {survivor} to {survivor_country}.",
                name=other.name,
                country=other.country,
                survivor=survivor.name,
                survivor_country=survivor.country,
            )
            found.append(doubt)
    return found
