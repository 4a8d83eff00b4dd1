"""The words that govern an act, from its trigger up to the sentence: what may change whether it happened."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.syntax import word_class

SETTLED = frozenset({"after", "since", "following", "despite"})  # what stands after these has happened


@dataclass(frozen=True, slots=True)
class Level:
    """A word on the way up, the one below it, and whether it can only move the act into the future.

    A verb whose subject or circumstance the act is says nothing of whether the act took place: "the presence of
    troops would not harm relations", "in his meeting with X he denied".
    """

    word: Token
    below: Token | None
    loose: bool = False


def levels(trigger: Token) -> Iterator[Level]:
    """Yield the trigger and what governs it, up to the verb in whose that-clause it stands."""
    node, below, loose = trigger, None, False
    for _ in range(12):
        yield Level(node, below, loose)
        content_of_speech = below is not None and below.dep_ == "ccomp"
        if content_of_speech or node.dep_ == "ROOT" or _is_independent(node):
            return
        loose = loose or _loosens(node)
        node, below = node.head, node


def _loosens(node: Token) -> bool:
    """Whether the word above tells something else of what this word names."""
    if node.dep_ == "prep":
        return grammar.is_verb(node.head) and node.lower_ in word_class("circumstance")
    subject = node.dep_ in ("nsubj", "nsubjpass") and node.pos_ in ("NOUN", "PROPN")
    return subject and node.head.lemma_.lower() not in word_class("happening") | word_class("carrying")


def _is_content(clause: Token) -> bool:
    """Whether the clause says what a motion, bill or plan is to do ("a bill to sell tanks")."""
    return grammar.is_infinitive(clause) and clause.head.lemma_.lower() in word_class("motions")


def _is_report(clause: Token) -> bool:
    """Whether the clause, read as a relative one, is what a report says ("the report that Peru had sent troops")."""
    own = [child for child in clause.children if child.dep_ in grammar.SUBJECTS]
    return clause.head.lemma_.lower() in word_class("hearsay") and any(t.tag_ not in ("WDT", "WP") for t in own)


def _is_independent(node: Token) -> bool:
    """Whether what stands above says nothing about the reality of this clause."""
    if node.dep_ == "ccomp" and grammar.is_set_off(node):
        return True
    if node.dep_ == "relcl":
        return not (_is_content(node) or _is_report(node))
    if node.dep_ == "acl" and node.tag_ in ("VBN", "VBG"):
        return not any(child.dep_ == "mark" for child in node.children)  # "reports that X had offered"
    if node.dep_ == "advcl":
        return not grammar.is_infinitive(node)
    if node.dep_ == "conj" and grammar.is_verb(node):
        own = {"aux", "auxpass", "nsubj", "nsubjpass"}
        finite = any(child.dep_ in own and child.lower_ != "to" for child in node.children)
        return finite and node.head.dep_ not in ("ccomp", "parataxis")
    if node.dep_ in ("pobj", "pcomp") and node.head.lower_ in SETTLED:
        return True
    return node.dep_ == "appos"
