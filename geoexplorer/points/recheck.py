"""The numbers again, from exported event rows alone: what lets a reader re-check an evidence pack."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import numpy as np
import numpy.typing as npt

from geoexplorer.alignment import measure
from geoexplorer.alignment.representatives import tell
from geoexplorer.model.alignment import Point, Study
from geoexplorer.model.codes import DOMAINS, EVENT_TYPES, MODALITIES
from geoexplorer.model.evidence import LATE, NO_ACT, NO_DAY, Evidence
from geoexplorer.points.view import ordinal

Row = Mapping[str, object]
Ints = npt.NDArray[np.int64]


def point_of_rows(
    rows: Iterable[Row], study: Study, country: str, power: str, *, at: str | None = None
) -> Point | None:
    """Return the point, with its parts, that rows of `event_list` give (as exported: CSV texts or JSON values).

    Raises KeyError or ValueError if a row lacks a column or holds what is no code.
    """
    return measure.point(tell(evidence_of_rows(rows), study, country, power), ordinal(at), with_parts=True)


def evidence_of_rows(rows: Iterable[Row]) -> Evidence:
    """Return rows of `event_list` as evidence; rejected rows are left out."""
    bearings = [
        (row, *bearing)
        for row in sorted(rows, key=lambda row: (_text(row, "published") or "9999", _number(row, "id")))
        if _text(row, "review") != "rejected"
        for bearing in _bearings(row)
    ]
    told = [row for row, *_ in bearings]
    keys = tuple(sorted({key for _, country, power, _, _ in bearings for key in (country, power)}))
    publishers = tuple(sorted({_text(row, "publisher") for row in told}))
    return Evidence(
        keys=keys,
        publishers=publishers,
        country=_column(keys.index(b[1]) for b in bearings),
        power=_column(keys.index(b[2]) for b in bearings),
        cluster=_column(_number(row, "cluster_id") for row in told),
        event=_column(_number(row, "id") for row in told),
        document=_column(_number(row, "document_id") for row in told),
        act=_column(_number(row, "act_id", NO_ACT) for row in told),
        start=_column(_day(row, "date_start") for row in told),
        end=_column(_day(row, "date_end") for row in told),
        event_type=_column(EVENT_TYPES.index(_text(row, "event_type")) for row in told),
        domain=_column(DOMAINS.index(_text(row, "domain")) for row in told),
        modality=_column(MODALITIES.index(_text(row, "modality")) for row in told),
        state=np.array([_text(row, "aspect") == "state" for row in told], dtype=bool),
        inward=np.array([b[4] == "in" for b in bearings], dtype=bool),
        third_party=np.array([_text(row, "attribution") in ("third_party", "anonymous") for row in told], dtype=bool),
        sign=_column(b[3] for b in bearings),
        publisher=_column(publishers.index(_text(row, "publisher")) for row in told),
        published=_column(_published(row) for row in told),
    )


def _bearings(row: Row) -> Iterator[tuple[str, str, int, str]]:
    listed = row["bearings"]
    for country, power, sign, side in json.loads(listed if isinstance(listed, str) else json.dumps(listed or [])):
        yield str(country), str(power), int(sign), str(side)


def _column(values: Iterable[int]) -> Ints:
    return np.array(list(values), dtype=np.int64)


def _text(row: Row, name: str) -> str:
    value = row[name]
    return "" if value is None else str(value)


def _number(row: Row, name: str, missing: int | None = None) -> int:
    text = _text(row, name)
    return missing if not text and missing is not None else int(float(text))


def _day(row: Row, name: str) -> int:
    text = _text(row, name)
    return date.fromisoformat(text).toordinal() if text else NO_DAY


def _published(row: Row) -> int:
    day = _day(row, "published")
    return LATE if day == NO_DAY else day
