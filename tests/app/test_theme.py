"""The palette keeps the limits it promises: contrast, and distance for colour-blind readers."""

import itertools
import math

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from geoexplorer.app import theme
from geoexplorer.model.codes import LABELS

PALETTES = [(dark, contrast) for dark in (False, True) for contrast in (False, True)]
TEXT_PAIRS = [
    ("ink", "pane", 7.0),
    ("ink2", "pane", 7.0),
    ("ink2", "sel", 4.5),
    ("ink3", "pane", 4.5),
    ("ink3", "raise", 4.5),
    ("ink3", "bar", 4.5),
    ("ink3", "sel", 4.5),
    ("ink3", "feed", 4.5),
    ("accentink", "accent", 4.5),
    ("accent", "pane", 3.0),
    ("amber", "amberbg", 4.5),
    ("bad", "pane", 4.5),
    ("edge", "pane", 3.0),
    ("axis", "pane", 3.0),
]
POWERS = ("US_NATO", "RUS", "CHN")
# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB
BLINDNESS = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
}


@pytest.fixture(params=PALETTES, ids=lambda p: f"{'dark' if p[0] else 'light'}{'-contrast' if p[1] else ''}")
def palette(request: pytest.FixtureRequest) -> theme.Theme:
    return theme.Theme(dark=request.param[0], contrast=request.param[1])


@pytest.mark.parametrize(("above", "below", "limit"), TEXT_PAIRS)
def test_text_and_edges_stand_out_from_their_surface(
    palette: theme.Theme, above: str, below: str, limit: float
) -> None:
    assert theme.contrast(palette.color(above), palette.color(below)) >= limit


@pytest.mark.parametrize("power", [*POWERS, "EU", "TUR", "IRN", "IND"])
def test_a_power_is_seen_as_a_mark_and_read_as_a_name(palette: theme.Theme, power: str) -> None:
    style = palette.power(power)
    assert theme.contrast(style.mark, palette.color("pane")) >= 3.0
    for surface in ("pane", "sel", "raise"):
        assert theme.contrast(style.text, palette.color(surface)) >= 4.5, surface


@pytest.mark.parametrize("sign", [1, -1])
def test_a_sign_is_readable_on_the_pane_and_on_its_tint(palette: theme.Theme, sign: int) -> None:
    style = palette.sign(sign)
    assert theme.contrast(style.ink, palette.color("pane")) >= 4.5
    assert theme.contrast(style.ink, style.tint) >= 4.5


@pytest.mark.parametrize("label", [label for label in LABELS if label != "EVENT"])
def test_a_label_has_readable_words_and_a_visible_edge(palette: theme.Theme, label: str) -> None:
    style = palette.label(label)
    assert theme.contrast(palette.color("ink"), style.tint) >= 4.5
    assert theme.contrast(style.edge, palette.color("paper")) >= 3.0


def test_labels_of_one_family_differ_without_their_colour(palette: theme.Theme) -> None:
    for family in palette.families():
        styles = [palette.label(label) for label in palette.labels_of(family)]
        seen = {(style.underline, style.width, style.letter) for style in styles}
        assert len(seen) == len(styles), family


def test_the_families_underline_in_patterns_of_their_own(palette: theme.Theme) -> None:
    patterns = {
        family: {(palette.label(label).underline, palette.label(label).width) for label in palette.labels_of(family)}
        for family in palette.families()
    }
    for one, other in itertools.combinations(patterns, 2):
        assert not patterns[one] & patterns[other], (one, other)


@pytest.mark.parametrize("blindness", ["normal", "deuteranopia", "protanopia"])
def test_powers_stay_apart_for_colour_blind_readers(palette: theme.Theme, blindness: str) -> None:
    marks = [_seen(palette.power(key).mark, blindness) for key in POWERS]
    assert min(_ciede2000(a, b) for a, b in itertools.combinations(marks, 2)) >= 15


@pytest.mark.parametrize("blindness", ["normal", "deuteranopia", "protanopia"])
def test_towards_and_away_stay_apart_for_colour_blind_readers(palette: theme.Theme, blindness: str) -> None:
    assert _ciede2000(_seen(palette.sign(1).ink, blindness), _seen(palette.sign(-1).ink, blindness)) >= 30


@pytest.mark.parametrize("blindness", ["normal", "deuteranopia", "protanopia"])
def test_label_edges_stay_apart_for_colour_blind_readers(palette: theme.Theme, blindness: str) -> None:
    edges = [_seen(palette.label(palette.labels_of(f)[0]).edge, blindness) for f in palette.families()]
    assert min(_ciede2000(a, b) for a, b in itertools.combinations(edges, 2)) >= 13


def test_every_heat_map_cell_carries_readable_ink(palette: theme.Theme) -> None:
    for value in (step / 50 for step in range(-50, 51)):
        fill, ink = palette.cell(value)
        assert theme.contrast(ink, fill) >= 4.5, value


def test_the_powers_have_three_shapes(palette: theme.Theme) -> None:
    assert len({palette.power(key).shape for key in POWERS}) == 3


def test_a_member_is_drawn_as_the_power_it_belongs_to(palette: theme.Theme) -> None:
    assert palette.power("USA") == palette.power("NATO") == palette.power("US_NATO")


def test_switching_the_theme_tells_the_panes_and_changes_the_application(qtbot, qapp: QApplication) -> None:
    with qtbot.waitSignal(theme.themes.theme_changed):
        theme.themes.use("dark")
    assert theme.current().dark
    assert qapp.palette().window().color() == theme.Theme(dark=True).color("bar")
    theme.themes.use("light")
    assert not theme.current().dark


@pytest.mark.usefixtures("qapp")
def test_every_drawing_takes_the_colour_it_is_given() -> None:
    theme.themes.use("light")
    pixmap = theme.icon("search", "bad").pixmap(16, 16).toImage()
    colors = {pixmap.pixelColor(x, y).name() for x in range(16) for y in range(16)}
    assert theme.current().color("bad").name() in colors


def _seen(color: QColor, blindness: str) -> tuple[float, float, float]:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    rgb = [min(max(sum(m * c for m, c in zip(row, linear, strict=True)), 0), 1) for row in BLINDNESS[blindness]]
    return _lab(rgb)


def _lab(rgb: list[float]) -> tuple[float, float, float]:
    red, green, blue = rgb
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def _ciede2000(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    """Sharma, Wu and Dalal 2005."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean_chroma = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 0.5 * (1 - math.sqrt(mean_chroma**7 / (mean_chroma**7 + 25**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = math.degrees(math.atan2(b1, a1)) % 360, math.degrees(math.atan2(b2, a2)) % 360
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    d_l, d_c = l2 - l1, c2 - c1
    d_h = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    l_mean, c_mean, h_mean = (l1 + l2) / 2, (c1 + c2) / 2, (h1 + turn / 2) % 360
    t = (
        1
        - 0.17 * math.cos(math.radians(h_mean - 30))
        + 0.24 * math.cos(math.radians(2 * h_mean))
        + 0.32 * math.cos(math.radians(3 * h_mean + 6))
        - 0.20 * math.cos(math.radians(4 * h_mean - 63))
    )
    s_l = 1 + 0.015 * (l_mean - 50) ** 2 / math.sqrt(20 + (l_mean - 50) ** 2)
    s_c, s_h = 1 + 0.045 * c_mean, 1 + 0.015 * c_mean * t
    rotation = 60 * math.exp(-(((h_mean - 275) / 25) ** 2))
    r_t = -2 * math.sqrt(c_mean**7 / (c_mean**7 + 25**7)) * math.sin(math.radians(rotation))
    return math.sqrt((d_l / s_l) ** 2 + (d_c / s_c) ** 2 + (d_h / s_h) ** 2 + r_t * (d_c / s_c) * (d_h / s_h))
