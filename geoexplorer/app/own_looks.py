"""The fonts and colours a person has chosen in place of those of the palette."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, cast

from PySide6.QtGui import QColor

from geoexplorer.app.palette import SIDES, Side, contrast, mixed, shade, surface

if TYPE_CHECKING:
    from geoexplorer.app.settings import Settings

Kind = Literal["powers", "signs", "families"]
INK = {"powers": "mark", "signs": "ink", "families": "edge"}
"""What a person chooses: the colour of lines and marks, of glyphs and bars, of the line under a mark."""
ON: dict[str, tuple[str, ...]] = {"powers": ("pane",), "signs": ("pane",), "families": ("paper",)}
LEAST = {"powers": 3.0, "signs": 4.5, "families": 3.0}
"""The contrast asked for (WCAG 2): 3 for lines, 4.5 for what is also written in words."""
NAME_ON, NAME_LEAST = ("pane", "sel", "raise"), 4.5
TAKEN_OVER = {"powers": 4.0, "signs": 5.5, "families": 4.0}  # a shade we choose ourselves shows clearly
TINT, TINT_LEAST, FAINTEST = {"light": 0.2, "dark": 0.3}, 7.0, 0.05
SETTING = "looks/own"


@dataclass(frozen=True, slots=True)
class OwnLooks:
    """Families of fonts (empty: as shipped), and colours by kind, name and side; what is not there is as shipped."""

    interface: str = ""
    reading: str = ""
    colors: Mapping[tuple[Kind, str], Mapping[Side, str]] = field(default_factory=dict)

    def family(self, use: str) -> str:
        """Return the family chosen for "interface" or "reading", or an empty text."""
        return self.reading if use == "reading" else self.interface

    def with_family(self, use: str, family: str) -> "OwnLooks":
        """Return the looks with another family for "interface" or "reading"."""
        return replace(self, reading=family) if use == "reading" else replace(self, interface=family)

    def chosen(self, kind: Kind, name: str, side: Side) -> str:
        """Return the colour chosen for one side as #rrggbb, or an empty text."""
        return self.colors.get((kind, name), {}).get(side, "")

    def pair(self, kind: Kind, name: str, side: Side) -> Mapping[str, str] | None:
        """Return the colours of a side as they stand in the palette file; None: as shipped.

        A colour chosen for the other side alone is taken over, in a shade that can be seen on this one.
        """
        given = self.colors.get((kind, name))
        if not given:
            return None
        here = given.get(side)
        return _pair(kind, here or next(iter(given.values())), side, derived=here is None)

    def with_color(self, kind: Kind, name: str, side: Side, color: str) -> "OwnLooks":
        """Return the looks with another colour for one side."""
        given = {**self.colors.get((kind, name), {}), side: QColor(color).name()}
        return replace(self, colors={**self.colors, (kind, name): given})

    def as_shipped(self, kind: Kind, name: str) -> "OwnLooks":
        """Return the looks without a choice for that name."""
        return replace(self, colors={key: given for key, given in self.colors.items() if key != (kind, name)})

    def to_json(self) -> dict[str, Any]:
        """Return plain values for the settings."""
        colors = {f"{kind}/{name}": dict(given) for (kind, name), given in self.colors.items()}
        return {"interface": self.interface, "reading": self.reading, "colors": colors}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> "OwnLooks":
        """Return the looks that `to_json` wrote; what is broken in them counts as not chosen."""
        families = (value.get(use) for use in ("interface", "reading"))
        stored = value.get("colors")
        colors = {key: given for key, given in map(_read, stored.items()) if given} if isinstance(stored, dict) else {}
        interface, reading = (name if isinstance(name, str) else "" for name in families)
        return cls(interface, reading, colors)


def stored_looks(settings: "Settings") -> OwnLooks:
    """Return what this user has chosen."""
    return OwnLooks.from_json(settings.get(SETTING, {}))


def contrast_of(kind: Kind, color: QColor, side: Side) -> float:
    """Return the contrast of a chosen colour with what it is drawn on."""
    return min(contrast(color, surface(side, token)) for token in ON[kind])


def _read(item: tuple[object, object]) -> tuple[tuple[Kind, str], dict[Side, str]]:
    kind, _, name = str(item[0]).partition("/")
    given = item[1] if isinstance(item[1], dict) and kind in INK else {}
    colors = {side: given[side] for side in SIDES if QColor.isValidColorName(str(given.get(side, "")))}
    return (cast(Kind, kind), name), colors


@lru_cache(maxsize=256)
def _pair(kind: Kind, chosen: str, side: Side, *, derived: bool) -> Mapping[str, str]:
    ink = QColor(chosen)
    if derived:
        ink = shade(ink, [surface(side, token) for token in ON[kind]], TAKEN_OVER[kind])
    if kind == "powers":
        text = shade(ink, [surface(side, token) for token in NAME_ON], NAME_LEAST)
        return {"mark": ink.name(), "text": text.name()}
    over = (surface(side, "ink"), TINT_LEAST) if kind == "families" else (ink, NAME_LEAST)
    return {INK[kind]: ink.name(), "tint": _tint(ink, surface(side, ON[kind][0]), TINT[side], over).name()}


def _tint(ink: QColor, below: QColor, share: float, over: tuple[QColor, float]) -> QColor:
    """Return what is painted behind words: as much of the colour as leaves them easy to read."""
    words, least = over
    tint = mixed(below, ink, share)
    while share > FAINTEST and contrast(words, tint) < least:
        share -= 0.01
        tint = mixed(below, ink, share)
    return tint
