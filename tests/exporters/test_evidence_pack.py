import csv
import io
import json
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from building import LEXICON, new_path, told

from geoexplorer.alignment import measure
from geoexplorer.alignment.studies import shipped_study
from geoexplorer.corrections import review
from geoexplorer.errors import ExportFailed
from geoexplorer.evidence import check_evidence, gather_evidence
from geoexplorer.exporters import evidence_pack, write_whole
from geoexplorer.exporters.evidence_pack import Picture
from geoexplorer.exporters.pack_verification import verify
from geoexplorer.model.alignment import Counting, Study
from geoexplorer.model.entity import Affiliation, Entity
from geoexplorer.model.query import parse
from geoexplorer.model.selection import Clause
from geoexplorer.points import all_points, counted_as
from geoexplorer.store.project import open_project
from geoexplorer.store.writing import write_extraction

STUDY = shipped_study("central-asia")
NAMES = replace(
    LEXICON,
    entities={**LEXICON.entities, "CENTRAL_ASIA": Entity("CENTRAL_ASIA", "group", "Central Asia")},
    affiliations={"KGZ": (Affiliation("KGZ", "CENTRAL_ASIA", "member"),)},
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[tuple[Path, sqlite3.Connection]]:
    path = new_path(tmp_path)
    with closing(open_project(path, create=True).writer()) as db:
        for number, (actor, power, day, fields) in enumerate(
            [
                ("KGZ", "RUS", "2003-10-23", {"event_type": "COOPERATE"}),
                ("KGZ", "RUS", "2005-07-05", {"event_type": "AGREE", "modality": "planned"}),
                ("KGZ", "USA", "2005-07-05", {"event_type": "REQUEST", "polarity": -1}),
                ("RUS", "KGZ", "2004-01-10", {"event_type": "AID", "domain": "economic"}),
                ("CENTRAL_ASIA", "RUS", "2005-08-01", {"event_type": "AGREE"}),
                ("UZB", "USA", "2005-11-21", {"event_type": "COERCE", "polarity": -1, "aspect": "state"}),
            ]
        ):
            path_of_text = f"/texts/{number}.txt"
            write_extraction(db, told(actor, power, path=path_of_text, published=day, **fields), NAMES)
        review(db, "events", [1], "accepted", "me")
        yield path, db


def contents_of(pack: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(pack) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def written(
    project: tuple[Path, sqlite3.Connection], target: Path, *, with_texts: bool = True, study: Study = STUDY
) -> Path:
    path, db = project
    scope = parse("").scope
    points = all_points(db, scope, study, by="year")
    picture = Picture("lines.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "Alignment over time")
    pack = gather_evidence(
        db, path, points, study, scope=scope, title="Kant & Manas", pictures=[picture], with_texts=with_texts
    )
    assert write_whole(target, lambda file: evidence_pack.write(pack, file)) == len(points)
    return target


def changed(pack: Path, name: str, change: Callable[[str], str]) -> Path:
    """Return a copy of the pack with one file changed and the manifest made to fit: a careful forger."""
    import hashlib

    target = pack.with_name("changed.zip")
    with zipfile.ZipFile(pack) as source, zipfile.ZipFile(target, "w") as copy:
        contents = {entry: source.read(entry) for entry in source.namelist()}
        before = contents[name].decode()
        contents[name] = change(before).encode()
        assert contents[name].decode() != before
        manifest = json.loads(contents["manifest.json"])
        manifest["files"][name] = hashlib.sha256(contents[name]).hexdigest()
        contents["manifest.json"] = json.dumps(manifest).encode()
        for entry, content in contents.items():
            copy.writestr(entry, content)
    return target


@pytest.mark.parametrize("with_texts", [True, False])
def test_a_pack_holds_together(project, tmp_path, with_texts):
    found = verify(written(project, tmp_path / "pack.zip", with_texts=with_texts))
    assert found.faults == ()
    assert found.points > 3
    assert found.parts >= found.points
    assert found.quotes == 6
    assert found.texts == (6 if with_texts else 0)


def test_the_measure_itself_counts_the_rows_of_a_pack_again(project, tmp_path):
    pack = written(project, tmp_path / "pack.zip")
    assert check_evidence(pack).faults == ()
    forged = changed(pack, "events.jsonl", lambda text: text.replace('"date_start": "2003', '"date_start": "1993'))
    assert any("its rows give" in fault for fault in check_evidence(forged).faults)


@pytest.mark.parametrize(
    "counting", [Counting(), Counting(side="in"), Counting(side="out"), Counting(inherit=True), Counting(flat=True)]
)
def test_a_pack_is_counted_again_as_it_was_counted(project, tmp_path, counting):
    pack = written(project, tmp_path / "pack.zip", study=counted_as(STUDY, counting))
    found = check_evidence(pack)
    assert found.points > 0
    assert found.faults == ()


def test_groups_that_counted_for_their_members_count_when_a_pack_is_checked(project, tmp_path):
    alone = json.loads(contents_of(written(project, tmp_path / "one.zip"))["points.json"])
    study = counted_as(STUDY, Counting(inherit=True))
    pack = written(project, tmp_path / "two.zip", study=study)
    assert json.loads(contents_of(pack)["points.json"]) != alone
    assert check_evidence(pack).faults == ()


def test_the_intervals_of_a_pack_are_drawn_again(project, tmp_path):
    def lower(text: str) -> str:
        points = json.loads(text)
        points[0]["low"] -= 0.01
        return json.dumps(points)

    pack = written(project, tmp_path / "pack.zip")
    faults = check_evidence(changed(pack, "points.json", lower)).faults
    assert any("its rows give an interval with" in fault for fault in faults), faults


def test_a_pack_of_another_measure_is_added_up_but_not_counted_by_ours(project, tmp_path, monkeypatch):
    monkeypatch.setattr(measure, "MEASURE_VERSION", measure.MEASURE_VERSION + 1)
    pack = written(project, tmp_path / "pack.zip")
    monkeypatch.undo()
    found = check_evidence(
        changed(pack, "events.jsonl", lambda text: text.replace('"date_start": "2003', '"date_start": "1993'))
    )
    assert found.not_counted == f"measure {measure.MEASURE_VERSION + 1}"
    assert found.faults == ()


def test_an_unpacked_pack_is_checked_too(project, tmp_path):
    with zipfile.ZipFile(written(project, tmp_path / "pack.zip")) as archive:
        archive.extractall(tmp_path / "folder")
    assert verify(tmp_path / "folder").faults == ()
    (tmp_path / "folder" / "events.csv").unlink()
    (tmp_path / "folder" / "more.txt").write_text("x")
    assert set(verify(tmp_path / "folder").faults) == {
        "events.csv is missing",
        "more.txt was added after the pack was made",
    }


def test_the_dossier_shows_values_words_sources_and_pictures(project, tmp_path):
    with zipfile.ZipFile(written(project, tmp_path / "pack.zip")) as archive:
        page = archive.read("index.html").decode()
        decisions = list(csv.DictReader(io.StringIO(archive.read("decisions.csv").decode())))
        assert archive.read("charts/lines.svg").startswith(b"<svg")
        rows = list(csv.DictReader(io.StringIO(archive.read("alignment.csv").decode())))
        points = json.loads(archive.read("points.json"))
    assert "<h1>Kant &amp; Manas</h1>" in page
    assert "<q>Kyrgyzstan helps Russia</q>" in page
    assert "data:image/svg+xml;base64," in page
    assert "accepted" in page
    assert [(row["table_name"], row["row_id"]) for row in decisions] == [("events", "1")]
    assert [float(row["value"]) for row in rows] == [point["value"] for point in points]


@pytest.mark.parametrize(
    ("name", "old", "new", "fault"),
    [
        ("events.jsonl", "Kyrgyzstan helps Russia", "Kyrgyzstan harms Russia", "does not stand at its place"),
        (
            "events.jsonl",
            '"quote": "Kyrgyzstan helps Russia"',
            '"quote": "Kyrgyzstan"',
            "does not stand in its sentence",
        ),
        ("points.json", '"decay": 0.', '"decay": 0.0', "decay"),
        ("points.json", '"weight": 0.9', '"weight": 1.0', "weight of COOPERATE"),
        ("points.json", '"sign": -1', '"sign": 1', "product of its factors"),
        ("study.toml", '"AGREE" = 0.5', '"AGREE" = 0.6', "weight of AGREE"),
        ("study.toml", "prior = 2.0", "prior = 1.0", "(P − Q) / (P + Q + k)"),
        ("alignment.csv", "KGZ,RUS,2005", "KGZ,CHN,2005", "alignment.csv"),
        ("texts/1.txt", "helps", "hates", "its text is not the one of the project"),
    ],
)
def test_whatever_is_changed_is_found_even_with_a_manifest_that_fits(project, tmp_path, name, old, new, fault):
    pack = written(project, tmp_path / "pack.zip")
    faults = verify(changed(pack, name, lambda text: text.replace(old, new))).faults
    assert any(fault in found for found in faults), faults


def test_a_changed_file_is_named(project, tmp_path):
    pack = written(project, tmp_path / "pack.zip")
    with zipfile.ZipFile(pack) as archive:
        archive.extractall(tmp_path / "folder")
    (tmp_path / "folder" / "index.html").write_text("<p>All is well</p>")
    assert verify(tmp_path / "folder").faults == ("index.html was changed after the pack was made",)


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_pack_is_refused_in_one_line(tmp_path, content):
    path = tmp_path / "pack.zip"
    path.write_bytes(content)
    with pytest.raises(ExportFailed, match=r"pack\.zip"):
        verify(path)


def test_a_pack_without_its_numbers_is_damaged(project, tmp_path):
    with zipfile.ZipFile(written(project, tmp_path / "pack.zip")) as archive:
        archive.extractall(tmp_path / "folder")
    (tmp_path / "folder" / "points.json").unlink()
    with pytest.raises(ExportFailed, match="damaged"):
        verify(tmp_path / "folder")


def test_a_pack_names_the_filters_that_were_not_typed(project):
    path, db = project
    typed = parse("power:RUS").scope
    scope = typed.with_clause(Clause("confidence", (">=0.5",)))
    points = all_points(db, scope, STUDY, by="year")
    assert gather_evidence(db, path, points, STUDY, scope=typed).origin.query == "power:RUS"
    asked = gather_evidence(db, path, points, STUDY, scope=scope).origin.query
    assert asked == "all of: power RUS · confidence at least 0.50"
