"""Harm that somebody will not do: "refused to impose sanctions on X", "rejected calls to expel Y's envoy"."""

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.syntax import word_class

JOINING = frozenset({"join", "back", "support", "endorse", "apply", "enforce", "adopt", "impose", "approve", "extend"})
"""With a burden for object these do harm."""
DECIDING = frozenset({"decide", "vote", "rule", "choose", "opt", "advise"})
RESISTING = frozenset({"resist", "ignore", "dismiss", "withstand", "defy"})
WISHES = frozenset({"call", "pressure", "demand", "appeal", "plea", "temptation", "urging", "pleading"})
REFUSING = frozenset({"refuse", "decline"})
INFINITIVE = ("xcomp", "acl", "relcl")


def spares(act: Act) -> bool:
    """Tell whether the words say that harm to the other side is not done though somebody wanted it, or will not be."""
    head = act.trigger.head
    clauses = [child for word in act.trigger.words for child in word.children if child.dep_ == "xcomp"]
    if (act.entry.takes and act.entry.type == "REJECT") or act.entry.head in ("vow", "promise", "pledge"):
        negated = act.entry.type == "REJECT"
        return any(_is_hostile(clause) and _is_negated(clause) != negated for clause in clauses)
    return act.entry.part == "verb" and act.entry.polarity < 0 and _is_hostile(head) and _is_turned_down(head)


def _is_hostile(verb: Token) -> bool:
    lemma = verb.lemma_.lower()
    objects = {noun.lemma_.lower() for noun in grammar.objects(verb)}
    if lemma in word_class("harming"):
        return True
    if lemma in JOINING:
        return bool(objects & word_class("taken_up_harm"))
    if lemma in word_class("breaking"):
        return bool(objects & (word_class("ties") | word_class("accords") | word_class("help")))
    return lemma == "close" and bool(objects & word_class("bases"))


def _is_negated(verb: Token) -> bool:
    return any(child.dep_ == "neg" for child in verb.children)


def _is_turned_down(verb: Token) -> bool:
    """Whether the word above refuses, decides against or stops short of it, or turns down a call for it."""
    above = verb.head
    if verb.dep_ == "pcomp":
        if above.lower_ == "against":
            return above.head.lemma_ in DECIDING
        return above.lower_ == "of" and above.head.lower_ == "short" and above.head.head.lemma_ == "stop"
    if verb.dep_ == "xcomp" and above.lemma_ in REFUSING:
        return True
    wished = WISHES | word_class("motions")
    if verb.dep_ == "advcl" and grammar.is_infinitive(verb):  # hung by the parse on the verb, not on the call
        wish, refusing = any(noun.lemma_.lower() in wished for noun in grammar.objects(above)), above
    else:
        wish = above.lemma_.lower() in wished and verb.dep_ in INFINITIVE and above.dep_ == "dobj"
        refusing = above.head
    return wish and refusing.lemma_.lower() in word_class("voting_down") | RESISTING
