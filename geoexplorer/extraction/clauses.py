"""The shortest stretch of a sentence that carries an act: the evidence people will read."""

from collections.abc import Iterable

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.triggers import Trigger

OUTSIDE = frozenset({"ccomp", "advcl", "parataxis", "relcl"})
TRAILING = " \t\n,;:.!?-–—"


def clause_tokens(trigger: Trigger) -> list[Token]:
    """Return the words that belong to the act: its clause without coordinated and subordinate ones."""
    head = trigger.head
    top = head if trigger.entry.part == "verb" else _phrase(head)
    own = [token for token in top.subtree if not _is_beyond(token, top, takes=bool(trigger.entry.takes))]
    return sorted({*own, *trigger.words}, key=lambda token: token.i)


def _phrase(noun: Token) -> Token:
    """The verb that carries the noun, if it says nothing else ("paid a visit"), else the noun."""
    verb = noun.head
    carried = noun.dep_ in ("dobj", "nsubjpass", "attr") and grammar.is_verb(verb)
    return verb if carried and verb.lemma_.lower() in word_class("carrying") else noun


def _is_beyond(token: Token, top: Token, *, takes: bool) -> bool:
    if token.dep_ == "cc" and token.head == top and any(c.dep_ == "conj" for c in top.children):
        return True
    for part in (token, *token.ancestors):
        if part == top:
            return False
        if part.dep_ in OUTSIDE and not (takes and part.dep_ == "ccomp"):
            return True
        if part.dep_ == "conj" and grammar.is_verb(part) and part.head == top:
            return True
    return False


def evidence(actors: SentenceActors, trigger: Trigger, parties: Iterable[Party]) -> tuple[int, int]:
    """Return start and end (code points of the document) of the clause with both sides in it.

    Of coordinated verbs each has a stretch of its own, without the subject they share: "[Peru left] and [thanked us]".
    """
    tokens = _without_marks_behind(clause_tokens(trigger))
    begins = _coordinated_from(trigger)
    starts = [actors.start_of(tokens[0]), actors.offset + trigger.start]
    ends = [actors.end_of(tokens[-1]), actors.offset + trigger.end]
    sentence = actors.draft.sentences[actors.number]
    for party in parties:
        if sentence.start <= party.start < sentence.end and party.token >= begins:
            starts.append(party.start)
            ends.append(party.end)
    return trimmed(actors.draft.document.text, max(min(starts), sentence.start), min(max(ends), sentence.end))


def _without_marks_behind(tokens: list[Token]) -> list[Token]:
    """Leave out marks that close the sentence behind a clause of its own: they hang on its first verb."""
    while len(tokens) > 1 and tokens[-1].is_punct and tokens[-2].i < tokens[-1].i - 1:
        tokens = tokens[:-1]
    return tokens


def _coordinated_from(trigger: Trigger) -> int:
    """Return where the clause of a later one of several coordinated verbs begins, 0 for any other act."""
    verb = trigger.head if trigger.entry.part == "verb" else _phrase(trigger.head)
    later = verb.dep_ == "conj" and grammar.is_verb(verb) and grammar.is_verb(verb.head)
    own = any(child.dep_ in grammar.SUBJECTS for child in verb.children)
    return verb.left_edge.i if later and not own else 0


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch without marks and blanks at its ends."""
    while end > start + 1 and text[end - 1] in TRAILING:
        end -= 1
    while start < end - 1 and text[start] in TRAILING:
        start += 1
    return start, end
