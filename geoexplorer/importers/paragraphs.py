"""Put lines that were broken for a page together again to paragraphs."""

import re
from collections import Counter
from collections.abc import Sequence

SENTENCE_END = re.compile(r"[.!?:;…][\"'”’»)\]]*$")
BROKEN_WORD = re.compile(r"[^\W\d_]{2}[-\u00ad\u2010]$")
FULL = 0.7  # a line shorter than this share of the usual width ends a paragraph


def unwrapped(text: str) -> str:
    """Return the text with one line a paragraph; words broken over a line end are whole again."""
    lines = [" ".join(line.split()) for line in text.split("\n")]
    lengths = sorted(len(line) for line in lines if line)
    width = lengths[len(lengths) * 3 // 4] if lengths else 0
    paragraphs: list[str] = []
    open_line = False
    for line in lines:
        if open_line and line:
            paragraphs[-1] = _joined(paragraphs[-1], line)
        elif line:
            paragraphs.append(line)
        ends = bool(SENTENCE_END.search(line)) and len(line) < width
        open_line = bool(BROKEN_WORD.search(line)) or (bool(line) and len(line) >= width * FULL and not ends)
    return "\n\n".join(paragraphs)


def without_page_lines(pages: Sequence[str]) -> str:
    """Return the pages as one text without page numbers and the head and foot lines that pages share."""
    lines = [[line for line in page.split("\n") if not re.fullmatch(r"\W*(?:page\s)?\d{1,4}\W*", line.strip(), re.I)]
             for page in pages]  # fmt: skip
    lines = [_trimmed(page) for page in lines]
    edges = Counter(edge for page in lines for edge in {_edge(line) for line in (*page[:1], *page[-1:])})
    shared = {edge for edge, number in edges.items() if edge and number >= max(3, len(pages) / 2)}
    kept = ([line for i, line in enumerate(page) if not (i in (0, len(page) - 1) and _edge(line) in shared)]
            for page in lines)  # fmt: skip
    return "\n".join("\n".join(_trimmed(page)) for page in kept)


def _trimmed(lines: list[str]) -> list[str]:
    full = [i for i, line in enumerate(lines) if line.strip()]
    return lines[full[0] : full[-1] + 1] if full else []


def _edge(line: str) -> str:
    return re.sub(r"\d+", "0", " ".join(line.split()))


def _joined(before: str, after: str) -> str:
    if BROKEN_WORD.search(before) and after[:1].islower():
        return before[:-1] + after
    return f"{before} {after}"
