"""Plain text: one file is one document, kept sign for sign."""

from collections.abc import Iterator
from pathlib import Path

from geoexplorer.errors import ImportFailed
from geoexplorer.importers.encoding import decoded
from geoexplorer.importers.source import Found, file_bytes
from geoexplorer.model.document import Document, normalised
from geoexplorer.wording import tr_noop

label = tr_noop("Plain text", sense="kind of file")
suffixes: tuple[str, ...] = (".txt", ".text", "")


def read(path: Path) -> Iterator[Found]:
    """Yield the one document; raises ImportFailed for an empty, binary or unreadable file."""
    text = normalised(decoded(file_bytes(path), str(path)))
    if not text.strip():
        raise ImportFailed(f"{path} holds no words", "Fetch the text again, or remove the file")
    yield Document(text=text, path=str(path.absolute()))
