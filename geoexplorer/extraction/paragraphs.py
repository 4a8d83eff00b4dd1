"""Paragraphs: stretches of the text that are read as one, whatever line breaks the file has."""

import re
from collections.abc import Iterator

from geoexplorer.extraction.draft import Draft

LONGEST = 20_000  # characters given to the parser at once; its memory grows with the length
WIDEST_WRAP = 120  # columns; files with longer lines break only at paragraphs
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
    """Join lines broken by column width: the next line's first word would not have fitted."""
    width = max(end - start for start, end in lines)
    joined = [lines[0]]
    for start, end in lines[1:]:
        last = joined[-1]
        last_line = text.rfind("\n", 0, last[1]) + 1
        first_word = text[start:end].split(maxsplit=1)[0]
        full = last[1] - max(last_line, last[0]) + 1 + len(first_word) > width
        wrapped = 40 <= width <= WIDEST_WRAP and full
        if (wrapped or _goes_on(text, last, start)) and not BULLET.match(text[start:end]):
            joined[-1] = (last[0], end)
        else:
            joined.append((start, end))
    return joined


def _goes_on(text: str, last: tuple[int, int], following: int) -> bool:
    """Whether a line breaks off inside a sentence: after a comma or small word, or before a small letter."""
    line = text[last[0] : last[1]]
    if line[-1] == ",":
        return True
    if line[-1] in ".!?:;…”\"»)]" or len(line.split()) < 3:
        return False
    in_sentence = "\n" in line or (line.split()[-1].islower() and len(line.split()) >= 5)
    return text[following].islower() or in_sentence


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
