"""W3C Web Annotation (JSON-LD): one annotation a mention or event, selected by quote and position."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from geoexplorer.exporters.colors import SHIPPED, Colors
from geoexplorer.model.annotated import AnnotatedDocument, AnnotatedEvent, AnnotatedMention

label = "Web Annotation"
suffix = ".jsonld"

CONTEXT = 32  # code points of prefix and suffix, by which the quote is found again in a changed page


def write(documents: Iterable[AnnotatedDocument], file: BinaryIO, colors: Colors = SHIPPED) -> int:  # noqa: ARG001
    """Write one annotation page of all documents and return how many documents there are."""
    number = 0
    file.write(b'{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [')
    separator = b"\n"
    for document in documents:
        number += 1
        for annotation in annotations(document):
            file.write(separator + json.dumps(annotation, ensure_ascii=False).encode())
            separator = b",\n"
    file.write(b"\n]}\n")
    return number


def annotations(document: AnnotatedDocument) -> Iterator[dict[str, Any]]:
    """Yield the annotations of one document: its mentions, then its events."""
    for mention in document.mentions:
        yield {
            "id": f"urn:geoexplorer:mention:{mention.id}",
            "type": "Annotation",
            "motivation": "identifying" if mention.entity_key else "tagging",
            "body": _mention_body(mention),
            "target": _target(document, mention.start, mention.end),
        }
    for event in document.events:
        yield {
            "id": f"urn:geoexplorer:event:{event.id}",
            "type": "Annotation",
            "motivation": "classifying",
            "body": _event_body(event),
            "target": _target(document, event.start, event.end),
        }


def _mention_body(mention: AnnotatedMention) -> list[dict[str, str]]:
    body = [_text(mention.label, "tagging")]
    if mention.entity_key:
        body.append({"type": "SpecificResource", "source": f"urn:geoexplorer:entity:{mention.entity_key}"})
        body.append(_text(mention.entity_name or mention.entity_key, "identifying"))
    if mention.value:
        body.append(_text(mention.value, "describing") | {"format": "application/json"})
    return body


def _event_body(event: AnnotatedEvent) -> list[dict[str, str]]:
    said = {
        "actor": event.actor_key, "recipient": event.recipient_key, "mutual": event.mutual,
        "event_type": event.event_type, "domain": event.domain, "polarity": event.polarity,
        "modality": event.modality, "attribution": event.attribution, "speaker": event.speaker,
        "date_start": event.date_start, "date_end": event.date_end, "review": event.review,
    }  # fmt: skip
    described = _text(json.dumps(said, ensure_ascii=False), "describing") | {"format": "application/json"}
    return [_text(event.event_type, "classifying"), described]


def _text(value: str, purpose: str) -> dict[str, str]:
    return {"type": "TextualBody", "value": value, "purpose": purpose}


def _target(document: AnnotatedDocument, start: int, end: int) -> dict[str, Any]:
    quote = {
        "type": "TextQuoteSelector",
        "exact": document.text[start:end],
        "prefix": document.text[max(0, start - CONTEXT) : start],
        "suffix": document.text[end : end + CONTEXT],
    }
    return {
        "source": document.url or f"urn:geoexplorer:document:{document.id}",
        "selector": [quote, {"type": "TextPositionSelector", "start": start, "end": end}],
    }
