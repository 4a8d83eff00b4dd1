"""Where a sentence says an act: the words of a lexicon entry found in the parse."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from spacy.tokens import Span, Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.lexicon import LexiconEntry, entries_by_head, prepositions
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.word_sets import word_sets

FARTHEST = 10  # words between two words of a phrase that stand in one another's reach


@dataclass(frozen=True, slots=True)
class Trigger:
    """A lexicon entry found at a token, with the tokens of its phrase (head first)."""

    entry: LexiconEntry
    head: Token
    words: tuple[Token, ...]

    @property
    def start(self) -> int:
        """Return the first character of the phrase in the parsed paragraph."""
        return min(word.idx for word in self.words)

    @property
    def end(self) -> int:
        """Return the end of the phrase in the parsed paragraph."""
        return max(word.idx + len(word) for word in self.words)


def triggers(span: Span) -> Iterator[list[Trigger]]:
    """Yield for each word that heads a phrase the entries found there, longest phrase first."""
    by_head, sayable = entries_by_head(), _sayable(span)
    for token in span:
        entries = by_head.get(token.lemma_.lower()) or by_head.get(token.lower_)
        if entries and token.ent_type_ != "PERSON":
            near = (entry for entry in entries if sayable.issuperset(entry.words))  # most phrases lack a word here
            found = [trigger for entry in near if (trigger := match(token, entry, span))]
            if found:
                yield sorted(found, key=_rank)


def _sayable(span: Span) -> set[str]:
    """The words of phrases that the sentence could say: its own, inflected or not, and those said alike."""
    lemmas = {token.lemma_.lower() for token in span}
    alike = {word for lemma in lemmas for word in _said_alike().get(lemma, ())}
    return {"*", *lemmas, *(token.lower_ for token in span), *alike}


def _rank(trigger: Trigger) -> tuple[int, int, bool]:
    """The longest phrase first, then the one with fewest gaps, then the one told word for word."""
    return -len(trigger.entry.words), trigger.entry.words.count("*"), not _told_exactly(trigger)


def match(head: Token, entry: LexiconEntry, span: Span) -> Trigger | None:
    """Find the words of the entry around its head word; None when one is missing."""
    if not _right_part(head, entry) or _lacks_object(head, entry) or _is_another_verb(head, entry):
        return None
    words = [word for word in entry.words if word != "*"]
    place = words.index(entry.head) if entry.head in words else 0
    before = _found(head, words[:place], range(head.i - 1, max(head.i - FARTHEST, span.start) - 1, -1), reverse=True)
    after = _found(head, words[place + 1 :], range(head.i + 1, span.end), reverse=False)
    if after is None and grammar.is_passive(head):
        after = _found_in_passive(head, words[place + 1 :])
    if before is None or after is None or _is_torn(entry, after):
        return None
    return Trigger(entry, head, (head, *before, *after))


def _is_torn(entry: LexiconEntry, found: list[Token]) -> bool:
    """Whether two small words of the phrase belong to others here: "given in March to", not "given in to"."""
    joined = {pair for pair in pairwise(entry.words) if set(pair) <= prepositions()}
    return any((a.lower_, b.lower_) in joined and b.i != a.i + 1 for a, b in pairwise(found))


def _is_another_verb(head: Token, entry: LexiconEntry) -> bool:
    """Whether a particle makes another verb of the word ("gave up the port" is no giving)."""
    if entry.part == "noun":
        return False
    particles = [child for child in head.children if child.dep_ == "prt" and child.i + 1 < len(head.doc)]
    return any(p.lower_ not in entry.words and p.nbor(1).lower_ != "to" for p in particles)


def _lacks_object(head: Token, entry: LexiconEntry) -> bool:
    """Whether a verb that needs something to act on stands without it ("returned to Geneva")."""
    bare = len(entry.words) == 1 and entry.head in word_class("needs_object")
    return bare and not grammar.objects(head)


def _right_part(head: Token, entry: LexiconEntry) -> bool:
    if entry.part == "verb":
        return grammar.is_verb(head) or head.pos_ == "ADJ"
    return bool(head.pos_ in ("NOUN", "PROPN") or (head.tag_ == "VBG" and head.dep_ in ("pobj", "dobj", "nsubj")))


def _found(head: Token, words: list[str], positions: range, *, reverse: bool) -> list[Token] | None:
    """Match words one after another along the positions, each within the clause of the head."""
    found: list[Token] = []
    wanted = list(reversed(words)) if reverse else list(words)
    last = head
    for position in positions:
        if not wanted:
            break
        token = head.doc[position]
        if abs(token.i - last.i) > FARTHEST:
            return None
        if says(token, wanted[0]) and _belongs(token, head):
            found.append(token)
            wanted.pop(0)
            last = token
    return None if wanted else found


def _found_in_passive(head: Token, words: list[str]) -> list[Token] | None:
    """Match nouns against the passive subject ("a visit was paid to"), the rest after the verb."""
    found: list[Token] = []
    subject_words = [token for subject in grammar.subjects(head) for token in subject.subtree]
    for word in words:
        after = [token for token in head.subtree if token.i > head.i]
        pool = after if word in prepositions() else [*subject_words, *after]
        token = next((t for t in pool if says(t, word) and t not in found), None)
        if token is None:
            return None
        found.append(token)
    return found


def says(token: Token, word: str) -> bool:
    """Tell whether the token is the word, inflected or not, or a noun that phrases use alike."""
    if token.lower_ == "based":
        return word == "based"  # "relations based on trust" have no base
    lemma = token.lemma_.lower()
    return bool(lemma == word or token.lower_ == word or (lemma in _alike().get(word, ()) and token.pos_ == "NOUN"))


@cache
def _said_alike() -> dict[str, list[str]]:
    """Noun -> the words of phrases that it may stand for."""
    found: dict[str, list[str]] = {}
    for word, group in _alike().items():
        for lemma in group:
            found.setdefault(lemma, []).append(word)
    return found


@cache
def _alike() -> dict[str, frozenset[str]]:
    return {word: group for group in word_sets("said_alike").values() for word in group}


def _told_exactly(trigger: Trigger) -> bool:
    told = {form for token in trigger.words for form in (token.lemma_.lower(), token.lower_)}
    return told.issuperset(word for word in trigger.entry.words if word != "*")


def _belongs(token: Token, head: Token) -> bool:
    return grammar.stays_in_clause(token, head) or token.head == head.head
