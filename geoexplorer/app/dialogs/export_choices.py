"""The upper half of the export dialog: what, which columns, how."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.dialogs.column_chooser import ColumnChooser
from geoexplorer.app.dialogs.export_plan import FORMATS, PRESETS, REACHES, TABLES, ExportPlan, preset_of
from geoexplorer.app.dialogs.export_work import Counts, Ground
from geoexplorer.model.rows import Column
from geoexplorer.wording import number, plural, tr, tr_noop

FLAGS = (
    ("guard", tr_noop("Protect against spreadsheet formulas")),
    ("method", tr_noop("Add a text file on how it was measured")),
    ("checked", tr_noop("Only checked evidence")),
)


class WhatPart(QFrame):
    """Which rows, and rows of what, with how many there are."""

    reach_picked = Signal(str)
    table_picked = Signal(str)

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "side")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 16, 20, 16)
        self._grid.setVerticalSpacing(9)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(_title(tr("What"), self), 0, 0)
        self._row = 1
        self.reaches = self._choices(REACHES, self.reach_picked)
        self.unfiltered = _unfiltered(ground, self)
        self._grid.addWidget(self.unfiltered, self._row, 0, 1, 2)
        self._row += 1
        rule = QFrame(self)
        theme.set_role(rule, "rule")
        self._grid.addWidget(rule, self._row, 0, 1, 2)
        self._row += 1
        self.tables = self._choices(TABLES, self.table_picked)
        self._grid.setRowStretch(self._row, 1)
        self.reaches["selected"][0].setEnabled(bool(ground.picked))
        for widget in self.reaches["shown"]:
            widget.setVisible(ground.shown_table is not None)

    def show_plan(self, plan: ExportPlan) -> None:
        """Tick what is chosen."""
        for choices, chosen in ((self.reaches, plan.reach), (self.tables, plan.table)):
            for name, (button, _) in choices.items():
                button.setChecked(name == chosen)
                theme.set_role(button, "chosen" if name == chosen else "")
        self.unfiltered.setVisible(bool(self.unfiltered.text()) and plan.reach == "all")

    def show_counts(self, counts: Counts) -> None:
        """Write the numbers beside the choices."""
        for choices, numbers in ((self.reaches, counts.reaches), (self.tables, counts.tables)):
            known: dict[str, int] = dict(numbers)  # type: ignore[arg-type]
            for name, (_, label) in choices.items():
                label.setText(number(known[name]) if name in known else "")

    def _choices(
        self, options: Sequence[tuple[str, str]], picked: SignalInstance
    ) -> dict[str, tuple[QRadioButton, QLabel]]:
        group = QButtonGroup(self)
        made: dict[str, tuple[QRadioButton, QLabel]] = {}
        for name, words in options:
            button, count = QRadioButton(tr(words), self), QLabel(self)
            theme.set_role(count, "secondary")
            count.setFont(theme.numeric_font())
            group.addButton(button)
            button.clicked.connect(partial(picked.emit, name))
            self._grid.addWidget(button, self._row, 0)
            self._grid.addWidget(count, self._row, 1, Qt.AlignmentFlag.AlignRight)
            made[name] = (button, count)
            self._row += 1
        return made


def _unfiltered(ground: Ground, parent: QWidget) -> QLabel:
    """Return what is to be known of "All" where the view leaves something out; empty if it does not."""
    bar = next((clause for clause in ground.scope.clauses if clause.is_bar), None)
    words = ""
    if bar is not None:
        lowest = bar.values[0].removeprefix(">=")
        words = tr("All heeds no filter: events below your lowest confidence of {lowest} are in it too.", lowest=lowest)
    elif ground.scope.clauses:
        words = tr("All heeds no filter.")
    label = QLabel(words, parent)
    label.setWordWrap(True)
    theme.set_role(label, "caption")
    return label


class HowPart(QWidget):
    """The columns with their presets, the format, and three ticks."""

    format_picked = Signal(str)
    preset_picked = Signal(str)
    flag_changed = Signal(str, bool)

    def __init__(self, spreadsheet: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = ColumnChooser(self)
        self.presets: dict[str, QPushButton] = {}
        self.formats: dict[str, QRadioButton] = {}
        self.flags: dict[str, QCheckBox] = {}
        self._middle = self._build_columns()
        self._right = self._build_formats(spreadsheet)

    def beside(self, what: QWidget) -> QWidget:
        """Return the upper half: what, columns, how."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        what.setFixedWidth(round(270 * theme.themes.scale))
        self._right.setFixedWidth(round(350 * theme.themes.scale))
        for widget in (what, self._middle, self._right):
            row.addWidget(widget, 1 if widget is self._middle else 0)
        return self

    def show_plan(self, plan: ExportPlan, columns: tuple[Column, ...]) -> None:
        """Show the columns of the table and what is chosen."""
        if self.columns.chosen() != plan.chosen() or self.columns.count() != len(columns):
            self.columns.show_columns(columns, plan.chosen())
        whole_texts = False
        for each in FORMATS:
            self.formats[each.name].setChecked(each.name == plan.format)
            theme.set_role(self.formats[each.name], "chosen" if each.name == plan.format else "")
            whole_texts = whole_texts or (each.name == plan.format and each.text_exporter is not None)
        for name, box in self.flags.items():
            box.setChecked(getattr(plan, name))
        self.columns.setEnabled(not whole_texts)
        self.flags["guard"].setEnabled(not whole_texts)
        self.flags["checked"].setEnabled(plan.table in ("events", "alignment") and plan.reach in ("filtered", "all"))
        self.show_preset(plan)

    def show_preset(self, plan: ExportPlan) -> None:
        """Mark the preset the chosen columns make up, if any."""
        preset = preset_of(plan.table, plan.chosen())
        for name, button in self.presets.items():
            button.setChecked(name == preset)
        left = self.columns.count() - len(plan.chosen())
        order = tr("Drag to reorder, or Alt with the arrow keys.")
        self._hint.setText(f"{order} " + plural(left, "{n} column is not ticked.", "{n} columns are not ticked."))

    def _build_columns(self) -> QWidget:
        part = QFrame(self)
        theme.set_role(part, "middle")
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(_title(tr("Columns"), part))
        head.addSpacing(12)
        head.addStretch(1)
        for name in PRESETS:
            button = QPushButton(tr(name), part)
            button.setCheckable(True)
            theme.set_role(button, "segment")
            button.clicked.connect(partial(self.preset_picked.emit, name))
            self.presets[name] = button
            head.addWidget(button)
        self._hint = QLabel(part)
        theme.set_role(self._hint, "caption")
        self._hint.setWordWrap(True)
        column = QVBoxLayout(part)
        column.setContentsMargins(20, 16, 20, 12)
        column.addLayout(head)
        column.addWidget(self.columns, 1)
        column.addWidget(self._hint)
        return part

    def _build_formats(self, spreadsheet: str) -> QWidget:
        part = QFrame(self)
        theme.set_role(part, "side")
        grid = QGridLayout(part)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(0, 1)
        grid.addWidget(_title(tr("How"), part), 0, 0)
        group = QButtonGroup(part)
        for row, each in enumerate(FORMATS, 1):
            button, detail = (
                QRadioButton(tr(each.label), part),
                QLabel(spreadsheet if each.bom else tr(each.detail), part),
            )
            theme.set_role(detail, "secondary")
            group.addButton(button)
            button.clicked.connect(partial(self.format_picked.emit, each.name))
            grid.addWidget(button, row, 0)
            grid.addWidget(detail, row, 1, Qt.AlignmentFlag.AlignRight)
            self.formats[each.name] = button
        rule = QFrame(part)
        theme.set_role(rule, "rule")
        grid.addWidget(rule, len(FORMATS) + 1, 0, 1, 2)
        for row, (name, words) in enumerate(FLAGS, len(FORMATS) + 2):
            box = QCheckBox(tr(words), part)
            box.setObjectName(name)
            box.clicked.connect(self._on_flag_clicked)
            grid.addWidget(box, row, 0, 1, 2)
            self.flags[name] = box
        grid.setRowStretch(len(FORMATS) + 6, 1)
        return part

    def _on_flag_clicked(self, on: bool) -> None:
        self.flag_changed.emit(self.sender().objectName(), on)


def _title(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    theme.set_role(label, "chart_title")
    return label
