"""Saved web pages: the article without the page around it, with the title, author and date the page states."""

import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from geoexplorer.errors import ImportFailed
from geoexplorer.importers.encoding import decoded
from geoexplorer.importers.source import Found, file_bytes, host, publication_date, stated, storable
from geoexplorer.model.document import Document, normalised
from geoexplorer.wording import tr_noop

label = tr_noop("Web page", sense="kind of file")
suffixes: tuple[str, ...] = (".html", ".htm", ".xhtml")

CHARSET = re.compile(rb"""<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,80}?encoding)\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)


def read(path: Path) -> Iterator[Found]:
    """Yield the article; raises ImportFailed when the page holds none."""
    markup = page_text(file_bytes(path), str(path))
    yield article(markup, path)


def page_text(raw: bytes, name: str) -> str:
    """Return the page as text, in the encoding it declares if that fits, else in the one it seems to have."""
    declared = CHARSET.search(raw, 0, 4096)
    if declared and not raw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        try:
            return raw.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    return decoded(raw, name)


def article(markup: str, path: Path) -> Document:
    """Return the article of a page; raises ImportFailed when there is none."""
    # trafilatura logs each page without an article as an error; we say it in words of our own
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    from trafilatura import bare_extraction

    # Any: bare_extraction is declared to return several kinds, and returns trafilatura's Document
    found: Any = bare_extraction(
        markup,
        with_metadata=True,
        include_comments=False,
        # only dates the page states: the extensive search also takes dates out of the running text
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    text = storable(normalised(found.text or "")) if found else ""
    if not text.strip():
        raise ImportFailed(f"{path} holds no article text", "Save the page again as complete page, or as text")
    url = stated(found.url)
    return Document(
        text=text,
        path=str(path.absolute()),
        title=stated(found.title) or "",
        publisher=stated(found.sitename) or host(url),
        author=stated(found.author),
        url=url,
        published=publication_date(stated(found.date)),
    )
