"""Entries of ZIP files that are the same each time: no clock, no user rights of this machine."""

import zipfile


def entry(name: str) -> zipfile.ZipInfo:
    """Return an entry with a fixed time, so that the same content gives the same file."""
    written = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    written.compress_type = zipfile.ZIP_DEFLATED
    written.external_attr = 0o644 << 16
    return written
