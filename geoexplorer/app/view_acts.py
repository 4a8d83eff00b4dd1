"""The acts of the View menu that belong to the whole window: theme, sizes, layout, palette."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from geoexplorer.app import theme

if TYPE_CHECKING:
    from geoexplorer.app.main_window import MainWindow


class ViewActs(QObject):
    """Switches what the window looks like and remembers it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._show_checks()
        theme.themes.theme_changed.connect(self._show_checks)

    def acts(self) -> dict[str, Callable[[], None]]:
        """Return the acts."""
        acts: dict[str, Callable[[], None]] = {
            "theme_system": lambda: self._use("system"),
            "theme_light": lambda: self._use("light"),
            "theme_dark": lambda: self._use("dark"),
            "contrast": self._toggle_contrast,
            "letters": self._toggle_letters,
            "palette": self._show_palette,
            "keys": self._show_keys,
            "settings": self._show_settings,
        }
        if self._window.workspace is not None:
            acts["reset_layout"] = self._window.workspace.splitter.reset
            acts["undock"] = self._window.workspace.toggle_undocked
            acts["reading_mode"] = self._toggle_reading_mode
        return acts

    def _use(self, mode: theme.Mode) -> None:
        self._window.settings.set("theme/mode", mode)
        theme.themes.use(mode, contrast=theme.themes.contrast, scale=theme.themes.scale)

    def _toggle_contrast(self) -> None:
        contrast = not theme.themes.contrast
        self._window.settings.set("theme/contrast", contrast)
        theme.themes.use(theme.themes.mode, contrast=contrast, scale=theme.themes.scale)

    def _toggle_letters(self) -> None:
        theme.current().letters = not theme.current().letters
        theme.themes.theme_changed.emit()

    def _toggle_reading_mode(self) -> None:
        if self._window.workspace is not None:
            self._window.workspace.set_reading_mode(self._window.actions_table["reading_mode"].isChecked())

    def _show_palette(self) -> None:
        from geoexplorer.app.command_palette import CommandPalette

        CommandPalette(self._window.actions_table, self._window).open()

    def _show_settings(self) -> None:
        from geoexplorer.app.settings_dialog import SettingsDialog

        window = self._window
        dialog = SettingsDialog(window.settings, window.actions_table, window, window.session)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_keys(self) -> None:
        from geoexplorer.app.command_palette import KeySheet

        KeySheet(self._window.actions_table, self._window).open()

    def _show_checks(self) -> None:
        table = self._window.actions_table
        for mode in ("system", "light", "dark"):
            table[f"theme_{mode}"].setChecked(theme.themes.mode == mode)
        table["contrast"].setChecked(theme.themes.contrast)
        table["letters"].setChecked(theme.current().letters)
