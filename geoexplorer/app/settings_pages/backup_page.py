"""The page of the settings on backups: how many of each file are kept, and where."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from geoexplorer.app import theme
from geoexplorer.app.keeping import COUNT
from geoexplorer.app.settings import Settings
from geoexplorer.store.backups import FOLDER
from geoexplorer.wording import tr

COUNTS = (0, 1, 3, 5, 10, 20, 50)


class BackupPage(QWidget):
    """Takes effect with the next backup."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.count = QComboBox(self)
        kept = settings.get("backups/count", COUNT)
        for count in sorted({*COUNTS, kept}):
            self.count.addItem(str(count) if count else tr("none", sense="no backups are kept"), count)
        self.count.setCurrentIndex(self.count.findData(kept))
        self.count.setAccessibleName(tr("Backups kept of each file"))
        self.folder = QLineEdit(settings.get("backups/folder", ""), self)
        self.folder.setReadOnly(True)
        self.folder.setPlaceholderText(tr("“{folder}” beside each file", folder=FOLDER))
        self.folder.setAccessibleName(tr("Folder of the backups"))
        self.choose = QPushButton(tr("Choose…"), self)
        self.beside = QPushButton(tr("Beside each file"), self)
        self.count.currentIndexChanged.connect(self._on_count)
        self.choose.clicked.connect(self._on_choose)
        self.beside.clicked.connect(lambda: self.use_folder(""))
        self._lay_out()
        self.use_folder(self.folder.text())

    def use_folder(self, folder: str) -> None:
        """Keep backups in this folder from now on; an empty name: beside each file."""
        self._settings.set("backups/folder", folder)
        self.folder.setText(folder)
        self.beside.setEnabled(bool(folder))

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(8, 16, 8, 8)
        form.setVerticalSpacing(12)
        form.addRow(tr("Backups kept of each file"), self.count)
        form.addRow(tr("Folder"), self.folder)
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addWidget(self.beside)
        row.addStretch(1)
        form.addRow("", row)
        hint = QLabel(_hint(), self)
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        theme.set_role(hint, "caption")
        form.addRow("", hint)

    def _on_count(self) -> None:
        self._settings.set("backups/count", self.count.currentData())

    def _on_choose(self) -> None:
        begin = self.folder.text() or str(Path.home())
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of the backups"), begin)
        if folder:
            self.use_folder(folder)


def _hint() -> str:
    return tr(
        "A copy is made when a file that changed is opened, every half an hour while it changes, and when it is "
        "closed. Each copy is checked; a damaged file never takes the place of a good backup. The newer half is kept, "
        "and of the days before them the last copy of each day. File, Open a backup… opens one as a new file."
    )
