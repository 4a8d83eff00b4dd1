"""The colours, shapes and fonts of the window: those of resources/themes/palette.toml, and those a person chose."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Literal, cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from geoexplorer.app.own_looks import OwnLooks
from geoexplorer.app.palette import Side
from geoexplorer.app.palette import contrast as contrast  # every colour is asked of this module
from geoexplorer.app.palette import mixed as mixed
from geoexplorer.app.palette import palette as _palette
from geoexplorer.app.restyling import hold_still, restyle
from geoexplorer.app.stylesheet import stylesheet
from geoexplorer.app.typefaces import families
from geoexplorer.assets import asset

Mode = Literal["system", "light", "dark"]
Shape = Literal["circle", "square", "diamond", "triangle", "triangle_down", "pentagon", "hexagon"]
Underline = Literal["solid", "double", "dashed", "dotted"]


@dataclass(frozen=True, slots=True)
class PowerStyle:
    """How a power is drawn: colour of line and marker, colour of its name, shape of its marker."""

    mark: QColor
    text: QColor
    shape: Shape


@dataclass(frozen=True, slots=True)
class SignStyle:
    """How towards (+1), away (-1) and neither (0) are drawn."""

    ink: QColor
    tint: QColor
    glyph: str


@dataclass(frozen=True, slots=True)
class LabelStyle:
    """How a mention of a label is drawn behind words: tint, edge below it and the pattern of that edge."""

    family: str
    edge: QColor
    tint: QColor
    underline: Underline
    width: float
    letter: str


class Theme:
    """One palette: light or dark, plain or high contrast."""

    def __init__(self, *, dark: bool = False, contrast: bool = False) -> None:
        self.dark = dark
        self.contrast = contrast
        self.letters = contrast  # letters inside the tints, for who cannot rely on colour
        side: Side = "dark" if dark else "light"
        self._side = side
        changed = _palette()["contrast"][side] if contrast else {}
        self._colors = {name: QColor(value) for name, value in {**_palette()[side], **changed}.items()}

    def color(self, token: str) -> QColor:
        """Return the colour of a token of resources/themes/palette.toml; raises KeyError if there is none."""
        return QColor(self._colors[token])

    def tokens(self) -> dict[str, str]:
        """Return every neutral token with its colour as #RRGGBB."""
        return {name: color.name() for name, color in self._colors.items()}

    def power(self, key: str) -> PowerStyle:
        """Return the style of a power; any other country or group gets one of the spare styles, always the same."""
        given = themes.given.get(key)
        style = given or _palette()["powers"].get(power_name(key)) or _spare(key)
        pair = themes.own.pair("powers", key if given else power_name(key), self._side) or style[self._side]
        return PowerStyle(QColor(pair["mark"]), QColor(pair["text"]), style["shape"])

    def sign(self, sign: int) -> SignStyle:
        """Return the style of towards (+1), away (-1) or neither (0: a grey ring, never coloured)."""
        if sign == 0:
            return SignStyle(self.color("ink3"), self.color("hover"), "0")
        name = "towards" if sign > 0 else "away"
        style = _palette()["signs"][name]
        pair = themes.own.pair("signs", name, self._side) or style[self._side]
        return SignStyle(QColor(pair["ink"]), QColor(pair["tint"]), style["glyph"])

    def label(self, label: str) -> LabelStyle:
        """Return the style of a mention's label; raises KeyError for EVENT, which has lanes instead."""
        style = _palette()["labels"][label]
        pair = themes.own.pair("families", style["family"], self._side)
        pair = pair or _palette()["families"][style["family"]][self._side]
        return LabelStyle(
            style["family"],
            QColor(pair["edge"]),
            QColor(pair["tint"]),
            style["underline"],
            style["width"],
            style["letter"],
        )

    def families(self) -> tuple[str, ...]:
        """Return the label families in the order of the layer key."""
        return tuple(_palette()["families"])

    def labels_of(self, family: str) -> tuple[str, ...]:
        """Return the labels drawn in the colours of a family."""
        return tuple(name for name, style in _palette()["labels"].items() if style["family"] == family)

    def cell(self, value: float) -> tuple[QColor, QColor]:
        """Return fill and ink of a heat map cell: sign colour mixed into the pane by strength, ink readable."""
        strength = min(0.06 + 0.86 * abs(value) / 0.7, 0.92)
        fill = mixed(self.color("pane"), self.sign(1 if value >= 0 else -1).ink, strength)
        inks = (QColor("#FFFFFF"), QColor("#000000"))
        return fill, max(inks, key=lambda ink: contrast(ink, fill))


class Themes(QObject):
    """Tells everybody that colours changed: `theme.themes.theme_changed.connect(...)`."""

    theme_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme = Theme()
        self.mode: Mode = "system"
        self.contrast = False
        self.scale = 1.0  # of the fonts of the interface
        self.own = OwnLooks()
        self.given: dict[str, dict[str, Any]] = {}  # styles of the powers of the study in force
        self._follows = False
        self._styled = False

    def use(self, mode: Mode, *, contrast: bool = False, scale: float = 1.0, own: OwnLooks | None = None) -> None:
        """Show the window in light, dark or the system's colours; `scale` enlarges the interface font.

        `own` are the fonts and colours a person has chosen; None leaves them as they are.
        """
        self.mode, self.contrast, self.scale = mode, contrast, scale
        self.own = self.own if own is None else own
        if not self._follows:
            QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
            self._follows = True
        self._apply()

    def give_powers(self, keys: Sequence[str]) -> None:
        """Give each power of a study a style no other has; with more powers than styles the last ones share."""
        palette = _palette()
        free = [*palette["other_powers"], *palette["powers"].values()]
        self.given = {}
        for key in keys:
            own = palette["powers"].get(power_name(key))
            style = own if own in free else free[0] if free else _spare(key)
            self.given[key] = style
            if style in free:
                free.remove(style)

    def _on_scheme_changed(self) -> None:
        if self.mode == "system":
            self._apply()

    def _apply(self) -> None:
        system_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = self.mode == "dark" or (self.mode == "system" and system_dark)
        letters = self.theme.letters if self.theme.contrast == self.contrast else self.contrast
        self.theme = Theme(dark=dark, contrast=self.contrast)
        self.theme.letters = letters  # a switch of its own
        app = cast(QApplication, QApplication.instance())
        if not self._styled:  # each of these makes every widget polish itself again
            app.setStyle("Fusion")
            self._styled = True
        hold_still(app)
        sheet = stylesheet(self.theme.tokens(), self.scale, asset("icons").as_posix())
        restyle(app, font("body"), _qt_palette(self.theme), sheet)
        self.theme_changed.emit()


def current() -> Theme:
    """Return the palette in use."""
    return themes.theme


def scaled(pixels: float) -> int:
    """Return a length of the design at the size of the interface that is set."""
    return round(pixels * themes.scale)


def font(role: str, zoom: float | None = None) -> QFont:
    """Return the font of a role of the palette's [type] table; `zoom` replaces the interface scale."""
    family, pixels, _, weight = _palette()["type"][role]
    result = QFont([*families(family, themes.own.family(family))])
    result.setPixelSize(max(round(pixels * (themes.scale if zoom is None else zoom)), 8))
    result.setWeight(QFont.Weight(weight))
    return result


def numeric_font(role: str = "body") -> QFont:
    """Return a font whose figures all have one width: for numeric cells and charts only."""
    result = font(role)
    if hasattr(result, "setFeature"):  # Qt 6.7
        result.setFeature(QFont.Tag("tnum"), 1)
    return result


def line_height(role: str, zoom: float = 1.0) -> float:
    """Return the distance of two baselines in pixels."""
    return float(_palette()["type"][role][2]) * zoom


def set_role(widget: QWidget, role: str) -> None:
    """Give a label or button the look of a role of the stylesheet: caption, heading, primary, ..."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    if isinstance(widget, QFrame):  # else the room around its words stays that of the role before
        QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def icon(name: str, token: str = "ink2") -> QIcon:
    """Return an icon of resources/icons in the colour of a token; a disabled one is paler."""
    theme = current()
    result = QIcon()
    for scale in (1, 2):
        result.addPixmap(_icon_pixmap(name, theme.color(token).name(), scale))
        faded = mixed(theme.color("bar"), theme.color(token), 0.4).name()
        result.addPixmap(_icon_pixmap(name, faded, scale), QIcon.Mode.Disabled)
    return result


def power_name(key: str) -> str:
    """Return the name of a power in the palette: its members are drawn in its colours."""
    return str(_palette()["power_names"].get(key, key))


def _spare(key: str) -> dict[str, Any]:
    spare = _palette()["other_powers"]
    return cast(dict[str, Any], spare[zlib.crc32(key.encode()) % len(spare)])


@lru_cache(maxsize=512)  # a second switch draws no icon again
def _icon_pixmap(name: str, color: str, scale: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # not needed before the first icon

    drawing = _drawing(name).replace("currentColor", color)
    pixmap = QPixmap(QSize(16, 16) * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(drawing.encode()).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


@cache
def _drawing(name: str) -> str:
    return asset("icons", f"{name}.svg").read_text()


def _qt_palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(theme.color("bar"))
    colors = {
        role.Window: "bar",
        role.Base: "pane",
        role.AlternateBase: "raise",
        role.Button: "pane",
        role.WindowText: "ink",
        role.Text: "ink",
        role.ButtonText: "ink",
        role.PlaceholderText: "ink3",
        role.Highlight: "sel",
        role.HighlightedText: "ink",
        role.ToolTipBase: "raise",
        role.ToolTipText: "ink",
        role.Link: "accent",
        role.Mid: "line2",
        role.Dark: "edge",
    }
    for which, token in colors.items():
        palette.setColor(which, theme.color(token))
    for which in (role.WindowText, role.Text, role.ButtonText):
        faded = mixed(theme.color("bar"), theme.color("ink"), 0.42)
        palette.setColor(QPalette.ColorGroup.Disabled, which, faded)
    return palette


themes = Themes()
