"""A Markdown page of quotations: each passage in scope with its citation and its events."""

import re
from collections.abc import Iterable
from typing import BinaryIO

from geoexplorer.exporters.colors import SHIPPED, Colors
from geoexplorer.exporters.quotations import Quotation, place, quotations, statement
from geoexplorer.model.annotated import AnnotatedDocument
from geoexplorer.wording import tr_noop

label = tr_noop("Markdown with citations")
suffix = ".md"

MARKUP = re.compile(r"([\\`*_\[\]<>#|~])|^(\d*)([-+=.)])")


def write(documents: Iterable[AnnotatedDocument], file: BinaryIO, colors: Colors = SHIPPED) -> int:  # noqa: ARG001
    """Write the page and return how many documents are quoted."""
    number = 0
    file.write(b"# Quotations\n\n")
    for document in documents:
        quoted = "".join(_quotation(document, quotation) for quotation in quotations(document))
        if quoted:
            number += 1
            file.write(f"## {plain(document.title or 'untitled')}\n\n{quoted}".encode())
    return number


def plain(words: str) -> str:
    """Return words on one line that Markdown shows as they are."""
    return MARKUP.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", " ".join(words.split()))


def _quotation(document: AnnotatedDocument, quotation: Quotation) -> str:
    events = "".join(f"- {plain(statement(event))}\n" for event in quotation.events)
    cited = f"> {plain(quotation.words)}\n>\n> — {plain(document.citation)} ({place(document, quotation.sentence)})\n"
    return f"{cited}\n{events}\n" if events else f"{cited}\n"
