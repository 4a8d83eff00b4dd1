"""How rows are put into words in tables and cards: acts, speakers, amounts."""

from geoexplorer.app.drawing.act_words import telling
from geoexplorer.app.drawing.numbers import MINUS
from geoexplorer.app.labels import label
from geoexplorer.store.events import EventRow
from geoexplorer.wording import decimal, number, tr, tr_noop

SCALES = (
    (1e9, tr_noop("{figure}bn", sense="amount")),
    (1e6, tr_noop("{figure}m", sense="amount")),
    (1e3, tr_noop("{figure}k", sense="amount")),
)
LONG_NAME = 16  # letters that a narrow cell still shows
CURRENCY_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£"}


def basis_words(how: str, words: str | None) -> str:
    """Return how a date is known and the words it rests on: `stated: “last Friday”`."""
    return tr("{how}: “{words}”", how=how, words=words) if words else how


def act_words(event: EventRow) -> str:
    """Return the words of the act as all panes show them; a denial says so."""
    words = telling(event).words
    return tr("{act}: denied", act=words) if event.modality == "denied" else words


def speaker_words(event: EventRow) -> str:
    """Return who says it and in which part: `Talant Osmonov (one of the two sides)`, `the text itself`."""
    part = label("attribution", event.attribution)
    return f"{event.speaker} ({part})" if event.speaker else part


def amount_words(low: float, high: float, unit: str, qualifier: str = "exact") -> str:
    """Return `$50m`, `500 soldiers`, `about 3–4 aircraft`."""
    figures = _short(low) if low == high else f"{_short(low)}–{_short(high)}"
    sign = CURRENCY_SIGNS.get(unit)
    unit = tr("persons", sense="amount") if unit == "persons" else unit
    words = f"{sign}{figures}" if sign else f"{figures} {unit}"
    return words if qualifier == "exact" else f"{label('qualifier', qualifier)} {words}"


def polarity_words(polarity: int) -> str:
    """Return `+ towards`, `− away`, `0 neither`."""
    glyph = {1: "+", -1: MINUS}.get(polarity, "0")
    return f"{glyph} {label('polarity', polarity)}"


def _short(figure: float) -> str:
    for scale, words in SCALES:
        if abs(figure) >= 10 * scale or (abs(figure) >= scale and scale > 1e3):
            return tr(words, sense="amount", figure=f"{figure / scale:.3g}")
    return number(int(figure)) if figure == int(figure) else decimal(figure, 2)


def short_name(key: str, name: str) -> str:
    """Return the name for a narrow cell: a long one whose initials are its key by these (`NATO`)."""
    initials = "".join(letter for letter in name if letter.isupper())
    return key if len(name) > LONG_NAME and initials == key else name
