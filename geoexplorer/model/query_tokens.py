"""Cut a query into words, quoted phrases, field names, operators and brackets."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

TokenKind = Literal["word", "phrase", "field", "or", "and", "not", "near", "open", "close", "lone"]

QUOTES = str.maketrans(dict.fromkeys("“”„‟«»″＂", '"') | dict.fromkeys("‘’‚‛`´", "'"))
TOKEN = re.compile(
    r"""
    \s+
    | (?P<open>\() | (?P<close>\))
    | "(?P<phrase>[^"]*)"
    | (?P<quote>")
    | (?P<near>NEAR(?:/(?P<distance>\d{1,3}))?)(?=[\s"()]|$)
    | (?P<operator>OR|AND|NOT|\|\|?|&&?)(?=[\s"()]|$)
    | (?P<minus>[-\u2212])(?=[^\s\-])
    | (?P<field>[^\W\d_]+):
    | (?P<word>[^\s"()]+)
    """,
    re.VERBOSE,
)
OPERATORS: dict[str, TokenKind] = {"OR": "or", "|": "or", "||": "or", "AND": "and", "&": "and", "&&": "and"}
DEFAULT_DISTANCE = 10


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the query; `words` is what stands there, without quotes and colon."""

    kind: TokenKind
    words: str
    glued: bool = False  # the next piece follows without a blank: `actor:KGZ`


def tokens(query: str, fields: frozenset[str]) -> Iterator[Token]:
    """Yield the pieces of a query; a word before a colon that is no field of ours stays part of its word."""
    text = query.translate(QUOTES)
    position = 0
    while position < len(text):
        match = TOKEN.match(text, position)
        if match is None:  # no rule leaves a sign over; this keeps the walk from standing still
            position += 1
            continue
        token, position = _token(match, text, fields)
        if token:
            yield token


def _token(match: re.Match[str], text: str, fields: frozenset[str]) -> tuple[Token | None, int]:
    end = match.end()
    kind = match.lastgroup
    if kind == "field" and match["field"].lower() not in fields:
        word = re.compile(r'[^\s"()]+').match(text, match.start())
        return (Token("word", word[0]), word.end()) if word else (None, end)
    if kind == "field":
        glued = end < len(text) and not text[end].isspace()
        return Token("field", match["field"].lower(), glued), end
    if kind in ("near", "distance"):
        return Token("near", match["distance"] or str(DEFAULT_DISTANCE)), end
    if kind == "operator":
        return Token(OPERATORS.get(match["operator"], "not"), match["operator"]), end
    simple: dict[str, TokenKind] = {"quote": "lone", "minus": "not", "word": "word", "phrase": "phrase"}
    simple |= {"open": "open", "close": "close"}
    return (Token(simple[kind], match[kind]), end) if kind else (None, end)
