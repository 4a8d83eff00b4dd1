import json

import pytest

from geoexplorer.errors import ImportFailed
from geoexplorer.importers import Skipped, importer_for
from geoexplorer.importers.source import publication_date
from geoexplorer.model.document import Document, Published


def found_in(tmp_path, *records, name="a.jsonl"):
    path = tmp_path / name
    path.write_text("\n".join(r if isinstance(r, str) else json.dumps(r) for r in records), encoding="utf-8")
    return list(importer_for(path).read(path))


def test_each_field_goes_to_its_column_and_the_lead_is_the_first_paragraph(tmp_path):
    (document,) = found_in(
        tmp_path,
        {
            "id": "k-1",
            "date": "2005-07-06",
            "title": "Summit\nin Astana",
            "lead": "The leaders met.",
            "text": "They agreed.\r\nThey left.",
            "url": "http://news.example.org/1",
            "author": "A. Writer",
        },
    )
    assert document == Document(
        text="The leaders met.\n\nThey agreed.\nThey left.",
        path=str(tmp_path / "a.jsonl"),
        title="Summit in Astana",
        publisher="news.example.org",
        author="A. Writer",
        url="http://news.example.org/1",
        record="k-1",
        published=Published("2005-07-06", "day", "metadata", "2005-07-06"),
    )


def test_a_named_publisher_wins_over_the_host(tmp_path):
    (document,) = found_in(tmp_path, {"text": "Words", "publisher": "Courier", "url": "http://x.org"})
    assert document.publisher == "Courier"


def test_no_publisher_and_no_url_is_an_unknown_publisher(tmp_path):
    (document,) = found_in(tmp_path, {"text": "Words", "date": None})
    assert document.publisher is None
    assert document.published == Published()


def test_a_lead_that_the_text_repeats_is_stored_once(tmp_path):
    (document,) = found_in(tmp_path, {"lead": "They met.", "text": "They met. They left."})
    assert document.text == "They met. They left."


def test_a_record_without_text_and_a_line_without_json_are_skipped_by_name(tmp_path):
    found = found_in(tmp_path, {"id": 7, "text": " "}, "{broken", "", '"words"', {"text": "Words"})
    assert [(f.record, "no text" in f.reason) for f in found if isinstance(f, Skipped)] == [
        ("7", True),
        ("line 2", False),
        ("line 4", False),
    ]
    assert [f.record for f in found if isinstance(f, Document)] == ["line 5"]


def test_a_json_list_is_read_like_lines(tmp_path):
    found = found_in(tmp_path, json.dumps([{"text": "One"}, {"text": "Two"}], indent=1), name="a.json")
    assert [(f.record, f.text) for f in found] == [("item 1", "One"), ("item 2", "Two")]


def test_one_indented_object_is_one_document(tmp_path):
    (document,) = found_in(tmp_path, json.dumps({"id": "x", "text": "One"}, indent=2), name="a.json")
    assert (document.record, document.text) == ("x", "One")


def test_signs_that_no_database_holds_are_replaced(tmp_path):
    (document,) = found_in(tmp_path, '{"text": "a \\ud800 b \\u0000 c \\ud83c\\uddf0"}')
    assert document.text == "a \ufffd b \ufffd c 🇰"


@pytest.mark.parametrize("line", ["{broken", "1", "no json at all"])
def test_a_file_without_any_record_fails_with_name_and_hint(tmp_path, line):
    with pytest.raises(ImportFailed, match=r"a\.jsonl holds no JSON records"):
        found_in(tmp_path, line)


@pytest.mark.parametrize(
    ("words", "date", "precision"),
    [
        ("2003-03-18", "2003-03-18", "day"),
        ("2003-03-18T10:00:00Z", "2003-03-18", "day"),
        ("2003-03", "2003-03-01", "month"),
        ("2003", "2003-01-01", "year"),
        ("20030318", "2003-03-18", "day"),
        ("18.3.2003", "2003-03-18", "day"),
        ("18 March 2003", "2003-03-18", "day"),
        ("March 18, 2003", "2003-03-18", "day"),
        ("Sept. 2003", "2003-09-01", "month"),
        ("Tue, 18 Mar 2003 10:00:00 +0100", "2003-03-18", "day"),
        ("2003-02-30", None, "unknown"),
        ("2003-13", None, "unknown"),
        ("Volume 12", None, "unknown"),
        ("Issue 12, 2003", None, "unknown"),
        ("0000", None, "unknown"),
        (None, None, "unknown"),
    ],
)
def test_a_date_field_is_read_with_its_precision_and_never_invented(words, date, precision):
    found = publication_date(words)
    assert (found.date, found.precision) == (date, precision)
    assert found.words == (words if date else "")
