import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoexplorer.model.query import Names, parse
from geoexplorer.model.selection import Clause, Scope, Selection


def text(*words: str, exclude: bool = False) -> Clause:
    return Clause("text", words, exclude)


@pytest.mark.parametrize(
    ("query", "clauses"),
    [
        ("", ()),
        ("   ", ()),
        ("base", (text("base"),)),
        ("Air Base", (text("air"), text("base"))),
        ("base base", (text("base"),)),
        ('"air base"', (Clause("phrase", ("air base",)),)),
        ("“air base”", (Clause("phrase", ("air base",)),)),
        ("«air  base»", (Clause("phrase", ("air base",)),)),
        ("base OR troops", (text("base", "troops"),)),
        ("base OR troops russia", (text("base", "troops"), text("russia"))),
        ("base AND troops", (text("base"), text("troops"))),
        ("base -russia", (text("base"), text("russia", exclude=True))),
        ("NOT russia", (text("russia", exclude=True),)),
        ('-"air base"', (Clause("phrase", ("air base",), True),)),
        ("milit*", (text("milit*"),)),
        ("base NEAR/5 russia", (Clause("near", ("base", "russia", "5")),)),
        ('"air base" NEAR russia', (Clause("near", ("air base", "russia", "10")),)),
        ("a NEAR/3 b NEAR/3 c", (Clause("near", ("a", "b", "c", "3")),)),
        ("U.S.", (text("u.s."),)),
        ("Hizb-ut-Tahrir", (text("hizb-ut-tahrir"),)),
        ("Putin’s", (text("putin's"),)),
        ("$5 million", (text("$5"), text("million"))),
        ("2003-2005", (text("2003-2005"),)),
        ("http://a.org/b", (text("http://a.org/b"),)),
        ("note:this", (text("note:this"),)),
        ("near not or and", (text("near"), text("not"), text("or"), text("and"))),
    ],
)
def test_words_are_understood(query, clauses):
    assert parse(query).scope == Scope(clauses, query)


@pytest.mark.parametrize(
    ("query", "clause"),
    [
        ("actor:kyrgyzstan", Clause("actor", ("kyrgyzstan",))),
        ("from:Russia", Clause("actor", ("Russia",))),
        ("to:Russia", Clause("recipient", ("Russia",))),
        ('source:"Northern Courier"', Clause("publisher", ("Northern Courier",))),
        ("Actor: Russia", Clause("actor", ("Russia",))),
        ("-actor:russia", Clause("actor", ("russia",), True)),
        ("date:2004..2006", Clause("date", ("2004..2006",))),
        ("date:2005-07", Clause("date", ("2005-07",))),
        ("type:aid,support", Clause("type", ("AID", "SUPPORT"))),
        ("type:aid OR type:agree", Clause("type", ("AID", "AGREE"))),
        ("polarity:-", Clause("polarity", ("-1",))),
        ("polarity:-1", Clause("polarity", ("-1",))),
        ("polarity:+1", Clause("polarity", ("+1",))),
        ("polarity:away", Clause("polarity", ("-1",))),
        ("is:(denied undated)", Clause("is", ("denied", "undated"))),
        ("has:Note", Clause("has", ("note",))),
        ("confidence:0.5", Clause("confidence", (">=0.5",))),
        ("confidence:>50%", Clause("confidence", (">=0.5",))),
        ("confidence:≤,3", Clause("confidence", ("<0.3",))),
        ("-confidence:<0.30", Clause("confidence", ("<0.3",), True)),
        ("confidence:60%..0.3", Clause("confidence", ("0.3..0.6",))),
        ("confidence:(<0.2 >=0.9)", Clause("confidence", ("<0.2", ">=0.9"))),
        ("speaker:'x", Clause("speaker", ("'x",))),
    ],
)
def test_filters_are_understood(query, clause):
    assert parse(query).scope.clauses == (clause,)


def test_or_joins_different_fields():
    (clause,) = parse("actor:KGZ OR base OR -type:AID").scope.clauses
    assert clause == Clause("any", (), parts=(Clause("actor", ("KGZ",)), text("base"), Clause("type", ("AID",), True)))


def test_brackets_group():
    (clause,) = parse("(base russia) OR troops").scope.clauses
    inner = Clause("all", (), parts=(text("base"), text("russia")))
    assert clause == Clause("any", (), parts=(inner, text("troops")))


@pytest.mark.parametrize(
    ("query", "understood", "ignored"),
    [
        ('U.S. base"', "all of: u.s. · base — ignored a lone quote", ('"',)),
        ("base OR", "base — ignored “OR”", ("OR",)),
        ("OR base", "base — ignored “OR”", ("OR",)),
        ("actor:", "everything — ignored “actor:”", ("actor:",)),
        ("type:bogus base", "base — ignored “type:bogus”", ("type:bogus",)),
        ("type:coop,bogus", "type COOPERATE — ignored “type:bogus”", ("type:bogus",)),
        ("is:un base", "base — ignored “is:un”", ("is:un",)),
        ("confidence:>=.5 base", "all of: confidence at least 0.50 · base", ()),
        ("confidence:<0.5 OR confidence:0.8..1", "confidence below 0.50 or 0.80 to 1.00", ()),
        ("confidence:high", "everything — ignored “confidence:high”", ("confidence:high",)),
        ("confidence:7", "everything — ignored “confidence:7”", ("confidence:7",)),
        ("confidence:", "everything — ignored “confidence:”", ("confidence:",)),
        ("date:soon", "everything — ignored “date:soon”", ("date:soon",)),
        ("base )", "base — ignored “)”", (")",)),
        ("base — troops", "all of: base · troops — ignored “—”", ("—",)),
        ("NEAR/5 base", "base — ignored “NEAR”", ("NEAR",)),
        ("", "everything", ()),
        ("-base actor:KGZ", "all of: not base · actor KGZ", ()),
        ("base OR type:AID", "(base or type AID)", ()),
        ('"air base" NEAR/3 us', "air base near us (within 3 words)", ()),
    ],
)
def test_the_parser_says_what_it_understood_and_what_it_ignored(query, understood, ignored):
    parsed = parse(query)
    assert (parsed.understood, parsed.ignored) == (understood, ignored)


def test_other_spellings_of_a_name_are_searched_too_and_shown():
    names = Names({"rahmonov": ("rahmonov", "rakhmonov")}, {"us_nato": ("USA", "NATO")})
    parsed = parse("Rahmonov power:US_NATO", names)
    assert parsed.scope.clauses == (text("rahmonov", "rakhmonov"), Clause("power", ("USA", "NATO")))
    assert "rahmonov or rakhmonov" in parsed.understood


@given(st.text() | st.text(alphabet='()"-:* |ORNEAR/5NOTactorisdate.'))
def test_any_text_is_a_query(query):
    parsed = parse(query)
    assert parsed.scope.query == query
    assert parsed.understood


@given(st.text(alphabet='ab()"- ORNT:'))
def test_a_scope_survives_json(query):
    selection = Selection(scope=parse(query).scope)
    assert Selection.from_json(json.loads(json.dumps(selection.to_json()))) == selection


def test_deep_brackets_do_no_harm():
    assert parse("(" * 5000 + "base" + ")" * 5000).scope.clauses == (text("base"),)
    assert parse("NOT " * 5000 + "base").scope.query
