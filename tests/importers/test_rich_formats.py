"""One sample of each format is made, read and compared; one broken file of each is refused in one line."""

import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from geoexplorer.errors import ImportFailed
from geoexplorer.importers import IMPORTERS, Skipped, importer_for
from geoexplorer.importers.delimited import read as read_table
from geoexplorer.importers.markup_text import text_of_markup
from geoexplorer.importers.paragraphs import unwrapped, without_page_lines
from geoexplorer.model.document import Document

FIRST = "Kyrgyzstan and Russia opened an air base at Kant on 23 October – “a first”, said Бишкек’s minister."
SECOND = "The United States keeps its own base at Manas, half an hour away, and pays rent for it every year."
PAGE = f"""<!DOCTYPE html><html><head><meta charset="{{charset}}"><title>Base opens at Kant | Steppe Dispatch</title>
<meta property="og:title" content="Base opens at Kant"><meta property="og:site_name" content="Steppe Dispatch">
<meta name="author" content="Aida Writer"><meta property="article:published_time" content="2003-10-23T08:00:00Z">
<link rel="canonical" href="https://steppe.example.org/2003/base.html"></head>
<body><nav><a href="/">Home</a> <a href="/about">About us</a></nav><script>var x = "not this";</script>
<article><h1>Base opens at Kant</h1><p>{FIRST}</p><p>{SECOND}</p>
<p>Both governments called the opening a sign of friendship, and neither named a term for the lease.</p></article>
<footer>Copyright 2024. All rights reserved.</footer></body></html>"""


def found_in(path: Path, content: str | bytes | None = None) -> list[Document | Skipped]:
    if content is not None:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(importer_for(path).read(path))


def document_in(path: Path, content: str | bytes | None = None) -> Document:
    (found,) = found_in(path, content)
    assert isinstance(found, Document)
    assert found.path == str(path)
    return found


@pytest.mark.parametrize("charset", ["utf-8", "windows-1251"])
def test_a_web_page_gives_its_article_with_title_author_date_and_source(tmp_path, charset):
    page = PAGE.format(charset=charset).replace("“", '"').replace("”", '"')
    document = document_in(tmp_path / "a.html", page.encode(charset))
    assert FIRST.replace("“", '"').replace("”", '"') in document.text
    assert SECOND in document.text
    for furniture in ("About us", "Copyright", "not this"):
        assert furniture not in document.text
    assert (document.title, document.author, document.publisher, document.url) == (
        "Base opens at Kant",
        "Aida Writer",
        "Steppe Dispatch",
        "https://steppe.example.org/2003/base.html",
    )
    assert (document.published.date, document.published.basis) == ("2003-10-23", "metadata")


def test_a_web_page_without_a_stated_date_gets_none(tmp_path):
    page = PAGE.format(charset="utf-8").replace('property="article:published_time" content="2003-10-23T08:00:00Z"', "")
    page = page.replace("/2003/", "/").replace("23 October", "that day")
    assert document_in(tmp_path / "a.html", page).published.date is None


def test_markdown_loses_its_marks_and_gives_its_front_matter_to_the_columns(tmp_path):
    source = (
        "---\ntitle: 'Base opens'\ndate: 2003-10-23\nauthor: A. Writer\nurl: https://x.example.org/b\n---\n\n# Base\n\n"
        "The **United States** and [Russia](https://ru.example.org/a_(b)) met.\n\n"
        "> *Never* again, 2 * 3 a_b_c\n\n- one\n"
    )
    document = document_in(tmp_path / "a.md", source)
    assert document.text == "Base\n\nThe United States and Russia met.\n\nNever again, 2 * 3 a_b_c\n\none\n"
    assert (document.title, document.published.date, document.author) == ("Base opens", "2003-10-23", "A. Writer")
    assert (document.publisher, document.record) == ("x.example.org", None)


def pdf(*lines: str) -> bytes:
    """Write the smallest PDF with these lines on one page."""
    shown = " ".join(f"({line}) Tj 0 -14 Td" for line in lines)
    stream = f"BT /F1 12 Tf 40 780 Td {shown} ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Title (Base report) /Author (A. Writer) /CreationDate (D:20240101000000) >>",
    ]
    body, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer\n<< /Size 6 /Root 1 0 R /Info 5 0 R >>\nstartxref\n{len(body)}\n%%EOF"
    return f"{body}xref\n0 6\n0000000000 65535 f \n{table}{trailer}".encode("latin-1")


def test_a_pdf_gives_whole_paragraphs_and_no_invented_date(tmp_path):
    lines = (
        "Kyrgyzstan and Russia opened an air base at Kant, the gov-",
        "ernment said on Thursday in Bishkek.",
        "",
        SECOND,
    )
    document = document_in(tmp_path / "a.pdf", pdf(*lines))
    assert "the government said on Thursday in Bishkek." in document.text
    assert (document.title, document.author) == ("Base report", "A. Writer")
    assert document.published.date is None


def test_a_pdf_of_pictures_and_a_locked_one_say_what_to_do(tmp_path):
    from pypdf import PdfReader, PdfWriter

    with pytest.raises(ImportFailed, match="OCR"):
        found_in(tmp_path / "scan.pdf", pdf(""))
    (tmp_path / "open.pdf").write_bytes(pdf("words"))
    writer = PdfWriter(PdfReader(tmp_path / "open.pdf"))
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(tmp_path / "locked.pdf")
    with pytest.raises(ImportFailed, match="password"):
        found_in(tmp_path / "locked.pdf")


def test_a_word_document_gives_paragraphs_and_tables_in_order(tmp_path):
    import docx

    made = docx.Document()
    made.core_properties.title, made.core_properties.author = "Base report", "A. Writer"
    made.add_heading("Base opens", 1)
    made.add_paragraph(FIRST)
    made.add_table(1, 2).rows[0].cells[0].text = "Cell"
    made.add_paragraph(SECOND)
    made.save(tmp_path / "a.docx")
    document = document_in(tmp_path / "a.docx")
    assert document.text == f"Base opens\n\n{FIRST}\n\nCell\t\n\n{SECOND}"
    assert (document.title, document.author) == ("Base report", "A. Writer")


def test_rich_text_gives_its_words_with_their_signs(tmp_path):
    markup = r"{\rtf1\ansi\ansicpg1251{\info{\title Base report}{\author A. Writer}}"
    markup += r"\f0 Moscow\par \'cc\'ee\'f1\'ea\'e2\'e0 \u8220?x\u8221?\par}"
    document = document_in(tmp_path / "a.rtf", markup)
    assert document.text.split("\n")[:2] == ["Moscow", "Москва “x”"]
    assert (document.title, document.author) == ("Base report", "A. Writer")


def test_an_open_document_gives_headings_and_paragraphs(tmp_path):
    from odf.dc import Title
    from odf.opendocument import OpenDocumentText
    from odf.text import H, List, ListItem, P

    made = OpenDocumentText()
    made.meta.addElement(Title(text="Base report"))
    made.text.addElement(H(outlinelevel=1, text="Base opens"))
    made.text.addElement(P(text=FIRST))
    item = ListItem()
    item.addElement(P(text=SECOND))
    listed = List()
    listed.addElement(item)
    made.text.addElement(listed)
    made.save(tmp_path / "a.odt")
    document = document_in(tmp_path / "a.odt")
    assert document.text == f"Base opens\n\n{FIRST}\n\n{SECOND}"
    assert document.title == "Base report"


@pytest.mark.parametrize("subtype", ["plain", "html"])
def test_a_message_gives_its_text_subject_sender_and_date(tmp_path, subtype):
    message = EmailMessage()
    message["Subject"], message["From"] = "Base opens – Кант", "Aida Writer <aida@steppe.example.org>"
    message["Date"] = "Thu, 23 Oct 2003 08:00:00 +0600"
    message.set_content(FIRST if subtype == "plain" else f"<p>{FIRST}</p><p>&amp; more</p>", subtype=subtype)
    message.add_attachment(b"x", maintype="application", subtype="pdf", filename="map.pdf")
    document, skipped = found_in(tmp_path / "a.eml", bytes(message))
    assert isinstance(document, Document)
    assert document.text.startswith(FIRST)
    assert (document.title, document.author) == ("Base opens – Кант", "Aida Writer")
    assert (document.publisher, document.published.date) == ("steppe.example.org", "2003-10-23")
    assert isinstance(skipped, Skipped)
    assert skipped.record == "map.pdf"


def test_a_saved_web_archive_gives_its_article(tmp_path):
    message = EmailMessage()
    message["Subject"], message["Snapshot-Content-Location"] = "Base opens", "https://steppe.example.org/1"
    message.set_content(PAGE.format(charset="utf-8"), subtype="html")
    document = document_in(tmp_path / "a.mhtml", bytes(message))
    assert SECOND in document.text
    assert (document.url, document.published.date) == ("https://steppe.example.org/1", "2003-10-23")


RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Steppe Dispatch</title><item><title>Base &amp;amp; rent</title><guid>g-1</guid>
<link>https://steppe.example.org/1</link><pubDate>Thu, 23 Oct 2003 08:00:00 GMT</pubDate>
<description>A short summary.</description><content:encoded><![CDATA[<p>{FIRST}</p><p>{SECOND}</p>]]>
</content:encoded>
</item><item><title>Empty</title><guid>g-2</guid></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Steppe Dispatch</title>
<entry><title>Base</title><id>g-1</id>
<link href="https://steppe.example.org/1"/><updated>2003-10-23T08:00:00Z</updated>
<content type="html">&lt;p&gt;{FIRST}&lt;/p&gt;</content></entry></feed>"""


def test_each_entry_of_a_feed_is_a_document(tmp_path):
    document, skipped = found_in(tmp_path / "a.rss", RSS)
    assert isinstance(document, Document)
    assert document.text == f"A short summary.\n\n{FIRST}\n\n{SECOND}"
    assert (document.title, document.publisher, document.record) == ("Base & rent", "Steppe Dispatch", "g-1")
    assert document.published.date == "2003-10-23"
    assert isinstance(skipped, Skipped)
    assert skipped.record == "g-2"
    assert document_in(tmp_path / "a.atom", ATOM).text == FIRST


def test_a_table_of_articles_is_read_by_the_names_of_its_columns(tmp_path):
    table = "\ufeffID;Headline;Publication Date;Body;Source\r\n"
    table += f'7;Base;23 October 2003;"{FIRST}\n\nMore";Courier\r\n8;None;;;\r\n'
    document, skipped = found_in(tmp_path / "a.csv", table)
    assert isinstance(document, Document)
    assert document.text == f"{FIRST}\n\nMore"
    assert (document.record, document.title, document.publisher) == ("7", "Base", "Courier")
    assert document.published.date == "2003-10-23"
    assert isinstance(skipped, Skipped)
    assert (skipped.record, skipped.reason) == ("8", "the row has no text")


def test_columns_with_other_names_are_mapped(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("Nummer,Artikel\n1,Worte\n")
    with pytest.raises(ImportFailed, match="no column of texts"):
        list(read_table(path))
    (document,) = read_table(path, {"text": "artikel"})
    assert isinstance(document, Document)
    assert (document.text, document.record) == ("Worte", "row 2")


def test_each_file_of_an_archive_is_read_by_its_own_importer(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("b/news.jsonl", '{"id": "k-1", "text": "Words"}')
        archive.writestr("a.txt", FIRST)
        archive.writestr("__MACOSX/a.txt", "no")
        archive.writestr("empty.txt", "")
        archive.writestr("sound.mp3", "x")
        archive.writestr("inner.zip", "x")
        archive.writestr("../../escape.txt", "Out")
    found = found_in(path)
    assert [(d.record, d.text) for d in found if isinstance(d, Document)] == [
        ("../../escape.txt", "Out"),
        ("a.txt", FIRST),
        ("b/news.jsonl#k-1", "Words"),
    ]
    reasons = {s.record: s.reason for s in found if isinstance(s, Skipped)}
    assert set(reasons) == {"empty.txt", "sound.mp3", "inner.zip"}
    assert reasons["empty.txt"].startswith("empty.txt is empty")
    assert {found.path for found in found} == {str(path)}
    assert not (tmp_path.parent.parent / "escape.txt").exists()
    assert [p.name for p in tmp_path.iterdir()] == ["a.zip"]


def test_an_archive_that_unpacks_to_far_more_than_texts_is_refused(tmp_path):
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"0" * 20_000_000)
    with pytest.raises(ImportFailed, match="unpacks to far more"):
        found_in(path)


RICH = [
    suffix for importer in IMPORTERS for suffix in importer.suffixes if suffix not in ("", ".txt", ".text", ".jsonl")
]


@pytest.mark.parametrize("suffix", RICH)
@pytest.mark.parametrize(
    "content",
    [b"", b"\x00\x01\x02\xff" * 300, b"PK\x03\x04broken", b"%PDF-1.4 broken"],
    ids=["empty", "noise", "zip", "pdf"],
)
def test_a_broken_file_is_refused_with_its_name_the_reason_and_a_hint(tmp_path, suffix, content):
    path = tmp_path / f"broken{suffix}"
    with pytest.raises(ImportFailed) as caught:
        found_in(path, content)
    assert "broken" in caught.value.message
    assert caught.value.hint
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_an_archive_that_is_no_document_is_refused(tmp_path, suffix):
    path = tmp_path / f"a{suffix}"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "x")
    with pytest.raises(ImportFailed, match="damaged"):
        found_in(path)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("no markup at 5 < 6", "no markup at 5 < 6"),
        ("<p>One</p><p>Two<br>Three</p>", "One\n\nTwo\n\nThree"),
        ("a<b>b</b>c &amp; d", "abc & d"),
        ("<style>x</style><script>y</script>z", "z"),
        ("<p>broken", "broken"),
    ],
)
def test_markup_becomes_paragraphs(markup, text):
    assert text_of_markup(markup) == text


def test_page_numbers_and_lines_that_pages_share_are_left_out():
    pages = [f"Annual Report 200{i}\n\nline {word} of text\n\nCopyright\nPage {i}" for i, word in enumerate("abc")]
    assert without_page_lines(pages) == "line a of text\nline b of text\nline c of text"
    assert without_page_lines(["One page\nwith 2003"]) == "One page\nwith 2003"
    assert without_page_lines([]) == ""


def test_lines_broken_for_the_page_are_joined_and_short_lines_end_paragraphs():
    page = "A heading\n" + "\n".join(
        ["this is a long line that goes on and on to", "the end of the para-", "graph. And then"]
    )
    page += " some more\nof it follows here until it is full.\nNew one begins here and it also is quite long"
    joined = unwrapped(page)
    assert joined.startswith("A heading\n\nthis is")
    assert unwrapped("") == ""
