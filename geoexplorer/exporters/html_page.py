"""A web page of quotations: each passage in scope with its citation and its events."""

from collections.abc import Iterable
from html import escape
from typing import BinaryIO

from geoexplorer.exporters.colors import SHIPPED, Colors
from geoexplorer.exporters.quotations import Quotation, place, quotations, statement
from geoexplorer.model.annotated import AnnotatedDocument
from geoexplorer.wording import tr_noop

label = tr_noop("HTML with citations")
suffix = ".html"

HEAD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Quotations</title>
<style>
body { max-width: 44em; margin: 2em auto; padding: 0 1em; font: 1.05em/1.5 Georgia, serif; color-scheme: light dark }
blockquote { border-left: 3px solid #0072b2; margin: 1.2em 0; padding: 0 1em }
cite, li { font: .85em/1.4 system-ui, sans-serif }
</style></head><body>
"""


def write(documents: Iterable[AnnotatedDocument], file: BinaryIO, colors: Colors = SHIPPED) -> int:
    """Write the page and return how many documents are quoted."""
    number = 0
    file.write(HEAD.replace(SHIPPED.mention, colors.mention).encode())
    for document in documents:
        quoted = "".join(_quotation(document, quotation, colors) for quotation in quotations(document))
        if quoted:
            number += 1
            file.write(f"<h2>{escape(document.title or 'untitled')}</h2>\n{quoted}".encode())
    file.write(b"</body></html>\n")
    return number


def _quotation(document: AnnotatedDocument, quotation: Quotation, colors: Colors) -> str:
    events = "".join(
        f'<li style="border-left: 3px solid {colors.sign(event.polarity)}; padding-left: .5em; list-style: none">'
        f"{escape(statement(event))}</li>\n"
        for event in quotation.events
    )
    source = escape(document.citation)
    if document.url and document.url.startswith(("http://", "https://")):
        address = escape(document.url)
        source = source.replace(address, f'<a href="{address}">{address}</a>')
    return (
        f"<blockquote><p>{escape(quotation.words)}</p>\n"
        f"<cite>{source} ({place(document, quotation.sentence)})</cite>\n"
        f"{f'<ul>{events}</ul>' if events else ''}</blockquote>\n"
    )
