"""The words of the agreement dialog: who is compared, the numbers, and the cells of a difference."""

from geoexplorer.app.column_words import column_words
from geoexplorer.app.labels import label
from geoexplorer.evaluation.compared_files import ComparedFiles
from geoexplorer.evaluation.differences import VERDICT, Compared, Difference
from geoexplorer.model.agreement import Agreement
from geoexplorer.wording import decimal, number, plural, tr


def pair_words(both: Compared) -> str:
    """Return who is compared on which rows, with how many were judged by both."""
    return tr(
        "Events: {one} and {other} ({judged})" if both.table == "events" else "Mentions: {one} and {other} ({judged})",
        one=both.one_by,
        other=both.other_by,
        judged=number(both.agreement.units),
    )


def number_words(numbers: Agreement) -> str:
    """Return the agreement in words; without rows judged by both there is none."""
    if numbers.share is None:
        return tr("No row was judged by both.")
    alike = plural(
        numbers.units,
        "{alike} of {n} row judged by both alike ({share})",
        "{alike} of {n} rows judged by both alike ({share})",
        alike=number(numbers.alike),
        share=f"{numbers.share:.0%}",
    )
    kappa, alpha = _number(numbers.kappa), _number(numbers.alpha)
    return tr("{alike}  ·  kappa {kappa}  ·  alpha {alpha}", alike=alike, kappa=kappa, alpha=alpha)


def file_words(files: ComparedFiles) -> str:
    """Return what the two files share, and what was judged in one of them only."""
    return plural(
        files.texts_in_both,
        "{n} text in both files; judged in this one only: {here}, in the other only: {there}",
        "{n} texts in both files; judged in this one only: {here}, in the other only: {there}",
        here=number(files.judged_in_one),
        there=number(files.judged_in_other),
    )


def cells_of(found: Difference) -> tuple[str, ...]:
    """Return the row, what differs, both values in words, and the sentence."""
    row_id = found.row_id if found.row_id is not None else found.other_id
    group = "review" if found.field in (VERDICT, "row") else found.field
    one, other = (label(group, value) if value else "–" for value in (found.one, found.other))
    what = column_words(found.field)
    row = tr("event {id}" if found.table == "events" else "mention {id}", id=row_id)
    return row, what, one, other, " ".join(found.sentence.split())


def _number(value: float | None) -> str:
    return tr("not defined") if value is None else decimal(value).replace("-", "−")
