"""Reports and claims that somebody will not have: "dismissed as nonsense reports that X had sent troops"."""

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.syntax import word_class

CONTENT = frozenset({"acl", "ccomp", "relcl", "appos"})
FAR = 3  # words between a report and the verb that judges it


def denial_of(noun: Token, content: Token) -> Token | None:
    """Return the verb by which what a report says is denied, None where nobody denies it.

    `content` is the head of the clause the report consists of; a motion or plan ("a suggestion to let") is no report.
    """
    if noun.lemma_.lower() not in word_class("hearsay") or content.dep_ not in CONTENT:
        return None
    if grammar.is_infinitive(content) or not any(child.dep_ in grammar.SUBJECTS for child in content.children):
        return None
    above = _judging(noun)
    if above is None:
        return None
    lemma = above.lemma_.lower()
    if lemma in word_class("denying"):
        return None if any(child.dep_ == "neg" for child in above.children) else above
    return above if lemma in JUDGING and _is_untrue(above) else None


JUDGING = frozenset({"be", "call", "brand", "label", "describe", "term", "dub", "prove", "turn"})
"""Verbs by which something is called untrue."""


def _judging(noun: Token) -> Token | None:
    """The verb above the report, over "at" and "truth in"."""
    word = noun
    for _ in range(FAR):
        if word.dep_ == "ROOT":
            return None
        word = word.head
        if grammar.is_verb(word) or word.pos_ == "AUX":
            return word
    return None


def _is_untrue(verb: Token) -> bool:
    """Whether what stands under the verb says so: "were baseless", "there is no truth in"."""
    for word in verb.subtree:
        negated = any(child.dep_ in ("neg", "det") and child.lower_ in ("no", "not", "n't") for child in word.children)
        if word.lemma_.lower() in word_class("untrue"):
            return not negated and not any(child.dep_ == "neg" for child in verb.children)
        if word.lemma_.lower() in ("truth", "basis", "substance", "foundation", "grain"):
            return negated
    return False
