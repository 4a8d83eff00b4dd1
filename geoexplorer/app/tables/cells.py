"""What a table cell shows, without Qt: the models say it, one delegate paints it."""

from dataclasses import dataclass
from typing import Literal

from geoexplorer.wording import tr

Mark = Literal["text", "sign", "share", "review", "number", "kwic", "words", "heading", "check", "tag"]


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of a table: its name in the file, its heading, its width in pixels at 100 %."""

    name: str
    title: str
    width: int
    order: str | None = None  # the key of the id list's orders; None: cannot be sorted by
    shown: bool = True
    stretch: bool = False
    spare: bool = False  # left out while the stretched column has too little room
    tip: str = ""

    @property
    def heading(self) -> str:
        """Its heading as people read it; nothing if marks speak for themselves."""
        return tr(self.title, sense="column") if self.title else ""

    @property
    def words(self) -> str:
        """What it is, for those who hover over it or choose columns."""
        return tr(self.tip, sense="column") if self.tip else self.heading or self.name


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its words, how they are drawn, and what a screen reader or a hovering mouse is told."""

    text: str = ""
    mark: Mark = "text"
    token: str = "ink"  # colour of the words
    power: str | None = None  # entity key in whose colour the words stand
    value: float = 0.0  # sign of `sign`, share of `share`
    code: str = ""  # code of `review`; ground of `tag`: sure, plain or amber
    bold: bool = False
    struck: bool = False
    before: str = ""  # of `kwic`: the words left of `text`, with the space between them if there is one
    after: str = ""
    tip: str = ""

    @property
    def spoken(self) -> str:
        """The cell in words."""
        return self.tip or f"{self.before}{self.text}{self.after}".strip()


EMPTY = Cell()
