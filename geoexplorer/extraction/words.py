"""The words around a span: questions about a paragraph's tokens that several steps ask."""

import re
from typing import TYPE_CHECKING

from geoexplorer.extraction.word_sets import word_set

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

TITLES = word_set("titles")
PLACE_BEFORE = word_set("place_before")
PARTICLES = word_set("particles")
NO_GIVEN_NAMES = TITLES | word_set("not_names") | word_set("not_persons")
NAME_WORD = re.compile(r"[^\W\d_](?:[\w'’.-]*[^\W\d_])?")


class Words:
    """The tokens of one paragraph by their place in the document."""

    @classmethod
    def of(cls, doc: "Doc", offset: int) -> "Words":
        """Return the words of a parsed paragraph, made once and kept with it."""
        kept: Words | None = doc.user_data.get("words")
        if kept is None:
            kept = doc.user_data["words"] = cls(doc, offset)
        return kept

    def __init__(self, doc: "Doc", offset: int) -> None:
        self.doc = doc
        self.offset = offset
        self.text: str = doc.text  # spaCy joins it anew at each call
        self.end = offset + len(self.text)
        self._starts = {idx + offset: i for i, idx in enumerate(doc.to_array(["IDX"]).tolist())}
        self._person: dict[int, tuple[int, int]] = {}
        for span in doc.ents:
            if span.label_ == "PERSON":
                self._person.update(dict.fromkeys(range(span.start, span.end), (span.start, span.end)))

    def span(self, start: int, end: int) -> "Span":
        """Return the tokens that cover the stretch start..end of the document."""
        found = self.doc.char_span(start - self.offset, end - self.offset, alignment_mode="expand")
        if found is None:
            raise ValueError(f"{start}..{end} lies outside the paragraph at {self.offset}")
        return found

    def at(self, start: int) -> "Token":
        """Return the token that holds the character at this place of the document."""
        place = self._starts.get(start)
        return self.doc[place] if place is not None else self.span(start, start + 1)[0]

    def before(self, start: int, steps: int = 1) -> "Token | None":
        """Return the token some steps before the one at start, or None."""
        return self._step(self.at(start).i, -1, steps)

    def after(self, end: int, steps: int = 1) -> "Token | None":
        """Return the token some steps after the stretch that ends at end, or None."""
        return self._step(self.at(end - 1).i, 1, steps)

    def _step(self, place: int, direction: int, steps: int) -> "Token | None":
        """Walk over tokens, not counting line breaks."""
        while steps and 0 <= place + direction < len(self.doc):
            place += direction
            steps -= not self.doc[place].is_space
        return self.doc[place] if not steps else None

    def has_title_before(self, start: int) -> bool:
        """Whether a title or role stands right before ("President Karimov")."""
        token = self.before(start)
        return token is not None and token.lower_ in TITLES

    def follows(self, start: int, word: str) -> bool:
        """Whether that word stands right before."""
        token = self.before(start)
        return token is not None and token.lower_ == word

    def is_shouted(self, start: int, end: int) -> bool:
        """Whether the words on both sides are in capitals too: a line in capitals says nothing by case."""
        around = [t for t in (self.before(start), self.after(end)) if t is not None and len(t.text) > 1]
        return bool(around) and all(token.is_upper and token.is_alpha for token in around)

    def is_part_of_longer_name(self, start: int, end: int) -> bool:
        """Whether a capitalised name word stands right before a surname, so that it is another person's."""
        token = self.before(start)
        if token is None or token.is_punct or token.lower_ in TITLES or self.at(start).is_sent_start:
            return False
        after = self.after(end)
        following = after is not None and after.pos_ == "PROPN" and after.is_title and after.lower_ not in TITLES
        return (token.pos_ == "PROPN" and token.is_title and token.ent_type_ == "PERSON") or (
            following and after is not None and after.ent_type_ == "PERSON" and after.ent_iob_ == "I"
        )

    def has_given_name_after(self, end: int) -> bool:
        """Whether another word of a name stands right behind a surname: "Wang Wenbin" is not Wang Yi."""
        after = self.after(end)
        if after is None or not self.text[end - self.offset :].startswith(f" {after.text}"):
            return False
        plain = (
            after.is_title and after.pos_ == "PROPN" and after.ent_type_ not in ("ORG", "DATE", "FAC", "GPE", "NORP")
        )
        return plain and after.lower_ not in NO_GIVEN_NAMES

    def is_where(self, start: int, end: int) -> bool:
        """Whether the words around say that a place is meant: "in Bath", "Bath, England", "near Mobile"."""
        before, after, following = self.before(start), self.after(end), self.after(end, 2)
        if after is not None and after.text == "," and following is not None and following.is_title:
            return following.ent_type_ != "PERSON"
        named_on = after is not None and after.is_title and after.pos_ == "PROPN"
        return before is not None and before.lower_ in PLACE_BEFORE and not named_on

    def is_first_of_personal_name(self, start: int, end: int) -> bool:
        """Whether a place's name is the given name of a person here ("Chelsea Clinton", "Georgia Brown")."""
        first, before = self.at(start), self.before(start)
        bounds = self._person.get(first.i)
        if bounds is None or bounds[0] != first.i or (before is not None and before.lower_ in PLACE_BEFORE):
            return False
        last = self.at(end - 1)
        rest = self.doc[last.i + 1 : bounds[1]]
        return 0 < len(rest) <= 2 and all(t.is_title and t.is_alpha and t.lower_ not in TITLES for t in rest)

    def is_inside_personal_name(self, start: int, end: int) -> bool:
        """Whether the name of a place is the surname of a person here ("Michael Jordan", "Jack London")."""
        first = self.at(start)
        bounds = self._person.get(first.i)
        if bounds is None or bounds[0] == first.i:
            return False
        last = self.at(end - 1)
        given = self.doc[bounds[0] : first.i]
        return bounds[1] == last.i + 1 and all(t.is_title and t.is_alpha and t.lower_ not in TITLES for t in given)
