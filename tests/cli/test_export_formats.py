"""Every format and the evidence pack from the command line, on a project built in code."""

import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from building import LEXICON, told
from click.testing import CliRunner, Result

from geoexplorer.cli import cli
from geoexplorer.exporters import EXPORTERS, TEXT_EXPORTERS
from geoexplorer.store.project import open_project
from geoexplorer.store.writing import write_extraction


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "one.geox"
    with closing(open_project(path, create=True).writer()) as db:
        write_extraction(db, told("KGZ", "RUS", path="/1"), LEXICON)
        write_extraction(db, told("UZB", "USA", path="/2", polarity=-1), LEXICON)
    return path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


@pytest.mark.parametrize("suffix", [exporter.suffix for exporter in EXPORTERS])
def test_the_name_of_the_file_says_the_format_of_a_table(project, tmp_path, suffix):
    done = run("export", project, "events", "-o", tmp_path / f"out{suffix}")
    assert done.exit_code == 0, done.output
    assert "2 rows" in done.stderr
    assert (tmp_path / f"out{suffix}").stat().st_size


@pytest.mark.parametrize("suffix", [exporter.suffix for exporter in TEXT_EXPORTERS])
def test_the_name_of_the_file_says_the_format_of_texts(project, tmp_path, suffix):
    done = run("export", project, "events", "--query", "from:KGZ", "-o", tmp_path / f"out{suffix}")
    assert done.exit_code == 0, done.output
    assert "1 documents" in done.stderr


def test_a_format_can_be_named_and_goes_to_standard_output(project):
    done = run("export", project, "passages", "--format", "md")
    assert "> Kyrgyzstan helps Russia." in done.stdout


def test_an_evidence_pack_is_written_and_verified(project, tmp_path):
    pack = tmp_path / "pack.zip"
    assert run("pack", project, "-o", pack, "--by", "year", "--texts").exit_code == 0
    done = run("verify", pack)
    assert (done.exit_code, "no faults" in done.stdout) == (0, True)
    with zipfile.ZipFile(pack, "a") as archive:
        archive.writestr("more.txt", "x")
    done = run("verify", pack)
    assert (done.exit_code, "1 fault" in done.stdout) == (1, True)
    assert "more.txt was added" in done.stderr
