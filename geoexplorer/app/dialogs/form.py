"""What small dialogs share: a title with the words they are about, a form, and a footer with Cancel and Save."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.labels import labels
from geoexplorer.wording import tr


class FormDialog(QDialog):
    """A dialog of labelled fields. Subclasses fill `form` and override `save`."""

    def __init__(self, title: str, parent: QWidget | None = None, *, save: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self.quote = QLabel(self)
        self.quote.setWordWrap(True)
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        font = theme.font("quotation")
        self.quote.setStyleSheet(f"font-family: '{font.families()[0]}'; font-size: {font.pixelSize()}px;")
        self.body = QFrame(self)
        theme.set_role(self.body, "preview")
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(20, 16, 20, 16)
        self.column.setSpacing(12)
        self.column.addWidget(self.quote)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.column.addLayout(self.form)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        theme.set_role(self.said, "bad")
        self.cancel, self.ok = QPushButton(tr("Cancel"), self), QPushButton(save or tr("Save"), self)
        self.ok.setDefault(True)
        theme.set_role(self.ok, "primary")  # a width for bold words: that of a default button is not
        self.cancel.clicked.connect(self.reject)
        self.ok.clicked.connect(self.save)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.body, 1)
        outer.addWidget(self._footer())
        self.body.setMinimumHeight(80)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the first field: a ring around Cancel would say that Return cancels."""
        super().showEvent(event)
        self._order_fields()
        focused = self.focusWidget()
        if focused is not None and self.body.isAncestorOf(focused):
            return
        fields = (w for w in self.body.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus)
        first = next((w for w in fields if w.isEnabled() and w.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _order_fields(self) -> None:
        """Let Tab go from row to row; without it, two fields that share a row come after all others."""
        last: QWidget | None = None
        for row in range(self.form.rowCount()):
            item = self.form.itemAt(row, QFormLayout.ItemRole.FieldRole)
            widget = item.widget() if item is not None else None
            if widget is None:
                continue
            takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            inner = [child for child in widget.children() if isinstance(child, QWidget)]
            for field in [widget] if takes else [c for c in inner if c.focusPolicy() & Qt.FocusPolicy.TabFocus]:
                if last is not None:
                    self.setTabOrder(last, field)
                last = field

    def show_quote(self, words: str) -> None:
        """Show the words it is about."""
        self.quote.setText(words)
        self.quote.setVisible(bool(words))
        QTimer.singleShot(0, self, self.fit)

    def fit(self) -> None:
        """Grow until everything can be seen: the words came after the window."""
        hint = self.sizeHint()
        layout = self.layout()
        wanted = layout.heightForWidth(max(self.width(), hint.width())) if layout is not None else 0
        self.resize(max(self.width(), hint.width()), max(self.height(), hint.height(), wanted))

    def say(self, words: str) -> None:
        """Say what is wrong."""
        self.said.setText(words)

    def save(self) -> None:
        """Write what was entered and close."""
        raise NotImplementedError

    def _footer(self) -> QWidget:
        footer = QFrame(self)
        theme.set_role(footer, "footer")
        row = QHBoxLayout(footer)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(8)
        row.addWidget(self.said, 1)
        for button in (self.cancel, self.ok):
            button.setAutoDefault(False)
            button.setMinimumHeight(round(34 * theme.themes.scale))
            row.addWidget(button)
        theme.set_role(self.cancel, "dialog")
        return footer


def code_box(group: str, codes: Iterable[str], parent: QWidget) -> QComboBox:
    """Return a list of the codes of a closed set in words; `currentData` is the code."""
    box = QComboBox(parent)
    box.setMinimumHeight(28)
    words = labels(group)
    for code in codes:
        text = words.get(code, code)
        box.addItem(f"{text} ({code})" if code.isupper() else text, code)
    return box


def choose(box: QComboBox, code: str) -> None:
    """Choose a code."""
    box.setCurrentIndex(max(box.findData(code), 0))
