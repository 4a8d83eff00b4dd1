"""Text out of HTML fragments: paragraphs as lines, nothing of scripts and styles."""

import re
from html.parser import HTMLParser

# fmt: off
BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section",
    "table", "tr", "ul",
})
# fmt: on
UNREAD = frozenset({"script", "style", "template", "head", "noscript", "svg"})


def text_of_markup(markup: str) -> str:
    """Return the words of a piece of HTML, one paragraph a line; plain text comes back as it is."""
    if not re.search(r"<[a-zA-Z!/]|&[a-zA-Z#]", markup):
        return markup.strip()
    parser = _Words()
    parser.feed(markup)
    parser.close()
    lines = (" ".join(line.split()) for line in "".join(parser.found).split("\n"))
    return "\n\n".join(line for line in lines if line)


class _Words(HTMLParser):
    """Collects words, with a line end at each block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._unread = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._unread += tag in UNREAD
        self.found.append("\n" if tag in BLOCKS else "")

    def handle_endtag(self, tag: str) -> None:
        self._unread -= tag in UNREAD and self._unread > 0
        self.found.append("\n" if tag in BLOCKS else " " if tag in ("td", "th") else "")

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self.found.append(data.replace("\n", " ").replace("\r", " "))
