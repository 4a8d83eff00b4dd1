"""How rows are put into words in tables and cards: dates as exact as they are known, acts, amounts."""

from datetime import date

from geoexplorer.app.drawing.act_words import telling
from geoexplorer.app.drawing.numbers import MINUS, day_words, month_word, period_words
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


def when_words(start: str | None, end: str | None, precision: str, *, long: bool = False) -> str:
    """Return the date as exact as it is known: `21 Sep 05`, `Sep 05`, `2005 Q3`, `2005`, `undated`."""
    if not start:
        return tr("undated")
    day = date.fromisoformat(start[:10])
    year = f"{day.year}" if long else f"{day.year % 100:02d}"
    if precision == "month":
        return f"{month_word(day.month)} {year}"
    if precision == "quarter":
        return period_words(f"{day.year}-Q{(day.month + 2) // 3}")
    if precision == "year":
        return str(day.year)
    if precision == "period" and end and end[:4] != start[:4]:
        return f"{start[:4]}–{end[2:4]}" if not long else tr("{first} to {last}", first=start[:4], last=end[:4])
    if precision in ("week", "period") and end and end != start:
        if not long:
            return f"~{day_words(start)}"  # a column has no room for two days: the tip has them
        return tr("{first} to {last}", sense="days", first=day_words(start, long=True), last=day_words(end, long=True))
    return day_words(start, long=long)


def published_words(published: str | None, precision: str, *, long: bool = False) -> str:
    """Return a publication date as exact as it is known, or `unknown`."""
    return when_words(published, published, precision, long=long) if published else tr("unknown")


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
