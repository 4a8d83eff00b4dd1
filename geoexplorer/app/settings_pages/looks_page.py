"""The page of the settings on looks: light or dark, sizes, fonts, language."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFontComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from geoexplorer.app import language, theme
from geoexplorer.app.settings import Settings
from geoexplorer.app.settings_pages.parts import form_of, hint, put_on
from geoexplorer.wording import tr, tr_noop

MODES = (("system", tr_noop("As the system")), ("light", tr_noop("Light")), ("dark", tr_noop("Dark")))
SCALES = (0.9, 1.0, 1.15, 1.3, 1.5, 1.75)


class LooksPage(QWidget):
    """How the window looks; everything but the language takes effect at once."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        form = form_of(self)
        self._add_theme(form)
        self.interface = FontChoice("interface", "body", tr("Interface font"), settings, self)
        self.reading = FontChoice("reading", "reading", tr("Reading font"), settings, self)
        for choice in (self.interface, self.reading):
            form.addRow(choice.name, choice)
        form.addRow("", hint(tr("The size of the text is set with Ctrl + and Ctrl −."), self))
        self._add_author(form)
        self._add_language(form)

    def _add_theme(self, form: QFormLayout) -> None:
        self.mode = QComboBox(self)
        for mode, words in MODES:
            self.mode.addItem(tr(words), mode)
        self.mode.setCurrentIndex(self.mode.findData(theme.themes.mode))
        self.contrast = QCheckBox(tr("High contrast, with letters in the tints"), self)
        self.contrast.setChecked(theme.themes.contrast)
        self.scale = QComboBox(self)
        for scale in SCALES:
            self.scale.addItem(f"{round(scale * 100)} %", scale)
        self.scale.setCurrentIndex(max(self.scale.findData(theme.themes.scale), 0))
        for name, widget in ((tr("Theme"), self.mode), ("", self.contrast), (tr("Interface size"), self.scale)):
            widget.setAccessibleName(name or tr("High contrast"))
            form.addRow(name, widget)
        self.mode.currentIndexChanged.connect(self._on_changed)
        self.scale.currentIndexChanged.connect(self._on_changed)
        self.contrast.toggled.connect(self._on_changed)

    def _add_author(self, form: QFormLayout) -> None:
        self.author = QLineEdit(self._settings.get("author", ""), self)
        self.author.setPlaceholderText(tr("name of the computer's user"))
        self.author.setAccessibleName(tr("Your name in the history"))
        self.author.editingFinished.connect(self._on_author)
        form.addRow(tr("Your name in the history"), self.author)

    def _add_language(self, form: QFormLayout) -> None:
        self.language = QComboBox(self)
        self.language.setAccessibleName(tr("Language"))
        self.language.addItem(tr("As the system"), "system")
        for code in language.languages():
            self.language.addItem(language.OWN_NAMES.get(code, code), code)
        self.language.setCurrentIndex(max(self.language.findData(self._settings.get("language", "system")), 0))
        self.language.currentIndexChanged.connect(self._on_language)
        form.addRow(tr("Language"), self.language)
        form.addRow("", hint(tr("The window speaks another language from its next start on."), self))

    def _on_language(self) -> None:
        self._settings.set("language", self.language.currentData())

    def _on_changed(self) -> None:
        mode, scale, contrast = self.mode.currentData(), self.scale.currentData(), self.contrast.isChecked()
        self._settings.set("theme/mode", mode)
        self._settings.set("theme/scale", scale)
        self._settings.set("theme/contrast", contrast)
        theme.themes.use(mode, contrast=contrast, scale=scale)

    def _on_author(self) -> None:
        self._settings.set("author", self.author.text().strip())


class FontChoice(QWidget):
    """A family out of those on this computer, and the way back to the shipped one."""

    def __init__(self, use: str, role: str, name: str, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self._use, self._role, self._settings = use, role, settings
        self.box = QFontComboBox(self)
        self.box.setEditable(False)
        self.box.setFontFilters(QFontComboBox.FontFilter.ScalableFonts)
        self.box.setMinimumContentsLength(12)
        self.box.setAccessibleName(name)
        self.shipped = QPushButton(tr("As shipped"), self)
        self.shipped.setAccessibleName(tr("{setting}: as shipped", setting=name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 1)
        row.addWidget(self.shipped)
        self._show()
        self.box.currentFontChanged.connect(self._on_font_changed)
        self.shipped.clicked.connect(lambda: self.use_family(""))

    def use_family(self, family: str) -> None:
        """Show the window in this family from now on; an empty name: as shipped."""
        put_on(theme.themes.own.with_family(self._use, family), self._settings)
        self._show()

    def _show(self) -> None:
        family = theme.font(self._role).families()[0]
        self.box.blockSignals(True)
        self.box.setCurrentFont(QFont(family))
        self.box.blockSignals(False)
        self.shipped.setEnabled(bool(theme.themes.own.family(self._use)))

    def _on_font_changed(self, font: QFont) -> None:
        if font.family() != theme.font(self._role).families()[0]:
            self.use_family(font.family())
