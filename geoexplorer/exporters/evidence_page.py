"""The readable side of an evidence pack: each value, the arithmetic behind it, and the words behind that."""

import base64
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from geoexplorer.model.alignment import Part, Point, Study
from geoexplorer.model.rows import Cell, RowSet

Row = Mapping[str, Cell]

HEAD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<style>
body {{ max-width: 60em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 system-ui, sans-serif }}
:root {{ color-scheme: light dark }}
table {{ border-collapse: collapse; width: 100%; margin: 1em 0 }}
th, td {{ text-align: left; vertical-align: top; padding: .25em .6em; border-bottom: 1px solid #8886 }}
td.n {{ text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }}
q {{ font-family: Georgia, serif }} small {{ opacity: .8 }} figure {{ margin: 1em 0 }} img {{ max-width: 100% }}
details {{ margin: .5em 0 }} summary {{ cursor: pointer }}
</style></head><body>
"""
METHOD = (
    "A value is (P − Q) / (P + Q + {prior:g}): P and Q are the summed weights of the acts that speak for and against "
    "alignment, each weighed by type, modality, side, publisher and age, and capped by document. It lies between −1 "
    "(away) and +1 (towards); the interval holds 90 %. Levels say little, differences and changes say much: most "
    "diplomatic news is friendly. Weights: study.toml. To check this pack again: geoexplorer verify FILE."
)


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows besides the points."""

    title: str
    study: Study
    lines: tuple[str, ...]  # where the numbers come from
    pictures: tuple[tuple[str, bytes, str], ...]  # name, content, caption


def page(shown: Shown, points: Sequence[Point], events: RowSet, documents: RowSet) -> str:
    """Return the dossier as one HTML page that needs nothing else; pictures are inside it."""
    by_event, by_document = _by_id(events), _by_id(documents)
    parts = [HEAD.format(title=escape(shown.title)), f"<h1>{escape(shown.title)}</h1>\n"]
    parts += [f"<p><small>{escape(line)}</small></p>\n" for line in shown.lines]
    parts += [_picture(*picture) for picture in shown.pictures]
    parts += [_table(points), f"<p>{escape(METHOD.format(prior=shown.study.weights.prior))}</p>\n<h2>Evidence</h2>\n"]
    parts += [_evidence(point, by_event, by_document) for point in points]
    return "".join([*parts, "</body></html>\n"])


def _by_id(rows: RowSet) -> dict[Cell, Row]:
    return {row[0]: dict(zip(rows.names, row, strict=True)) for row in rows.rows}


def _picture(name: str, content: bytes, caption: str) -> str:
    kind = "image/svg+xml" if name.endswith(".svg") else "image/png"
    image = f'<img alt="{escape(caption)}" src="data:{kind};base64,{base64.b64encode(content).decode()}">'
    return f"<figure>{image}<figcaption>{escape(caption)}</figcaption></figure>\n"


def _table(points: Sequence[Point]) -> str:
    head = [
        "country",
        "power",
        "when",
        "value",
        "90 % interval",
        "P",
        "Q",
        "acts",
        "documents",
        "publishers",
        "undated",
    ]
    rows = "".join(f"<tr>{''.join(_cells(point))}</tr>\n" for point in points)
    return f"<table><tr>{''.join(f'<th>{name}</th>' for name in head)}</tr>\n{rows}</table>\n"


def _cells(point: Point) -> Iterator[str]:
    yield f"<td>{escape(point.country)}</td><td>{escape(point.power)}</td><td>{escape(_when(point))}</td>"
    interval = "" if point.low is None or point.high is None else f"{point.low:+.3f} … {point.high:+.3f}"
    numbers = (f"{point.value:+.3f}", interval, f"{point.positive:.3f}", f"{point.negative:.3f}")
    counts = (point.clusters, point.documents, point.publishers, point.undated)
    yield "".join(f'<td class="n">{number}</td>' for number in (*numbers, *counts))


def _when(point: Point) -> str:
    return point.period or point.at or "all evidence"


def _evidence(point: Point, events: Mapping[Cell, Row], documents: Mapping[Cell, Row]) -> str:
    head = f"{point.country} → {point.power}, {_when(point)}: {point.value:+.3f} ({point.clusters} acts)"
    rows = "".join(_part(part, events.get(part.event_id, {}), documents) for part in point.parts)
    names = ["part", "words", "source", "type × modality × side × publisher × decay × cap"]
    table = f"<table><tr>{''.join(f'<th>{name}</th>' for name in names)}</tr>\n{rows}</table>"
    return f"<details><summary>{escape(head)}</summary>{table}</details>\n"


def _part(part: Part, event: Row, documents: Mapping[Cell, Row]) -> str:
    document = documents.get(event.get("document_id"), {})
    source = ", ".join(str(document[name]) for name in ("publisher", "title", "published", "url") if document.get(name))
    place = f"document {event.get('document_id')}, {event.get('start')}–{event.get('end')}"
    factors = (part.weight, part.modality, part.side, part.publisher, part.decay, part.cap)
    product = ("−" if part.sign < 0 else "+") + " × ".join(f"{factor:.3g}" for factor in factors)
    marks = "".join(f" [{mark}]" for mark, holds in (("mixed", part.mixed), ("denied", part.denied)) if holds)
    said = f"{event.get('event_type')}, {event.get('modality')}, {event.get('review')}{marks}"
    return (
        f'<tr><td class="n">{part.value:+.4f}</td><td><q>{escape(str(event.get("quote", "")))}</q><br>'
        f"<small>{escape(said)}</small></td><td>{escape(source)}<br><small>{escape(place)}</small></td>"
        f'<td class="n">{product}</td></tr>\n'
    )
