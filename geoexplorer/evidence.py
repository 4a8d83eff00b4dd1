"""Gather what an evidence pack holds, every row behind its points, and count a pack again."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import geoexplorer
from geoexplorer.alignment import measure
from geoexplorer.alignment.representatives import tell
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
from geoexplorer.model.query import parse
from geoexplorer.model.query_wording import understood
from geoexplorer.model.rows import RowSet
from geoexplorer.model.selection import Scope
from geoexplorer.points.recheck import evidence_of_rows
from geoexplorer.points.table import alignment_rows
from geoexplorer.points.view import ordinal
from geoexplorer.store.decisions import decisions_on
from geoexplorer.store.exports import export_rows
from geoexplorer.wording import in_english, tr

BLOCK = 2**20


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
    )


def _asked(scope: Scope) -> str:
    """Return the query as typed, or the filters in words when some came from elsewhere than the search box."""
    typed = len(parse(scope.query).scope.clauses) == len(scope.clauses)
    return scope.query if typed else understood(scope.clauses, say=in_english)


def check_evidence(path: Path) -> Verification:
    """Verify a pack, and let the measure itself count its rows again; raises ExportFailed when it is no pack."""
    found = verify(path)
    try:
        again = tuple(_recounted(pack_contents(path)))
    except (KeyError, ValueError, StudyError) as error:
        raise ExportFailed(
            tr("{path} is damaged: {error}", path=path, error=error), tr("Ask for the pack again")
        ) from error
    return replace(found, faults=found.faults + again)


def _recounted(contents: Mapping[str, bytes]) -> Iterator[str]:
    rows = evidence_of_rows(records(contents, "events.jsonl"))
    study = read_study(contents["study.toml"].decode(), source="study.toml")
    for stated in json.loads(contents["points.json"]):
        told = tell(rows, study, stated["country"], stated["power"])
        point = measure.point(told, ordinal(stated["at"]))
        if point is None or abs(point.value - stated["value"]) > CLOSE:
            counted = "nothing" if point is None else f"{point.value:+.4f}"
            yield f"{point_name(stated)}: its rows give {counted}, not {stated['value']:+.4f}"


def _file_hash(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()
