"""Title, publisher, author and publication date, each only where the text, its address or file name tells it."""

import re
from dataclasses import replace

from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.publication_days import DAYS, HEAD, published
from geoexplorer.extraction.publishers import publisher_of

BYLINE = re.compile(
    r"^(?:By|Written by|Author:|Posted by)\s+(?P<name>[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]+|de|van|von|al|bin)){1,3})\b",
    re.MULTILINE,
)


class Metadata:
    """Fill title, publisher, author and publication date where the document has none yet."""

    name = "metadata"
    needs: tuple[str, ...] = ("sections",)
    adds: tuple[str, ...] = ("title", "publisher", "author", "published")

    def __call__(self, draft: Draft) -> None:
        """Replace draft.document by one with what was found; nothing given is overwritten."""
        given = draft.document
        draft.document = replace(
            given,
            title=given.title or _title(draft),
            publisher=given.publisher or publisher_of(given),
            author=given.author or _author(draft),
            published=given.published if given.published.date else published(given),
        )


metadata = Metadata()


def _title(draft: Draft) -> str:
    """Return the first headline, else the first words of the article."""
    text = draft.document.text
    body_seen = False
    for section in draft.sections:
        line = text[section.start : section.end]
        if section.section == "headline" and not body_seen and not any(day.fullmatch(line) for day in DAYS):
            return line
        body_seen = body_seen or section.section == "body"
    first = next((text[s.start : s.end] for s in draft.sections if s.section == "body"), text.strip())
    sentence = re.split(r"(?<=[.!?])(?<!\b[A-Z]\.)\s", first, maxsplit=1)[0]
    return sentence if len(sentence) <= 120 else sentence[:117].rsplit(" ", 1)[0] + "..."


def _author(draft: Draft) -> str | None:
    """Return the name of the byline, else of the biography below the text."""
    text = draft.document.text
    if match := BYLINE.search(text[:HEAD]):
        return match["name"]
    for section in draft.sections:
        if section.section == "biography":
            line = text[section.start : section.end]
            match = re.match(
                r"(?:Dr\.? )?([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3})(?: (?:is|was|has|covers|works)\b|$)", line
            )
            if match:
                return match[1]
    return None
