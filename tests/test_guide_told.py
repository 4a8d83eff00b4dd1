"""The guide tells what the program has: each key of an action, each table and each column of the two stable views."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import click
import pytest

from geoexplorer.app.actions import ACTIONS, ActionRow
from geoexplorer.assets import asset
from geoexplorer.cli import cli
from geoexplorer.store.project import open_project

HIDDEN = re.compile(r"sqlite_|_sqlite|sentences_fts_|_?migrations")


def page(name: str) -> str:
    return asset("guide", f"{name}.md").read_text("utf-8")


def keys_told() -> set[str]:
    return set(re.findall(r"`([^`]+)`", page("keyboard").replace("PgDn", "PgDown")))


def names_told(text: str) -> set[str]:
    """Return the names in the first column of the tables of a page."""
    first = (line.split("|")[1] for line in text.splitlines() if line.startswith("| "))
    return {name.strip(" `.") for cell in first for name in cell.split(",")}


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    path: Path = tmp_path_factory.mktemp("file") / "empty.geox"
    with closing(open_project(path, create=True).writer()) as db:
        yield db


@pytest.mark.parametrize("row", [row for row in ACTIONS if row.keys], ids=lambda row: row.name)
def test_the_page_of_keys_names_a_key_of_every_action(row: ActionRow) -> None:
    assert set(row.keys) & keys_told(), f"{row.text}: {row.keys}"


def test_every_key_with_ctrl_or_alt_on_the_page_of_keys_does_something() -> None:
    there = {key for row in ACTIONS for key in row.keys}
    told = {key for key in keys_told() if key.startswith(("Ctrl+", "Alt+", "F"))}
    assert told - there == {"Ctrl+D"}  # of the search box, not of the window


def test_every_command_is_told() -> None:
    told = page("commands")
    commands = cli.list_commands(click.Context(cli))
    assert [name for name in commands if name != "open" and not re.search(f"`geoexplorer {name}[ `]", told)] == []


def test_every_option_is_told() -> None:
    told = "".join(page(name) for name in ("commands", "exporting", "searching", "correcting", "method"))
    context = click.Context(cli)
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        assert command is not None
        for option in command.params:
            assert isinstance(option, click.Argument) or any(flag in told for flag in option.opts), (name, option.opts)


@pytest.mark.parametrize("name", ["event_list", "mention_list"])
def test_the_page_of_the_file_names_every_column_of_a_stable_view(name: str, db: sqlite3.Connection) -> None:
    told = page("file")
    start = told.index(f"## {name}")
    columns = {row[1] for row in db.execute(f"pragma table_info({name})")}
    assert names_told(told[start : told.index("\n## ", start + 1)]) - {"Column", "---"} == columns


def test_the_page_of_the_file_names_every_table(db: sqlite3.Connection) -> None:
    told = page("file")
    tables = {row[0] for row in db.execute("select name from sqlite_master where type = 'table'")}
    named = names_told(told[told.index("## Tables") :])
    assert {t for t in tables if not HIDDEN.match(t)} - named == set()


def test_every_picture_of_the_guide_is_there_and_is_shown() -> None:
    folder = asset("guide")
    for pages in (folder, *(place for place in folder.iterdir() if (place / "pictures").exists())):
        text = "".join(path.read_text("utf-8") for path in pages.glob("*.md"))
        shown = set(re.findall(r"\(pictures/(.+?)\)", text))
        assert shown == {path.name for path in (pages / "pictures").glob("*.png")}, pages.name
