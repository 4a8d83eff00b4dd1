"""The palette of resources/themes as it stands, and what can be said about colours: mixtures and contrast."""

import tomllib
from collections.abc import Iterable
from functools import cache
from typing import Any, Literal

from PySide6.QtGui import QColor

from geoexplorer.assets import asset

Side = Literal["light", "dark"]
SIDES: tuple[Side, Side] = ("light", "dark")
_STEP = 0.01  # of lightness


@cache
def palette() -> dict[str, Any]:
    """Return resources/themes/palette.toml."""
    with asset("themes", "palette.toml").open("rb") as file:
        return tomllib.load(file)


def surface(side: Side, token: str) -> QColor:
    """Return a neutral colour of the plain light or dark palette; raises KeyError if there is none."""
    return QColor(palette()[side][token])


def mixed(below: QColor, above: QColor, share: float) -> QColor:
    """Return `above` painted over `below` with that opacity, as an opaque colour."""
    parts = zip(below.getRgb()[:3], above.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def weakest(color: QColor, surfaces: Iterable[QColor]) -> float:
    """Return the lowest contrast of a colour with the surfaces it is drawn on."""
    return min(contrast(color, below) for below in surfaces)


def shade(color: QColor, surfaces: Iterable[QColor], least: float) -> QColor:
    """Return the nearest shade of the hue that has that contrast on all surfaces, which are all light or all dark."""
    below = list(surfaces)
    step, end = (-_STEP, 0.0) if _luminance(below[0]) > 0.18 else (_STEP, 1.0)
    hue, saturation, lightness = color.hslHueF(), color.hslSaturationF(), color.lightnessF()
    found = QColor(color)
    while weakest(found, below) < least and lightness != end:
        lightness = min(max(lightness + step, 0.0), 1.0)
        found = QColor(QColor.fromHslF(hue, saturation, lightness).rgb())
    return found


def _luminance(color: QColor) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]  # type: ignore[index]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
