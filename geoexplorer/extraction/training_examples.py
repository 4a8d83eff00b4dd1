"""Our own examples of acts, read as the event type classifier reads them."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from geoexplorer.assets import asset
from geoexplorer.extraction import classifier
from geoexplorer.extraction.lexicon import MARK, entries, unmarked
from geoexplorer.extraction.pipeline import NAMES, load, pipeline_name


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence of ours with its two sides marked, and the type of its act."""

    sentence: str
    event_type: str


def examples() -> list[Example]:
    """Return the examples of the lexicon and of resources/training, each sentence once."""
    own = [Example(entry.example, entry.type) for entry in entries()]
    once = {example.sentence: example for example in (*own, *_stored())}
    return sorted(once.values(), key=lambda example: (example.event_type, example.sentence))


def _stored() -> Iterator[Example]:
    for path in sorted(asset("training").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield Example(row["example"], row["type"])


def masked_examples(found: Sequence[Example]) -> list[list[str]]:
    """Return each example as the classifier reads it: lemmas with the two sides masked."""
    docs = load(pipeline_name()).pipe((unmarked(example.sentence) for example in found), disable=[NAMES])
    return [_masked(doc, example.sentence) for doc, example in zip(docs, found, strict=True)]


def _masked(doc: Doc, sentence: str) -> list[str]:
    masks: dict[int, str] = {}
    shift = 0
    for mark in MARK.finditer(sentence):
        start = mark.start() - shift
        name = classifier.ACTOR if mark.group(1) == "A" else classifier.RECIPIENT
        span = doc.char_span(start, start + len(mark.group(2)), alignment_mode="expand")
        masks |= {token.i: name for token in span or ()}
        shift += len(mark.group()) - len(mark.group(2))
    return classifier.masked(doc, masks)
