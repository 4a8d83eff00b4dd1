"""What a pronoun stands for: persons, states and organisations named before it, the speaker in a quotation."""

from typing import TYPE_CHECKING

from geoexplorer.extraction.antecedents import OFFICES, SUBJECTS, Context, Named, acts
from geoexplorer.extraction.draft import Draft, Reference
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.word_sets import word_set

if TYPE_CHECKING:
    from spacy.tokens import Token

Span = tuple[int, int]

PERSONAL = frozenset(("he", "him", "his", "himself", "she", "her", "hers", "herself"))
NEUTER = frozenset(("it", "its", "itself"))
PLURAL = frozenset(("they", "them", "their", "themselves"))
OWN = frozenset(("we", "our", "us", "ours", "i", "my", "me", "mine"))
PRONOUNS = PERSONAL | NEUTER | PLURAL | OWN
PLURAL_HEADS = word_set("plural_heads")
PERSON_RULE = "pronoun.person"
OBJECTS = frozenset(("him", "her", "it", "them"))
SINGULAR = frozenset((PERSON_RULE, "pronoun.side", "definite.country", "definite.office"))
"""Rules of words that stand for one side or person only."""
CONTROLLING = ("on", "upon", "of", "to", "for", "with", "by")


def pronoun(draft: Draft, token: "Token", start: int, context: Context) -> Reference | None:
    """Return what the pronoun that starts there stands for, None where nothing fits."""
    span = (start, start + len(token.text))
    if token.lower_ in OWN:
        return _own(draft, span)
    if token.lower_ in PERSONAL:
        return _person(token, span, context)
    if token.lower_ in NEUTER:
        return None if _is_empty_it(token) else _side(token, span, context)
    return _sides(token, span, context)


def _own(draft: Draft, span: Span) -> Reference | None:
    """We and our inside a quotation are the speaker's."""
    around = [q for q in draft.quotes if q.start <= span[0] < q.end]
    quote = min(around, key=lambda q: q.end - q.start, default=None)
    if quote is None or quote.speaker_key is None:
        return None
    return Reference(*span, (quote.speaker_key,), "pronoun.speaker", 0.7)


def _person(token: "Token", span: Span, context: Context) -> Reference | None:
    """He and she: among the last persons a subject first."""
    female = token.lower_ in ("she", "her", "hers", "herself")
    own = _own_subjects(token)
    named = [n for n in context.recent(span[0]) if n.kind == "person"]
    meant = {n.key for n in context.now if n.token in own}
    named = [n for n in named if n.key not in meant] or named
    people = [n for n in named if (n.key in context.females) == female] or named
    if not people:
        return _office_holder(span, context)
    beside = [n for n in people if n in context.now] if meant else []  # "Peru's leader flew to see X and thanked him"
    best = beside[0] if beside else next((n for n in people[:4] if n.subject), people[0])
    return Reference(*span, (best.key,), PERSON_RULE, 0.75 if best.subject else 0.6)


def _own_subjects(token: "Token") -> set[int]:
    """The words of the subject that the pronoun as object of the same verb cannot mean ("X thanked him")."""
    if token.dep_ not in ("dobj", "dative", "pobj", "iobj") or token.lower_ not in OBJECTS:
        return set()
    verb = next((a for a in token.ancestors if a.pos_ in ("VERB", "AUX")), None)
    if verb is None:
        return set()
    clause = verb
    while clause.dep_ in ("xcomp", "conj", "pcomp") and not any(c.dep_ in SUBJECTS for c in clause.children):
        clause = next((a for a in clause.ancestors if a.pos_ in ("VERB", "AUX")), clause.head)
        if clause.dep_ == "ROOT":
            break
    return {word.i for child in clause.children if child.dep_ in SUBJECTS for word in _phrase(child)}


def _phrase(noun: "Token") -> "list[Token]":
    """The noun with what stands before it and those it is joined with, without its clauses."""
    inner = ("compound", "amod", "nmod", "poss", "conj", "appos", "flat")
    return [noun, *(word for child in noun.children if child.dep_ in inner for word in _phrase(child))]


def _office_holder(span: Span, context: Context) -> Reference | None:
    """He and she where a text names no person: who holds the office told of last ("the Lithuanian leader")."""
    holder = next((n for n in context.recent(span[0]) if n.subject and n.head in OFFICES and acts(n.side)), None)
    return Reference(*span, (holder.side,), PERSON_RULE, 0.6) if holder else None


def _is_empty_it(token: "Token") -> bool:
    """It stands for nothing in "it is rather late to" and "it seems that"."""
    if token.lower_ != "it" or token.dep_ not in ("nsubj", "nsubjpass", "expl"):
        return False
    verb = token.head
    if verb.lemma_ in ("seem", "appear", "happen", "turn", "take") or verb.dep_ == "expl":
        return True
    following = {child.dep_ for child in verb.children}
    described = verb.lemma_ == "be" and following & {"acomp", "attr"}
    return bool(described) or (token.dep_ == "nsubjpass" and "ccomp" in following)


def _side(token: "Token", span: Span, context: Context) -> Reference | None:
    """It and its: the subject of the same clause, else the subject before, else the last state or organisation."""
    sides = [n for n in context.recent(span[0]) if n.kind in ("country", "organisation") and acts(n.side)]
    if not sides:
        return None
    here = [n for n in sides if n in context.now]
    clause = {above.i for above in token.ancestors}
    best, sure = next((n for n in here if n.subject and n.clause in clause), None), 0.8
    best = _controller(token, here) or best
    if best is None:
        best, sure = _state_of_leader(span, here, context), 0.65
    if best is None:
        best, sure = next(((n, 0.65) for n in here + sides[:6] if _acts_itself(n)), None) or (_last(sides), 0.5)
    return Reference(*span, (best.side,), "pronoun.side", sure)


def _state_of_leader(span: Span, here: list[Named], context: Context) -> Named | None:
    """The state of the person who is the subject so far: "while Mirziyoyev spoke of Uzbek reforms, it has also"."""
    leaders = {n.side for n in context.before(span[0]) if n.kind == "person" and n.subject}
    return next((n for n in here if n.side in leaders), None)


def _last(sides: list[Named]) -> Named:
    """The state named last, by its own name rather than as an owner ("Georgian membership")."""
    return next((n for n in sides[:3] if n.owner < 0), sides[0])


def _acts_itself(named: Named) -> bool:
    """Whether the subject is the state or its people, not a matter of theirs ("Georgian membership")."""
    return named.subject and (named.owner < 0 or named.head in OFFICES or named.head in word_class("bodies"))


def _controller(token: "Token", here: list[Named]) -> Named | None:
    """Return who is understood to do the infinitive: the one called on, or whose decision it is, to do it."""
    verb = next((a for a in token.ancestors if a.pos_ in ("VERB", "AUX") and not _is_in_subject(token, a)), None)
    if verb is None or verb.dep_ not in ("xcomp", "advcl", "acl", "ccomp"):
        return None
    if not any(c.tag_ == "TO" for c in verb.children) or any(c.dep_ in SUBJECTS for c in verb.children):
        return None
    before = [child for child in verb.head.children if child.i < verb.i]
    noun_phrases = [c for c in before if c.dep_ in ("dobj", "dative", "poss")]
    prepositions = [c for c in before if c.dep_ == "prep" and c.lower_ in CONTROLLING]
    noun_phrases += [o for p in prepositions for o in p.children if o.dep_ == "pobj"]
    inside = {verb.head.i} | {t.i for phrase in noun_phrases for t in phrase.subtree}
    return next((n for n in here if n.token in inside), None)


def _is_in_subject(token: "Token", verb: "Token") -> bool:
    return any(child.dep_ in SUBJECTS and (child.i == token.i or child.is_ancestor(token)) for child in verb.children)


def _sides(token: "Token", span: Span, context: Context) -> Reference | None:
    """They and their: several subjects joined, or a plural noun with its state ("Kyrgyz officials")."""
    own = {n.side for n in context.now if n.token in _own_subjects(token)}
    for group in context.by_sentence(span[0]):
        subjects = [n for n in group if n.subject and acts(n.side) and n.head not in SINGULAR and n.side not in own]
        keys = tuple(dict.fromkeys(n.side for n in subjects))
        if keys and (len(keys) > 1 or any(n.head in PLURAL_HEADS for n in subjects)):
            return Reference(*span, keys[:3], "pronoun.plural", 0.6)
    return Reference(*span, context.pair, "pronoun.plural", 0.45) if context.pair else None
