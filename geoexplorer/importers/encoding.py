"""From the bytes of a text file to its text, whatever its encoding; binary content is refused."""

import codecs
import re

from geoexplorer.errors import ImportFailed

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
LEGACY = ["cp1251", "cp1252", "koi8_r", "cp866", "iso8859_5", "cp1250", "cp1253", "cp1254", "cp1255", "cp1256"]
LEGACY += ["gb18030", "big5", "shift_jis", "euc_kr"]
SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP or office file"),
    (b"\xd0\xcf\x11\xe0", "an old Microsoft Office file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
CONTROLS = re.compile("[\x00-\x08\x0e-\x19\x1c-\x1f\x7f-\x84\x86-\x9f]")  # tab, line ends, escape may stand in texts
STRAY = re.compile("[\udc80-\udcff]")


def decoded(raw: bytes, name: str) -> str:
    """Return the text of these bytes, BOM stripped; raises ImportFailed when they are no text."""
    for signature, what in SIGNATURES:
        if raw.startswith(signature):
            raise _not_text(name, f"it is {what}")
    text = _decode(raw)
    if text is None or _is_binary(text):
        raise _not_text(name, "it holds binary content")
    return text


def _decode(raw: bytes) -> str | None:
    for mark, encoding in MARKS:
        if raw.startswith(mark):
            return _attempt(raw, encoding)
    if b"\x00" in raw[:4096]:
        return _attempt(raw, _utf16_without_mark(raw))
    utf8 = _attempt(raw, "utf-8")
    return utf8 if utf8 is not None else _nearly_utf8(raw) or _legacy(raw)


def _attempt(raw: bytes, encoding: str | None) -> str | None:
    try:
        return raw.decode(encoding).removeprefix("\ufeff") if encoding else None
    except UnicodeDecodeError:
        return None


def _nearly_utf8(raw: bytes) -> str | None:
    """Pages put together from two sources hold a stray Windows sign: it must not spoil the whole text."""
    text = raw.decode("utf-8", "surrogateescape")
    stray = len(STRAY.findall(text))
    if stray * 10 > sum(1 for sign in text if sign > "\x7f") - stray:
        return None
    return STRAY.sub(lambda match: bytes([ord(match[0]) - 0xDC00]).decode("cp1252", "replace"), text)


def _utf16_without_mark(raw: bytes) -> str | None:
    """In UTF-16 news nearly all zero bytes stand on one side of each pair; in binary files on both."""
    head = raw[:4096]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) < len(head) / 20 or min(even, odd) > max(even, odd) / 20:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _legacy(raw: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(raw, cp_isolation=LEGACY).best()
    return _attempt(raw, best.encoding) if best else None


def _is_binary(text: str) -> bool:
    return "\x00" in text or len(CONTROLS.findall(text)) > len(text) / 100


def _not_text(name: str, why: str) -> ImportFailed:
    return ImportFailed(f"{name} is not a text file: {why}", "Save it as text, or give it its true suffix")
