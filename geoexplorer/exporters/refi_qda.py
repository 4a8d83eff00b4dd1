"""REFI-QDA project (.qdpx): texts, a code book and coded passages for NVivo, MAXQDA, ATLAS.ti, QualCoder."""

import re
import zipfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import BinaryIO
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import escape, quoteattr

from geoexplorer.exporters.colors import SHIPPED, Colors
from geoexplorer.exporters.zip_entries import entry
from geoexplorer.model.annotated import AnnotatedDocument, AnnotatedEvent, AnnotatedMention
from geoexplorer.model.codes import EVENT_TYPES, LABELS, MODALITIES
from geoexplorer.wording import tr_noop

label = tr_noop("REFI-QDA project")
suffix = ".qdpx"

HEAD = """<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="GeoExplorer" origin="GeoExplorer" \
creatingUserGUID="{user}" creationDateTime="{now}">
<Users><User guid="{user}" name="GeoExplorer"/></Users>
"""
POLARITIES = {-1: "away", 0: "neither towards nor away", 1: "towards"}
BOOK = {
    "Event type": (EVENT_TYPES, "#D55E00"),
    "Alignment": (tuple(POLARITIES.values()), "#009E73"),
    "Modality": (MODALITIES, "#CC79A7"),
    "Mention": (LABELS, "#0072B2"),
}
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # no XML document may hold them


def write(documents: Iterable[AnnotatedDocument], file: BinaryIO, colors: Colors = SHIPPED) -> int:
    """Write the project and return how many documents it has. Positions count code points from 0."""
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    number = 0
    project = [HEAD.format(user=_guid("user"), now=now), _code_book(colors), "<Sources>\n"]
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for document in documents:
            number += 1
            archive.writestr(entry(f"Sources/{_guid('text', document.id)}.txt"), document.text)
            project.append(_source(document))
        archive.writestr(entry("project.qde"), "".join([*project, "</Sources>\n</Project>\n"]))
    return number


def _code_book(colors: Colors) -> str:
    own = {"Alignment": {words: colors.sign(sign) for sign, words in POLARITIES.items()}, "Mention": colors.labels}
    groups = []
    for group, (codes, color) in BOOK.items():
        given = {**dict.fromkeys(codes, color), **own.get(group, {})}
        inner = "".join(
            f'<Code guid="{_guid(group, code)}" name={_value(code)} isCodable="true" color="{given[code]}"/>\n'
            for code in codes
        )
        groups.append(
            f'<Code guid="{_guid(group)}" name={_value(group)} isCodable="false" color="{color}">\n{inner}</Code>\n'
        )
    return f"<CodeBook><Codes>\n{''.join(groups)}</Codes></CodeBook>\n"


def _source(document: AnnotatedDocument) -> str:
    name = _value(document.title or f"Document {document.id}")
    path = f"internal://{_guid('text', document.id)}.txt"
    selections = "".join(_selections(document))
    return (
        f'<TextSource guid="{_guid("document", document.id)}" name={name} plainTextPath="{path}"'
        f' creatingUser="{_guid("user")}">\n'
        f"<Description>{escape(_plain(document.citation))}</Description>\n{selections}</TextSource>\n"
    )


def _selections(document: AnnotatedDocument) -> Iterator[str]:
    for mention in document.mentions:
        yield _selection(mention, "mention", mention.entity_name or mention.quote, [("Mention", mention.label)])
    for event in document.events:
        codes = [
            ("Event type", event.event_type),
            ("Alignment", POLARITIES[event.polarity]),
            ("Modality", event.modality),
        ]
        arrow = "↔" if event.mutual else "→"
        yield _selection(event, "event", f"{event.actor_name} {arrow} {event.recipient_name or '?'}", codes)


def _selection(item: AnnotatedMention | AnnotatedEvent, kind: str, name: str, codes: list[tuple[str, str]]) -> str:
    codings = "".join(
        f'<Coding guid="{_guid(kind, item.id, group)}" creatingUser="{_guid("user")}">'
        f'<CodeRef targetGUID="{_guid(group, code)}"/></Coding>'
        for group, code in codes
    )
    return (
        f'<PlainTextSelection guid="{_guid(kind, item.id)}" name={_value(name)} startPosition="{item.start}"'
        f' endPosition="{item.end}" creatingUser="{_guid("user")}">{codings}</PlainTextSelection>\n'
    )


def _guid(*parts: object) -> str:
    """The same row has the same id in every export, so that a second import recognises it."""
    return str(uuid5(NAMESPACE_URL, "urn:geoexplorer:" + ":".join(map(str, parts)))).upper()


def _value(text: str) -> str:
    return quoteattr(_plain(text))


def _plain(text: str) -> str:
    return FORBIDDEN.sub("\ufffd", text)
