"""The extraction steps in order, and the one function that runs them over a batch of documents."""

from collections.abc import Sequence

from geoexplorer.extraction.amounts import amounts
from geoexplorer.extraction.bodies import bodies
from geoexplorer.extraction.coreference import coreference
from geoexplorer.extraction.dates import dates
from geoexplorer.extraction.described_places import described_places
from geoexplorer.extraction.draft import Draft, Step
from geoexplorer.extraction.event_steps import EVENT_STEPS
from geoexplorer.extraction.facilities import facilities
from geoexplorer.extraction.language import language
from geoexplorer.extraction.linking import linking
from geoexplorer.extraction.mentions import known_names
from geoexplorer.extraction.metadata import metadata
from geoexplorer.extraction.metonymy import metonymy
from geoexplorer.extraction.named_events import named_events
from geoexplorer.extraction.persons import persons
from geoexplorer.extraction.pipeline import parse
from geoexplorer.extraction.quote_speakers import described_speakers, quote_speakers
from geoexplorer.extraction.quotes import quotes
from geoexplorer.extraction.sections import sections
from geoexplorer.extraction.sentences import sentences
from geoexplorer.extraction.transcripts import transcripts
from geoexplorer.extraction.unparsed import unparsed_sentences
from geoexplorer.model.document import Document
from geoexplorer.model.event import Extraction

READING_STEPS: tuple[Step, ...] = (language, sections, metadata)
"""What needs no parse."""

PARSED_STEPS: tuple[Step, ...] = (
    sentences,
    quotes,
    known_names,
    metonymy,
    named_events,
    bodies,
    persons,
    described_places,
    facilities,
    amounts,
    dates,
    linking,
    transcripts,
    quote_speakers,
    coreference,
    described_speakers,
    *EVENT_STEPS,
)
"""What reads the parse, in order: who and what is mentioned, then what they do."""

UNPARSED_STEPS: tuple[Step, ...] = (unparsed_sentences,)
"""What is done with a text in a language that no pipeline reads."""

STEPS: tuple[Step, ...] = READING_STEPS + PARSED_STEPS


def extract(documents: Sequence[Document], pipeline: str | None) -> list[Extraction]:
    """Return what was found in each document, in their order; see `extract_batch`."""
    drafts = [Draft(document) for document in documents]
    for draft in drafts:
        _run(READING_STEPS, draft)
    parse([draft for draft in drafts if not draft.note], pipeline)
    for draft in drafts:
        _run(PARSED_STEPS if not draft.note else UNPARSED_STEPS, draft)
        for _, doc in draft.parsed:
            doc.user_data.clear()  # what steps kept with the paragraph points back to it
        draft.parsed = []  # the parse is by far the largest part of a draft
        draft.spans = []
    return [draft.extraction() for draft in drafts]


def _run(steps: Sequence[Step], draft: Draft) -> None:
    for step in steps:
        step(draft)
