"""Entries of ZIP files that are the same each time: no clock, no user rights of this machine."""

import zipfile


def entry(name: str) -> zipfile.ZipInfo:
    """Return an entry with a fixed time, so that the same content gives the same file."""
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info
