"""A folder of gold annotations: entities.jsonl, events.jsonl and no_event.jsonl, matched by the names of files."""

import json
import os
import re
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geoexplorer.errors import GeoExplorerError
from geoexplorer.store.judged import stored_texts

Record = dict[str, Any]  # a line of the gold, as its guideline defines it
Span = tuple[str, int, int]  # document name, start, end

LABELS = {"STATE": "COUNTRY", "TROOPS": "PERSONNEL"}


@dataclass(frozen=True, slots=True)
class Gold:
    """What careful readers found, and the stored documents it belongs to."""

    entities: tuple[Record, ...]
    events: tuple[Record, ...]
    no_event: tuple[Record, ...]
    texts: dict[str, str]  # document name -> stored text
    names: dict[int, str]  # document id -> document name


def load_gold(db: sqlite3.Connection, folder: Path) -> Gold:
    """Read the folder; raises GeoExplorerError if a file is missing or a document is not in the project."""
    entities, events, no_event = (_records(folder / f"{name}.jsonl") for name in ("entities", "events", "no_event"))
    wanted = {record["doc"] for record in entities}
    texts: dict[str, str] = {}
    names: dict[int, str] = {}
    for document_id, path, text in stored_texts(db):
        name = os.path.basename(path)
        if name in wanted:
            texts[name], names[document_id] = text, name
    if missing := sorted(wanted - set(texts)):
        raise GeoExplorerError(f"The project does not hold {missing[0]}", "Import the annotated texts first")
    for record in entities:
        if texts[record["doc"]][record["start"] : record["end"]] != record["surface"]:
            raise GeoExplorerError(f"{record['doc']} is not the annotated text", "Import the file as it was annotated")
    return Gold(entities, events, no_event, texts, names)


def trimmed(gold: Gold, name: str, start: int, end: int) -> Span:
    """Return the span without a leading article and a closing possessive."""
    text = gold.texts[name]
    if text[start:end][:4].lower() == "the ":
        start += 4
    if possessive := re.search("[’'`]s?$", text[start:end]):
        end -= len(possessive.group())
    return name, start, end


def _records(path: Path) -> tuple[Record, ...]:
    try:
        lines = path.read_text("utf-8").splitlines()
        return tuple(json.loads(line) for line in lines if line.strip())
    except (OSError, json.JSONDecodeError) as error:
        raise GeoExplorerError(f"{path} cannot be read: {error}", "Name a folder with the three gold files") from error
