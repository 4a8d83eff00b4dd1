"""brat standoff: a ZIP with a .txt and an .ann for each document, and the configuration brat needs."""

import re
import zipfile
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from geoexplorer.exporters.colors import SHIPPED, Colors
from geoexplorer.exporters.zip_entries import entry
from geoexplorer.model.annotated import AnnotatedDocument, AnnotatedEvent
from geoexplorer.model.codes import DOMAINS, EVENT_TYPES, LABELS, MODALITIES

label = "brat standoff"
suffix = ".brat.zip"

POLARITY = {-1: "away", 0: "neither", 1: "towards"}


def write(documents: Iterable[AnnotatedDocument], file: BinaryIO, colors: Colors = SHIPPED) -> int:  # noqa: ARG001
    """Write the documents and return how many there are. Offsets count code points, as brat does."""
    number = 0
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(entry("annotation.conf"), configuration())
        for document in documents:
            number += 1
            name = f"{document.id:06}"
            archive.writestr(entry(f"{name}.txt"), document.text)
            archive.writestr(entry(f"{name}.ann"), "".join(f"{line}\n" for line in annotations(document)))
    return number


def configuration() -> str:
    """Return annotation.conf: the labels, event types with their roles, and attributes in use."""
    events = (f"{event_type}\tActor*:<ENTITY>, Recipient*:<ENTITY>, Third*:<ENTITY>" for event_type in EVENT_TYPES)
    attributes = {"Polarity": POLARITY.values(), "Modality": MODALITIES, "Domain": DOMAINS}
    lines = (f"{name}\tArg:<EVENT>, Value:{'|'.join(values)}" for name, values in attributes.items())
    sections = {"entities": LABELS, "relations": (), "events": events, "attributes": lines}
    return "\n".join(f"[{name}]\n" + "\n".join(rows) + "\n" for name, rows in sections.items())


def annotations(document: AnnotatedDocument) -> Iterator[str]:
    """Yield the lines of the .ann file: T text-bound, N reference, E event, A attribute, # note."""
    terms: dict[int, str] = {}
    for number, mention in enumerate(document.mentions, start=1):
        terms[mention.id] = f"T{number}"
        yield _term(terms[mention.id], mention.label, document.text, mention.start, mention.end)
        if mention.entity_key:
            yield f"N{number}\tReference T{number} GeoExplorer:{mention.entity_key}\t{mention.entity_name}"
    for number, event in enumerate(document.events, start=1):
        trigger = f"T{len(document.mentions) + number}"
        yield _term(trigger, event.event_type, document.text, event.trigger_start, event.trigger_end)
        yield from _event(event, number, trigger, terms)


def _event(event: AnnotatedEvent, number: int, trigger: str, terms: dict[int, str]) -> Iterator[str]:
    sides = "".join(
        f" {side.role.capitalize()}{_count(event, i)}:{terms[side.mention_id]}"
        for i, side in enumerate(event.sides)
        if side.mention_id in terms
    )
    yield f"E{number}\t{event.event_type}:{trigger}{sides}"
    values = {"Polarity": POLARITY[event.polarity], "Modality": event.modality, "Domain": event.domain}
    for i, (name, value) in enumerate(values.items(), start=3 * number - 2):
        yield f"A{i}\t{name} E{number} {value}"
    arrow = "<->" if event.mutual else "->"
    days = f", {event.date_start}..{event.date_end or ''}" if event.date_start else ""
    yield f"#{number}\tAnnotatorNotes E{number}\t{event.actor_key} {arrow} {event.recipient_key or '?'}{days}"


def _count(event: AnnotatedEvent, position: int) -> str:
    """brat numbers a role that occurs again: Actor, Actor2, Actor3."""
    before = sum(1 for side in event.sides[:position] if side.role == event.sides[position].role)
    return str(before + 1) if before else ""


def _term(name: str, label: str, text: str, start: int, end: int) -> str:
    """A span over a line end is written as fragments, as an .ann line cannot hold one."""
    fragments = [match.span() for match in re.compile(r"[^\n]+").finditer(text, start, end)] or [(start, end)]
    places = ";".join(f"{a} {b}" for a, b in fragments)
    return f"{name}\t{label} {places}\t{' '.join(text[a:b] for a, b in fragments)}"
