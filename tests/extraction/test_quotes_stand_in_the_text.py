"""Whatever a text holds, every span is the words it claims to be."""

from hypothesis import given, settings
from hypothesis import strategies as st

from geoexplorer.extraction import extract_batch
from geoexplorer.model.document import Document

PIECES = [
    "Russia agreed with Kyrgyzstan.",
    "On July 25, 2004 Moscow sent $100 million",
    "500 Russian soldiers at the Kant air base",
    "“We stay,” President Islam Karimov said.",
    "🇰🇬",
    "😀 emoji",
    "\u2028",
    "\u00a0",
    "e\u0301te\u0301",
    "Договор подписан.",
    "اتفاق",
    "\n",
    "\n\n",
    " ",
    "\t",
    "x",
    "US",
    "...",
    '"',
    "’s",
    "\u200b",
    "NATO's",
    "(RFE/RL) --",
]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14), st.sampled_from(["", " "]))
def test_quote_is_the_text_between_its_offsets(pieces: list[str], glue: str) -> None:
    text = glue.join(pieces)
    [found] = extract_batch([Document(text, "/a.txt", language="en")])
    assert all(m.quote == text[m.start : m.end] and m.start < m.end for m in found.mentions)
    assert all(event.quote == text[event.start : event.end] for event in found.events)
    assert all(0 <= s.start < s.end <= len(text) for s in found.sentences)
    assert list(found.sentences) == sorted(found.sentences, key=lambda s: s.start)


@settings(max_examples=20, deadline=None)
@given(st.text(max_size=80))
def test_any_text_at_all_is_read_without_a_fault(text: str) -> None:
    [found] = extract_batch([Document(text, "/a.txt", language="en")])
    assert all(m.quote == text[m.start : m.end] for m in found.mentions)


def test_the_same_text_gives_the_same_rows_in_any_batch() -> None:
    documents = [Document(f"Russia opened a base at Kant in {year}.", f"/{year}.txt") for year in range(2000, 2006)]
    together = extract_batch(documents)
    alone = [extract_batch([document])[0] for document in documents]
    assert [e.mentions for e in together] == [e.mentions for e in alone]
