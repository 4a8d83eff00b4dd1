"""Gather what an evidence pack holds: points of a scope and study, and every row behind them."""

import hashlib
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import geoexplorer
from geoexplorer.alignment.studies import write_study
from geoexplorer.exporters.evidence_pack import EvidencePack, Origin, Picture
from geoexplorer.model.alignment import Point, Study
from geoexplorer.model.columns import COLUMNS
from geoexplorer.model.rows import RowSet
from geoexplorer.model.selection import Scope
from geoexplorer.points.table import alignment_rows
from geoexplorer.store.decisions import decisions_on
from geoexplorer.store.exports import export_rows

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
            version=geoexplorer.__version__,
            project=project.name,
            project_sha256=_file_hash(project),
            query=scope.query,
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


def _file_hash(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()
