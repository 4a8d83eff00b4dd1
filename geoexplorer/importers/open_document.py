"""OpenDocument texts (ODT): headings and paragraphs in their order."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax import SAXParseException
from zipfile import BadZipFile

from geoexplorer.errors import ImportFailed
from geoexplorer.importers.source import Found, file_bytes, stated, storable
from geoexplorer.model.document import Document, normalised
from geoexplorer.wording import tr_noop

label = tr_noop("OpenDocument text", sense="kind of file")
suffixes: tuple[str, ...] = (".odt", ".ott")

BLOCKS = ("p", "h")


def read(path: Path) -> Iterator[Found]:
    """Yield the one document; raises ImportFailed when the file is damaged or has no words."""
    from odf import dc, meta
    from odf.opendocument import load

    raw = file_bytes(path)
    try:
        opened = load(BytesIO(raw))
        text = storable(normalised("\n\n".join(_paragraphs(opened.text))))
        title = _field(opened, dc.Title)
        author = _field(opened, meta.InitialCreator) or _field(opened, dc.Creator)
    except (BadZipFile, SAXParseException, KeyError, ValueError, AttributeError) as error:
        raise ImportFailed(f"{path} is damaged, or no OpenDocument text", "Save it again as .odt") from error
    if not text.strip():
        raise ImportFailed(f"{path} holds no words", "Save the text again, or remove the file")
    yield Document(text, str(path.absolute()), title or "", author=author)


def _paragraphs(node: Any) -> Iterator[str]:
    """Yield the words of each heading and paragraph; odfpy has no types."""
    from odf import teletype

    for child in node.childNodes:
        name = getattr(child, "qname", ("", ""))[1]
        if name in BLOCKS:
            words = teletype.extractText(child)
            if words.strip():
                yield words
        elif name not in ("tracked-changes", "sequence-decls"):
            yield from _paragraphs(child)


def _field(opened: Any, kind: Any) -> str | None:
    from odf import teletype

    found = opened.meta.getElementsByType(kind)
    return stated(teletype.extractText(found[0])) if found else None
