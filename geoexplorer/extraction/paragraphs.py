"""Paragraphs: stretches of the text that are read as one, whatever line breaks the file has."""

import re
from collections.abc import Iterator

from geoexplorer.extraction.draft import Draft

LONGEST = 20_000  # characters given to the parser at once; its memory grows with the length
NARROWEST_WRAP = 58  # columns; shorter lines are headings, dates, verses
WIDEST_WRAP = 120  # columns; files with longer lines break only at paragraphs
GOES_ON = re.compile(  # a line that ends like this was broken inside a sentence
    r"(?:,|\b(?:of|the|an?|to|in|on|for|with|by|and|or|from|at|that|which|who|between|its|his|their|our|my|your|this|as|than|"
    r"Mr|Mrs|Ms|President|Minister|General|was|were|is|are|has|have|will|be|not|said))$"
)
DAY = (
    r"(?:\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9}\.?,? \d{4}|[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|"
    r"\d{4}[-/]\d\d[-/]\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})"
)
ABOVE_THE_TEXT = re.compile(  # a line of its own, however long the headline above it: place and day, or who wrote it
    rf"(?:[A-Z][\w.'’() -]{{1,40}}, |[A-Z][\w.'’-]+ ){{0,3}}(?:\w+day,? )?{DAY}(?:[ ,T-]+\d{{1,2}}[:.]\d\d.{{0,12}})?|"
    r"By [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}"
)
BULLET = re.compile(r"\s*([•*·▪‣–-]|\d{1,2}[.)])\s")


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Return the paragraphs of a text as half-open offsets, without the blank space around them."""
    found: list[tuple[int, int]] = []
    for block in _blocks(text):
        found += _unwrapped(text, block)
    return found


def _blocks(text: str) -> Iterator[list[tuple[int, int]]]:
    """Yield the runs of lines that no blank line divides."""
    block: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            block.append((start + len(line) - len(line.lstrip()), start + len(line.rstrip())))
        elif block:
            yield block
            block = []
        start += len(line) + 1
    if block:
        yield block


def _unwrapped(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join lines broken inside a sentence: the next word would not have fitted, or the words run on."""
    width = max(end - start for start, end in lines)
    joined = [lines[0]]
    for start, end in lines[1:]:
        last = joined[-1]
        room = width - (last[1] - max(text.rfind("\n", 0, last[1]) + 1, last[0]))
        first_word = text[start:end].split(maxsplit=1)[0]
        full = NARROWEST_WRAP <= width <= WIDEST_WRAP and room <= len(first_word)
        runs_on = first_word[0].islower() or _is_open(text, last)
        if (full or runs_on) and not _stands_alone(text, last, (start, end)):
            joined[-1] = (last[0], end)
        else:
            joined.append((start, end))
    return joined


def _stands_alone(text: str, last: tuple[int, int], line: tuple[int, int]) -> bool:
    """Whether a line begins something new, although the one before is full: a bullet, or place and day of a text."""
    words = text[slice(*line)]
    return bool(BULLET.match(words)) or bool(ABOVE_THE_TEXT.fullmatch(words) and not _breaks_off(text, last))


def _breaks_off(text: str, last: tuple[int, int]) -> bool:
    return bool(GOES_ON.search(text, max(last[0], last[1] - 30), last[1]))


def _is_open(text: str, last: tuple[int, int]) -> bool:
    """Whether the lines so far break off inside a sentence: after a small word, or with no end once joined."""
    if _breaks_off(text, last):
        return True
    return "\n" in text[slice(*last)] and text[last[1] - 1] not in '.!?:;…”"»)]'


def paragraphs_to_parse(draft: Draft) -> Iterator[tuple[int, str]]:
    """Yield offset and text of each paragraph that may hold evidence, long ones in pieces."""
    for section in draft.sections:
        if section.section not in ("furniture", "biography"):
            text = draft.document.text[section.start : section.end]
            yield from ((section.start + start, text[start:end]) for start, end in _pieces(text))


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield offsets of pieces of bearable length, cut after a sentence where one ends in time."""
    start = 0
    while len(text) - start > LONGEST:
        stops = [m.end() for m in re.finditer(r"[.!?]\s", text[start : start + LONGEST])]
        end = start + (stops[-1] if stops else LONGEST)
        yield start, end
        start = end
    yield start, len(text)
