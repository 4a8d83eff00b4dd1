from pathlib import Path

import pytest

from geoexplorer.errors import ImportFailed
from geoexplorer.importers import IMPORTERS, find_files, importer_for
from geoexplorer.model.document import Document

RUSSIAN = "Президент Киргизии заявил в среду, что база в Манасе будет закрыта. Москва обещала кредит."


def read_one(path: Path) -> Document:
    (found,) = importer_for(path).read(path)
    assert isinstance(found, Document)
    return found


def written(folder: Path, name: str, raw: bytes) -> Path:
    path = folder / name
    path.write_bytes(raw)
    return path


def test_a_utf8_text_is_kept_sign_for_sign_but_for_line_ends_and_the_byte_order_mark(tmp_path):
    text = "\ufeffTitle\r\n\r\n  Inner\u00a0space \u2028 é e\u0301 🇰🇬\rlast "
    document = read_one(written(tmp_path, "a.txt", text.encode()))
    assert document.text == "Title\n\n  Inner\u00a0space \u2028 é e\u0301 🇰🇬\nlast "


def test_a_document_knows_its_absolute_path(tmp_path, monkeypatch):
    written(tmp_path, "a.txt", b"Words")
    monkeypatch.chdir(tmp_path)
    assert read_one(Path("a.txt")).path == str(tmp_path / "a.txt")


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1251", "koi8_r", "cp866"],
)
def test_russian_text_is_read_in_every_usual_encoding(tmp_path, encoding):
    assert read_one(written(tmp_path, "a.txt", RUSSIAN.encode(encoding))).text == RUSSIAN


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. “base” – closed, he said",
        "Le président a signé l’accord à Genève ; la Russie se dit « prête » à négocier une clôture.",
    ],
)
def test_windows_quotes_and_accents_are_read(tmp_path, text):
    assert read_one(written(tmp_path, "a.txt", text.encode("cp1252"))).text == text


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t", "no words"),
        (b"%PDF-1.4 and more", "PDF"),
        (b"PK\x03\x04....", "ZIP"),
        (bytes(range(256)) * 8, "binary"),
        (b"words\x00\x01\x00\x02 words", "binary"),
        (b"\xff\xfe\x00\xd8a", "binary"),
    ],
)
def test_a_file_that_is_no_text_is_refused_with_its_name_reason_and_a_hint(tmp_path, raw, reason):
    path = written(tmp_path, "a.txt", raw)
    with pytest.raises(ImportFailed) as caught:
        list(importer_for(path).read(path))
    assert str(path) in caught.value.message
    assert reason in caught.value.message
    assert caught.value.hint
    assert "\n" not in str(caught.value)


def test_a_stray_windows_sign_does_not_spoil_a_utf8_text(tmp_path):
    raw = "Бишкек и Москва подписали договор. ".encode() + b"It\x92s signed"
    assert read_one(written(tmp_path, "a.txt", raw)).text == "Бишкек и Москва подписали договор. It’s signed"


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(ImportFailed, match=r"nothing\.txt does not exist"):
        read_one(tmp_path / "nothing.txt")


def test_an_unknown_suffix_is_refused_and_the_readable_ones_are_named(tmp_path):
    with pytest.raises(ImportFailed) as caught:
        importer_for(tmp_path / "a.mp3")
    assert ".mp3" in caught.value.message
    assert ".txt" in caught.value.hint


def test_folders_are_walked_in_order_without_hidden_files_and_projects(tmp_path):
    for name in ["b.txt", "a.txt", ".hidden", "x.geox", "x.geox-wal", "sub/c.txt", ".git/d.txt"]:
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text("words")
    found = [path.relative_to(tmp_path).as_posix() for path in find_files([tmp_path])]
    assert found == ["a.txt", "b.txt", "sub/c.txt"]


def test_a_named_file_that_is_missing_is_passed_on_so_that_reading_it_gives_the_reason(tmp_path):
    assert list(find_files([tmp_path / "gone.txt"])) == [tmp_path / "gone.txt"]


def test_an_empty_folder_gives_nothing(tmp_path):
    assert list(find_files([tmp_path])) == []


def test_each_suffix_belongs_to_one_importer():
    suffixes = [suffix for importer in IMPORTERS for suffix in importer.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(importer.label for importer in IMPORTERS)
