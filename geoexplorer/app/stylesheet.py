"""The finish of real widgets: one Qt style sheet filled with the tokens of a palette."""

# ruff: noqa: E501  a rule of the sheet stays on one line

from string import Template


def stylesheet(tokens: dict[str, str], scale: float, icons: str) -> str:
    """Return the style sheet for a palette; `scale` enlarges fonts, `icons` is the folder of the drawings."""
    sizes = {f"px{size}": f"{round(size * scale)}px" for size in (10, 11, 12, 13, 14, 24, 30)}
    heights = {f"h{height}": f"{round(height * scale)}px" for height in (16, 18, 20, 22, 24, 26, 28, 30, 60, 62)}
    on = "dark" if int(tokens["pane"][1:3], 16) < 128 else "light"
    return Template(_SHEET).substitute(tokens, **sizes, **heights, icons=icons, on=on)


_SHEET = """
QMainWindow, QDialog, QWidget#window { background: $bar; color: $ink; }
QToolTip { background: $raise; color: $ink; border: 1px solid $line2; padding: 4px 6px; }

QMenuBar { background: $bar; color: $ink; padding: 0 6px; border: none; }
QMenuBar::item { padding: 6px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $sel; }
QMenuBar::item:disabled { color: $ink3; }
QMenu { background: $pane; color: $ink; border: 1px solid $line2; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 26px; border-radius: 4px; }
QMenu::item:selected { background: $sel; }
QMenu::item:disabled { color: $ink3; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 6px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }
QMenu::indicator:checked { image: url($icons/check-on-$on.svg); }

QStatusBar { background: $bar; border-top: 1px solid $line; min-height: $h24; max-height: $h24; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $ink2; font-size: $px11; }

QSplitter::handle { background: $desk; }
QSplitter::handle:hover { background: $line2; }

QFrame#pane { background: $pane; border: none; }
QFrame#pane_top[active="true"] { background: $accent; }
QFrame#pane_top[active="false"] { background: $raise; }
QFrame#pane_header { background: $raise; border: none; border-bottom: 1px solid $line; }
QFrame#search_row, QFrame#chip_row { background: $bar; border: none; }
QFrame#chip_row { border-bottom: 1px solid $line2; }
QFrame[role="card"] { background: $pane; border: 1px solid $line2; border-radius: 4px; }
QFrame[role="raised"] { background: $raise; border: 1px solid $line2; border-radius: 4px; }
QFrame[role="failed"] { background: $pane; border: 1px solid $bad; border-radius: 4px; }
QFrame[role="notice"] { background: $amberbg; border: none; border-left: 3px solid $amber; }
QFrame[role="notice"] QLabel { color: $amber; }
QFrame[role="rule"] { background: $line; border: none; min-height: 1px; max-height: 1px; }
QFrame[role="rule2"] { background: $line2; border: none; min-height: 1px; max-height: 1px; }

QFrame[role="side"] { background: $raise; border: none; }
QFrame[role="middle"] { background: $pane; border: none; border-left: 1px solid $line; border-right: 1px solid $line; }
QFrame[role="preview"] { background: $pane; border: none; border-top: 2px solid $line2; }
QFrame[role="footer"] { background: $bar; border: none; border-top: 1px solid $line2; }

QLabel { color: $ink; background: transparent; font-size: $px12; }
QLabel[role="name"] { font-weight: 600; }
QLabel[role="secondary"] { color: $ink2; }
QLabel[role="caption"] { color: $ink3; font-size: $px11; }
QLabel[role="caption_bold"] { color: $ink3; font-size: $px11; font-weight: 600; }
QLabel[role="count"] { color: $ink3; font-size: $px11; }
QLabel[role="heading"] { font-size: $px13; font-weight: 600; }
QLabel[role="chart_title"] { font-size: $px14; font-weight: 600; }
QLabel[role="figure"] { font-size: $px24; font-weight: 600; }
QLabel[role="tagline"] { color: $ink2; font-size: $px14; }
QLabel[role="bad"] { color: $bad; font-weight: 600; }
QLabel[role="amber_tag"] { color: $amber; background: $amberbg; font-size: $px11; padding: 1px 6px; border-radius: 3px; }
QLabel[role="key"] { color: $ink2; background: $raise; border: 1px solid $line2; border-radius: 3px; font-size: $px10; padding: 0 4px; }
QLabel[role="link"] { color: $accent; }

QPushButton { background: $pane; color: $ink; border: 1px solid $line2; border-radius: 4px; padding: 0 12px; min-height: $h26; font-size: $px12; outline: none; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $track; }
QPushButton:checked { background: $sel; border-color: $accent; }
QPushButton:focus { border: 2px solid $accent; padding: 0 11px; min-height: $h24; }
QPushButton:disabled { color: $ink3; background: $bar; border-color: $line; }
QPushButton:default, QPushButton[role="primary"] { background: $accent; color: $accentink; border: 1px solid $accent; font-weight: 600; }
QPushButton[role="primary"]:hover, QPushButton:default:hover { background: $ink2; }
QPushButton[role="primary"]:focus, QPushButton:default:focus { border: 2px solid $ink; }
QPushButton[role="primary"]:disabled { background: $track; color: $ink3; border-color: $line; }
QPushButton[role="small"] { min-height: $h20; padding: 0 8px; }
QPushButton[role="small"]:focus { min-height: $h18; padding: 0 7px; }
QPushButton[role="dialog"] { min-height: $h30; padding: 0 16px; }
QPushButton[role="flat"] { background: transparent; border: 1px solid transparent; padding: 0 6px; min-height: $h20; color: $ink2; }
QPushButton[role="flat"]:hover { background: $hover; color: $ink; }
QPushButton[role="flat"]:focus { border: 2px solid $accent; padding: 0 5px; min-height: $h18; }
QPushButton[role="link"] { background: transparent; border: none; color: $accent; text-decoration: underline; padding: 0; min-height: $h16; }
QPushButton[role="link"]:focus { border-bottom: 2px solid $accent; }
QPushButton[role="segment"] { border-radius: 0; padding: 0 11px; margin: 0 -1px 0 0; }
QPushButton[role="segment"]:checked { background: $accent; color: $accentink; font-weight: 600; }
QPushButton[role="big"], QPushButton[role="big"]:focus { min-height: $h60; max-height: $h62; padding: 0; }
QPushButton[role="chip"] { min-height: $h20; padding: 0 8px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 2px; color: $ink2; font-size: $px12; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $sel; }
QToolButton:focus { border: 2px solid $accent; padding: 1px; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit { background: $pane; color: $ink; border: 1px solid $edge; border-radius: 4px; padding: 0 7px; font-size: $px12; selection-background-color: $sel; selection-color: $ink; }
QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit { min-height: $h26; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus { border: 2px solid $accent; padding: 0 6px; }
QLineEdit:focus { min-height: $h24; }
QLineEdit:disabled, QSpinBox:disabled { background: $bar; color: $ink3; border-color: $line2; }
QLineEdit[role="small"] { min-height: $h20; }
QLineEdit[role="small"]:focus { min-height: $h18; }
QAbstractSpinBox > QLineEdit, QAbstractSpinBox > QLineEdit:focus, QAbstractSpinBox > QLineEdit:disabled { border: none; padding: 0; min-height: 0; background: transparent; }
QTextBrowser#beginning, QTextBrowser#beginning:focus, QPlainTextEdit#reading, QPlainTextEdit#reading:focus { background: $paper; border: none; border-radius: 0; padding: 0; }

QComboBox { background: $pane; color: $ink; border: 1px solid $line2; border-radius: 4px; padding: 0 8px; min-height: $h20; font-size: $px12; combobox-popup: 0; }
QComboBox:hover { background: $hover; }
QComboBox:focus { border: 2px solid $accent; padding: 0 7px; min-height: $h18; }
QComboBox:disabled { color: $ink3; border-color: $line; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url($icons/chevron-on-$on.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $pane; color: $ink; border: 1px solid $line2; selection-background-color: $sel; selection-color: $ink; outline: none; }

QCheckBox, QRadioButton { color: $ink; font-size: $px12; spacing: 7px; background: transparent; border: 1px solid transparent; }
QRadioButton[role="chosen"] { font-weight: 600; }
QCheckBox:disabled, QRadioButton:disabled { color: $ink3; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: 12px; height: 12px; border: 1px solid $edge; background: $pane; }
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent; border-color: $accent; image: url($icons/check-in-$on.svg); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent; image: url($icons/dash-in-$on.svg); }
QRadioButton::indicator:checked { background: $accent; border: 1px solid $accent; image: url($icons/dot-in-$on.svg); }
QCheckBox:focus, QRadioButton:focus { border: 1px solid $accent; border-radius: 4px; }

QTabBar { background: transparent; border: none; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $ink2; border: none; border-bottom: 2px solid transparent; padding: 0 2px; margin: 0 16px 0 0; min-height: $h28; font-size: $px12; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; font-weight: 600; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { background: $sel; }
QTabWidget#study_tabs::tab-bar { left: 20px; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }

QAbstractItemView { background: $pane; color: $ink; border: none; outline: none; font-size: $px12; selection-background-color: $sel; selection-color: $ink; alternate-background-color: $pane; gridline-color: $line; }
QTreeView::item, QTableView::item, QListView::item { border: none; padding: 0 4px; }
QTreeView::item:hover, QTableView::item:hover, QListView::item:hover { background: $hover; }
QTreeView::item:selected, QTableView::item:selected, QListView::item:selected { background: $sel; color: $ink; }
QListView::item { min-height: $h22; }
QListWidget { border: 1px solid $line; border-radius: 4px; }
QHeaderView { background: $pane; border: none; }
QHeaderView::section { background: $pane; color: $ink3; border: none; border-bottom: 1px solid $line; padding: 0 4px; height: $h24; font-size: $px11; font-weight: 400; }
QHeaderView::section:hover { color: $ink; }
QHeaderView::down-arrow, QHeaderView::up-arrow { width: 10px; height: 10px; subcontrol-position: center right; }
QTableCornerButton::section { background: $pane; border: none; }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line2; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $track; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QProgressBar#busy { background: transparent; border-radius: 0; max-height: 3px; min-height: 3px; }
QProgressBar#busy::chunk { background: $accent; border-radius: 0; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QGroupBox { border: none; margin-top: 22px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: $ink; }
"""
