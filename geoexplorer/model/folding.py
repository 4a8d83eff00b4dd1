"""One way to compare names: case, accents and apostrophes do not count."""

import unicodedata

_DROPPED = str.maketrans(dict.fromkeys("'’‘`ʼʻ´", None))


def folded(text: str) -> str:
    """Return text without case, accents and apostrophes, inner white space as single blanks."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_DROPPED))
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())
