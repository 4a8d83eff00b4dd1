"""Decide whether a capital stands for its government ("Moscow agreed") or for the place ("in Moscow")."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.gazetteer import seat_place
from geoexplorer.extraction.word_sets import word_set, word_sets
from geoexplorer.extraction.words import Words
from geoexplorer.model.entity import Mention

if TYPE_CHECKING:
    from spacy.tokens import Token

WHERE = word_set("where")
TOWARDS = word_set("towards")
MOVING = word_set("moving")
GIVING = word_set("giving")
GIVING_VERBS = word_set("giving_verbs")
GOING_THERE = word_set("going_there")
SUFFERED = word_set("suffered")
OF_A_TOWN = word_set("of_a_town")
GOVERNING = word_set("governing")
PLACE_AFTER_HYPHEN = word_set("place_after_hyphen")
CAPITAL_OF = re.compile(r"\bcapital(?: city)?(?: of [A-Z]\w+)?,? (?:of )?$")
DATELINE = re.compile(r"[^\n]{0,60}?(?:--|—|–|\([^()\n]{2,40}\))\s")
COUNTRY_AFTER = re.compile(r",? (?:\()?(?=[A-Z])")


HEADLINE_VERBS = word_set("headline_verbs")
MODALS = frozenset({"must", "will", "may", "should", "could", "can", "won", "to", "not", "vs"})
NOT_HEADLINE_VERBS = frozenset(
    {"talks", "protests", "attacks", "strikes", "visits", "calls", "markets", "shares", "deal", "deals", "meet", "play"}
    | {
        "offer",
        "plan",
        "plans",
        "report",
        "march",
        "show",
        "attack",
        "protest",
        "strike",
        "test",
        "work",
        "help",
        "vote",
    }
)
"""Forms that follow a capital as nouns rather than as verbs ("Moscow Talks Fail")."""
ANOTHER = re.compile(r"^ (?:[Aa]nd|AND|&) [A-Z]\w+")


class Metonymy:
    """Turn the capitals that answer "where" from states into places."""

    name = "metonymy"
    needs: tuple[str, ...] = ("mentions", "parsed")
    adds: tuple[str, ...] = ("mentions",)

    def __call__(self, draft: Draft) -> None:
        """Relabel COUNTRY mentions by a capital's name as PLACE where the words around say so."""
        if not any(mention.metonym for mention in draft.mentions):
            return
        starts = [(offset, Words.of(doc, offset)) for offset, doc in draft.parsed]
        headlines = {section.start for section in draft.sections if section.section == "headline"}
        named = {mention.entity_key for mention in draft.mentions if not mention.metonym}
        read: list[Mention] = []
        for mention in draft.mentions:
            words = next((w for o, w in starts if o <= mention.start < w.end), None)
            if mention.metonym and words is not None:
                acting = words.offset in headlines and _acts_in_headline(words, mention)
                there = replace(mention, rule="capital.headline") if acting else None
                mention = _of_body(there or _read(words, mention, read[-1] if read else None), named)
            read.append(mention)
        draft.mentions = read


metonymy = Metonymy()


def _acts_in_headline(words: Words, mention: Mention) -> bool:
    """Whether a verb follows the capital, or the two that open the line ("Kyiv And Riga Tighten Controls")."""
    following = ANOTHER.sub("", words.text[mention.end - words.offset :])
    word = re.match(r" ([A-Za-z]+)", following)
    if word is None or word[1].lower() in NOT_HEADLINE_VERBS:
        return False
    plain = word[1].lower()
    bases = {plain, plain.removesuffix("s"), plain.removesuffix("es"), re.sub(r"ies$", "y", plain)}
    return plain in MODALS or bool(bases & HEADLINE_VERBS)


def _read(words: Words, mention: Mention, before: Mention | None) -> Mention:
    rule = place_rule(words, mention, before)
    if rule is None:
        return replace(mention, rule="capital.government")
    key = seat_place(mention.quote) or mention.entity_key
    return replace(mention, label="PLACE", entity_key=key, metonym=False, rule=f"capital.{rule}")


def _of_body(mention: Mention, named: set[str | None]) -> Mention:
    """Read the seat of organisations as theirs where no word names its country ("Brussels lifted the ban")."""
    bodies = word_sets("seats").get(mention.quote)
    if not mention.metonym or not bodies or mention.entity_key in named:
        return mention
    seated = named & bodies
    key = next(iter(seated)) if len(seated) == 1 else "EU"
    return replace(mention, label="ORG", entity_key=key, rule="capital.organisation")


def place_rule(words: Words, mention: Mention, before: Mention | None) -> str | None:
    """Return the rule by which the capital is a place here, or None when it stands for the government."""
    if second := _second_half(words, mention):  # "Moscow-based" is a place, "Moscow-backed" the government
        return "compound" if second in PLACE_AFTER_HYPHEN else None
    return (
        _by_surface(words, mention)
        or _by_list(words, mention, before)
        or _by_syntax(words.span(mention.start, mention.end).root)
    )


def _second_half(words: Words, mention: Mention) -> str | None:
    """Return the lower-case word that a hyphen joins to the capital."""
    match = re.compile(r"-([a-z]+)").match(words.text, mention.end - words.offset)
    return match[1] if match else None


def _by_surface(words: Words, mention: Mention) -> str | None:
    text = words.text
    start, end = mention.start - words.offset, mention.end - words.offset
    if start < 40 and DATELINE.match(text, end) and not text[:start].strip(" ,"):
        return "dateline"
    if CAPITAL_OF.search(text, max(0, start - 40), start) or CAPITAL_OF.search(text[max(0, start - 40) : start]):
        return "apposition"
    if re.search(r"D\.?C\.?$", mention.quote):
        return "name"
    return None


def _by_list(words: Words, mention: Mention, before: Mention | None) -> str | None:
    """In "in Bishkek and Dushanbe" the second is read as the first."""
    if before is None or before.end < words.offset or before.label not in ("PLACE", "COUNTRY"):
        return None
    token = words.span(mention.start, mention.end).root
    if token.dep_ == "nsubj" and token.head.pos_ in ("VERB", "AUX") and token.head.i > token.i:
        return None  # "stopped near the reef, Manila has asked": a list would not act
    between = words.text[before.end - words.offset : mention.start - words.offset]
    if between.strip() in ("and", "or", ",", ", and", "&", "and in", "and to", "-", "–") and before.label == "PLACE":
        return "list"
    return None


def _by_syntax(token: "Token") -> str | None:
    before = token.nbor(-1) if token.i else None
    while before is not None and before.i and (before.is_space or before.dep_ in ("det", "amod", "compound")):
        before = before.nbor(-1)
    if before is not None and before.lower_ in WHERE:
        return "where"
    if _owns_part_of_town(token):
        return "possessive"
    if before is not None and before.lower_ in TOWARDS and before.pos_ in ("ADP", "SCONJ", "PART", "ADV"):
        return _by_preposition(before)
    head = token.head
    if any(child.dep_ == "case" for child in token.children):
        return None
    if token.dep_ in ("compound", "nmod", "amod") and head.i > token.i:
        given = before is not None and _lemma(before) in GIVING_VERBS and before.i == token.i - 1
        return None if _lemma(head) in GOVERNING or given else "compound"
    if token.dep_ in ("dobj", "obj") and _lemma(head) in GOING_THERE:
        return "visited"
    if token.dep_ == "nsubjpass" and _lemma(head) in SUFFERED:
        return "suffered"
    if token.dep_ == "conj" and head.ent_type_ != "DATE":
        return _by_syntax(head) if head.i != token.i else None
    return "named" if token.dep_ in ("appos", "npadvmod", "nummod") else None


def _owns_part_of_town(token: "Token") -> bool:
    """Whether the capital's possessive stands before a part of a town ("Honiara's Chinatown")."""
    if not any(child.dep_ == "case" for child in token.children):
        return False
    owned = {_lemma(token.head), _lemma(token.doc[min(token.i + 2, len(token.doc) - 1)])}
    return bool(owned & (OF_A_TOWN - _PARTLY_GOVERNING))


_PARTLY_GOVERNING = word_set("town_or_government")


def _by_preposition(preposition: "Token") -> str | None:
    governor = preposition.head
    lemma = _lemma(governor)
    above = _lemma(governor.head)
    word = preposition.lower_
    if word == "of":
        return "of" if lemma in OF_A_TOWN - _PARTLY_GOVERNING or lemma in MOVING else None
    if word in ("over", "on", "upon", "for"):
        return "motion" if lemma in ("leave", "depart", "head", "fly", "march") else None
    if word == "between":
        return (
            "route" if lemma in ("flight", "road", "train", "railway", "distance", "route", "highway", "way") else None
        )
    given = {_lemma(child) for child in governor.children if child.dep_ in ("dobj", "obj", "nsubjpass")}
    if (word == "from" and lemma in GIVING) or given & GIVING:
        return None
    if lemma in MOVING or (governor.pos_ in ("NOUN", "ADP", "ADV") and above in MOVING and lemma not in GIVING):
        return "motion"
    return None


def _lemma(token: "Token") -> str:
    return token.lemma_.lower()
