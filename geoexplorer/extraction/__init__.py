"""Document -> mentions and events: pure functions of the text, run in batches, no database."""

from collections.abc import Sequence

from geoexplorer.model.document import Document
from geoexplorer.model.event import Extraction


def extract_batch(documents: Sequence[Document], *, pipeline: str | None = None) -> list[Extraction]:
    """Return what was found in each document, in their order.

    `pipeline` names an installed spaCy pipeline; None takes the best one. Raises GeoExplorerError when none is
    installed. A text in another language than English comes back with a note and nothing else.
    """
    from geoexplorer.extraction.steps import extract  # loads the parser: a second, and never in the window's process

    return extract(documents, pipeline)
