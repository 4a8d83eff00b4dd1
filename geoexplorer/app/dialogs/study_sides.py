"""The part of the study dialog that says who leans towards whom: countries to tick, powers as a tree."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.dialogs.study_work import StudyGround, grouped_power
from geoexplorer.app.names import said_name
from geoexplorer.model.alignment import Power, Study
from geoexplorer.model.folding import folded
from geoexplorer.store.studies import ActorRow
from geoexplorer.wording import number, plural, tr

ROW = 24
KEY = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class CountryList(QWidget):
    """Every state and group the texts mention, with the number of texts; a box above it finds one."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order: tuple[str, ...] = ()
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Find a country"))
        self.search.setAccessibleName(tr("Find a country"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
        self.tree = flat_tree((tr("Country or group"), tr("Texts")), self)
        self.tree.setAccessibleName(tr("Countries"))
        self.tree.itemChanged.connect(self._on_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)

    def show_actors(self, actors: Iterable[ActorRow], ticked: Sequence[str]) -> None:
        """List the actors, the ticked ones first and in their order."""
        self._order = tuple(ticked)
        known = {actor.key: actor for actor in actors if actor.kind in ("country", "group")}
        rows = [known.get(key) or ActorRow(key, "country", key, 0, 0, 0) for key in ticked]
        rows += [actor for key, actor in known.items() if key not in ticked]
        self.tree.blockSignals(True)
        self.tree.clear()
        for actor in rows:
            name = said_name(actor.name)
            name = tr("{name} (group)", name=name) if actor.kind == "group" else name
            item = QTreeWidgetItem(self.tree, [name, number(actor.documents)])
            item.setData(0, KEY, actor.key)
            item.setSizeHint(0, row_size())
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(0, _acts_words(actor))
            item.setCheckState(0, _CHECKED if actor.key in ticked else _UNCHECKED)
        self.tree.blockSignals(False)
        self._on_search(self.search.text())

    def ticked(self) -> tuple[str, ...]:
        """Return the keys that are ticked: the old ones in their order, then the new ones."""
        now = [item.data(0, KEY) for item in top_rows(self.tree) if item.checkState(0) == _CHECKED]
        return (*(key for key in self._order if key in now), *(key for key in now if key not in self._order))

    def item(self, key: str) -> QTreeWidgetItem | None:
        """Return the row of a key."""
        return next((item for item in top_rows(self.tree) if item.data(0, KEY) == key), None)

    def _on_search(self, words: str) -> None:
        wanted = folded(words.strip())
        for item in top_rows(self.tree):
            hit = wanted in folded(item.text(0)) or wanted in folded(item.data(0, KEY))
            item.setHidden(bool(wanted) and not hit)

    def _on_changed(self, _item: QTreeWidgetItem, _column: int) -> None:
        self.edited.emit()


class PowerTree(QWidget):
    """The powers with their members; a power of several members counts an act with two of them once."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.powers: tuple[Power, ...] = ()
        self._names: dict[str, str] = {}
        self.tree = flat_tree((tr("Power and its members"), tr("Acts")), self)
        self.tree.setRootIsDecorated(True)
        self.tree.setAccessibleName(tr("Powers"))
        self.tree.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.tree.itemChanged.connect(self._on_renamed)
        self.tree.currentItemChanged.connect(self._show_buttons)
        self.actor = _actor_box(self)
        self.add = self._button(tr("Add as a power"), self._on_add)
        self.join = self._button(tr("Add to the chosen power"), self._on_join)
        self.remove = self._button(tr("Remove"), self._on_remove)
        self.up = self._button(tr("Move up"), self._on_up)
        self._arrange()

    def _button(self, words: str, act: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        theme.set_role(button, "small")
        button.clicked.connect(act)
        return button

    def _arrange(self) -> None:
        buttons, more = QHBoxLayout(), QHBoxLayout()
        for row, widgets in ((buttons, (self.add, self.join)), (more, (self.remove, self.up))):
            row.setSpacing(8)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.actor)
        column.addLayout(buttons)
        column.addWidget(self.tree, 1)
        column.addLayout(more)

    def show_ground(self, ground: StudyGround) -> None:
        """Offer the actors of the file, those with the most acts first."""
        self._names = {actor.key: actor.name for actor in ground.actors}
        self._acts = {actor.key: actor.courted for actor in ground.actors}
        self.actor.clear()
        for actor in sorted(ground.actors, key=lambda a: (-a.courted, a.name)):
            self.actor.addItem(said_name(actor.name), actor.key)
        self.actor.setCurrentIndex(-1)

    def show_powers(self, powers: Sequence[Power]) -> None:
        """Show these powers."""
        self.powers = tuple(powers)
        self.tree.blockSignals(True)
        self.tree.clear()
        acts = getattr(self, "_acts", {})
        for power in self.powers:
            count = sum(acts.get(key, 0) for key in power.members)
            item = _row(self.tree, power.name, count, power.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            for member in power.members if len(power.members) > 1 else ():
                _row(item, said_name(self._names.get(member, member)), acts.get(member, 0), member)
        self.tree.expandAll()
        self.tree.blockSignals(False)
        self._show_buttons()

    def _change(self, powers: Sequence[Power], current: int | None = None) -> None:
        self.show_powers(powers)
        if current is not None and 0 <= current < len(powers):
            self.tree.setCurrentItem(top_rows(self.tree)[current])
        self.edited.emit()

    def _place(self) -> tuple[int, int | None] | None:
        """Return which power is chosen, and which of its members if one is."""
        item = self.tree.currentItem()
        if item is None:
            return None
        above = item.parent()
        if above is None:
            return self.tree.indexOfTopLevelItem(item), None
        return self.tree.indexOfTopLevelItem(above), above.indexOfChild(item)

    def _actor_key(self) -> str | None:
        words = self.actor.currentText().strip()
        place = self.actor.findText(words, Qt.MatchFlag.MatchFixedString)
        return self.actor.itemData(place) if words and place >= 0 else None

    def _show_buttons(self) -> None:
        place = self._place()
        self.join.setEnabled(place is not None)
        self.remove.setEnabled(place is not None)
        self.up.setEnabled(place is not None and place[0] > 0 and place[1] is None)

    def _on_add(self) -> None:
        key = self._actor_key()
        if key and key not in [power.key for power in self.powers]:
            self._change((*self.powers, Power(key, self._names.get(key, key), (key,))), len(self.powers))

    def _on_join(self) -> None:
        key, place = self._actor_key(), self._place()
        if key and place and key not in self.powers[place[0]].members:
            self._put(place[0], grouped_power(self.powers[place[0]], key, self._names))

    def _on_remove(self) -> None:
        place = self._place()
        if place is None:
            return
        number, member = place
        power = self.powers[number]
        if member is None:
            self._change([p for p in self.powers if p is not power], number - 1)
            return
        members = tuple(key for i, key in enumerate(power.members) if i != member)
        only = len(members) == 1
        name = self._names.get(members[0], members[0]) if only else power.name
        self._put(number, Power("_".join(members), name, members))

    def _put(self, number: int, power: Power) -> None:
        if power.key not in [p.key for i, p in enumerate(self.powers) if i != number]:
            self._change([power if i == number else p for i, p in enumerate(self.powers)], number)

    def _on_up(self) -> None:
        place = self._place()
        if place and place[0] > 0:
            powers = list(self.powers)
            powers.insert(place[0] - 1, powers.pop(place[0]))
            self._change(powers, place[0] - 1)

    def _on_renamed(self, item: QTreeWidgetItem, column: int) -> None:
        number = self.tree.indexOfTopLevelItem(item)
        name = item.text(0).strip()
        if column == 0 and number >= 0 and name and name != self.powers[number].name:
            self._put(number, replace(self.powers[number], name=name))


class SidesPart(QWidget):
    """Countries on the left, powers on the right."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.countries, self.powers = CountryList(self), PowerTree(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(24)
        for words, part in ((tr("Who leans"), self.countries), (tr("Towards whom"), self.powers)):
            column = QVBoxLayout()
            column.setSpacing(8)
            heading = QLabel(words, self)
            theme.set_role(heading, "heading")
            column.addWidget(heading)
            column.addWidget(part, 1)
            row.addLayout(column, 1)
            part.edited.connect(self.edited)

    def show_study(self, study: Study, ground: StudyGround) -> None:
        """Show the sides of a study."""
        self.countries.show_actors(ground.actors, study.countries)
        self.powers.show_powers(study.powers)

    def into(self, study: Study) -> Study:
        """Return the study with the sides chosen here."""
        return replace(study, countries=self.countries.ticked(), powers=self.powers.powers)


def top_rows(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    """Return the rows of a tree that stand under no other."""
    rows = (tree.topLevelItem(i) for i in range(tree.topLevelItemCount()))
    return [row for row in rows if row is not None]


def flat_tree(headers: tuple[str, str], parent: QWidget) -> QTreeWidget:
    """Return a list of two columns, the second one narrow and of figures."""
    tree = QTreeWidget(parent)
    tree.setHeaderLabels(list(headers))
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.headerItem().setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    return tree


def row_size() -> QSize:
    """Return the least size of a row."""
    return QSize(0, round(ROW * theme.themes.scale))


def _acts_words(actor: ActorRow) -> str:
    return plural(
        actor.leaning,
        "{key}: {n} act of its own or towards it",
        "{key}: {n} acts of its own or towards it",
        key=actor.key,
    )


def _row(above: QTreeWidget | QTreeWidgetItem, name: str, count: int, key: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(above, [name, number(count)])
    item.setData(0, KEY, key)
    item.setSizeHint(0, row_size())
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item


def _actor_box(parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    line = QLineEdit(box)
    line.setPlaceholderText(tr("A country or organisation"))
    box.setEditable(True)
    box.setLineEdit(line)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setAccessibleName(tr("A country or organisation to add"))
    box.setMinimumHeight(round(28 * theme.themes.scale))
    completer = QCompleter(box.model(), box)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    box.setCompleter(completer)
    return box
