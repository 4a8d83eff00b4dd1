"""The command line as a user meets it: real files, real extraction, one clear line for each fault."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

TEXT = (
    "BISHKEK, 24 October 2003 (Steppe Dispatch) -- Russia opened an air base at Kant in Kyrgyzstan on Thursday.\n\n"
    "Russian President Vladimir Putin visited Kyrgyzstan for the ceremony. The United States condemned Belarus.\n"
)


def run(*arguments: str | Path, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "XDG_DATA_HOME": str(home)}
    environment.pop("DISPLAY", None)
    command = [sys.executable, "-m", "geoexplorer", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of one text, imported by the real command."""
    folder = tmp_path_factory.mktemp("cli")
    (folder / "texts").mkdir()
    (folder / "texts" / "kant.txt").write_text(TEXT, encoding="utf-8")
    done = run("import", folder / "one.geox", folder / "texts", home=folder)
    assert done.returncode == 0, done.stderr
    assert "1 documents added" in done.stdout
    return folder / "one.geox"


def test_an_imported_project_is_sound(project: Path) -> None:
    done = run("check", project, home=project.parent)
    assert done.returncode == 0
    assert "0 faults" in done.stdout


def test_importing_again_adds_nothing_and_is_no_fault(project: Path) -> None:
    done = run("import", project, project.parent / "texts", home=project.parent)
    assert done.returncode == 0
    assert "0 documents added" in done.stdout
    assert "1 already there" in done.stdout


def test_alignment_says_the_same_as_text_and_as_json(project: Path) -> None:
    table = run("alignment", project, "--country", "KGZ", "--power", "RUS", home=project.parent)
    values = json.loads(
        run("alignment", project, "--country", "KGZ", "--power", "RUS", "--json", home=project.parent).stdout
    )
    assert table.returncode == 0
    assert values[0]["country"] == "KGZ"
    assert values[0]["value"] > 0
    assert sum(part["part"] for part in values[0]["parts"]) == pytest.approx(values[0]["value"], abs=1e-9)
    assert f"{values[0]['value']:+.2f}".replace("-", "−") in table.stdout


def test_exported_events_are_the_rows_of_the_view(project: Path) -> None:
    done = run("export", project, "events", "--format", "jsonl", home=project.parent)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert {(row["actor_key"], row["recipient_key"]) for row in rows} >= {("RUS", "KGZ")}
    assert all(row["quote"] in TEXT for row in rows)


def test_an_event_is_explained_in_words(project: Path) -> None:
    done = run("explain", project, "1", home=project.parent)
    assert done.returncode == 0
    assert "lexicon" in done.stdout or "classifier" in done.stdout
    assert "Date " in done.stdout
    assert run("explain", project, "999", home=project.parent).returncode == 2


def test_a_table_of_metadata_wins_and_mends_what_is_there(project: Path) -> None:
    table = project.parent / "known.csv"
    table.write_text("file,publisher,published\nkant.txt,The Steppe,2003-10-25\n", encoding="utf-8")
    done = run("import", project, project.parent / "texts", "--metadata", table, home=project.parent)
    assert "mended 1 documents" in done.stdout
    rows = run("export", project, "documents", "--format", "jsonl", home=project.parent).stdout.splitlines()
    document = json.loads(rows[0])
    assert (document["publisher"], document["published"]) == ("The Steppe", "2003-10-25")


def test_a_row_of_the_table_that_fits_no_text_is_named(project: Path) -> None:
    table = project.parent / "known.csv"
    table.write_text("file,publisher\nkant.txt,The Steppe\nkent.txt,The Steppe\n", encoding="utf-8")
    done = run("import", project, project.parent / "texts", "--metadata", table, home=project.parent)
    told = [line for line in (done.stdout + done.stderr).splitlines() if "no text fits this row" in line]
    assert len(told) == 1
    assert "kent.txt" in told[0]


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("picture.txt", bytes(range(256)) * 20, "picture.txt"),
        ("nothing.txt", b"", "is empty"),
    ],
)
def test_a_file_that_is_no_text_is_named_and_the_rest_is_imported(
    tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / name).write_bytes(content)
    (tmp_path / "texts" / "good.txt").write_text(TEXT, encoding="utf-8")
    done = run("import", tmp_path / "a.geox", tmp_path / "texts", home=tmp_path)
    assert done.returncode == 1
    assert "1 documents added" in done.stdout
    assert [line for line in done.stderr.splitlines() if says in line]


def test_an_empty_folder_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = run("import", tmp_path / "a.geox", tmp_path / "empty", home=tmp_path)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "holds no files" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "none.geox"),
        ("alignment", "words.geox"),
        ("export", "words.geox", "events"),
        ("import", "a.geox", "no"),
    ],
)
def test_wrong_use_is_one_line_and_exit_2(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    (tmp_path / "words.geox").write_text("only words", encoding="utf-8")
    paths = [str(tmp_path / a) if a.endswith((".geox", "no")) else a for a in arguments]
    done = run(*paths, home=tmp_path)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_no_command_but_open_imports_qt(project: Path) -> None:
    script = (
        "import sys; sys.modules['PySide6'] = None; sys.modules['pyqtgraph'] = None\n"
        "from geoexplorer.cli import cli\n"
        f"for a in (['check'], ['alignment'], ['export']): \n"
        f"    args = [*a, {str(project)!r}] + (['events'] if a == ['export'] else [])\n"
        "    cli.main(args, standalone_mode=False)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
