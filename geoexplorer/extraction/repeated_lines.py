"""Find page furniture by repetition: the same short line in texts that are otherwise different."""

from collections.abc import Iterable, Mapping

WORDS = 12  # longer lines repeat because an article is retold or quoted, not because a page is furnished
_SENTENCE_END = tuple('.,:;?!"”’…-–—')


def lines_of(text: str) -> set[str]:
    """Return the lines of a text that could be furniture, white space folded: short, and no sentence."""
    return {line for raw in text.splitlines() if (line := " ".join(raw.split())) and _could_be_furniture(line)}


def _could_be_furniture(line: str) -> bool:
    wrapped = line[0].islower() or ". " in line  # a piece of a hard-wrapped paragraph
    return line.count(" ") < WORDS and not wrapped and not line.endswith(_SENTENCE_END)


def repeated_lines(texts: Mapping[int, str], retold: Iterable[tuple[int, int]]) -> set[str]:
    """Return the lines that stand in two or more texts which are not retellings of one another.

    `retold` are the pairs of near-duplicates: a line they share says nothing.
    """
    twins: dict[int, set[int]] = {}
    for a, b in retold:
        twins.setdefault(a, set()).add(b)
        twins.setdefault(b, set()).add(a)
    seen: dict[str, list[int]] = {}
    for document_id, text in texts.items():
        for line in lines_of(text):
            seen.setdefault(line, []).append(document_id)
    return {line for line, ids in seen.items() if _independent(ids, twins)}


def _independent(ids: list[int], twins: Mapping[int, set[int]]) -> bool:
    """True when some two of the documents are no near-duplicates of one another."""
    first = ids[0]
    return any(other not in twins.get(first, ()) for other in ids[1:])
