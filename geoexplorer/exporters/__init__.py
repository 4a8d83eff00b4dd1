"""Rows -> file: the registry of exporters, and the one way a file is written: whole, or not at all."""

import errno
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Protocol, TypeVar

from geoexplorer.errors import ExportFailed
from geoexplorer.exporters import (
    brat,
    conll,
    csv_table,
    html_page,
    json_lines,
    markdown_page,
    refi_qda,
    tsv_table,
    web_annotation,
    xlsx_table,
)
from geoexplorer.exporters.colors import SHIPPED, Colors
from geoexplorer.exporters.formats import PLAIN, Options
from geoexplorer.model.annotated import AnnotatedDocument
from geoexplorer.model.rows import RowSet
from geoexplorer.wording import tr, tr_noop

__all__ = [
    "EXPORTERS",
    "PLAIN",
    "TEXT_EXPORTERS",
    "Exporter",
    "Options",
    "TextExporter",
    "export_file",
    "export_texts",
    "exporter_for",
    "text_exporter_for",
    "write_whole",
]


class Exporter(Protocol):
    """A module that writes the rows of one table. Heavy libraries are imported inside `write`."""

    label: str
    suffix: str

    def write(self, rows: RowSet, file: BinaryIO, options: Options = PLAIN) -> int:
        """Write the rows to an open binary file and return how many there were."""
        ...


class TextExporter(Protocol):
    """A module that writes whole documents with what was found in them."""

    label: str
    suffix: str

    def write(self, documents: Iterable[AnnotatedDocument], file: BinaryIO, colors: Colors = SHIPPED) -> int:
        """Write the documents to an open binary file and return how many there were; `colors` where it has some."""
        ...


EXPORTERS: tuple[Exporter, ...] = (csv_table, tsv_table, json_lines, xlsx_table)
TEXT_EXPORTERS: tuple[TextExporter, ...] = (brat, web_annotation, refi_qda, conll, html_page, markdown_page)

Result = TypeVar("Result")

REASONS = {
    errno.ENOSPC: (tr_noop("the disk is full"), tr_noop("Make room, or save elsewhere")),
    errno.EROFS: (tr_noop("the disk is read-only"), tr_noop("Save elsewhere")),
    errno.EACCES: (
        tr_noop("you may not write there, or the file is open in another program"),
        tr_noop("Close it, or save elsewhere"),
    ),
    errno.EPERM: (tr_noop("you may not write there"), tr_noop("Save elsewhere")),
    errno.ENOENT: (tr_noop("the folder does not exist"), tr_noop("Make the folder, or save elsewhere")),
    errno.EISDIR: (tr_noop("it is a folder"), tr_noop("Give the file a name")),
    errno.ENOTDIR: (tr_noop("the folder does not exist"), tr_noop("Make the folder, or save elsewhere")),
}


def exporter_for(name: str) -> Exporter:
    """Return the exporter of a format ("csv") or file suffix (".csv"); raises ExportFailed naming those there are."""
    suffix = "." + name.lower().removeprefix(".")
    for exporter in EXPORTERS:
        if exporter.suffix == suffix:
            return exporter
    known = " ".join(suffix[1:] for suffix in (*(e.suffix for e in EXPORTERS), *(e.suffix for e in TEXT_EXPORTERS)))
    raise ExportFailed(tr("There is no format {name}", name=name), tr("Choose one of: {formats}", formats=known))


def text_exporter_for(name: str) -> TextExporter | None:
    """Return the exporter of annotated documents of a format ("qdpx", "brat") or file name, or None."""
    wanted = "." + name.lower().removeprefix(".")
    for exporter in TEXT_EXPORTERS:
        if wanted.endswith(exporter.suffix) or wanted == exporter.suffix.removesuffix(".zip"):
            return exporter
    return None


def export_texts(
    exporter: TextExporter, documents: Iterable[AnnotatedDocument], path: Path, colors: Colors = SHIPPED
) -> int:
    """Write the documents to that file and return how many; failures as in `export_file`."""
    return write_whole(path, lambda file: exporter.write(documents, file, colors))


def export_file(exporter: Exporter, rows: RowSet, path: Path, options: Options = PLAIN) -> int:
    """Write the rows to that file and return how many; raises ExportFailed and leaves an old file as it was."""
    return write_whole(path, lambda file: exporter.write(rows, file, options))


def write_whole(path: Path, write: Callable[[BinaryIO], Result]) -> Result:
    """Write a file beside its place and move it there when it is complete; a failure leaves nothing behind."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            result = write(file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except OSError as error:
        raise _failed(path, error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return result


def _failed(path: Path, error: OSError) -> ExportFailed:
    reason, hint = REASONS.get(error.errno or 0, ((error.strerror or "write error").lower(), "Save elsewhere"))
    return ExportFailed(tr("{path} was not written: {reason}", path=path, reason=tr(reason)), tr(hint))
