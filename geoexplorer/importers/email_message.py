"""E-mail messages (EML) and saved web archives (MHTML): the text part, with subject, sender and date."""

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path
from typing import cast

from geoexplorer.errors import ImportFailed
from geoexplorer.importers.encoding import decoded
from geoexplorer.importers.markup_text import text_of_markup
from geoexplorer.importers.source import Found, Skipped, file_bytes, host, publication_date, stated, storable
from geoexplorer.importers.web_page import article
from geoexplorer.model.document import Document, normalised
from geoexplorer.wording import tr_noop

label = tr_noop("E-mail", sense="kind of file")
suffixes: tuple[str, ...] = (".eml", ".mht", ".mhtml")


def read(path: Path) -> Iterator[Found]:
    """Yield the message, and each attachment as Skipped; raises ImportFailed when it is no message."""
    message = message_from_bytes(file_bytes(path), policy=policy.default)
    body = message.get_body(("plain", "html"))
    if body is None or not (message["From"] or message["Subject"] or message["Date"]):
        raise ImportFailed(f"{path} is damaged, or no e-mail", "Save the message again as .eml, or as text")
    words = _words(cast(EmailMessage, body), path)
    if path.suffix.lower() != ".eml":
        yield _web_archive(message, words, path)
        return
    text = text_of_markup(words) if body.get_content_type() == "text/html" else words
    if not text.strip():
        raise ImportFailed(f"{path} holds no words", "Save the message again, or remove the file")
    yield Document(
        text=storable(normalised(text)).strip("\n"),
        path=str(path.absolute()),
        title=stated(message["Subject"]) or "",
        publisher=_sender_host(message),
        author=stated(parseaddr(str(message["From"] or ""))[0]) or stated(message["From"]),
        published=publication_date(stated(message["Date"])),
    )
    for attachment in message.iter_attachments():
        name = attachment.get_filename()
        if name:
            yield Skipped(str(path.absolute()), name, "attachments are not read; save it beside the message")


def _words(body: EmailMessage, path: Path) -> str:
    try:
        return str(body.get_content())
    except (LookupError, UnicodeDecodeError):  # an unknown or wrong charset
        payload = body.get_payload(decode=True)
        return decoded(payload if isinstance(payload, bytes) else b"", str(path))


def _web_archive(message: EmailMessage, words: str, path: Path) -> Document:
    found = article(words, path)
    address = stated(message["Snapshot-Content-Location"]) or found.url
    return Document(
        text=found.text,
        path=found.path,
        title=found.title or stated(message["Subject"]) or "",
        publisher=found.publisher or host(address),
        author=found.author,
        url=address,
        published=found.published,
    )


def _sender_host(message: EmailMessage) -> str | None:
    address = parseaddr(str(message["From"] or ""))[1]
    return address.rpartition("@")[2].lower() or None if "@" in address else None
