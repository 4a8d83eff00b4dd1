"""The one place that converts between code points of a stored text and positions of the document shown.

Qt counts UTF-16 units and rewrites some characters; besides, blank lines are not shown, page furniture is folded
and very long lines are cut into several blocks. So each shown block knows which stretch of the text it shows.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from geoexplorer.wording import plural

LONG_BLOCK = 8_000  # code points; Qt lays out longer ones too slowly
HARD_WRAPPED = 90  # lines up to this long, without blank lines between, are one paragraph
# what ends a block for Qt: LF, CR, the paragraph separator, and two non-characters Qt keeps for frames
BLOCK_ENDS = re.compile("[\n\r\u2029\ufdd0\ufdd1]")
SENTENCE_END = re.compile(r"[.!?…。؟][\"”’»)]?\s")


@dataclass(frozen=True, slots=True)
class Block:
    """A shown block: the half-open stretch of the text it shows, or a fold that stands for hidden lines."""

    start: int
    end: int
    shown: str  # in Qt's form: one UTF-16 length for each character as in the text
    astral: tuple[int, ...] = ()  # places, within the block, of characters that are two UTF-16 units
    opens_paragraph: bool = True
    fold: int = 0  # how many lines it stands for; 0: it shows text

    @property
    def length(self) -> int:
        """The length in UTF-16 units."""
        return len(self.shown) + len(self.astral)

    def to_qt(self, offset: int) -> int:
        """Return the UTF-16 position, within the block, of a code point of the text (clamped to the block)."""
        if self.fold:
            return 0
        place = min(max(offset - self.start, 0), self.end - self.start)
        return place + bisect_left(self.astral, place)

    def from_qt(self, unit: int) -> int:
        """Return the code point of the text at a UTF-16 position within the block (clamped to the block)."""
        if self.fold:
            return self.start
        unit = min(max(unit, 0), self.length)
        pairs = 0
        while pairs < len(self.astral) and self.astral[pairs] + pairs < unit:
            pairs += 1
        return self.start + unit - pairs


class ShownText:
    """A stored text as it is shown: its blocks, and the way between the two ways of counting."""

    def __init__(self, text: str, blocks: Sequence[Block]) -> None:
        self.text = text
        self.blocks = tuple(blocks)
        self._starts = [block.start for block in self.blocks]
        self._qt_starts = []
        position = 0
        for block in self.blocks:
            self._qt_starts.append(position)
            position += block.length + 1
        self.qt_length = max(position - 1, 0)

    @property
    def shown(self) -> str:
        """What is given to Qt."""
        return "\n".join(block.shown for block in self.blocks)

    def block_at(self, offset: int) -> int:
        """Return the number of the block that shows the code point, or the one nearest before it."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def to_qt(self, offset: int) -> int:
        """Return the position in Qt's document of a code point of the text."""
        if not self.blocks:
            return 0
        number = self.block_at(offset)
        return self._qt_starts[number] + self.blocks[number].to_qt(offset)

    def from_qt(self, position: int) -> int:
        """Return the code point of the text at a position in Qt's document."""
        if not self.blocks:
            return 0
        number = max(bisect_right(self._qt_starts, position) - 1, 0)
        return self.blocks[number].from_qt(position - self._qt_starts[number])

    def is_folded(self, offset: int) -> bool:
        """Tell whether a code point stands in lines that are folded away."""
        if not self.blocks:
            return False
        block = self.blocks[self.block_at(offset)]
        return bool(block.fold) and block.start <= offset < block.end

    def quotation(self, start: int, end: int) -> str:
        """Return the stored words between two code points, without what is folded away."""
        pieces: list[str] = []
        for block in self.blocks[self.block_at(start) :]:
            if block.start >= end:
                break
            piece = self.text[max(block.start, start) : min(block.end, end)]
            if piece and not block.fold:
                pieces.append(("\n" if pieces and block.opens_paragraph else " " if pieces else "") + piece)
        return "".join(pieces)


def shown_text(
    text: str, hidden: Iterable[tuple[int, int]] = (), *, left_out: Iterable[tuple[int, int]] = ()
) -> ShownText:
    """Return the text as blocks. `hidden` stretches are folded behind one line each, `left_out` ones just go."""
    folded, gone = sorted(hidden), sorted(left_out)
    blocks: list[Block] = []
    for paragraph in _paragraphs(text):
        wrapped = _is_wrapped(paragraph)
        opens = True
        joined: tuple[int, int] | None = None
        last = paragraph[0]
        for start, end in paragraph:
            if _inside(start, end, gone):
                continue
            if _inside(start, end, folded):
                _add_blocks(blocks, text, joined, opens=opens)
                joined = None
                _add_fold(blocks, start, end)
                opens = True
            elif joined and _goes_on(text, last, start, wrapped=wrapped):
                joined = joined[0], end
            else:
                _add_blocks(blocks, text, joined, opens=opens)
                opens = opens if joined is None else joined[1] - joined[0] > HARD_WRAPPED
                joined = start, end
            last = start, end
        _add_blocks(blocks, text, joined, opens=opens)
    return ShownText(text, blocks)


def fold_words(lines: int) -> str:
    """Return what stands in place of hidden lines."""
    return plural(lines, "{n} line of page furniture hidden. Show", "{n} lines of page furniture hidden. Show")


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in BLOCK_ENDS.finditer(text):
        yield start, found.start()
        start = found.end()
    yield start, len(text)


def _paragraphs(text: str) -> Iterator[list[tuple[int, int]]]:
    """Yield runs of lines without a blank line between them."""
    run: list[tuple[int, int]] = []
    for start, end in _lines(text):
        if text[start:end].strip():
            run.append((start, end))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _is_wrapped(lines: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a paragraph was broken into lines of about one length, as e-mail and old pages are."""
    lengths = [end - start for start, end in lines]
    longest = max(lengths)
    full = [length for length in lengths[:-1] if length > 0.6 * longest]
    return len(lengths) > 2 and 50 <= longest <= HARD_WRAPPED and len(full) == len(lengths) - 1


def _goes_on(text: str, last: tuple[int, int], start: int, *, wrapped: bool) -> bool:
    """Tell whether a line goes on with the sentence of the line before it."""
    short = last[1] - last[0] <= HARD_WRAPPED
    return short and text[last[1]] == "\n" and (wrapped or text[start].islower())


def _add_blocks(blocks: list[Block], text: str, stretch: tuple[int, int] | None, *, opens: bool) -> None:
    """Show a stretch; line ends inside it become blanks, one character for one."""
    if stretch is None:
        return
    for start, end in _pieces(text, *stretch):
        shown = BLOCK_ENDS.sub(" ", text[start:end])
        astral = tuple(i for i, sign in enumerate(shown) if ord(sign) > 0xFFFF) if not shown.isascii() else ()
        blocks.append(Block(start, end, shown, astral, opens))
        opens = False


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a very long line at the last sentence end, else the last blank, before it gets too long."""
    while end - start > LONG_BLOCK:
        window = text[start : start + LONG_BLOCK]
        ends = [found.end() for found in SENTENCE_END.finditer(window)]
        cut = ends[-1] if ends and ends[-1] > LONG_BLOCK // 4 else window.rfind(" ") + 1
        cut = cut or LONG_BLOCK
        yield start, start + cut
        start += cut
    yield start, end


def _add_fold(blocks: list[Block], start: int, end: int) -> None:
    if blocks and blocks[-1].fold:
        last = blocks.pop()
        blocks.append(Block(last.start, end, fold_words(last.fold + 1), fold=last.fold + 1))
    else:
        blocks.append(Block(start, end, fold_words(1), fold=1))


def _inside(start: int, end: int, stretches: Sequence[tuple[int, int]]) -> bool:
    """Tell whether most of the line lies in one of the (sorted) stretches."""
    covered = 0
    for first, last in stretches[max(bisect_right(stretches, (start, end)) - 1, 0) :]:
        if first >= end:
            break
        covered += max(0, min(end, last) - max(start, first))
    return covered * 2 > end - start
