"""Personal names of several parts with "bin", "ibn", "al-": no shorter known name may be read inside them."""

import re

from geoexplorer.extraction.word_sets import word_set

PART = r"[A-Z][\w’'`]*(?:-[A-Za-z][\w’'`]*)*"
SON = r"(?:[Bb]in|[Ii]bn|[Bb]int|[Bb]en|[Oo]uld|[Ww]uld|[Aa]bu)"
ARTICLE = r"(?:[Aa]l|[Ee]l|as|ash|ad|an|ar|at|az|ul|ur|ud)"
LATER = rf"(?:{SON} (?:{ARTICLE}[- ])?{PART}|{ARTICLE}-{PART}|{PART})"
TELLING = rf"(?:{SON} (?:{ARTICLE}[- ])?{PART}|(?:[Aa]l|[Ee]l|as|ash|ad|an|ar|at|az|ul|ur|ud)-{PART})"
LONG = re.compile(rf"\b{PART}(?: {LATER}){{0,4}}? {TELLING}(?: {LATER}){{0,4}}")
NOT_PERSONAL = word_set("not_patronymic")
NO_NAMES = word_set("not_names")
TITLES = word_set("titles") | {
    "crown",
    "foreign",
    "defense",
    "defence",
    "interior",
    "prime",
    "vice",
    "supreme",
    "grand",
}


def long_names(text: str, states: frozenset[int]) -> list[tuple[int, int]]:
    """Return the stretches of a text that are such names, without titles and names of states before them.

    `states` holds the places of the text where the name or adjective of a state begins.
    """
    found = []
    for match in LONG.finditer(text):
        start = match.start()
        for word in re.finditer(r"\S+", match.group()):
            place = match.start() + word.start()
            if place not in states and word.group().lower() not in TITLES | NO_NAMES:
                start = place
                break
        words = text[start : match.end()].split()
        whole = re.search(rf" {TELLING}", text[start : match.end()])
        if whole and words[0].lower().strip("'’") not in NOT_PERSONAL and words[0][0].isupper():
            found.append((start, match.end()))
    return found
