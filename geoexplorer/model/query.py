"""The query language of the search box: words and filters to a scope, never an error."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from geoexplorer.model.codes import DOMAINS, EVENT_TYPES, MODALITIES, REVIEWS
from geoexplorer.model.confidence_range import confidence_value
from geoexplorer.model.day_range import day_range
from geoexplorer.model.folding import folded
from geoexplorer.model.query_tokens import Token, tokens
from geoexplorer.model.query_wording import understood
from geoexplorer.model.selection import Clause, Field, Scope

FIELDS: dict[str, Field] = {
    "actor": "actor", "from": "actor", "recipient": "recipient", "to": "recipient", "entity": "entity",
    "country": "country", "power": "power", "type": "type", "domain": "domain", "polarity": "polarity",
    "modality": "modality", "speaker": "speaker", "publisher": "publisher", "source": "publisher",
    "document": "document", "date": "date", "confidence": "confidence", "is": "is", "has": "has",
    "tag": "has",
}  # fmt: skip
CODES: dict[str, tuple[str, ...]] = {
    "type": EVENT_TYPES, "domain": DOMAINS, "modality": MODALITIES, "polarity": ("+1", "0", "-1"),
    "is": (*REVIEWS, "denied", "undated", "mutual", "deed", "claim", "words"), "has": ("note", "tag", "amount", "star"),
}  # fmt: skip
POLARITIES = {
    "+": "+1", "1": "+1", "+1": "+1", "positive": "+1", "towards": "+1", "toward": "+1",
    "-": "-1", "-1": "-1", "−1": "-1", "−": "-1", "negative": "-1", "away": "-1", "0": "0", "neutral": "0",
}  # fmt: skip
DEEPEST = 16
TAG = "tag:"  # `tag:bases` is `has` with the value "tag:bases"


@dataclass(frozen=True, slots=True)
class Names:
    """What typed names stand for besides themselves; keys are folded (model.folding)."""

    spellings: Mapping[str, tuple[str, ...]]  # "rahmonov" -> ("rahmonov", "rakhmonov", ...)
    groups: Mapping[str, tuple[str, ...]]  # a power of the study -> the keys of its members


NO_NAMES = Names({}, {})


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query as understood: its scope, the same in words, and what could not be used."""

    scope: Scope
    understood: str
    ignored: tuple[str, ...] = ()


def parse(query: str, names: Names | None = None) -> Parsed:
    """Return what the query asks for. Any text is a query; what makes no sense is named in `ignored`."""
    parser = _Parser(list(tokens(query, frozenset(FIELDS))), names or NO_NAMES)
    clauses = tuple(parser.sequence(0))
    ignored = tuple(parser.ignored)
    return Parsed(Scope(clauses, query), understood(clauses, ignored), ignored)


class _Parser:
    """Reads tokens from left to right: blanks mean AND, OR binds its two neighbours."""

    def __init__(self, read: list[Token], names: Names) -> None:
        self._tokens = read
        self._position = 0
        self._names = names
        self.ignored: list[str] = []

    def sequence(self, depth: int) -> list[Clause]:
        """Return the clauses up to the closing bracket (or the end), all of which must hold."""
        found: list[Clause] = []
        joining = False
        while (token := self._next()) is not None:
            if token.kind == "close":
                if depth:
                    break
                self.ignored.append(")")
            elif token.kind == "or":
                joining = bool(found)
                self._ignore_if(not found, token.words)
            elif token.kind == "near" and self._joins_words(found):
                found[-1] = self._near(found[-1], token)
            elif (clause := self._item(token, depth)) is not None:
                _add(found, clause, joining)
                joining = False
        self._ignore_if(joining, "OR")
        return found

    def _item(self, token: Token, depth: int) -> Clause | None:
        """Return the clause that begins at this token, or None when it means nothing by itself."""
        if token.kind == "not":
            return self._negated(token, depth)
        if token.kind == "open":
            return self._bracket(depth)
        if token.kind == "field":
            return self._filter(token)
        if token.kind in ("word", "phrase"):
            return self._words(token)
        self._ignore_if(token.kind != "and", '"' if token.kind == "lone" else "NEAR")
        return None

    def _negated(self, token: Token, depth: int) -> Clause | None:
        following = self._peek()
        if following is None or following.kind in ("close", "or", "and", "near"):
            self.ignored.append(token.words)
            return None
        self._position += 1
        clause = self._item(following, min(depth + 1, DEEPEST)) if depth < DEEPEST else None
        return replace(clause, exclude=not clause.exclude) if clause else None

    def _bracket(self, depth: int) -> Clause | None:
        if depth >= DEEPEST:
            self.ignored.append("(")
            return None
        inner = self.sequence(depth + 1)
        if len(inner) < 2:
            return inner[0] if inner else None
        return Clause("all", (), parts=tuple(inner))

    def _words(self, token: Token) -> Clause | None:
        if not has_words(token.words):
            self.ignored.append(token.words or '""')
            return None
        if token.kind == "phrase":
            return Clause("phrase", (" ".join(token.words.split()),))
        word = token.words.casefold().rstrip(",;:!?") if not token.words.endswith("*") else token.words.casefold()
        return Clause("text", self._names.spellings.get(folded(word), (word,)))

    def _joins_words(self, found: list[Clause]) -> bool:
        following = self._peek()
        return bool(
            found
            and found[-1].field in ("text", "phrase", "near")
            and following
            and following.kind in ("word", "phrase")
            and has_words(following.words)
        )

    def _near(self, left: Clause, near: Token) -> Clause:
        following = self._next()
        right = self._words(following) if following else None
        before = left.values[:-1] if left.field == "near" else left.values[:1]
        after = right.values[:1] if right else ()
        return Clause("near", (*before, *after, near.words), left.exclude)

    def _filter(self, token: Token) -> Clause | None:
        field = FIELDS[token.words]
        following = self._peek()
        if following and following.kind == "open":
            self._position += 1
            values = self._bracketed_values()
        elif following and (following.kind in ("word", "phrase") or (token.glued and following.kind == "not")):
            values = self._value()
        else:
            values = ()
        if token.words == "tag":
            read = tuple(dict.fromkeys(f"{TAG}{' '.join(value.split())}" for value in values if value.strip()))
        else:
            read = tuple(dict.fromkeys(v for value in values for v in self._meant(field, value)))
        self._ignore_if(not any(value.strip() for value in values), f"{token.words}:")
        return Clause(field, read) if read else None

    def _value(self) -> tuple[str, ...]:
        token = self._next()
        if token and token.kind == "not":  # polarity:-1
            following = self._next()
            return (token.words + following.words,) if following else (token.words,)
        return (token.words,) if token else ()

    def _bracketed_values(self) -> tuple[str, ...]:
        """Read `is:(denied undated)`: any of the values."""
        values: list[str] = []
        while (token := self._next()) is not None and token.kind != "close":
            if token.kind in ("word", "phrase"):
                values.append(token.words)
            elif token.kind == "not" and (following := self._peek()) and following.kind == "word":
                self._position += 1
                values.append(token.words + following.words)
        return tuple(values)

    def _meant(self, field: Field, words: str) -> Iterable[str]:
        words = " ".join(words.split())
        if not words:
            return ()
        if field in ("country", "power", "actor", "recipient", "entity"):
            return self._names.groups.get(folded(words), (words,))
        if field == "date" and day_range(words) is None:
            self.ignored.append(f"date:{words}")
            return ()
        if field == "confidence":
            asked = confidence_value(words)
            self._ignore_if(asked is None, f"confidence:{words}")
            return (asked,) if asked else ()
        if field not in CODES:
            return (words,)
        codes = [code for code in words.replace("|", ",").split(",") if code]
        known = [_code(field, code) for code in codes]
        self.ignored.extend(f"{field}:{code}" for code, meant in zip(codes, known, strict=True) if meant is None)
        return [code for code in known if code]

    def _peek(self) -> Token | None:
        return self._tokens[self._position] if self._position < len(self._tokens) else None

    def _next(self) -> Token | None:
        token = self._peek()
        self._position += token is not None
        return token

    def _ignore_if(self, useless: bool, words: str) -> None:
        if useless:
            self.ignored.append(words)


def has_words(text: str) -> bool:
    """Return whether there is anything in it that a word index can find."""
    return any(sign.isalnum() for sign in text)


def _code(field: Field, words: str) -> str | None:
    """Return the code these words stand for, whole or by a beginning that only one code has."""
    if field == "polarity":
        return POLARITIES.get(words.lower())
    codes = CODES[field]
    begun = [code for code in codes if code.lower().startswith(words.lower())]
    exact = [code for code in begun if code.lower() == words.lower()]
    return (exact or begun)[0] if exact or len(begun) == 1 else None


def _add(found: list[Clause], clause: Clause, joining: bool) -> None:
    if joining:
        found[-1] = _either(found[-1], clause)
    elif clause not in found:
        found.append(clause)


def _either(left: Clause, right: Clause) -> Clause:
    """Join by OR: two filters on one field become one with more values, others parts of an `any`."""
    simple = left.field == right.field and left.field not in ("near", "any", "all")
    if simple and not left.exclude and not right.exclude:
        return Clause(left.field, tuple(dict.fromkeys((*left.values, *right.values))))
    parts = left.parts if left.field == "any" and not left.exclude else (left,)
    return Clause("any", (), parts=(*parts, right))
