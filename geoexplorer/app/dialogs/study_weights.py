"""The parts of the study dialog with numbers: weights by type, modality and side, half-lives, publishers."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.labels import label
from geoexplorer.model.alignment import Study, Weights
from geoexplorer.model.codes import EVENT_TYPES, MODALITIES
from geoexplorer.wording import decimal, language, number, tr

ROW = 30
SIDES = ("out", "in")
Index = QModelIndex | QPersistentModelIndex
_VALUE = Qt.ItemDataRole.EditRole


class NumberBox(QDoubleSpinBox):
    """A number to type or step; the wheel over it scrolls the page instead of changing it unseen."""

    def __init__(self, name: str, parent: QWidget, *, least: float, most: float, step: float) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setLocale(QLocale(language()))
        self.setDecimals(2)
        self.setFixedWidth(round(76 * theme.themes.scale))
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setKeyboardTracking(False)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text all the room: without buttons a styled spin box leaves it none."""
        super().resizeEvent(event)
        self.lineEdit().setGeometry(self.rect().adjusted(6, 1, -6, -1))

    def wheelEvent(self, event: object) -> None:
        """Leave the wheel to whatever scrolls around it."""
        event.ignore()  # type: ignore[attr-defined]

    def show_value(self, value: float) -> None:
        """Show a value without saying that it was edited."""
        self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(False)


class WeightsPart(QWidget):
    """How much an act counts, and for how long."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        types = {code: label("event_type", code) for code in EVENT_TYPES}
        modalities = {code: label("modality", code) for code in MODALITIES}
        self.weight = {code: self._share(tr("Weight of {code}", code=name)) for code, name in types.items()}
        self.half_life = {code: self._years(tr("Half-life of {code}", code=name)) for code, name in types.items()}
        self.promise = {code: QCheckBox(self) for code in types}
        self.modality = {code: self._share(tr("Weight of {code}", code=name)) for code, name in modalities.items()}
        self.side = {code: self._share(tr("Weight when {side}", side=label("side", code))) for code in SIDES}
        self.state_half_life = self._years(tr("Half-life of a standing fact"))
        self.document_cap = self._number(tr("Most that one text can give"), 0.1, 1000)
        self.prior = self._number(tr("Prior k"), 0.1, 1000)
        for code, box in self.promise.items():
            box.setAccessibleName(tr("{code} is a promise", code=types[code]))
            box.setToolTip(tr("A plan of this type counts in full: it is a promise already"))
            box.toggled.connect(self.edited)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(32)
        row.addWidget(self._types(), 3)
        row.addLayout(self._factors(), 2)

    def show_study(self, weights: Weights) -> None:
        """Show the weights of a study."""
        for code in EVENT_TYPES:
            self.weight[code].show_value(weights.event_type.get(code, 0.0))
            self.half_life[code].show_value(weights.half_life.get(code, 1.0))
            self.promise[code].blockSignals(True)
            self.promise[code].setChecked(code in weights.promises)
            self.promise[code].blockSignals(False)
        for boxes, values in ((self.modality, weights.modality), (self.side, weights.side)):
            for code, box in boxes.items():
                box.show_value(values.get(code, 0.0))
        for name in ("state_half_life", "document_cap", "prior"):
            getattr(self, name).show_value(getattr(weights, name))

    def into(self, study: Study) -> Study:
        """Return the study with the numbers entered here."""
        weights = replace(
            study.weights,
            event_type=_values(self.weight, study.weights.event_type),
            half_life=_values(self.half_life, study.weights.half_life),
            modality=_values(self.modality, study.weights.modality),
            side=_values(self.side, study.weights.side),
            promises=self._promises(study.weights.promises),
            state_half_life=_value(self.state_half_life, study.weights.state_half_life),
            document_cap=_value(self.document_cap, study.weights.document_cap),
            prior=_value(self.prior, study.weights.prior),
        )
        return replace(study, weights=weights)

    def _promises(self, before: tuple[str, ...]) -> tuple[str, ...]:
        now = tuple(code for code, box in self.promise.items() if box.isChecked())
        return before if set(now) == set(before) else now

    def _share(self, name: str) -> NumberBox:
        return self._number(name, 0.0, 1.0, 0.05)

    def _years(self, name: str) -> NumberBox:
        return self._number(name, 0.05, 1000.0, 0.25)

    def _number(self, name: str, least: float, most: float, step: float = 0.5) -> NumberBox:
        box = NumberBox(name, self, least=least, most=most, step=step)
        box.valueChanged.connect(self.edited)
        return box

    def _types(self) -> QTableWidget:
        table = plain_table(
            (tr("Event type"), tr("Weight"), tr("Half-life, years"), tr("Promise")), len(EVENT_TYPES), self
        )
        table.setAccessibleName(tr("Weights by event type"))
        for column, width in ((1, 92), (2, 116), (3, 76)):
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            table.setColumnWidth(column, round(width * theme.themes.scale))
            head_of(table, column).setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        table.setMinimumWidth(480)
        for row, code in enumerate(EVENT_TYPES):
            name = QTableWidgetItem(f"{label('event_type', code)} ({code})")
            name.setFlags(Qt.ItemFlag.ItemIsEnabled)
            table.setItem(row, 0, name)
            for column, box in enumerate((self.weight[code], self.half_life[code], self.promise[code]), start=1):
                table.setCellWidget(row, column, _centred(box))
        return table

    def _factors(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        groups = (
            (tr("How far it is a fact"), [(label("modality", code), box) for code, box in self.modality.items()]),
            (tr("Whose act it is"), [(label("side", code), box) for code, box in self.side.items()]),
            (
                tr("Limits"),
                [
                    (tr("half-life of a standing fact, years"), self.state_half_life),
                    (tr("most that one text can give a pair"), self.document_cap),
                    (tr("k: pull of thin evidence towards zero"), self.prior),
                ],
            ),
        )
        for words, rows in groups:
            heading = QLabel(words, self)
            theme.set_role(heading, "heading")
            column.addWidget(heading)
            form = QFormLayout()
            form.setVerticalSpacing(5)
            form.setHorizontalSpacing(16)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
            for name, box in rows:
                form.addRow(name, box)
            column.addLayout(form)
            column.addSpacing(8)
        column.addStretch(1)
        return column


class PublishersPart(QWidget):
    """How far each publisher is trusted; one that is not named counts in full."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = plain_table((tr("Publisher"), tr("Texts"), tr("Weight")), 0, self)
        self.table.setAccessibleName(tr("Weights of publishers"))
        self.table.setItemDelegateForColumn(2, ShareDelegate(self.table))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.table.itemChanged.connect(self._on_changed)
        advice = tr("0 leaves a publisher out, 1 counts it in full. Say in your report what you changed.")
        words = QLabel(advice, self)
        words.setWordWrap(True)
        theme.set_role(words, "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(8)
        column.addWidget(words)
        column.addWidget(self.table, 1)

    def show_study(self, weights: Weights, texts: Mapping[str, int]) -> None:
        """List the publishers of the file, and those the study names without them."""
        names = [*texts, *(name for name in weights.publisher if name not in texts)]
        self.table.blockSignals(True)
        self.table.setRowCount(len(names))
        for row, name in enumerate(names):
            cells = (QTableWidgetItem(name), QTableWidgetItem(number(texts.get(name, 0))), QTableWidgetItem())
            cells[2].setData(_VALUE, weights.publisher.get(name, 1.0))
            for column, cell in enumerate(cells):
                if column < 2:
                    cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                if column:
                    cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, cell)
        self.table.blockSignals(False)

    def into(self, study: Study) -> Study:
        """Return the study with the weights entered here; full weights are not written down."""
        rows = ((cell_of(self.table, i, 0).text(), cell_of(self.table, i, 2).data(_VALUE)) for i in self._rows())
        publisher = {name: float(value) for name, value in rows if float(value) != 1.0}
        return replace(study, weights=replace(study.weights, publisher=publisher))

    def _rows(self) -> Iterable[int]:
        return range(self.table.rowCount())

    def _on_changed(self, _item: QTableWidgetItem) -> None:
        self.edited.emit()


class ShareDelegate(QStyledItemDelegate):
    """Numbers from 0 to 1 in a table."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        """Return a box for one share."""
        return NumberBox(tr("Weight of the publisher"), parent, least=0.0, most=1.0, step=0.1)

    def displayText(self, value: object, _locale: object) -> str:
        """Show two decimals."""
        return decimal(float(str(value)))


def plain_table(headers: tuple[str, ...], rows: int, parent: QWidget) -> QTableWidget:
    """Return a table without grid whose first column takes the room."""
    table = QTableWidget(rows, len(headers), parent)
    table.setHorizontalHeaderLabels(list(headers))
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(round(ROW * theme.themes.scale))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    head_of(table, 0).setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table


def head_of(table: QTableWidget, column: int) -> QTableWidgetItem:
    """Return the heading of a column; raises ValueError if there is none."""
    return _there(table.horizontalHeaderItem(column))


def cell_of(table: QTableWidget, row: int, column: int) -> QTableWidgetItem:
    """Return a cell that was filled; raises ValueError for an empty one."""
    return _there(table.item(row, column))


def _there(item: QTableWidgetItem | None) -> QTableWidgetItem:
    if item is None:
        raise ValueError("there is no such cell")
    return item


def _centred(box: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(4, 1, 4, 1)
    row.addWidget(box, 0, Qt.AlignmentFlag.AlignCenter)
    return holder


def _value(box: NumberBox, before: float) -> float:
    """Return the number of a box; one that was not touched keeps every digit it had."""
    return before if abs(box.value() - before) < 0.005 else box.value()


def _values(boxes: Mapping[str, NumberBox], before: Mapping[str, float]) -> dict[str, float]:
    return {code: _value(box, before.get(code, 0.0)) for code, box in boxes.items()}
