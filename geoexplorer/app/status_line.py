"""The line at the foot of the window: what is unreviewed here, what undo would take back, progress, zoom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

import geoexplorer
from geoexplorer.app import theme
from geoexplorer.app.bound_keys import bound_keys
from geoexplorer.wording import number, tr


class StatusLine(QStatusBar):
    """Says quietly what was stored and what can be taken back."""

    cancel_asked = Signal()
    pause_toggled = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setAccessibleName(tr("Status"))
        self._here = QLabel(self)
        self._saved = QLabel(self)
        self._undo = QLabel(self)
        self._undo_key = QLabel(self)
        self._show_undo_key()
        bound_keys.changed.connect(self._show_undo_key)
        theme.set_role(self._undo_key, "key")
        self._progress_words = QLabel(self)
        self._progress = QProgressBar(self)
        self._progress.setFixedWidth(140)
        self._progress.setAccessibleName(tr("Import"))
        self._pause = QPushButton(tr("Pause"), self)
        self._pause.setCheckable(True)
        self._cancel = QPushButton(tr("Cancel"), self)
        for button in (self._pause, self._cancel):
            theme.set_role(button, "link")
        self._cancel.clicked.connect(self.cancel_asked)
        self._pause.toggled.connect(self._on_pause_toggled)
        self._right = QLabel(self)
        self._zoom = QLabel("100%", self)
        self.setContentsMargins(8, 0, 8, 0)
        for label in (self._here, self._saved, self._undo):
            self.addWidget(label)
            label.setContentsMargins(4, 0, 10, 0)
        self.addWidget(self._undo_key)
        for widget in (self._progress_words, self._progress, self._pause, self._cancel, self._right, self._zoom):
            self.addPermanentWidget(widget)
        self._unreviewed: int | None = None
        self._words = ""
        theme.themes.theme_changed.connect(self._on_theme_changed)
        self.show_undo("")
        self.end_progress()

    def show_start(self) -> None:
        """Show what belongs to the start screen: version and where projects are kept."""
        self._unreviewed = None
        for label in (self._here, self._undo, self._undo_key, self._zoom):
            label.hide()
        self.end_progress()
        self.show_right("")
        self.show_saved(tr("Version {version}", version=geoexplorer.__version__))

    def show_open(self) -> None:
        """Show what belongs to an open file."""
        self.show_saved("")
        self.show_here(None)
        self._zoom.show()

    def show_here(self, unreviewed: int | None) -> None:
        """Show how many events of the document in view nobody has looked at."""
        self._unreviewed = unreviewed
        amber = theme.current().color("amber").name()
        bold = f'<b style="color:{amber}">{number(unreviewed or 0)}</b>'
        self._here.setText(tr("{number} unreviewed here", number=bold) if unreviewed else "")
        self._here.setVisible(bool(unreviewed))

    def show_saved(self, words: str) -> None:
        """Show when something was last stored, or that nothing can be."""
        self._saved.setText(words)

    def show_undo(self, words: str) -> None:
        """Show what undo would take back; an empty text hides it."""
        self._undo.setText(tr("Undo: {act}", act=words) if words else "")
        self._undo.setVisible(bool(words))
        self._undo_key.setVisible(bool(words))

    def show_right(self, words: str) -> None:
        """Show a remark at the right end."""
        self._right.setText(words)

    def show_zoom(self, zoom: float) -> None:
        """Show the size of the text."""
        self._zoom.setText(f"{round(zoom * 100)}%")

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Show how far an import is; total 0: it is not known yet."""
        self._words = words
        self._show_words()
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        for widget in (self._progress_words, self._progress, self._pause, self._cancel):
            widget.show()

    def end_progress(self) -> None:
        """Hide the progress of an import."""
        for widget in (self._progress_words, self._progress, self._pause, self._cancel):
            widget.hide()
        self.show_paused(False)

    def show_paused(self, paused: bool) -> None:
        """Say that the import waits, and what the button would do, whoever paused it."""
        self._pause.blockSignals(True)
        self._pause.setChecked(paused)
        self._pause.blockSignals(False)
        self._pause.setText(tr("Go on" if paused else "Pause"))
        self._show_words()

    def _show_words(self) -> None:
        paused = self._pause.isChecked()
        self._progress_words.setText(tr("Paused. {words}", words=self._words) if paused else self._words)

    def _show_undo_key(self) -> None:
        self._undo_key.setText(bound_keys.shown("undo"))

    def _on_theme_changed(self) -> None:
        self.show_here(self._unreviewed)

    def _on_pause_toggled(self, paused: bool) -> None:
        self.show_paused(paused)
        self.pause_toggled.emit(paused)
