from pathlib import Path

import pytest

from geoexplorer.errors import ImportFailed
from geoexplorer.importers.metadata_table import MetadataTable, StatedFields, read_metadata_table
from geoexplorer.model.document import Document, Published


def table(tmp_path: Path, words: str) -> MetadataTable:
    path = tmp_path / "table.csv"
    path.write_text(words, encoding="utf-8")
    return read_metadata_table(path)


def test_what_the_table_says_wins_and_empty_cells_leave_the_rest(tmp_path):
    read = table(tmp_path, "file,title,publisher,author,published,url\na.txt,Base,,A. Writer,2003-10,\n")
    fields = read.fields_of("/texts/a.txt")
    assert fields is not None
    document = Document("Words", "/texts/a.txt", "Old", "Courier", published=Published("2001-01-01", "day", "stated"))
    assert fields.on(document) == Document(
        "Words",
        "/texts/a.txt",
        "Base",
        "Courier",
        "A. Writer",
        published=Published("2003-10-01", "month", "user", "2003-10"),
    )


@pytest.mark.parametrize(
    ("path", "record", "name"),
    [
        ("/x/a.txt", None, "a.txt"),
        ("/x/one/a.txt", None, "one/a.txt"),
        ("/x/two/a.txt", None, "a.txt"),
        ("/x/b.txt", None, None),
        ("/x/xa.txt", None, None),
        ("/x/news.jsonl", "k-1", "news.jsonl#k-1"),
        ("/x/news.jsonl", "k-2", None),
        ("/x/pack.zip", "two/c.txt", "c.txt"),
    ],
)
def test_a_row_belongs_to_the_file_whose_path_ends_like_its_name(path, record, name):
    rows = MetadataTable(dict.fromkeys(("a.txt", "one/a.txt", "news.jsonl#k-1", "c.txt"), StatedFields()))
    assert rows.name_of(path, record) == name
    assert (rows.fields_of(path, record) is None) == (name is None)


def test_other_columns_and_separators_are_allowed(tmp_path):
    read = table(tmp_path, "Note;File;Publisher\nx;one\\a.txt;Courier\n;;\n")
    assert read.rows == {"one/a.txt": StatedFields(publisher="Courier")}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("title,publisher\nx,y\n", "needs a column file"),
        ("file\na.txt\n", "needs a column file"),
        ("file,published\na.txt,soon\n", "row 2: “soon” is no date"),
        ("", "empty"),
    ],
)
def test_a_table_that_cannot_be_used_says_why(tmp_path, words, message):
    with pytest.raises(ImportFailed, match=message):
        table(tmp_path, words)
