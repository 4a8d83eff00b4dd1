"""Sentences of a text in a language that is not parsed: so that it can be searched, noted and marked by hand."""

import re
from collections.abc import Iterator

from geoexplorer.extraction.draft import Draft
from geoexplorer.model.document import Sentence

# the end of a sentence: its mark, what closes after it, and blank space (none is needed where there are no blanks)
_END = re.compile(r"(?:[.!?…؟۔։।]+[\"»”’')\]]*(?=\s)|[。！？]+[」』”’)）]*|\n)")
_INITIAL = re.compile(r"(?:^|[\s.(«\"“-])[^\W\d_]\.$")
_WHOLE = ("furniture", "biography")


class UnparsedSentences:
    """End sentences at full stops and lines, but not after initials or before a small letter."""

    name = "unparsed sentences"
    needs: tuple[str, ...] = ("sections",)
    adds: tuple[str, ...] = ("sentences",)

    def __call__(self, draft: Draft) -> None:
        """Fill draft.sentences, in the order of the text."""
        text = draft.document.text
        draft.sentences = [sentence for section in draft.sections for sentence in _sentences(text, section)]
        draft.spans = [None for _ in draft.sentences]


unparsed_sentences = UnparsedSentences()


def _sentences(text: str, section: Sentence) -> Iterator[Sentence]:
    if section.section in _WHOLE:
        yield section
        return
    begin = section.start
    for end in [*_ends(text, section), section.end]:
        words = text[begin:end]
        if words.strip():
            start = begin + len(words) - len(words.lstrip())
            yield Sentence(start, begin + len(words.rstrip()), section.section)
        begin = end


def _ends(text: str, section: Sentence) -> Iterator[int]:
    for match in _END.finditer(text, section.start, section.end):
        if match.group() == "\n":
            yield match.end()
            continue
        following = text[match.end() : section.end].lstrip()[:1]
        if not following.islower() and not _INITIAL.search(text[max(match.end() - 4, section.start) : match.end()]):
            yield match.end()
