"""Tell which paragraphs hold names that no lexicon knows: only those are worth the model's name finder."""

import re

from geoexplorer.extraction.matching import find_names
from geoexplorer.extraction.word_sets import word_set

CAPITALISED = re.compile(r"\b[^\W\d_a-z][\w’'-]*[^\W\d_]")
BEGINS_SENTENCE = re.compile(r"(?:^|[.!?:;…]|\n)[\s\"“”‘'(\[•*–—-]*$")
COMMON = word_set("not_names") | word_set("not_persons") | word_set("titles")


def has_unknown_name(text: str) -> bool:
    """Whether a capitalised word stands in the text that is no known name, no title and no sentence's first word."""
    known = [(hit.start, hit.end) for hit in find_names(text)]
    for match in CAPITALISED.finditer(text):
        start, end = match.span()
        word = match.group().lower().removesuffix("'s").removesuffix("’s")
        if word in COMMON or any(first <= start and end <= last + 2 for first, last in known):
            continue
        named_on = re.match(r" [A-Z][a-z]", text[end : end + 3])
        if named_on or not BEGINS_SENTENCE.search(text[max(0, start - 6) : start]):
            return True
    return False
