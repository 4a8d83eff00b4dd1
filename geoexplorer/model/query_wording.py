"""Say in words what a query was understood to ask for."""

from geoexplorer.model.selection import Clause

LONE_QUOTE = "a lone quote"


def understood(clauses: tuple[Clause, ...], ignored: tuple[str, ...] = ()) -> str:
    """Return one line: `all of: u.s. · base — ignored a lone quote`."""
    said = " · ".join(wording(clause) for clause in clauses)
    line = ("all of: " if len(clauses) > 1 else "") + (said or "everything")
    left_out = [LONE_QUOTE if words == '"' else f"“{words}”" for words in ignored]
    return f"{line} — ignored {', '.join(left_out)}" if left_out else line


def wording(clause: Clause) -> str:
    """Return one clause in words: `actor Kyrgyzstan or Tajikistan`, `not base`."""
    return ("not " if clause.exclude else "") + _positive(clause)


def _positive(clause: Clause) -> str:
    if clause.field in ("any", "all"):
        joined = (" or " if clause.field == "any" else " and ").join(wording(part) for part in clause.parts)
        return f"({joined})"
    if clause.field == "near":
        *words, distance = clause.values
        return f"{' near '.join(words)} (within {distance} words)"
    if clause.field == "phrase":
        return " or ".join(f"“{phrase}”" for phrase in clause.values)
    values = " or ".join(clause.values)
    return values if clause.field == "text" else f"{clause.field} {values}"
