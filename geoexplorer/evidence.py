"""Gather what an evidence pack holds, every row behind its points, and count a pack again."""

import hashlib
import json
import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import geoexplorer
from geoexplorer.alignment import measure, uncertainty
from geoexplorer.alignment.representatives import Told, tell
from geoexplorer.alignment.studies import read_study, write_study
from geoexplorer.errors import ExportFailed, StudyError
from geoexplorer.exporters.evidence_pack import EvidencePack, Origin, Picture
from geoexplorer.exporters.pack_verification import (
    CLOSE,
    Verification,
    pack_contents,
    point_name,
    records,
    verify,
)
from geoexplorer.model.alignment import Point, Study
from geoexplorer.model.columns import COLUMNS
from geoexplorer.model.evidence import Evidence
from geoexplorer.model.query import parse
from geoexplorer.model.query_wording import understood
from geoexplorer.model.rows import RowSet
from geoexplorer.model.selection import Scope
from geoexplorer.points.recheck import evidence_of_rows
from geoexplorer.points.table import alignment_rows
from geoexplorer.points.view import ordinal
from geoexplorer.store.contributions import groups_of
from geoexplorer.store.decisions import decisions_on
from geoexplorer.store.exports import export_rows
from geoexplorer.wording import in_english, tr

BLOCK = 2**20
AS_SHOWN = 0.005
"""Intervals are drawn by lot: another version of numpy may draw others, but none that reads differently."""


def gather_evidence(
    db: sqlite3.Connection,
    project: Path,
    points: Sequence[Point],
    study: Study,
    *,
    scope: Scope,
    title: str = "",
    pictures: Sequence[Picture] = (),
    with_texts: bool = False,
) -> EvidencePack:
    """Return the pack of these points; they must come with their parts. `with_texts` adds the whole texts."""
    event_ids = sorted({i for point in points for part in point.parts for i in (part.event_id, *part.members)})
    events = [tuple(row) for row in export_rows(db, "events", scope, ids=event_ids).rows]
    document_ids = sorted({int(row[1] or 0) for row in events})
    texts = export_rows(db, "documents", scope, ids=document_ids, columns=["id", "text"]).rows if with_texts else None
    return EvidencePack(
        title=title or f"Alignment: {study.title}",
        origin=Origin(
            made=datetime.now(UTC).isoformat(timespec="seconds"),
            version=f"{geoexplorer.__version__} (measure {measure.MEASURE_VERSION})",
            project=project.name,
            project_sha256=_file_hash(project),
            query=_asked(scope),
        ),
        study=study,
        study_toml=write_study(study),
        points=tuple(points),
        alignment=alignment_rows(points, study),
        events=RowSet("events", COLUMNS["events"], events),
        documents=export_rows(db, "documents", scope, ids=document_ids),
        decisions=decisions_on(db, event_ids, document_ids),
        pictures=tuple(pictures),
        texts=None if texts is None else {int(row[0] or 0): str(row[1]) for row in texts},
        inherited={c: groups_of(db, c) for c in {p.country for p in points}} if study.counting.inherit else {},
    )


def _asked(scope: Scope) -> str:
    """Return the query as typed, or the filters in words when some came from elsewhere than the search box."""
    typed = len(parse(scope.query).scope.clauses) == len(scope.clauses)
    return scope.query if typed else understood(scope.clauses, say=in_english)


def check_evidence(path: Path) -> Verification:
    """Verify a pack, and let the measure itself count its rows again; raises ExportFailed when it is no pack."""
    found = verify(path)
    try:
        contents = pack_contents(path)
        origin = json.loads(contents["manifest.json"])
        if (older := _other_measure(origin)) is not None:
            return replace(found, not_counted=older)
        again = tuple(_recounted(contents, origin.get("inherited", {})))
    except (KeyError, ValueError, StudyError) as error:
        raise ExportFailed(
            tr("{path} is damaged: {error}", path=path, error=error), tr("Ask for the pack again")
        ) from error
    return replace(found, faults=found.faults + again)


def _other_measure(origin: Mapping[str, str]) -> str | None:
    """Return which measure counted the pack if it is another one than ours, whose numbers must differ."""
    stated = re.search(r"measure (\d+)", origin["version"])
    return None if stated is None or int(stated[1]) == measure.MEASURE_VERSION else stated[0]


def _recounted(contents: Mapping[str, bytes], inherited: Mapping[str, Sequence[str]]) -> Iterator[str]:
    study = read_study(contents["study.toml"].decode(), source="study.toml")
    rows = _counted_rows(evidence_of_rows(records(contents, "events.jsonl")), study)
    for stated in json.loads(contents["points.json"]):
        groups = tuple(inherited.get(stated["country"], ()))
        told = tell(rows, study, stated["country"], stated["power"], inherited=groups)
        yield from _differences(told, stated)


def _counted_rows(rows: Evidence, study: Study) -> Evidence:
    side = study.counting.side
    return rows if side is None else rows.where(rows.inward == (side == "in"))


def _differences(told: Told, stated: Mapping[str, Any]) -> Iterator[str]:
    point = measure.point(told, ordinal(stated["at"]))
    if point is None or abs(point.value - stated["value"]) > CLOSE:
        counted = "nothing" if point is None else f"{point.value:+.4f}"
        yield f"{point_name(stated)}: its rows give {counted}, not {stated['value']:+.4f}"
    elif stated["low"] is not None:
        drawn = uncertainty.with_interval(told, point)
        for name, end in (("low", drawn.low), ("high", drawn.high)):
            if abs((end or 0.0) - stated[name]) > AS_SHOWN:
                yield f"{point_name(stated)}: its rows give an interval with {end:+.4f}, not {stated[name]:+.4f}"


def _file_hash(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()
