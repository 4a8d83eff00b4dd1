"""What a user asked to import, as values that the settings can hold until it came to its end."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # slow to import, and not needed before an import runs
    from geoexplorer.importers.metadata_table import MetadataTable

LeftOut = frozenset[tuple[str, str | None]]


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What the user asked to import: files and folders, what they stated of the texts, what they left out."""

    paths: tuple[Path, ...]
    metadata: "MetadataTable"
    left_out: LeftOut


def to_json(request: ImportRequest) -> dict[str, Any]:
    """Return a request as values that JSON can hold."""
    stated = {}
    for name, fields in request.metadata.rows.items():
        day = fields.published
        published = [day.date, day.precision, day.basis, day.words] if day is not None else None
        stated[name] = [fields.title, fields.publisher, fields.author, published, fields.url]
    left_out = sorted(([path, record] for path, record in request.left_out), key=str)
    return {"paths": [str(path) for path in request.paths], "stated": stated, "left_out": left_out}


def from_json(stored: Mapping[str, Any]) -> ImportRequest:
    """Return the request that `to_json` told."""
    from geoexplorer.importers.metadata_table import MetadataTable, StatedFields
    from geoexplorer.model.document import Published

    rows = {}
    for name, (title, publisher, author, published, url) in stored["stated"].items():
        day = Published(*published) if published is not None else None
        rows[name] = StatedFields(title, publisher, author, day, url)
    left_out = frozenset((path, record) for path, record in stored["left_out"])
    return ImportRequest(tuple(Path(path) for path in stored["paths"]), MetadataTable(rows), left_out)
