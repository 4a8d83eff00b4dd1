"""Transcripts: who speaks in texts where a name and a colon open each turn."""

import re
from collections.abc import Iterator

from geoexplorer.extraction.draft import Draft, Quote
from geoexplorer.extraction.word_sets import word_set

LABEL = re.compile(
    r"(?P<who>(?:[A-Z][\w.’'-]*|of|the|and)(?:\s+(?:[A-Z][\w.’'-]*|of|the|and|for|\(.{2,60}\)|to)){0,9}):\s+(?=[\"“A-Z0-9<])"
)
TURNS = 3  # fewer labelled lines make no transcript
OFFICE_AND_NAME = 4  # words
NOT_SPEAKERS = frozenset(("See also", "Photo", "Note", "Source", "Question", "Published", "Publication", "Date"))


HEADINGS = word_set("headings")
"""What opens a part of an analysis, not a turn: "BACKGROUND: ...", "IMPLICATIONS: ..."."""


class Transcripts:
    """Add each turn of a transcript as a quotation of its speaker; turns hold until the next label."""

    name = "transcripts"
    needs: tuple[str, ...] = ("sections", "mentions")
    adds: tuple[str, ...] = ("quotes",)

    def __call__(self, draft: Draft) -> None:
        """Add to draft.quotes; quotations inside a turn stay as they are."""
        turns = list(_turns(draft))
        if not _is_transcript(draft, turns):
            return
        for start, end, label, _ in turns:
            who = draft.document.text[slice(*label)]
            people = [m for m in draft.mentions if m.label == "PERSON" and label[0] <= m.start and m.end <= label[1]]
            key = people[-1].entity_key if people else None
            if not any(q.start <= start and end <= q.end for q in draft.quotes):
                draft.quotes.append(Quote(start, end, key, re.sub(r"\s+", " ", who)))
        draft.quotes.sort(key=lambda quote: (quote.start, -quote.end))


transcripts = Transcripts()


def _is_transcript(draft: Draft, turns: "list[Turn]") -> bool:
    """Several labelled turns, or a speech: office and name open the text ("President of X, Y Z: Friends, ...").

    A title with a subtitle ("Report for Congress, Central Asia: Regional Developments") names nobody.
    """
    if sum(labelled for *_, labelled in turns) >= TURNS:
        return True
    first = next((s.start for s in draft.sections if s.section == "body"), None)
    label = turns[0][2] if turns else (0, 0)
    named = any(m.label == "PERSON" and label[0] <= m.start and m.end <= label[1] for m in draft.mentions)
    return named and label[0] == first and len(draft.document.text[slice(*label)].split()) >= OFFICE_AND_NAME


Turn = tuple[int, int, tuple[int, int], bool]
"""Start and end of the words, of the label, and whether the label stands in this paragraph."""


def _turns(draft: Draft) -> Iterator[Turn]:
    speaking: tuple[int, int] | None = None
    for section in draft.sections:
        if section.section not in ("body", "headline"):
            continue
        label = LABEL.match(draft.document.text, section.start, section.end)
        if label and label["who"] not in NOT_SPEAKERS and label["who"].lower() not in HEADINGS:
            speaking = label.span("who")
            yield label.end(), section.end, speaking, True
        elif speaking and section.section == "body":
            yield section.start, section.end, speaking, False
