"""What the parse says about a verb or noun: its subjects, objects, prepositions and the clauses above it."""

from collections.abc import Iterator

from spacy.tokens import Token

from geoexplorer.extraction.syntax import word_class

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
OBJECTS = frozenset({"dobj", "dative", "attr", "oprd", "obj"})
RELATIVES = frozenset({"who", "which", "that", "whom"})
WITH_INNER_SUBJECT = frozenset({"ccomp", "relcl", "ROOT", "parataxis"})
"""Verbs whose object, not subject, does what the inner clause says ("asked Georgia to leave")."""


def is_verb(token: Token) -> bool:
    """Tell whether the token heads a clause."""
    return bool(token.pos_ in ("VERB", "AUX") or token.tag_.startswith("VB") or is_misread(token))


def is_misread(token: Token) -> bool:
    """Tell whether the parse takes a verb for a plural noun ("Armenia hosts a base" as hosts, a base)."""
    if token.dep_ != "ROOT" or token.tag_ != "NNS":
        return False
    told = any(child.dep_ == "nsubj" for child in token.children)
    return (told or bool(_named_before(token))) and bool(_set_after(token))


def _named_before(noun: Token) -> list[Token]:
    return [
        child for child in noun.children if child.i == noun.i - 1 and child.pos_ == "PROPN" and child.dep_ == "compound"
    ]


def _set_after(noun: Token) -> list[Token]:
    beside = [child for child in noun.children if child.i > noun.i and child.dep_ in ("appos", "dobj", "npadvmod")]
    return [child for child in beside if any(t.dep_ in ("det", "amod", "nummod", "poss") for t in child.children)]


def infinitives_after(verb: Token) -> list[Token]:
    """Return infinitives of the verb that the parse hangs on its adjunct ("agreed during the visit to sell")."""
    adjuncts = [child for child in verb.children if child.dep_ == "prep" and child.lower_ in word_class("circumstance")]
    nouns = [noun for child in adjuncts for noun in child.children if noun.dep_ == "pobj"]
    hung = [inner for noun in nouns for inner in noun.children if inner.dep_ in ("relcl", "acl")]
    return [inner for inner in hung if any(t.lower_ == "to" and t.dep_ == "aux" for t in inner.children)]


def place_described(verb: Token) -> list[Token]:
    """Return the noun a clause with "where" describes ("Djibouti, where Japan has a base")."""
    where = any(child.lower_ == "where" for child in verb.children)
    return (
        [verb.head] if where and verb.dep_ in ("relcl", "advcl", "acl") and verb.head.pos_ in ("NOUN", "PROPN") else []
    )


def is_set_off(clause: Token) -> bool:
    """Tell whether a semicolon divides the clause from the one the parse puts above it."""
    marks = [child for child in clause.head.children if child.text == ";"]
    return any(min(clause.i, clause.head.i) < mark.i < max(clause.i, clause.head.i) for mark in marks)


def is_passive(verb: Token) -> bool:
    """Tell whether the verb stands in the passive, bare participles included ("dominated by")."""
    if any(child.dep_ in ("auxpass", "nsubjpass") for child in verb.children):
        return True
    if verb.dep_ == "conj" and verb.tag_ in ("VBN", "VBD") and _is_done_by(verb) and is_passive(verb.head):
        return True  # "is equipped by Germany and taught by Croatian officers"
    bare = not any(child.dep_ in ("aux", "nsubj") for child in verb.children)
    return bool(verb.tag_ == "VBN" and bare and verb.dep_ in ("acl", "advcl", "amod"))


def _is_done_by(verb: Token) -> bool:
    """Whether "by" follows a verb that has no subject and no object of its own."""
    own = any(child.dep_ in (*SUBJECTS, "dobj", "aux") for child in verb.children)
    return not own and any(token.lower_ == "by" for child in verb.children for token in (child, *child.children))


def subjects(verb: Token, depth: int = 0) -> list[Token]:
    """Return the heads of the surface subject, through coordination, control and relative pronouns."""
    found = [child for child in verb.children if child.dep_ in SUBJECTS]
    if is_misread(verb) and not found:
        return _named_before(verb)
    if found:
        return [_antecedent(verb, token) for token in found]
    if depth > 6 or verb.dep_ in ("ROOT", "parataxis"):
        return _before(verb)
    if verb.dep_ == "conj" and (own := [noun for noun in _before(verb) if noun.dep_ == "conj"]):
        return own  # "from Bolivia and Bolivia expelled": the parse takes the subject for a second place
    return _inherited(verb, depth)


def _before(verb: Token) -> list[Token]:
    """The noun right before a finite verb for which the parse has no subject."""
    first = min([verb, *(child for child in verb.children if child.dep_ in ("aux", "auxpass", "neg"))], key=_place)
    finite = first.tag_ in ("VBD", "VBZ", "VBP", "MD")
    left = first.nbor(-1) if first.i > first.sent.start else None
    return [left] if finite and left is not None and left.pos_ in ("PROPN", "NOUN") else []


def _place(token: Token) -> int:
    return int(token.i)


def _antecedent(verb: Token, subject: Token) -> Token:
    if subject.lower_ in RELATIVES and verb.dep_ in ("ccomp", "advcl") and (stressed := _stressed(verb)):
        return stressed
    relative = subject.lower_ in RELATIVES and verb.dep_ == "relcl"
    return verb.head if relative else subject


def _stressed(verb: Token) -> Token | None:
    """Who it is that does it, in "it was Brazil that paid"."""
    it = verb.head.lemma_ == "be" and any(child.lower_ == "it" for child in verb.head.children)
    return next((child for child in verb.head.children if child.dep_ == "attr"), None) if it else None


def _stressed_before(verb: Token) -> list[Token]:
    """The prepositions told before the clause they belong to, in "it was to Tokyo that she flew first"."""
    if verb.dep_ not in ("ccomp", "advcl", "relcl") or verb.head.lemma_ != "be":
        return []
    beside = [child for child in verb.head.children if child.i < verb.i]
    return [child for child in beside if child.dep_ == "prep"] if any(c.lower_ == "it" for c in beside) else []


def _inherited(verb: Token, depth: int) -> list[Token]:
    head = verb.head
    if verb.dep_ in ("acl", "relcl"):
        return _subject_of_modifier(verb, depth)
    if verb.dep_ == "pcomp" or head.pos_ == "ADP":
        return _subject_of_gerund(head, depth)
    if verb.dep_ in ("xcomp", "advcl") and is_infinitive(verb) and head.lemma_.lower() in word_class("object_control"):
        asked = objects(head) if verb.dep_ == "xcomp" else []
        asked = asked or [noun for word in ("on", "upon", "to") for noun in after([head], word) if noun.i < verb.i]
        if asked:
            return asked
    if is_verb(head):
        return subjects(head, depth + 1)
    if verb.dep_ in ("xcomp", "ccomp", "advcl") and is_verb(head.head):  # "is ready to help"
        return subjects(head.head, depth + 1)
    return []


def is_infinitive(verb: Token) -> bool:
    """Tell whether the verb stands with "to"."""
    return any(child.lower_ == "to" and child.dep_ == "aux" for child in verb.children)


def _subject_of_modifier(verb: Token, depth: int) -> list[Token]:
    """The noun itself for a participle, the owner of the noun for an infinitive ("its offer to help")."""
    noun = verb.head
    if not is_infinitive(verb):
        written = noun.dep_ == "dobj" and noun.lemma_.lower() in word_class("documents") and verb.tag_ == "VBG"
        return subjects(noun.head, depth + 1) if written and is_verb(noun.head) else [noun]
    owners = [child for child in noun.children if child.dep_ == "poss"] or after([noun], "of")
    meant = noun.dep_ == "pobj" and noun.head.lower_ in ("against", "down", "in", "at", "under", "on")
    above = noun.head.head if meant else noun.head  # "voted against a plan to let", "in a bid to punish"
    return owners or (subjects(above, depth + 1) if is_verb(above) else [noun])


def _subject_of_gerund(preposition: Token, depth: int) -> list[Token]:
    """Who does the gerund: the object after "thank X for", "accuse X of"; else the subject above."""
    above = governor(preposition)
    if above is None:
        return []
    if preposition.lower_ in ("for", "of", "from", "into"):
        named = [child for child in above.children if child.dep_ == "dobj" and _holds(child, preposition, above)]
        if named:
            return named
    return subjects(above, depth + 1)


def _holds(noun: Token, preposition: Token, verb: Token) -> bool:
    """Whether the preposition hangs on the verb, or on a member of the list that is its object."""
    return preposition.head == verb or (preposition.head.dep_ == "conj" and preposition.head in noun.subtree)


def governor(token: Token) -> Token | None:
    """Return the nearest verb above the token, None when there is none."""
    return next((above for above in token.ancestors if is_verb(above)), None)


def objects(verb: Token) -> list[Token]:
    """Return the heads of the logical object: what a passive has for its subject."""
    if is_passive(verb):
        return subjects(verb)
    if is_misread(verb):
        return _set_after(verb)
    named = [child for child in verb.children if child.dep_ in OBJECTS and child.pos_ != "ADP"]
    found = [_antecedent(verb, child) for child in named]
    found = found or _helped(verb) or _shared(verb)
    relative = verb.dep_ == "relcl" and not found and any(_is_own(child) for child in verb.children)
    return [verb.head] if relative else found


def _shared(verb: Token) -> list[Token]:
    """The object that a second verb right after has for both ("trained and equipped two battalions")."""
    after = [
        child for child in verb.children if child.dep_ == "conj" and child.tag_ == verb.tag_ and child.i == verb.i + 2
    ]
    alone = not any(child.dep_ in ("prep", "xcomp", "ccomp", "prt") for child in verb.children)
    alone = alone and verb.lemma_.lower() not in word_class("intransitive")  # "protested and asked X to go"
    return [noun for second in after if alone for noun in second.children if noun.dep_ == "dobj"]


def _helped(verb: Token) -> list[Token]:
    """Whom the verb makes do something, where the parse calls them subject ("help Kyrgyzstan rebuild schools")."""
    if verb.lemma_.lower() not in word_class("object_control"):
        return []
    bare = [c for c in verb.children if c.dep_ == "ccomp" and c.tag_ == "VB" and not _is_finite(c)]
    return [token for clause in bare for token in clause.children if token.dep_ == "nsubj"]


def _is_finite(clause: Token) -> bool:
    return any(child.dep_ in ("mark", "aux") and child.lower_ != "to" for child in clause.children)


def _is_own(child: Token) -> bool:
    return child.dep_ in SUBJECTS and child.lower_ not in RELATIVES


def agents(verb: Token) -> list[Token]:
    """Return the heads of the logical subject: the by-phrase of a passive."""
    if not is_passive(verb):
        return subjects(verb)
    named = [child for child in verb.children if child.dep_ in ("oprd", "dobj", "attr") and child.i > verb.i]
    named += [child for child in verb.children if child.dep_ == "prep" and verb.dep_ == "conj"]  # "paid for by"
    by = [child for above in (verb, *named) for child in above.children if child.lower_ == "by"]
    found = [obj for child in by for obj in _complements(child)]
    return found or [obj for child in _by_hung_elsewhere(verb) for obj in _complements(child)]


def _by_hung_elsewhere(verb: Token) -> list[Token]:
    """A "by" that the parse hangs on another noun after the passive ("was received with a salute by the king")."""
    ways = [child for child in verb.children if child.dep_ == "prep" and child.i > verb.i]
    nouns = [noun for way in ways if way.lower_ in ("with", "in", "at", "on") for noun in way.children]
    return [child for noun in nouns if noun.dep_ == "pobj" for child in noun.children if child.lower_ == "by"]


def after(heads: list[Token], word: str) -> list[Token]:
    """Return what stands after a preposition that hangs on one of the heads, nearest first."""
    found = [
        obj for head in heads for child in (*head.children, *_stressed_before(head)) for obj in _reached(child, word)
    ]
    return sorted(found, key=lambda token: token.i)


def _reached(child: Token, word: str) -> list[Token]:
    if child.dep_ not in ("prep", "agent", "dative", "prt", "conj", "advmod") or child.pos_ == "NOUN":
        return []
    if child.lower_ == word:
        again = [obj for other in child.children if other.dep_ == "conj" for obj in _reached(other, word)]
        return _complements(child) + again
    nested = child.pos_ in ("ADP", "SCONJ", "ADV", "PART")
    return [obj for inner in child.children for obj in _reached(inner, word)] if nested else []


def _complements(preposition: Token) -> list[Token]:
    found = [child for child in preposition.children if child.dep_ in ("pobj", "pcomp", "obj", "prep")]
    return [_meant(token) for token in found if token.pos_ != "ADP" and not is_verb(token)]


def _meant(token: Token) -> Token:
    """The noun a relative pronoun stands for ("Peru, to which it has promised loans")."""
    clause = next((above for above in token.ancestors if above.dep_ == "relcl"), None)
    return clause.head if clause is not None and token.lower_ in ("which", "whom") else token


def places_of(noun: Token) -> list[Token]:
    """Return the places where the noun phrase says something lies ("a base at Kant"), or its verb right after it."""
    hung = [child for child in noun.children if child.dep_ == "prep"]
    if noun.dep_ in OBJECTS | {"nsubjpass"}:
        hung += [child for child in noun.head.children if child.dep_ == "prep"]
    return [place for child in hung if child.lower_ in ("at", "in", "near") for place in _complements(child)]


def conjuncts(token: Token) -> Iterator[Token]:
    """Yield the token and what is coordinated with it to its right ("Russia, China and Iran")."""
    yield token
    for child in token.children:
        if child.dep_ == "conj" and not _is_clause(child):
            yield from conjuncts(child)
        elif child.dep_ == "appos" and child.pos_ == "PROPN":  # "President of Russia Vladimir Putin and ..."
            yield from (other for other in conjuncts(child) if other != child)


def _is_clause(token: Token) -> bool:
    return is_verb(token) and any(child.dep_ in SUBJECTS for child in token.children)


def stays_in_clause(token: Token, head: Token) -> bool:
    """Tell whether the path from token up to head meets no other clause; "to" and "that" belong above theirs."""
    for above in token.ancestors:
        if above == head:
            return True
        if above == token.head and (token.dep_, token.lower_) in (("aux", "to"), ("mark", "that")):
            continue
        if is_verb(above) and above.dep_ not in ("amod", "compound", "pcomp", "xcomp", "acl"):
            return False
    return False


def topic_of(noun: Token) -> Token | None:
    """Return the verb of talking whose topic the noun is ("discussed issues related to the ties")."""
    for token in (noun, *noun.ancestors):
        if is_verb(token) and token.lemma_.lower() in word_class("discussing"):
            return token
        if token.dep_ not in ("dobj", "pobj", "prep", "conj", "acl", "nsubjpass", "pcomp", "amod"):
            return None
    return None
