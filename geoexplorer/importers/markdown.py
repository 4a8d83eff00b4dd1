"""Markdown: the text without marks, and the title, date and source its front matter states."""

import re
from collections.abc import Iterator
from pathlib import Path

from geoexplorer.errors import ImportFailed
from geoexplorer.importers.encoding import decoded
from geoexplorer.importers.json_lines import document_of
from geoexplorer.importers.source import Found, file_bytes
from geoexplorer.model.document import Document, normalised

label = "Markdown"
suffixes: tuple[str, ...] = (".md", ".markdown")

FRONT_MATTER = re.compile(r"---\n(.*?)\n(?:---|\.\.\.)\n+", re.DOTALL)
FIELD = re.compile(r"^(\w+):[ \t]*(.+)$", re.MULTILINE)
MARKS = (
    (re.compile(r"!\[[^\]]*\]\([^)\s]*\)"), ""),  # pictures
    (re.compile(r"\[([^\]]+)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"]*\")?\)"), r"\1"),  # links
    (re.compile(r"<(https?://[^>\s]+)>"), r"\1"),
    (re.compile(r"^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$", re.MULTILINE), r"\1"),
    (re.compile(r"^[ \t]{0,3}>[ \t]?", re.MULTILINE), ""),
    (re.compile(r"^[ \t]*(?:[-*+])[ \t]+", re.MULTILINE), ""),
    (re.compile(r"^[ \t]{0,3}(?:[-*_][ \t]*){3,}$|^=+$|^-+$", re.MULTILINE), ""),
    (re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1", re.DOTALL), r"\2"),
    (re.compile(r"(?<![\w*])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![\w*])", re.DOTALL), r"\2"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+\-.!>~|])"), r"\1"),
)


def read(path: Path) -> Iterator[Found]:
    """Yield the one document; raises ImportFailed for an empty, binary or unreadable file."""
    text = normalised(decoded(file_bytes(path), str(path)))
    match = FRONT_MATTER.match(text)
    fields = {name.lower(): value.strip("\"' ") for name, value in FIELD.findall(match[1])} if match else {}
    for pattern, plain in MARKS:
        text = pattern.sub(plain, text[match.end() :] if match else text)
        match = None
    # the text is read from below the front matter, never from a field of that name
    document = document_of(fields | {"text": text, "lead": ""}, str(path.absolute()), "")
    if not isinstance(document, Document):
        raise ImportFailed(f"{path} holds no words", "Fetch the text again, or remove the file")
    yield Document(
        text=document.text,
        path=document.path,
        title=document.title,
        publisher=document.publisher,
        author=document.author,
        url=document.url,
        language=document.language,
        published=document.published,
    )
