"""Every sentence a person reads is written in English where it is used and said by `tr`, in the reader's language.

The window installs Qt's translator (`app/language.py`); the command line and the files stay English.
The sentences and their translations stand in `resources/translations`; `packaging/translations.py` collects them.
"""

from collections.abc import Callable

Translate = Callable[[str, str, int], str]  # text, sense, count (-1: none) -> what to say; the text itself if unknown


def _as_written(text: str, _sense: str, _count: int) -> str:
    return text


class _Speaker:
    language = "en"
    translate: Translate = staticmethod(_as_written)


def speak(language: str, translate: Translate = _as_written) -> None:
    """From now on say everything in a language (ISO 639-1) with the given translations."""
    _Speaker.language, _Speaker.translate = language, staticmethod(translate)


def language() -> str:
    """Return the language spoken now, an ISO 639-1 code: `en`, `ru`."""
    return _Speaker.language


def tr(text: str, /, *, sense: str = "", **values: object) -> str:
    """Return a text in the language of the reader, its `{name}`s filled in.

    `sense` tells two meanings of one English word apart for the translator (`tr("Open", sense="not yet decided")`).
    """
    said = _Speaker.translate(text, sense, -1)
    return said.format(**values) if values else said


def tr_noop(text: str, /, *, sense: str = "") -> str:
    """Mark the text of a constant for the translators; `tr` with the same sense says it where it is shown."""
    del sense
    return text


def in_english(text: str, /, *, sense: str = "", **values: object) -> str:
    """Do what `tr` does, but in English: for sentences that are also written into files."""
    del sense
    return text.format(**values) if values else text


def plural(count: int, one: str, many: str, /, **values: object) -> str:
    """Return the text for a count in the form the language has: `plural(n, "{n} row left", "{n} rows left")`."""
    said = _Speaker.translate(many, "", count)
    if said == many and count == 1:
        said = one
    return said.format(n=number(count), **values)


def count_words(count: int, one: str, many: str) -> str:
    """Return a counted noun: `1 event`, `1,930 events`."""
    singular, several = ("{n} " + noun for noun in (one, many))
    return plural(count, singular, several)


def number(count: int) -> str:
    """Return a whole number with the thousands set apart as the language does it."""
    said = f"{count:,}"
    return said if language() == "en" else said.replace(",", "\N{NO-BREAK SPACE}")


def decimal(value: float, places: int = 2) -> str:
    """Return a number with so many decimals, behind the point or comma the language has."""
    said = f"{value:.{places}f}"
    return said if language() == "en" else said.replace(".", ",")
