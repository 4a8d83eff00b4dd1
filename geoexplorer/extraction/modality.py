"""Reality status of an act: what the verbs, modals and negations above its trigger do to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.hearsay import denial_of
from geoexplorer.extraction.levels import Level, levels
from geoexplorer.extraction.lexicon import modality_cues
from geoexplorer.extraction.syntax import word_class
from geoexplorer.model.codes import Modality

RANK: tuple[Modality, ...] = ("asserted", "planned", "claimed", "hypothetical", "denied")
CONTEXT = frozenset({"aux", "auxpass", "neg", "prt", "advmod", "mark", "prep", "acomp", "attr", "expl", "det", "amod"})
NO_CUES = frozenset({"negator", "not_negating", "expert", "anonymous_speaker", "press_speaker", "party_speaker"})
SMALL = frozenset({"aux", "advmod", "neg", "mark", "amod"})  # modals and adverbs that hang on a word
TOPIC = frozenset({"on", "about", "over", "regarding", "concerning"})  # talks on limiting arms
ASKED = frozenset({"how", "why"})  # "how it would reach them he did not say"
WISHING = frozenset({"like", "love", "prefer"})  # "would like" is a wish, not a condition
DUTY = frozenset({"must", "ought"})
OWN_WILL = frozenset({"rule out", "no question of", "be no question of", "there be no question of", "have no plan",
                      "there be no plan", "have no intention", "do not intend", "do not plan",
                      "be out of the question"})  # fmt: skip
"""Denials about one's own future: they refuse rather than deny."""
EFFECTS: dict[str, Modality] = {
    "planned": "planned",
    "hypothetical": "hypothetical",
    "claimed": "claimed",
    "denied": "denied",
}


@dataclass(slots=True)
class Reality:
    """What became of an act on its way up the sentence."""

    modality: Modality = "asserted"
    cue: str = ""  # the words that decided
    negated: bool = False
    refused: bool = False
    failed: bool = False
    tried: bool = False
    asked: bool = False  # somebody only asks for it
    saying: Token | None = None  # the verb by which somebody tells of the act
    doubted: str = ""  # the word of saying the writer does not vouch for ("claims")
    refusing: Token | None = None  # the word by which somebody will not have it
    denying: Token | None = None  # the verb by which somebody says it is not so
    planned: bool = False  # it lies ahead, whatever else is said of it

    def raise_to(self, modality: Modality, cue: str) -> None:
        """Take over a modality that outranks the present one (denied > hypothetical > claimed > planned)."""
        self.planned = self.planned or modality == "planned"
        if RANK.index(modality) > RANK.index(self.modality):
            self.modality, self.cue = modality, cue


def reality(trigger: Token) -> Reality:
    """Compose the reality status of the act at the trigger with all that governs it."""
    found = Reality()
    for level in levels(trigger):
        if level.loose:
            _move(found, level)
        else:
            _apply(found, level.word, level.below)
    return found


def _move(found: Reality, level: Level) -> None:
    """Let a verb that tells something else of the act at most move it into the future or the possible."""
    small = {token.lemma_.lower() for token in level.word.children if token.dep_ in ("aux", "mark")}
    for name in ("plan", "hypothetical"):
        cue = next((" ".join(p) for p in modality_cues()[name].phrases if small.issuperset(p)), None)
        if cue:
            found.raise_to(EFFECTS[modality_cues()[name].effect], cue)


def _apply(found: Reality, level: Token, child: Token | None) -> None:
    if child is not None and child.dep_ in ("xcomp", "ccomp", "advcl") and level.lemma_ in word_class("asking"):
        found.asked = found.asked or _has_other_subject(level, child)
    if child is not None and child.dep_ == "acl" and level.lemma_ in word_class("asking_nouns"):
        found.asked = True
    if level.dep_ in ("ccomp", "csubj", "pcomp") and any(t.lower_ in ASKED for t in level.children):
        found.asked = True
    topical = level.head.pos_ == "NOUN" or level.head.lemma_.lower() in word_class("discussing")
    if child is not None and child.dep_ == "pcomp" and level.lower_ in TOPIC and topical:
        found.raise_to("hypothetical", level.lower_)
    denying = denial_of(level, child) if child is not None else None
    if denying is not None:
        found.denying = denying
        found.raise_to("denied", denying.lemma_)
    if child is not None and is_negated(level) and _refuses(level):
        found.raise_to("hypothetical", f"not {level.lemma_}")
        return  # "did not rule out selling": it may come
    words = _context(level, child)
    sharing = child is not None and child.dep_ == "conj"
    if is_negated(level) and not (sharing and level.pos_ == "NOUN"):
        found.negated = True
    if child is not None and (will := _will_to(level, child)):
        found.raise_to("planned", f"{will} to")
    if child is None and any(t.dep_ == "aux" and t.lower_ in DUTY for t in level.children):
        found.raise_to("hypothetical", "must")
    if found.denying is None and _is_voted_down(level, child):
        found.refused, found.cue, found.refusing = True, level.lemma_, level
    modals = {token.lower_ for token in level.children if token.tag_ == "MD"}
    if modals and is_conditional(level, bargained=not modals & {"will", "shall", "'ll", "’ll"}):
        found.raise_to("hypothetical", "if")
    for name, phrase in _cues(level, words, is_trigger=child is None):
        _take(found, name, " ".join(phrase), level, child)


def _will_to(level: Token, child: Token) -> str | None:
    """The noun by which somebody shows himself willing to do what is told below ("showed its openness to selling")."""
    to_do = grammar.is_infinitive(child) and child.dep_ in ("xcomp", "advcl")
    doing = child.lower_ == "to" and any(inner.dep_ == "pcomp" for inner in child.children)
    if not (to_do or doing):
        return None
    shown = [level.head] if level.dep_ == "acl" and level.tag_ == "VBN" else grammar.objects(level)
    return next((noun.lemma_ for noun in shown if noun.lemma_.lower() in word_class("will")), None)


CONDITIONS = (
    ("in", "return", "for"), ("in", "exchange", "for"), ("on", "condition", "that"), ("as", "long", "as"),
    ("so", "long", "as"),
)  # fmt: skip


def is_conditional(verb: Token, *, bargained: bool = True) -> bool:
    """Whether the verb holds only on a condition: "if", "unless", "provided that"; if `bargained`, "in return for"."""
    for child in verb.children:
        first = child.children if child.dep_ in ("advcl", "prep", "ccomp") else ()
        marks = {token.lower_ for token in first if token.dep_ == "mark" and not _is_no_condition(token)}
        if marks & {"if", "unless"} or (child.dep_ in ("advcl", "prep") and child.lower_ in ("provided", "providing")):
            return True
    clause = [token.lower_ for token in verb.subtree] if bargained else []
    return any(tuple(clause[i : i + 3]) in CONDITIONS for i in range(len(clause) - 2))


def _is_no_condition(mark: Token) -> bool:
    """Whether "if" only concedes or likens: "even if", "as if"."""
    return mark.i > 0 and mark.nbor(-1).lower_ in ("even", "as")


def _refuses(level: Token) -> bool:
    """Whether the verb, not negated, would keep the act from happening: "rule out", "exclude"."""
    ruled_out = level.lemma_ == "rule" and any(child.lower_ == "out" for child in level.children)
    return ruled_out or level.lemma_ in ("exclude", "preclude")


def _is_voted_down(level: Token, child: Token | None) -> bool:
    """Whether what the motion, bill or plan below would do is turned down ("rejected a motion to let")."""
    if child is None or level.lemma_.lower() not in word_class("voting_down") | {"vote"}:
        return False
    against = child.lower_ in ("down", "against") and child.dep_ in ("prep", "prt")
    named = [noun for noun in child.children if noun.dep_ == "pobj"] if against else [child]
    direct = against or (child.dep_ in ("dobj", "nsubjpass") and level.lemma_ != "vote")
    return direct and any(noun.lemma_.lower() in word_class("motions") for noun in named)


def _has_other_subject(level: Token, child: Token) -> bool:
    """Whether the inner clause has a subject of its own ("asked Georgia to leave", "wants Russia to help")."""
    if any(token.dep_ in grammar.SUBJECTS for token in child.children):
        return True
    if not grammar.is_infinitive(child):
        return False
    addressed = [noun for word in ("on", "upon", "to") for noun in grammar.after([level], word)]
    return bool(addressed) or (child.dep_ == "xcomp" and (bool(grammar.objects(level)) or level.lemma_ == "call"))


def _context(level: Token, child: Token | None) -> set[str]:
    words = {level.lemma_.lower(), level.lower_}
    for token in level.children:
        if token.dep_ in CONTEXT:
            words.add(token.lemma_.lower())
            words |= {"be"} if token.lower_ in ("'s", "is", "are", "was", "were", "been") else set()
    if level.dep_ in ("acomp", "attr", "xcomp", "oprd") and grammar.is_verb(level.head):
        words.add(level.head.lemma_.lower())
        words |= {t.lemma_.lower() for t in level.head.children if t.dep_ in ("aux", "neg", "expl")}
    if child is not None and grammar.is_infinitive(child):
        words.add("to")
    return words


def is_negated(level: Token) -> bool:
    """Tell whether the word itself is negated."""
    before = [word.lower_ for word in level.doc[max(0, level.i - 2) : level.i]]
    if before in (["rather", "than"], ["instead", "of"]):
        return True
    subjects = [child for child in level.children if child.dep_ in grammar.SUBJECTS]
    nobody = (token for subject in subjects for token in subject.children if token.dep_ in ("preconj", "cc", "det"))
    if any(token.lower_ == "neither" for token in nobody):
        return True
    return any(_negates(token) and not _negates_nothing(token) for token in level.children)


def _negates(token: Token) -> bool:
    small = token.lower_ in ("never", "no", "neither", "nor") and token.dep_ in (
        "neg",
        "det",
        "preconj",
        "advmod",
        "cc",
    )
    no_longer = token.lower_ == "longer" and token.i > 0 and token.nbor(-1).lower_ == "no"
    return bool(token.dep_ == "neg" or small or no_longer)


def _negates_nothing(token: Token) -> bool:
    """Whether the word begins a phrase that only looks like a negation ("not only", "no choice but")."""
    following = [word.lower_.replace("n't", "not") for word in token.doc[token.i : token.i + 4]]
    return any(list(phrase) == following[: len(phrase)] for phrase in modality_cues()["not_negating"].phrases)


def _cues(level: Token, words: set[str], *, is_trigger: bool) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the longest matching phrase of each cue class."""
    lemma = level.lemma_.lower()
    small = {t.lemma_.lower() for t in level.children if t.dep_ in SMALL}
    if is_trigger and lemma in WISHING:
        small -= {"would", "should"}
        words = words - {"would", "should"}
    told: set[str] = set()
    for name, phrase in _phrases_of(words):
        if name in told or (phrase == ("be", "to") and level.tag_ == "VBG"):
            continue  # "is believed to be arming"
        anchored = lemma in phrase and not is_trigger
        if (anchored or small.issuperset(phrase)) and words.issuperset(phrase):
            told.add(name)
            yield name, phrase


def _phrases_of(words: set[str]) -> list[tuple[str, tuple[str, ...]]]:
    """The phrases of the cue classes that begin with one of these words, in the order of the classes."""
    index = _phrases_by_first_word()
    found = sorted(cue for word in words for cue in index.get(word, ()))
    return [(name, phrase) for _, name, phrase in found]


@cache
def _phrases_by_first_word() -> dict[str, list[tuple[int, str, tuple[str, ...]]]]:
    """First word -> the phrases of cues that begin with it, numbered in the order in which they are tried."""
    cues = ((name, phrase) for name, cue in modality_cues().items() if name not in NO_CUES for phrase in cue.phrases)
    index: dict[str, list[tuple[int, str, tuple[str, ...]]]] = {}
    for number, (name, phrase) in enumerate(cues):
        index.setdefault(phrase[0], []).append((number, name, phrase))
    return index


def _take(found: Reality, name: str, cue: str, level: Token, child: Token | None) -> None:
    if name == "doubting_saying" and cue.startswith("be "):
        found.raise_to("claimed", cue)
    elif name in ("saying", "doubting_saying"):
        _take_saying(found, name, cue, level, child)
    elif name == "refusal" or (name == "denial" and cue in OWN_WILL):
        found.refused, found.cue, found.refusing = True, cue, level
    elif name == "failure":
        found.failed, found.tried = cue not in ("try to", "attempt to"), True
    elif name == "hypothetical" and ((cue == "would" and _is_reported(level)) or _is_own_plan(level, child)):
        found.raise_to("planned", cue)
    elif name == "hypothetical" and child is not None and child.dep_ == "dobj" and cue == level.lemma_:
        return  # "considers its ties with Russia": what is considered exists
    elif name in ("plan", "hypothetical", "hedge", "denial"):
        found.denying = level if name == "denial" and grammar.is_verb(level) else found.denying
        found.raise_to(EFFECTS[modality_cues()[name].effect], cue)


def _take_saying(found: Reality, name: str, cue: str, level: Token, child: Token | None) -> None:
    if child is None or found.saying is not None or child.dep_ not in ("ccomp", "parataxis", "dobj", "prep", "conj"):
        return
    if child.dep_ in ("ccomp", "parataxis"):
        found.saying = level
        found.doubted = cue if name == "doubting_saying" else ""


def _is_own_plan(level: Token, child: Token | None) -> bool:
    """Whether somebody expects to do it himself ("expects to sign next week")."""
    own = child is not None and child.dep_ == "xcomp" and not grammar.objects(level)
    return own and level.lemma_ == "expect" and not grammar.is_passive(level)


def _is_reported(level: Token) -> bool:
    """Whether "would" is the future of a reported past ("said it would send")."""
    above = grammar.governor(level)
    return above is not None and level.dep_ in ("ccomp", "conj") and above.tag_ in ("VBD", "VBN")
