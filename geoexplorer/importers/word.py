"""Word documents (DOCX): paragraphs and tables in their order."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile

from geoexplorer.errors import ImportFailed
from geoexplorer.importers.source import Found, file_bytes, stated, storable
from geoexplorer.model.document import Document, normalised
from geoexplorer.wording import tr_noop

label = tr_noop("Word document", sense="kind of file")
suffixes: tuple[str, ...] = (".docx", ".docm")


def read(path: Path) -> Iterator[Found]:
    """Yield the one document; raises ImportFailed when the file is damaged or has no words."""
    import docx
    from docx.opc.exceptions import PackageNotFoundError

    raw = file_bytes(path)
    try:
        opened = docx.Document(BytesIO(raw))
        text = "\n\n".join(_lines(opened))
        title, author = opened.core_properties.title, opened.core_properties.author
    except (BadZipFile, PackageNotFoundError, KeyError, ValueError, SyntaxError) as error:  # lxml's are SyntaxErrors
        hint = "Save it again as .docx" if raw[:2] == b"PK" else "Save it as .docx: this is another format"
        raise ImportFailed(f"{path} is damaged, or no Word document", hint) from error
    text = storable(normalised(text))
    if not text.strip():
        raise ImportFailed(f"{path} holds no words", "Save the text again, or remove the file")
    made_by_library = author == "python-docx"
    yield Document(text, str(path.absolute()), stated(title) or "", author=None if made_by_library else stated(author))


def _lines(opened: object) -> Iterator[str]:
    from docx.table import Table

    for block in opened.iter_inner_content():  # type: ignore[attr-defined]  # python-docx has no types
        if isinstance(block, Table):
            yield from ("\t".join(cell.text for cell in row.cells) for row in block.rows)
        elif block.text.strip():
            yield block.text
