"""Rich text (RTF)."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from geoexplorer.errors import ImportFailed
from geoexplorer.importers.source import Found, file_bytes, stated, storable
from geoexplorer.model.document import Document, normalised
from geoexplorer.wording import tr_noop

label = tr_noop("Rich text", sense="kind of file")
suffixes: tuple[str, ...] = (".rtf",)

FIELD = r"\{{\\{0}\s+((?:[^{{}}\\]|\\.)*)\}}"


def read(path: Path) -> Iterator[Found]:
    """Yield the one document; raises ImportFailed when the file is no RTF or has no words."""
    raw = file_bytes(path)
    if not raw.lstrip().startswith(b"{\\rtf"):
        raise ImportFailed(f"{path} is damaged, or no rich text", "Save it again as .rtf, or as text")
    markup = raw.decode("latin-1")
    try:
        text = storable(normalised(_plain(markup)))
    except (LookupError, ValueError, IndexError) as error:
        raise ImportFailed(f"{path} is damaged", "Save it again as .rtf, or as text") from error
    if not text.strip():
        raise ImportFailed(f"{path} holds no words", "Save the text again, or remove the file")
    yield Document(text, str(path.absolute()), _field(markup, "title") or "", author=_field(markup, "author"))


def _field(markup: str, name: str) -> str | None:
    match = re.search(FIELD.format(name), markup[:20_000])
    if match is None:
        return None
    return stated(_plain(rf"{{\rtf1\ansi\ansicpg{_code_page(markup).removeprefix('cp')} {match[1]}}}"))


def _plain(markup: str) -> str:
    from striprtf.striprtf import rtf_to_text

    read_all: Callable[..., str] = rtf_to_text  # striprtf has no types
    return read_all(markup, encoding=_code_page(markup), errors="replace")


def _code_page(markup: str) -> str:
    match = re.search(r"\\ansicpg(\d+)", markup[:1000])
    return f"cp{match[1]}" if match and match[1] != "0" else "cp1252"
