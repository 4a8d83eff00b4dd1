"""The page of the settings on tables for spreadsheets: separator and byte order mark."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from geoexplorer.app.settings import Settings
from geoexplorer.app.settings_pages.parts import form_of, hint
from geoexplorer.app.spreadsheet_csv import MARK, SEPARATOR, SEPARATORS, system_separator
from geoexplorer.wording import tr


class ExportPage(QWidget):
    """Takes effect with the next export."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.separator = QComboBox(self)
        self.separator.setAccessibleName(tr("Separator in CSV for Excel"))
        system = tr(SEPARATORS[system_separator()])
        self.separator.addItem(tr("As the system: {separator}", separator=system), "")
        for sign, words in SEPARATORS.items():
            self.separator.addItem(tr(words), sign)
        self.separator.setCurrentIndex(max(self.separator.findData(settings.get(SEPARATOR, "")), 0))
        self.bom = QCheckBox(tr("Begin with a byte order mark (BOM)"), self)
        self.bom.setChecked(settings.get(MARK, True))
        self.separator.currentIndexChanged.connect(self._on_separator)
        self.bom.toggled.connect(self._on_bom)
        form = form_of(self)
        form.addRow(tr("Separator in CSV for Excel"), self.separator)
        form.addRow("", self.bom)
        form.addRow("", hint(_explanation(), self))

    def _on_separator(self) -> None:
        self._settings.set(SEPARATOR, self.separator.currentData())

    def _on_bom(self, on: bool) -> None:
        self._settings.set(MARK, on)


def _explanation() -> str:
    return tr(
        "Excel shows letters beyond A to Z rightly only with the mark. Plain CSV, for other programs, always has "
        "commas and no mark. Format, columns and folder are remembered from one export to the next."
    )
