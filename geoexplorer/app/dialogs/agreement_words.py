"""The words of the agreement dialog: who is compared, the numbers, and the cells of a difference."""

from geoexplorer.app.labels import label
from geoexplorer.evaluation.compared_files import ComparedFiles
from geoexplorer.evaluation.differences import VERDICT, Compared, Difference
from geoexplorer.model.agreement import Agreement
from geoexplorer.wording import count_words


def pair_words(both: Compared) -> str:
    """Return who is compared on which rows, with how many were judged by both."""
    return f"{both.table.capitalize()}: {both.one_by} and {both.other_by} ({both.agreement.units:,})"


def number_words(numbers: Agreement) -> str:
    """Return the agreement in words; without rows judged by both there is none."""
    if numbers.share is None:
        return "No row was judged by both."
    of = count_words(numbers.units, "row", "rows")
    return (
        f"{numbers.alike:,} of {of} judged by both alike ({numbers.share:.0%})"
        f"  ·  kappa {_number(numbers.kappa)}  ·  alpha {_number(numbers.alpha)}"
    )


def file_words(files: ComparedFiles) -> str:
    """Return what the two files share, and what was judged in one of them only."""
    texts = count_words(files.texts_in_both, "text", "texts")
    return (
        f"{texts} in both files; judged in this one only: {files.judged_in_one:,},"
        f" in the other only: {files.judged_in_other:,}"
    )


def cells_of(found: Difference) -> tuple[str, ...]:
    """Return the row, what differs, both values in words, and the sentence."""
    row_id = found.row_id if found.row_id is not None else found.other_id
    group = "review" if found.field in (VERDICT, "row") else found.field
    one, other = (label(group, value) if value else "–" for value in (found.one, found.other))
    what = found.field.replace("_", " ")
    return f"{found.table[:-1]} {row_id}", what, one, other, " ".join(found.sentence.split())


def _number(value: float | None) -> str:
    return "not defined" if value is None else f"{value:.2f}".replace("-", "−")
