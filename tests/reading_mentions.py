"""Read sentences into mentions and references in tests."""

from reading_events import PUBLISHED, extraction_of

from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.pipeline import parse
from geoexplorer.extraction.steps import PARSED_STEPS, READING_STEPS
from geoexplorer.model.document import Document, Published
from geoexplorer.model.entity import Mention


def document(text: str, **given: object) -> Document:
    """Return a text as an importer would hand it over."""
    return Document(text, "/texts/one.txt", **{"title": "A test", **given})  # type: ignore[arg-type]


def mentions_of(text: str, label: str | None = None, published: Published = PUBLISHED) -> list[Mention]:
    """Return the mentions of a text, of one label only if one is given."""
    found = extraction_of(text, published).mentions
    return [mention for mention in found if label in (None, mention.label)]


def named(text: str, label: str, published: Published = PUBLISHED) -> list[tuple[str, str | None]]:
    """Return words and key of each mention of a label."""
    return [(mention.quote, mention.entity_key) for mention in mentions_of(text, label, published)]


def draft_of(text: str, published: Published = PUBLISHED) -> Draft:
    """Return the working copy after all steps: references, quotations and whom everybody acts for are in it."""
    draft = Draft(document(text, published=published))
    for step in READING_STEPS:
        step(draft)
    parse([draft])
    for step in PARSED_STEPS:
        step(draft)
    return draft
