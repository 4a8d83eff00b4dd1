"""What one side calls the other or its deeds: "called the decision sovereign", "said their plans threaten all"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.answers import doer_told
from geoexplorer.extraction.lexicon import modality_cues
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.told_acts import Frame, told

PRAISE = Frame("verdict_good", "SUPPORT", 1, "{A:Chad} called {R:Niger}'s vote a wise decision.")
BLAME = Frame("verdict_bad", "ACCUSE", -1, "{A:Peru} said {R:Bolivia}'s map was a provocation.")
MISDEED = Frame("misdeed", "ACCUSE", -1, "{A:Ghana} said that {R:Togolese} boats plunder its waters.")
BORDERS = frozenset({"relcl", "advcl", "ccomp", "acl", "conj", "parataxis"})


STANDING = frozenset({"COOPERATE", "ASSESS"})
"""What a judged noun may name without being an act of its own: "called the American base vital"."""


def verdicts(actors: SentenceActors, known: Sequence[Act]) -> list[Act]:
    """Return the judgements of one side on another of whom no act is told yet in the sentence."""
    found = [act for token in actors.span if grammar.is_verb(token) for act in _verdict(token, known, actors)]
    return [act for act in found if not any(act.sides & other.sides and not _is_judged(other, act) for other in known)]


def _is_judged(inner: Act, verdict: Act) -> bool:
    noun = inner.entry.part == "noun" and inner.entry.type in STANDING
    return noun and verdict.trigger.head in inner.trigger.head.ancestors


def _verdict(verb: Token, known: Sequence[Act], actors: SentenceActors) -> Iterator[Act]:
    calls, says = verb.lemma_.lower() in word_class("calling"), _is_saying(verb)
    judges = [party for token in grammar.agents(verb) for party in actors.at(token)] if calls or says else []
    if not judges or any(child.dep_ == "neg" for child in verb.children):
        return
    if calls:
        yield from _called(verb, judges, known, actors)
    if says:
        for clause in verb.children:
            if clause.dep_ == "ccomp" and not any(child.dep_ == "neg" for child in clause.children):
                yield from _said(verb, clause, judges, actors)


def _is_saying(verb: Token) -> bool:
    return (verb.lemma_.lower(),) in modality_cues()["saying"].phrases


def _called(verb: Token, judges: list[Party], known: Sequence[Act], actors: SentenceActors) -> Iterator[Act]:
    """ "Called Y's decision wise": the nearest party after the verb, the tone of all that is said of it."""
    words = [token for token in _clause(verb) if token.i > verb.i]
    frame, word = _tone(words)
    if frame is None and any(token.lemma_.lower() in word_class("ties") for token in words):
        frame, word = _praised_tie(words)
    objects = [party for token in grammar.objects(verb) for party in actors.at(token)]
    judged = _others(objects, judges) or _nearest(words, judges, actors) or _told_before(verb, judges, known, actors)
    act = told(frame, (verb, word), (judges, judged), is_fact=True) if frame and word else None
    if act:
        yield act


def _told_before(verb: Token, judges: list[Party], known: Sequence[Act], actors: SentenceActors) -> list[Party]:
    """Whose act is judged that was told before: "called the decision wise", "a sum which Y called generous"."""
    keys = {party.key for party in judges}
    objects = grammar.objects(verb)
    if verb.dep_ in ("relcl", "acl") and objects and objects[0].dep_ in ("appos", "npadvmod", "attr"):
        before = [act for act in known if act.trigger.head.i < objects[0].i]
        sides = [side for act in before[-1:] for pair in act.pairs for side in (pair.actor, pair.recipient)]
        return _others(sides, judges)[:1]
    if verb.dep_ == "relcl" and (above := grammar.governor(verb)) is not None:  # "keeps a base, which Y called illegal"
        return _others([party for token in grammar.agents(above) for party in actors.at(token)], judges)[:1]
    other = doer_told(verb, keys, actors)
    return [other] if other is not None else []


def _said(verb: Token, clause: Token, judges: list[Party], actors: SentenceActors) -> Iterator[Act]:
    subjects = grammar.subjects(clause)
    judged = _others([party for token in subjects for party in actors.at(token)], judges)
    predicate = [token for child in clause.children for token in _predicated(child, clause)]
    frame, word = _tone(predicate)
    tie = next((noun for noun in subjects if noun.lemma_.lower() in word_class("ties")), None)
    if tie is not None and clause.lemma_ == "be":
        frame, word = _praised_tie(predicate) if frame is None else (frame, word)
        judged = judged or _nearest([*tie.subtree], judges, actors)
    if frame is None and judged and clause.lemma_.lower() in word_class("misdeeds") and not grammar.is_passive(clause):
        frame, word = MISDEED, clause
    judged = judged or (_nearest(predicate, judges, actors) if frame else [])
    if frame is not None and any(_is_armed(noun) for noun in subjects):
        frame = replace(frame, domain="military")
    act = told(frame, (verb, word), (judges, judged[:1]), is_fact=True) if frame and word else None
    if act:
        yield act


def _is_armed(noun: Token) -> bool:
    """Whether forces, a base or their presence are judged: that is military whatever is said of them."""
    owned = [noun, *grammar.after([noun], "of")]
    return any(word.lemma_.lower() in word_class("forces") | word_class("outposts") for word in owned)


def _predicated(child: Token, clause: Token) -> list[Token]:
    """What a copula says of its subject, or how the object of "take a decision" is described."""
    if clause.lemma_ == "be" and child.dep_ in ("attr", "acomp", "prep"):
        return _clause(child)
    if child.dep_ == "dobj" and child.lemma_.lower() in word_class("doings") | {"right"}:
        return _clause(child)
    return []


def _clause(top: Token) -> list[Token]:
    """The words under a word that belong to its own clause, in their order."""
    found = [top]
    for child in top.children:
        if child.dep_ not in BORDERS or (child.dep_ == "conj" and not grammar.is_verb(child)):
            found += _clause(child)
        elif child.dep_ == "ccomp" and not any(c.dep_ in ("mark", "aux") and c.lower_ != "to" for c in child.children):
            found += _clause(child)  # "called the offer absurd", read as a clause
    return sorted(found, key=lambda token: token.i)


def _tone(words: list[Token]) -> tuple[Frame | None, Token | None]:
    """The frame the words speak for, with the word that does; none where they speak for both or neither."""
    good = [word for word in words if word.lemma_.lower() in word_class("commending")]
    bad = [word for word in words if word.lemma_.lower() in word_class("reproaching")]
    if good and not bad:
        return PRAISE, good[0]
    return (BLAME, bad[0]) if bad and not good else (None, None)


def _praised_tie(words: list[Token]) -> tuple[Frame | None, Token | None]:
    good = [word for word in words if word.lemma_.lower() in word_class("praise_of_ties") and not _describes(word)]
    return (PRAISE, good[-1]) if good else (None, None)


def _describes(word: Token) -> bool:
    """Whether the adjective only describes a noun ("close ties"), rather than says something of it."""
    return word.dep_ == "amod" and word.head.pos_ in ("NOUN", "PROPN")


def _nearest(words: list[Token], judges: list[Party], actors: SentenceActors) -> list[Party]:
    for token in words:
        found = _others(actors.listed(token), judges)
        if found:
            return found
    return []


def _others(found: Sequence[Party], judges: list[Party]) -> list[Party]:
    keys = {party.key for party in judges}
    return [party for party in found if party.key not in keys and party.how not in ("operator", "place")]
