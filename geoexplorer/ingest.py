"""The one path importer -> extraction -> store, used by the command line and the window."""

import sqlite3
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from typing import Literal

import geoexplorer
from geoexplorer.errors import ImportFailed
from geoexplorer.extraction.gazetteer import known_affiliations, known_aliases, known_entities
from geoexplorer.extraction.repairs import apply_repairs
from geoexplorer.importers import Skipped, find_files, importer_for
from geoexplorer.importers.metadata_table import MetadataTable
from geoexplorer.ingest_across import finish, here
from geoexplorer.ingest_batches import HERE, Engine, Extract, extracted, run_elsewhere
from geoexplorer.model.document import Document
from geoexplorer.model.entity import Affiliation, Alias, Lexicon
from geoexplorer.model.event import Extraction
from geoexplorer.store.documents import stored_sources
from geoexplorer.store.project import Project
from geoexplorer.store.repairs import active_repairs
from geoexplorer.store.runs import SkippedRow, end_run, start_run
from geoexplorer.store.writing import text_hash, write_extraction
from geoexplorer.study_choice import choose_study, read_wanted_study

UNUSED_ROW = "no text fits this row of the table"


@dataclass(frozen=True, slots=True)
class Step:
    """How far an import is: documents done of those known, and the one stored last."""

    done: int
    total: int
    title: str
    document_id: int | None = None
    stage: Literal["reading", "extracting", "finishing"] = "extracting"


@dataclass(slots=True)
class Report:
    """What an import did. `already` counts texts the project had; `skipped` names the rest with its reason."""

    document_ids: list[int] = field(default_factory=list)
    already: int = 0
    skipped: list[SkippedRow] = field(default_factory=list)
    events: int = 0
    sentences: int = 0
    notes: dict[str, int] = field(default_factory=dict)  # "not extracted: Russian" -> documents
    cancelled: bool = False


def import_paths(
    project: Project,
    paths: Sequence[Path],
    *,
    engine: Engine = HERE,
    pipeline: str | None = None,
    study: str | None = None,
    metadata: MetadataTable | None = None,
    left_out: Collection[tuple[str, str | None]] = (),
    extract: Extract | None = None,
    on_step: Callable[[Step], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Add the texts of files and folders to the project and return what was done.

    Each document is one transaction, so what is stored stays when the import is cancelled or cut off, and the
    next run goes on from there. `left_out` names texts (path, record) not to take. Raises ProjectError if the
    project cannot be written; a source that cannot be read is named in the report instead.
    """
    report = Report()
    if study is not None:
        read_wanted_study(study)  # a wrong name should not be found out after an hour of extraction
    no_texts = {*left_out, (metadata.source, None)} if metadata else left_out  # the table may lie beside the texts
    with closing(project.writer()) as db:
        on_step(Step(0, 0, "", stage="reading"))
        table = metadata or MetadataTable({})
        documents = list(_new_documents(db, _read(paths, report, cancelled, no_texts), report, table, no_texts))
        parameters = {"engine": engine.name, "jobs": engine.jobs, "pipeline": pipeline}
        run_id = start_run(db, version=geoexplorer.__version__, model=pipeline or "default", parameters=parameters)
        found = extracted(documents, extract or _extractor(pipeline), engine, cancelled)
        _store_all(db, found, report, len(documents), on_step)
        report.cancelled = cancelled()
        on_step(Step(len(report.document_ids), len(documents), "", stage="finishing"))
        finish(db, here if engine.in_process else run_elsewhere)
        choose_study(db, study)
        end_run(db, run_id, len(report.document_ids), report.skipped)
    return report


def _store_all(
    db: sqlite3.Connection,
    found: Iterator[Extraction],
    report: Report,
    total: int,
    on_step: Callable[[Step], None],
) -> None:
    repairs = active_repairs(db)
    for extraction in found:
        _store(db, apply_repairs(extraction, repairs), report)
        on_step(Step(len(report.document_ids), total, extraction.document.title, report.document_ids[-1]))


def _new_documents(
    db: sqlite3.Connection,
    texts: Iterator[Document],
    report: Report,
    table: MetadataTable,
    left_out: Collection[tuple[str, str | None]],
) -> Iterator[Document]:
    """Yield the documents that the project does not hold, as the table states them; note the others in the report."""
    stored = stored_sources(db)
    hashes, unused = set(stored.values()), set(table.rows)
    for found in texts:
        unused.discard(table.name_of(found.path, found.record) or "")
        if (found.path, found.record) in left_out:
            continue
        digest = text_hash(found.text)
        kept = stored.get((found.path, found.record))
        if kept is not None and kept != digest:
            report.skipped.append(
                SkippedRow(found.path, found.record, "changed since it was imported: the stored text is kept")
            )
        elif digest in hashes:
            report.already += 1
        else:
            hashes.add(digest)
            yield _with_stated(found, table)
    if not report.cancelled:
        report.skipped += [SkippedRow(table.source, name, UNUSED_ROW) for name in sorted(unused)]


def _with_stated(document: Document, table: MetadataTable) -> Document:
    """Let what the user states of a text win over what the text says, before its dates are read."""
    fields = table.fields_of(document.path, document.record)
    return fields.on(document) if fields else document


def _read(
    paths: Sequence[Path],
    report: Report,
    cancelled: Callable[[], bool],
    left_out: Collection[tuple[str, str | None]],
) -> Iterator[Document]:
    files = 0
    for path in find_files(Path(p).absolute() for p in paths):
        files += 1
        if (str(path), None) in left_out:
            continue
        if cancelled():
            report.cancelled = True
            return
        try:
            for found in importer_for(path).read(path):
                if isinstance(found, Skipped):
                    report.skipped.append(SkippedRow(found.path, found.record, found.reason))
                else:
                    yield found
        except ImportFailed as error:
            report.skipped.append(SkippedRow(str(path), None, str(error)))
    if not files:
        names = ", ".join(str(path) for path in paths)
        report.skipped.append(SkippedRow(names, None, f"{names} holds no files. Name a folder or file with texts"))


def _extractor(pipeline: str | None) -> Extract:
    return partial(_extract, pipeline=pipeline)


def _extract(documents: Sequence[Document], pipeline: str | None) -> list[Extraction]:
    # Loading the language pipeline takes seconds: an import of nothing new must not wait for it.
    from geoexplorer.extraction import extract_batch

    return extract_batch(documents, pipeline=pipeline)


def _store(db: sqlite3.Connection, extraction: Extraction, report: Report) -> None:
    report.document_ids.append(write_extraction(db, extraction, _lexicon()))
    report.events += len(extraction.events)
    report.sentences += len(extraction.sentences)
    if extraction.note:
        report.notes[extraction.note] = report.notes.get(extraction.note, 0) + 1


@cache
def _lexicon() -> Lexicon:
    aliases: dict[str, tuple[Alias, ...]] = {}
    for alias in known_aliases():
        aliases[alias.entity_key] = (*aliases.get(alias.entity_key, ()), alias)
    affiliations: dict[str, tuple[Affiliation, ...]] = {}
    for affiliation in known_affiliations():
        affiliations[affiliation.entity_key] = (*affiliations.get(affiliation.entity_key, ()), affiliation)
    return Lexicon({entity.key: entity for entity in known_entities()}, aliases, affiliations)
