"""Evidence pack: a ZIP with a readable dossier and all that is needed to check its numbers again."""

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, BinaryIO

from geoexplorer.exporters import csv_table, json_lines
from geoexplorer.exporters.evidence_page import Shown, page
from geoexplorer.exporters.zip_entries import entry
from geoexplorer.model.alignment import Point, Study
from geoexplorer.model.rows import RowSet

label = "Evidence pack"
suffix = ".evidence.zip"
FORMAT = "geoexplorer-evidence-pack/1"


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart as it was drawn: a file name with its suffix (svg or png), its bytes and what it shows."""

    name: str
    content: bytes
    caption: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the numbers come from: program, project and the words of the filter."""

    made: str  # ISO time
    version: str
    project: str
    project_sha256: str
    query: str = ""


@dataclass(frozen=True, slots=True)
class EvidencePack:
    """The points with their parts, the rows behind them, and the study that weighed them.

    `events` hold every event of every part; `texts` (document id -> text) go along only when wanted:
    with them a reader can check each quotation at its place.
    """

    title: str
    origin: Origin
    study: Study
    study_toml: str
    points: tuple[Point, ...]
    alignment: RowSet
    events: RowSet
    documents: RowSet
    decisions: RowSet
    pictures: tuple[Picture, ...] = ()
    texts: Mapping[int, str] | None = None
    inherited: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # groups that count for a country


def write(pack: EvidencePack, file: BinaryIO) -> int:
    """Write the pack and return how many points it holds. The manifest is the last entry."""
    events = _kept(pack.events)
    documents = _kept(pack.documents)
    contents = {
        "index.html": page(_shown(pack), pack.points, events, documents).encode(),
        "points.json": json.dumps([asdict(point) for point in pack.points], indent=1).encode(),
        "study.toml": pack.study_toml.encode(),
        "alignment.csv": _csv(_kept(pack.alignment)),
        "events.csv": _csv(events),
        "events.jsonl": _jsonl(events),
        "documents.csv": _csv(documents),
        "documents.jsonl": _jsonl(documents),
        "decisions.csv": _csv(_kept(pack.decisions)),
    }
    contents |= {f"charts/{picture.name}": picture.content for picture in pack.pictures}
    contents |= {f"texts/{number}.txt": text.encode() for number, text in (pack.texts or {}).items()}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(entry(name), content)
        archive.writestr(entry("manifest.json"), _manifest(pack, contents))
    return len(pack.points)


def _shown(pack: EvidencePack) -> Shown:
    origin = pack.origin
    lines = (
        f"Made {origin.made} with GeoExplorer {origin.version} from {origin.project} (SHA-256 {origin.project_sha256})",
        f"Study: {pack.study.title}. Counted: {origin.query or 'all evidence but rejected rows'}",
    )
    pictures = tuple((picture.name, picture.content, picture.caption) for picture in pack.pictures)
    return Shown(pack.title, pack.study, lines, pictures)


def _manifest(pack: EvidencePack, contents: Mapping[str, bytes]) -> bytes:
    about: dict[str, Any] = {"format": FORMAT, "title": pack.title, **asdict(pack.origin)}
    if pack.inherited:
        about["inherited"] = dict(pack.inherited)
    about["files"] = {name: hashlib.sha256(content).hexdigest() for name, content in contents.items()}
    return json.dumps(about, ensure_ascii=False, indent=1).encode()


def _kept(rows: RowSet) -> RowSet:
    """Read the rows once, as they are written in more than one form."""
    return RowSet(rows.table, rows.columns, [tuple(row) for row in rows.rows])


def _csv(rows: RowSet) -> bytes:
    file = io.BytesIO()
    csv_table.write(rows, file)
    return file.getvalue()


def _jsonl(rows: RowSet) -> bytes:
    file = io.BytesIO()
    json_lines.write(rows, file)
    return file.getvalue()
