"""Check an evidence pack again: its files, its quotations and the arithmetic of each of its values."""

import csv
import hashlib
import io
import json
import tomllib
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from math import isclose
from pathlib import Path
from typing import Any

from geoexplorer.errors import ExportFailed
from geoexplorer.exporters.evidence_pack import FORMAT

CLOSE = 1e-9
DAYS_PER_YEAR = 365.25
Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Verification:
    """What was checked, and every fault found, in words; no fault: the pack holds together.

    `not_counted` names the measure of a pack whose numbers another version of the program must count.
    """

    files: int
    quotes: int
    texts: int
    points: int
    parts: int
    faults: tuple[str, ...]
    not_counted: str = ""


def verify(path: Path) -> Verification:
    """Check the pack (a ZIP or its unpacked folder); raises ExportFailed when it is no evidence pack."""
    contents = pack_contents(path)
    try:
        manifest = json.loads(contents.get("manifest.json", b"null"))
        if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
            raise ExportFailed(f"{path} is no evidence pack", "Choose a pack that GeoExplorer has written")
        events = {row["id"]: row for row in records(contents, "events.jsonl")}
        documents = {row["id"]: row for row in records(contents, "documents.jsonl")}
        points = json.loads(contents["points.json"])
        weights = tomllib.loads(contents["study.toml"].decode())["weights"]
        faults = [
            *_file_faults(contents, manifest["files"]),
            *_quote_faults(contents, events, documents),
            *(fault for point in points for fault in _point_faults(point, events, weights)),
            *_table_faults(contents, points),
        ]
    except (KeyError, ValueError, TypeError, AttributeError, ZeroDivisionError) as error:
        raise ExportFailed(f"{path} is damaged: {error!r}", "Ask for the pack again") from error
    texts = sum(name.startswith("texts/") for name in contents)
    parts = sum(len(point["parts"]) for point in points)
    return Verification(len(contents), len(events), texts, len(points), parts, tuple(faults))


def pack_contents(path: Path) -> dict[str, bytes]:
    """Return the files of a pack (a ZIP or its unpacked folder); raises ExportFailed when it cannot be read."""
    try:
        if path.is_dir():
            files = (file for file in path.rglob("*") if file.is_file())
            return {file.relative_to(path).as_posix(): file.read_bytes() for file in files}
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
    except (OSError, zipfile.BadZipFile) as error:
        raise ExportFailed(f"{path} cannot be read: {error}", "Choose an evidence pack (.zip or folder)") from error


def records(contents: Mapping[str, bytes], name: str) -> list[dict[str, Any]]:
    """Return the rows of a JSON Lines file of the pack."""
    return [json.loads(line) for line in contents[name].decode().split("\n") if line]


def _file_faults(contents: Mapping[str, bytes], hashes: Mapping[str, str]) -> Iterator[str]:
    for name, digest in hashes.items():
        if name not in contents:
            yield f"{name} is missing"
        elif hashlib.sha256(contents[name]).hexdigest() != digest:
            yield f"{name} was changed after the pack was made"
    for name in sorted(set(contents) - set(hashes) - {"manifest.json"}):
        yield f"{name} was added after the pack was made"


def _quote_faults(
    contents: Mapping[str, bytes], events: Mapping[int, Record], documents: Mapping[int, Record]
) -> Iterator[str]:
    texts = {int(Path(name).stem): raw.decode() for name, raw in contents.items() if name.startswith("texts/")}
    for document_id, text in texts.items():
        if hashlib.sha256(text.encode()).hexdigest() != documents[document_id]["sha256"]:
            yield f"document {document_id}: its text is not the one of the project"
    for event_id, event in events.items():
        if event["quote"] not in event["sentence"] or event["end"] - event["start"] != len(event["quote"]):
            yield f"event {event_id}: the quotation does not stand in its sentence"
        around = texts.get(event["document_id"])
        if around is not None and around[event["start"] : event["end"]] != event["quote"]:
            yield f"event {event_id}: the quotation does not stand at its place in document {event['document_id']}"


def point_name(point: Record) -> str:
    """Return how a fault names a point: `KGZ → RUS 2005`."""
    return f"{point['country']} → {point['power']} {point['period'] or point['at'] or 'all evidence'}"


def _point_faults(point: Record, events: Mapping[int, Record], weights: Record) -> Iterator[str]:
    name = point_name(point)
    parts = point["parts"]
    positive = sum(part["x"] for part in parts if part["x"] > 0)
    negative = -sum(part["x"] for part in parts if part["x"] < 0)
    whole = positive + negative + weights["prior"]
    checks = {
        "the parts do not add up to the value": (sum(part["value"] for part in parts), point["value"]),
        "P is not the sum of what speaks for": (positive, point["positive"]),
        "Q is not the sum of what speaks against": (negative, point["negative"]),
        "the value is not (P − Q) / (P + Q + k)": ((positive - negative) / whole, point["value"]),
    }
    yield from (f"{name}: {fault}" for fault, (found, stated) in checks.items() if not _same(found, stated))
    if not -1 <= point["value"] <= 1:
        yield f"{name}: the value is not between −1 and 1"
    if sum(1 for part in parts if part["x"]) != point["clusters"]:
        yield f"{name}: the number of acts is not that of the parts"
    caps = _caps(parts, weights)
    for part in parts:
        where = f"{name}, event {part['event_id']}"
        yield from (f"{where}: {fault}" for fault in _part_faults(part, whole, caps))
        event = events.get(part["event_id"])
        faults = _weight_faults(part, event, point, weights) if event else ["the event is not in the pack"]
        yield from (f"{where}: {fault}" for fault in faults)


def _raw(part: Record) -> float:
    return float(part["sign"] * part["weight"] * part["modality"] * part["side"] * part["publisher"] * part["decay"])


def _caps(parts: list[Record], weights: Record) -> dict[int, float]:
    mass: defaultdict[int, float] = defaultdict(float)
    for part in parts:
        mass[part["document_id"]] += abs(_raw(part))
    most = weights["document_cap"]
    return {document: most / max(total, most) for document, total in mass.items()}


def _part_faults(part: Record, whole: float, caps: Mapping[int, float]) -> Iterator[str]:
    if not _same(part["cap"], caps[part["document_id"]]):
        yield "the cap of its document is wrong"
    if not _same(part["x"], _raw(part) * part["cap"]):
        yield "its weight is not the product of its factors"
    if not _same(part["value"], part["x"] / whole):
        yield "its part is not its share of the whole"


def _weight_faults(part: Record, event: Record, point: Record, weights: Record) -> Iterator[str]:
    kind, modality = event["event_type"], "claimed" if part["denied"] else event["modality"]
    kept = modality == "planned" and kind in weights["promises"]
    allowed = {1.0 if kept else weights["modality"][modality], weights["modality"][event["modality"]]}
    if not _same(part["weight"], weights["event_type"][kind]):
        yield f"the weight of {kind} is not that of the study"
    if not any(_same(part["modality"], factor) for factor in allowed):
        yield f"the weight of {modality} is not that of the study"
    if not any(_same(part["side"], factor) for factor in weights["side"].values()):
        yield "the weight of its side is not that of the study"
    if not _same(part["decay"], _decay(part, event, point, weights)):
        yield "its decay is not that of its age"


def _decay(part: Record, event: Record, point: Record, weights: Record) -> float:
    if point["at"] is None or part["day"] is None:
        return 1.0
    half_life = weights["state_half_life"] if event["aspect"] == "state" else weights["half_life"][event["event_type"]]
    age = (date.fromisoformat(point["at"]) - date.fromisoformat(part["day"])).days / DAYS_PER_YEAR
    return float(2 ** (-age / half_life))


def _table_faults(contents: Mapping[str, bytes], points: list[Record]) -> Iterator[str]:
    rows = list(csv.DictReader(io.StringIO(contents["alignment.csv"].decode("utf-8-sig"), newline="")))
    if len(rows) != len(points):
        yield "alignment.csv has not as many rows as the pack has points"
    for number, (row, point) in enumerate(zip(rows, points, strict=False), start=2):
        same = all(row[name] == (point[name] or "") for name in ("country", "power", "period", "at"))
        numbers = [(row[name], point[name]) for name in ("value", "low", "high") if point[name] is not None]
        if not same or not all(written and _same(float(written), stated) for written, stated in numbers):
            yield f"alignment.csv, line {number}, is not the point of the pack"


def _same(one: float, other: float) -> bool:
    return isclose(one, other, rel_tol=CLOSE, abs_tol=CLOSE)
