"""Quotations: stretches between quotation marks, over several sentences or paragraphs."""

import re

from geoexplorer.extraction.draft import Draft, Quote

SHORTEST = 3  # characters; less is an abbreviated inch or a stray mark
MARKS = re.compile(r"[“”\"„«»]")


class Quotes:
    """Find what stands in quotation marks; who says it is found when the mentions are known."""

    name = "quotes"
    needs: tuple[str, ...] = ("sections",)
    adds: tuple[str, ...] = ("quotes",)

    def __call__(self, draft: Draft) -> None:
        """Fill draft.quotes with the inner stretch of each quotation, marks left out."""
        for section in draft.sections:
            if section.section in ("furniture", "biography"):
                continue
            found = quoted(draft.document.text, section.start, section.end)
            draft.quotes += [Quote(start, end) for start, end in found]


quotes = Quotes()


def quoted(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the quoted stretches of one paragraph.

    A quotation of several paragraphs opens each of them anew and closes only the last: an opening mark
    without a closing one holds to the end of its paragraph.
    """
    found: list[tuple[int, int]] = []
    opened: int | None = None
    for mark in MARKS.finditer(text, start, end):
        sign = mark.group()
        closes = sign in "”»" or (sign in '"“' and opened is not None and not _opens(text, mark.start(), start))
        if closes and opened is not None:
            found.append((opened, mark.start()))
            opened = None
        elif not closes:
            opened = mark.end()
    if opened is not None:
        found.append((opened, end))
    return [(a, b) for a, b in found if b - a >= SHORTEST]


def _opens(text: str, place: int, start: int) -> bool:
    """A straight mark after a blank or an opening bracket and before a letter opens."""
    before = text[place - 1] if place > start else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    return (before.isspace() or before in "([—–-") and not after.isspace()
