"""The words of a snapshot: when it was taken, what is different since, and the cells of a change."""

from datetime import datetime

from geoexplorer.alignment.studies import read_study
from geoexplorer.app.drawing.numbers import signed
from geoexplorer.app.moments import moment_words
from geoexplorer.errors import StudyError
from geoexplorer.model.query_wording import understood
from geoexplorer.model.snapshot import ALL, Change, Since, Snapshot
from geoexplorer.wording import count_words, number, plural, tr

NONE = "\N{EN DASH}"


def taken_words(snapshot: Snapshot) -> str:
    """Return when a snapshot was taken and of what: `Taken today 14:02 by A. K.: everything, Central Asia`."""
    at = datetime.fromisoformat(snapshot.at).astimezone().replace(tzinfo=None)
    return tr(
        "Taken {when} by {author}: {filters}; study {study}; {counted}.",
        when=moment_words(at),
        author=snapshot.author,
        filters=understood(snapshot.scope.clauses),
        study=_title(snapshot),
        counted=count_words(len(snapshot.points), "point", "points"),
    )


def since_words(found: Since) -> str:
    """Return what may have moved the numbers since: texts, decisions, other weights."""
    words = []
    if found.documents > 0:
        words.append(plural(found.documents, "{n} text was added", "{n} texts were added"))
    if found.acts > 0:
        words.append(plural(found.acts, "{n} act of correction was done", "{n} acts of correction were done"))
    if found.documents < 0 or found.acts < 0:
        words.append(tr("something was taken back"))
    if found.other_study:
        words.append(tr("the study in force weighs otherwise"))
    return tr("Since then: {list}.", list=", ".join(words)) if words else tr("Since then nothing was changed.")


def cells_of(change: Change, names: dict[str, str]) -> tuple[str, ...]:
    """Return the cells of a row; country and power by their names."""
    point = change.point
    values = [signed(each.value) if each else tr("no point") for each in (change.then, change.now)]
    acts = [number(each.clusters) if each else "0" for each in (change.then, change.now)]
    return (
        names.get(point.country, point.country),
        names.get(point.power, point.power),
        tr("all evidence") if point.period == ALL else point.period,
        *values,
        NONE if change.change is None else signed(change.change),
        acts[0] if acts[0] == acts[1] else f"{acts[0]} → {acts[1]}",
    )


def _title(snapshot: Snapshot) -> str:
    try:
        return read_study(snapshot.study, source=snapshot.name).title
    except StudyError:
        return NONE
