"""Fonts and colours that a person chose are drawn everywhere, can be seen on both sides, and survive being stored."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QFontDatabase

from geoexplorer.app import theme
from geoexplorer.app.own_looks import OwnLooks, contrast_of, stored_looks
from geoexplorer.app.settings import Settings

PALETTES = [(dark, contrast) for dark in (False, True) for contrast in (False, True)]
HUES = ["#ff0000", "#ffff00", "#00ff00", "#00ffff", "#0000ff", "#ff00ff", "#000000", "#ffffff", "#808080"]


@pytest.fixture(autouse=True)
def as_shipped(qapp: object) -> Iterator[None]:
    del qapp
    yield
    theme.themes.use("light", own=OwnLooks())


def test_a_colour_chosen_for_one_side_is_used_as_it_is_there_and_seen_on_the_other() -> None:
    theme.themes.own = OwnLooks().with_color("powers", "RUS", "light", "#004400")
    assert theme.Theme().power("RUS").mark == QColor("#004400")
    dark = theme.Theme(dark=True).power("RUS").mark
    assert dark != QColor("#004400")
    assert theme.contrast(dark, theme.Theme(dark=True).color("pane")) >= 3
    assert dark.hslHue() == QColor("#004400").hslHue()


def test_each_side_can_have_a_colour_of_its_own() -> None:
    looks = OwnLooks().with_color("powers", "CHN", "light", "#aa0000").with_color("powers", "CHN", "dark", "#ffaaaa")
    theme.themes.own = looks
    marks = [theme.Theme(dark=dark).power("CHN").mark.name() for dark in (False, True)]
    assert marks == ["#aa0000", "#ffaaaa"]


def test_the_members_of_a_power_take_its_colour_and_keep_its_shape() -> None:
    shape = theme.Theme().power("USA").shape
    theme.themes.own = OwnLooks().with_color("powers", "US_NATO", "light", "#005500")
    assert theme.Theme().power("USA") == theme.Theme().power("NATO") == theme.Theme().power("US_NATO")
    assert theme.Theme().power("NATO").mark == QColor("#005500")
    assert theme.Theme().power("NATO").shape == shape


@pytest.mark.parametrize("hue", HUES)
@pytest.mark.parametrize(("dark", "contrast"), PALETTES)
def test_the_name_of_a_power_can_be_read_whatever_colour_is_chosen(hue: str, *, dark: bool, contrast: bool) -> None:
    theme.themes.own = OwnLooks().with_color("powers", "RUS", "light", hue)
    look = theme.Theme(dark=dark, contrast=contrast)
    for token in ("pane", "sel", "raise"):
        assert theme.contrast(look.power("RUS").text, look.color(token)) >= 4.5, token


@pytest.mark.parametrize("hue", HUES)
@pytest.mark.parametrize(("dark", "contrast"), PALETTES)
def test_words_stay_readable_on_the_tint_of_a_colour_of_ones_own(hue: str, *, dark: bool, contrast: bool) -> None:
    theme.themes.own = OwnLooks().with_color("families", "country", "dark", hue)
    look = theme.Theme(dark=dark, contrast=contrast)
    style = look.label("COUNTRY")
    assert theme.contrast(look.color("ink"), style.tint) >= 4.5
    assert style.tint != look.color("paper")
    if not dark:  # derived from what was chosen for the dark side
        assert theme.contrast(style.edge, look.color("paper")) >= 3


@pytest.mark.parametrize("hue", HUES)
@pytest.mark.parametrize("contrast", [False, True])
def test_a_sign_taken_over_from_the_other_side_is_readable_on_pane_and_tint(hue: str, *, contrast: bool) -> None:
    theme.themes.own = OwnLooks().with_color("signs", "away", "light", hue)
    look = theme.Theme(dark=True, contrast=contrast)
    assert theme.contrast(look.sign(-1).ink, look.color("pane")) >= 4.5
    assert theme.contrast(look.sign(-1).ink, look.sign(-1).tint) >= 4.5
    assert theme.Theme(dark=True).sign(1) == theme.Theme(dark=True).sign(1)


def test_a_weak_colour_is_known_as_weak() -> None:
    assert contrast_of("powers", QColor("#ffee88"), "light") < 3 < contrast_of("powers", QColor("#ffee88"), "dark")


def test_looks_survive_the_settings_and_what_is_broken_there_counts_as_shipped() -> None:
    looks = OwnLooks("DejaVu Sans", "DejaVu Serif").with_color("families", "date", "dark", "#ABCDEF")
    assert OwnLooks.from_json(json.loads(json.dumps(looks.to_json()))) == looks
    settings = Settings()
    settings.set("looks/own", {"interface": 3, "colors": {"powers/RUS": {"light": "reddish"}, "x/y": {"dark": "#fff"}}})
    assert stored_looks(settings) == OwnLooks()
    settings.set("looks/own", {"reading": "Inter", "colors": ["#fff"]})
    assert stored_looks(settings) == OwnLooks(reading="Inter")
    settings.set("looks/own", {})


def test_one_choice_is_taken_back_without_the_others() -> None:
    looks = OwnLooks().with_color("powers", "RUS", "light", "#aa0000").with_color("powers", "CHN", "light", "#00aa00")
    assert list(looks.as_shipped("powers", "RUS").colors) == [("powers", "CHN")]


def test_interface_and_reading_fonts_are_chosen_apart_and_one_that_is_not_there_is_passed_over(qapp) -> None:
    family = next(name for name in QFontDatabase.families() if name not in theme.font("body").families())
    shipped = theme.font("body").families(), theme.font("reading").families()
    theme.themes.use("light", own=OwnLooks(reading=family))
    assert (theme.font("body").families(), theme.font("reading").families()[0]) == (shipped[0], family)
    theme.themes.use("light", own=OwnLooks(interface=family, reading="No Such Letters"))
    assert theme.font("body").families()[0] == family
    assert theme.font("reading").families() == shipped[1]
    assert qapp.font().family() == family
