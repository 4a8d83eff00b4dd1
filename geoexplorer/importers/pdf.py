"""PDF: the text of all pages; scans and locked files are refused with the way out."""

import logging
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from geoexplorer.errors import ImportFailed
from geoexplorer.importers.paragraphs import unwrapped, without_page_lines
from geoexplorer.importers.source import Found, file_bytes, stated, storable
from geoexplorer.model.document import Document, normalised

label = "PDF"
suffixes: tuple[str, ...] = (".pdf",)

NO_TITLE = re.compile(r"^(?:untitled|microsoft word|.*\.(?:docx?|pdf|indd|qxd|rtf|pm6|pages)$)", re.IGNORECASE)


def read(path: Path) -> Iterator[Found]:
    """Yield the one document. The day the file was made is not taken for the day of publication."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it warns of each oddity it mends by itself
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, PyPdfError

    raw = file_bytes(path)
    try:
        reader = PdfReader(BytesIO(raw))
        if reader.is_encrypted and not reader.decrypt(""):
            raise ImportFailed(f"{path} is locked with a password", "Save it without the password")
        pages = [page.extract_text() for page in reader.pages]
        about = reader.metadata
        title, author = (about.title, about.author) if about else (None, None)
    except DependencyError:
        raise ImportFailed(f"{path} is locked with a password", "Save it without the password") from None
    # pypdf lets whatever a damaged file provokes in its parser come through
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError) as error:
        raise ImportFailed(f"{path} is damaged, or no PDF", "Open and save it again, or export it as text") from error
    text = storable(normalised(unwrapped(without_page_lines(pages))))
    if not text.strip():
        raise ImportFailed(f"{path} holds pictures of text only", "Run it through text recognition (OCR) first")
    yield Document(text, str(path.absolute()), _title(stated(title)), author=stated(author))


def _title(words: str | None) -> str:
    return "" if words is None or NO_TITLE.match(words) else words
