"""What a search understood is said in the language of the window, and in English where a file is written."""

import pytest

from geoexplorer.model import query as language
from geoexplorer.model.query import parse
from geoexplorer.model.query_wording import CODES, FIELDS, understood
from geoexplorer.wording import in_english
from tests.app import pseudo

QUERIES = (
    'base "air base" OR field -Manas NEAR/4 lease',
    "is:(denied undated) has:note domain:military modality:planned",
    "(base OR airfield) AND (Kant AND Manas) date:2004..2006",
    'from:KGZ to:RUS speaker:Putin type:AID polarity:+ )"',
    'tag:bases -tag:"second reading"',
    "confidence:>=0.5 -confidence:0.2..0.3 confidence:<0.9",
    "",
)
DATA = (
    "bases", "second reading",
    "base", "air base", "field", "Manas", "lease", "airfield", "kant", "manas", "KGZ", "RUS", "Putin", "AID",
    "0.50", "0.20", "0.30", "0.90",
)  # fmt: skip


@pytest.mark.parametrize("query", QUERIES)
def test_what_was_understood_passes_the_translators(query: str) -> None:
    with pseudo.spoken():
        said = parse(query).understood
    assert "⟦" in said
    assert pseudo.left_over(said, DATA) == ""


@pytest.mark.parametrize("query", QUERIES)
def test_a_file_is_told_the_filters_in_english(query: str) -> None:
    clauses = parse(query).scope.clauses
    with pseudo.spoken():
        said = understood(clauses, say=in_english)
    assert said == understood(clauses)


def test_every_field_and_code_of_the_query_language_has_words() -> None:
    assert set(language.FIELDS.values()) <= set(FIELDS)
    assert {code for field in ("domain", "modality", "is", "has") for code in language.CODES[field]} <= set(CODES)
