import io
import json
import re
import zipfile
from xml.etree import ElementTree

import pytest

from geoexplorer.exporters import TEXT_EXPORTERS, export_texts, text_exporter_for
from geoexplorer.exporters.markdown_page import plain
from geoexplorer.model.annotated import (
    AnnotatedDocument,
    AnnotatedEvent,
    AnnotatedMention,
    AnnotatedSentence,
    AnnotatedSide,
)

TEXT = "🇰🇬 Bishkek gave Moscow\na base, <officials> said. It's over."


def span(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


DOCUMENT = AnnotatedDocument(
    7,
    "A base & more",
    "Courier",
    "A. Writer",
    "https://news.example.org/?a=1&b=2",
    "2003-10-23",
    TEXT,
    (
        AnnotatedSentence(1, 0, TEXT.index(" It"), "body", True),
        AnnotatedSentence(2, TEXT.index("It"), len(TEXT), "body", False),
    ),
    (
        AnnotatedMention(1, *span("Bishkek"), "Bishkek", "COUNTRY", "KGZ", "Kyrgyzstan", None, "unseen"),
        AnnotatedMention(2, *span("Moscow\na base"), "Moscow\na base", "FACILITY", None, None, None, "unseen"),
        AnnotatedMention(3, *span("Moscow"), "Moscow", "COUNTRY", "RUS", "Russia", None, "unseen"),
    ),
    (
        AnnotatedEvent(
            5, *span("Bishkek gave Moscow\na base"), "Bishkek gave Moscow\na base", *span("gave"), "KGZ", "Kyrgyzstan",
            "RUS", "Russia", False, "COOPERATE", "military", 1, "asserted", "anonymous", "officials", "2003-10-23",
            None, "accepted", (AnnotatedSide("actor", "KGZ", "Kyrgyzstan", 1),
                               AnnotatedSide("recipient", "RUS", "Russia", 3)),
        ),
    ),
)  # fmt: skip


def written(name: str, *documents: AnnotatedDocument) -> bytes:
    exporter = text_exporter_for(name)
    assert exporter
    file = io.BytesIO()
    assert exporter.write(documents, file) == len(documents)
    return file.getvalue()


def test_brat_spans_are_the_quotes_of_the_text_beside_them():
    with zipfile.ZipFile(io.BytesIO(written("brat", DOCUMENT))) as archive:
        text = archive.read("000007.txt").decode()
        lines = archive.read("000007.ann").decode().splitlines()
        assert "COOPERATE" in archive.read("annotation.conf").decode()
    spans = [line.split("\t") for line in lines if line.startswith("T")]
    assert len(spans) == 4
    for _, place, words in spans:
        fragments = [tuple(map(int, part.split())) for part in place.split(" ", 1)[1].split(";")]
        assert " ".join(text[a:b] for a, b in fragments) == words
    assert "E1\tCOOPERATE:T4 Actor:T1 Recipient:T3" in lines
    assert "A1\tPolarity E1 towards" in lines
    assert "N1\tReference T1 GeoExplorer:KGZ\tKyrgyzstan" in lines


def test_a_web_annotation_selects_its_quote_by_words_and_by_position():
    page = json.loads(written("jsonld", DOCUMENT))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert len(page["items"]) == 4
    for item in page["items"]:
        quote, position = item["target"]["selector"]
        assert TEXT[position["start"] : position["end"]] == quote["exact"]
        assert TEXT.startswith(quote["prefix"], position["start"] - len(quote["prefix"]))
        assert item["target"]["source"] == DOCUMENT.url
    assert json.loads(page["items"][3]["body"][1]["value"])["actor"] == "KGZ"


def test_a_qda_project_has_its_texts_codes_and_coded_passages():
    with zipfile.ZipFile(io.BytesIO(written("qdpx", DOCUMENT))) as archive:
        project = ElementTree.fromstring(archive.read("project.qde"))
        space = {"q": "urn:QDA-XML:project:1.0"}
        (source,) = project.findall("q:Sources/q:TextSource", space)
        text = archive.read("Sources/" + source.attrib["plainTextPath"].removeprefix("internal://")).decode()
    assert text == TEXT
    codes = {code.attrib["guid"]: code.attrib["name"] for code in project.iter("{urn:QDA-XML:project:1.0}Code")}
    selections = source.findall("q:PlainTextSelection", space)
    cut = [text[int(s.attrib["startPosition"]) : int(s.attrib["endPosition"])] for s in selections]
    assert cut == ["Bishkek", "Moscow\na base", "Moscow", "Bishkek gave Moscow\na base"]
    coded = [codes[r.attrib["targetGUID"]] for r in selections[3].findall("q:Coding/q:CodeRef", space)]
    assert coded == ["COOPERATE", "towards", "asserted"]
    guids = re.findall(r' guid="([^"]+)"', ElementTree.tostring(project).decode())
    assert len(guids) == len(set(guids))


def test_conll_words_carry_their_place_and_all_spans_over_them():
    lines = written("conllu", DOCUMENT).decode().splitlines()
    words = [line.split("\t") for line in lines if line and not line.startswith("#")]
    assert all(len(columns) == 10 for columns in words)
    for _, form, *_rest, misc in words:
        start, end = re.findall(r"TokenRange=(\d+):(\d+)", misc)[0]
        assert TEXT[int(start) : int(end)] == form
    by_form = {columns[1]: columns[9] for columns in words}
    assert "Entity=B-FACILITY,B-COUNTRY|Key=_,RUS" in by_form["Moscow"]
    assert "Entity=I-FACILITY" in by_form["base"]
    assert "Event=B-COOPERATE" in by_form["gave"]
    assert "SpaceAfter=No" in by_form["base"]
    assert "It's" in by_form
    assert [line for line in lines if line.startswith("# sent_id")] == ["# sent_id = 7-1", "# sent_id = 7-2"]


def test_a_page_quotes_the_passages_in_scope_with_citation_and_event():
    page = written("html", DOCUMENT).decode()
    assert "Bishkek gave Moscow a base, &lt;officials&gt; said." in page
    assert "It&#x27;s over" not in page
    assert '<a href="https://news.example.org/?a=1&amp;b=2">' in page
    assert "Kyrgyzstan → Russia: COOPERATE +, military, asserted, 2003-10-23, says officials (accepted)" in page


def test_markdown_shows_the_words_as_they_are():
    page = written("md", DOCUMENT).decode()
    assert page.startswith(
        "# Quotations\n\n## A base & more\n\n> 🇰🇬 Bishkek gave Moscow a base, "
        "\\<officials\\> said.\n>\n> — Courier, A. Writer"
    )
    assert plain("1. *x* [y](z) #") == "1\\. \\*x\\* \\[y\\](z) \\#"
    assert plain("- a_b") == "\\- a\\_b"


@pytest.mark.parametrize("exporter", TEXT_EXPORTERS, ids=lambda exporter: exporter.suffix)
def test_no_documents_and_odd_documents_are_files_too(exporter, tmp_path):
    odd = AnnotatedDocument(1, "", None, None, "javascript:alert(1)", None, "x\x01\n")
    for documents in ([], [odd]):
        export_texts(exporter, documents, tmp_path / f"out{exporter.suffix}")
    raw = (tmp_path / f"out{exporter.suffix}").read_bytes()
    assert raw
    assert b'href="javascript' not in raw


@pytest.mark.parametrize("exporter", TEXT_EXPORTERS, ids=lambda exporter: exporter.suffix)
def test_the_same_documents_give_the_same_file(exporter):
    first, second = io.BytesIO(), io.BytesIO()
    exporter.write([DOCUMENT], first)
    exporter.write([DOCUMENT], second)
    assert first.getvalue() == second.getvalue() or exporter.suffix == ".qdpx"
