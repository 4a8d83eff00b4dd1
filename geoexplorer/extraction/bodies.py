"""Ministries, embassies, armies, units and media that no lexicon lists, with the state they belong to."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import dropwhile

from spacy.tokens import Doc, Token

from geoexplorer.extraction.beside_names import beside_names, short_form
from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.gazetteer import affiliations_of, body_key, seat_place, slug
from geoexplorer.extraction.word_sets import alternatives
from geoexplorer.extraction.words import Words
from geoexplorer.model.entity import Entity, Mention

HEAD = alternatives("body_heads")
CAPITAL = r"(?:U\.S\.|U\.N\.|[A-Z][\w’'-]*)"
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
TITLE_RUN = rf"{CAPITAL}(?: (?:{CAPITAL}|of(?: the)?|for|&)){{0,6}}"
NAMED = re.compile(
    rf"(?:{TITLE_RUN} )?{HEAD}\b(?! One\b)(?:(?: of(?: the)?| for| on(?! {WEEKDAY}))(?: {CAPITAL}| and(?= [A-Z])|"
    rf",(?= [A-Z][\w ]+ and )){{1,5}})?(?: \d+)?"
)
LOWER = re.compile(
    r"(?:(?:foreign|defen[cs]e|interior|finance|economy?|energy|trade|justice|health|education|agriculture|transport|"
    r"emergency|emergencies) ministry|embassy|consulate|(?:national |state )?(?:security|"
    r"intelligence|secret|border) service|"
    r"central bank|state security committee|parliament|general staff|air force|navy)\b"
)
UNIT = re.compile(
    r"\d{1,3}(?:st|nd|rd|th) (?:[A-Z]?[\w-]+ ){0,3}?(?:[Dd]ivision|[Bb]rigade|[Rr]egiment|[Aa]rmy|"
    r"[Bb]attalion|[Bb]ase|[Ff]leet|[Ww]ing|[Cc]orps)\b"
)
BARE = re.compile(
    r"(?:(?:Foreign|Defen[cs]e|Interior|Finance|Energy|Trade|Justice|Health|Education|Agriculture|Transport) Ministry|"
    r"Security Council|Ministry (?:of|for) (?:the )?(?:(?:Foreign|Internal) Affairs|"
    r"[A-Z]\w+(?: (?:and )?[A-Z]\w+){0,3}|(?:Emergency|Emergencies)\b[\w ]{0,12}?)|"
    r"(?:State|Defen[cs]e) Department|Department of (?:State|Defen[cs]e)|"
    r"National Security Council|General Staff|Central Bank)\b"
)
DESCRIBED = re.compile(
    rf"(?P<name>{CAPITAL}(?: {CAPITAL}){{0,3}}) (?P<kind>think tank|news agency|newspaper|daily|weekly|website|"
    r"news site|magazine|radio station|television channel|TV channel|television station|research cent(?:er|re)|"
    r"polling (?:firm|agency)|human rights group|company|party|foundation|university)\b"
)
NAMED_AFTER = re.compile(
    r"\b(?:newspaper|news agency|daily|weekly|magazine|radio station|television channel|TV channel|website) "
    rf"(?P<name>{CAPITAL}(?: {CAPITAL}){{0,2}})"
)
SOURCE = re.compile(
    rf"[(;] ?(?:www\.)?(?P<name>{CAPITAL}(?: [\w’'.-]+){{0,3}}?), (?:(?:{CAPITAL}), )?(?:January|"
    rf"February|March|April|May|June|July|"
    r"August|September|October|November|December) \d{1,2}"
)
AGENCY = re.compile(r"[^\n]{3,60}\((?P<name>[A-Z][\w .&/’'-]{1,40})\) ?(?:--|—|–|-)\s")
"""Who sent the report, in the brackets of a dateline."""
MEDIA = re.compile(
    r"television|channel|radio|news|newspaper|daily|weekly|times|post|media|station|website|magazine|agency$",
    re.IGNORECASE,
)
APART = re.compile(
    r"university|institute|academy|party|foundation|movement|front|society|association|federation|"
    r"union|church|think tank|"
    r"company|corporation|airlines|airways|group|network|court of|chamber|polling|rights",
    re.IGNORECASE,
)
SAME = (
    (re.compile(r"^(?:foreign ministry|ministry (?:of|for) foreign affairs)$"), "ministry of foreign affairs"),
    (re.compile(r"^(?:defen[cs]e ministry|ministry (?:of|for) defen[cs]e)$"), "ministry of defence"),
    (
        re.compile(r"^(?:interior ministry|ministry (?:of|for) (?:the )?(?:interior|internal affairs))$"),
        "ministry of interior",
    ),
    (re.compile(r"^(\w+) ministry$"), r"ministry of \1"),
    (re.compile(r"^department of (state|defen[cs]e)$"), r"\1 department"),
)
AMERICAN = re.compile(r"^(?:state department|defen[cs]e department|department of (?:state|defen[cs]e))$", re.IGNORECASE)


class Bodies:
    """Add ORG mentions for bodies of states, military units and media named by their kind."""

    name = "bodies"
    needs: tuple[str, ...] = ("mentions",)
    adds: tuple[str, ...] = ("mentions", "entities", "acts_for")

    def __call__(self, draft: Draft) -> None:
        """Names with a state first ("Kyrgyz Defense Ministry"), then the same bodies named without it."""
        _widen(draft)
        for offset, doc in draft.parsed:
            text = Words.of(doc, offset).text
            _add(draft, offset, list(_of_states(draft, offset, text)))
            _add(draft, offset, list(_names(doc, _named(text))))
            _add(draft, offset, [(start, end, name, "") for start, end, name in beside_names(text)])
        _add_publisher(draft)
        _add_short_forms(draft)
        draft.mentions.sort(key=lambda m: (m.start, -m.end))


bodies = Bodies()


def _add_publisher(draft: Draft) -> None:
    """Add a mention wherever the text names who published it."""
    name = draft.document.publisher
    if not name or not name[0].isupper() or len(name) < SHORTEST:
        return
    for match in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", draft.document.text):
        if not any(m.start < match.end() and match.start() < m.end for m in draft.mentions):
            key = _key(draft, name, None)
            draft.acts_for.pop(key, None)
            draft.mentions.append(Mention(*match.span(), name, "ORG", key, rule="body.publisher", confidence=0.8))


def _add_short_forms(draft: Draft) -> None:
    """Add the short form that stands in brackets behind a name, there and further down."""
    text = draft.document.text
    for mention in [m for m in draft.mentions if m.entity_key in draft.entities and " " in m.quote]:
        short = short_form(text, mention.quote, mention.end)
        for match in re.finditer(rf"(?<![\w-]){re.escape(short)}(?![\w-])", text) if short else ():
            if not any(m.start < match.end() and match.start() < m.end for m in draft.mentions):
                found = Mention(*match.span(), match.group(), "ORG", mention.entity_key, rule="body.short")
                draft.mentions.append(replace(found, confidence=0.8))


def _widen(draft: Draft) -> None:
    """Take the state's adjective into the name of its own parliament, army or ministry ("Russian State Duma")."""
    adjectives = {m.end: m for m in draft.mentions if m.rule == "gazetteer.adjective" and m.label == "COUNTRY"}
    for place, mention in enumerate(draft.mentions):
        state = adjectives.get(mention.start - 1)
        roles = {a.role for a in affiliations_of(mention.entity_key or "") if state and a.of_key == state.entity_key}
        if state and mention.label == "ORG" and roles & OF_THE_STATE:
            quote = draft.document.text[state.start : mention.end]
            draft.mentions[place] = replace(mention, start=state.start, quote=quote)
    draft.mentions.sort(key=lambda m: (m.start, -m.end))


OF_THE_STATE = frozenset(("parliament", "army", "ministry", "security service", "agency"))

OPENER = re.compile(r"(?:The|In|A|An|At|On|But|And|From|By|With) (?=[A-Z])")
GUEST = re.compile(r"Mission (?:to|in|for) ")  # what is in a state is not the state's
SHORTEST = 3  # letters of a publisher's name that is looked for

Found = tuple[int, int, str, str | None]
"""Start and end in the paragraph, the name without its state, and the state."""


def _of_states(draft: Draft, offset: int, text: str) -> Iterator[Found]:
    """Yield bodies whose name begins with a state's adjective or possessive."""
    for mention in draft.mentions:
        if mention.label != "COUNTRY" or mention.metonym or not offset <= mention.start < offset + len(text):
            continue
        place = mention.end - offset
        gap = re.match(r"(?:['’]s)? ", text[place : place + 4])
        if not gap:
            continue
        after = place + gap.end()
        match = NAMED.match(text, after) or LOWER.match(text, after) or UNIT.match(text, after)
        if match and not _is_office(text, match.end()):
            possessive = len(gap.group()) > 1
            start = after if possessive else mention.start - offset
            yield start, match.end(), match.group(), mention.entity_key


def _is_office(text: str, end: int) -> bool:
    """Whether the words name an office holder instead ("Kyrgyz Security Council Secretary" names both)."""
    return text[end : end + 9] in (" Minister", " Ministers")


def _named(text: str) -> Iterator[Found]:
    if agency := AGENCY.match(text):
        yield agency.start("name"), agency.end("name"), agency["name"], ""
    for match in BARE.finditer(text):
        yield match.start(), match.end(), match.group(), "USA" if AMERICAN.match(match.group()) else None
    for match in UNIT.finditer(text):
        yield match.start(), match.end(), match.group(), None
    for pattern in (DESCRIBED, NAMED_AFTER, SOURCE):
        for match in pattern.finditer(text):
            yield match.start("name"), match.end("name"), match["name"], ""
    for match in NAMED.finditer(text):
        opening = OPENER.match(match.group())
        name = match.group()[opening.end() :] if opening else match.group()
        if " " in name:
            yield match.end() - len(name), match.end(), name, ""


def _names(doc: Doc, found: Iterator[Found]) -> Iterator[Found]:
    """Yield what is left of each name without the words before it that only look like one ("Which company")."""
    for start, end, name, state in found:
        words = doc.char_span(start, end, alignment_mode="expand")
        kept = list(dropwhile(_only_opens, words or ()))
        lone_noun = len(kept) == 1 and kept[0].is_sent_start and kept[0].pos_ != "PROPN"
        if words is None or (kept and kept[0].i == words.start and not lone_noun):
            yield start, end, name, state
        elif kept and not lone_noun and (words[0].pos_ == "DET" or not NOT_BODIES.match(name)):
            yield kept[0].idx, end, name[kept[0].idx - start :], state


def _only_opens(token: Token) -> bool:
    """Whether a capital letter is all that makes this word look like part of a name."""
    return token.pos_ in GRAMMATICAL or bool(token.is_sent_start and token.pos_ in OPENING)


GRAMMATICAL = frozenset(("DET", "PRON", "ADP", "SCONJ", "CCONJ", "AUX", "PART"))
OPENING = frozenset(("VERB", "ADV", "INTJ"))

MAN_OF = re.compile(rf"(?:(?!{HEAD}\b)[A-Z][\w’'-]+ ){{2,3}}(?:of|from|at|for) the (?=[A-Z])")
NOT_BODIES = re.compile(alternatives("not_bodies") + r"\b(?!-)")


def _add(draft: Draft, offset: int, found: list[Found]) -> None:
    for start, end, name, state in found:
        if NOT_BODIES.match(name):
            continue
        if man := MAN_OF.match(name):  # "Ann Lee of the Andes Institute"
            start, name = start + man.end(), name[man.end() :]
        span = (start + offset, end + offset)
        quote = draft.document.text[slice(*span)]
        if _is_taken(draft, span) or quote.lower() in COMMON:
            continue
        if state == "":
            state = next(
                (
                    m.entity_key
                    for m in draft.mentions
                    if span[0] <= m.start and m.end <= span[1] and m.label == "COUNTRY"
                ),
                "",
            )
        state = "" if GUEST.search(name) else state if state is not None else _state_of(draft, span, name)
        key = _key(draft, name, state)
        draft.mentions.append(Mention(*span, quote, "ORG", key, extractor="rules", rule="body", confidence=0.8))


COMMON = frozenset(
    ["the government", "the party", "white house", "european council", "supreme court", "the center", "world bank"]
)


def _is_taken(draft: Draft, span: tuple[int, int]) -> bool:
    """Whether the stretch crosses or lies in a mention; a state's name or a place inside it may stay."""
    crossing = [m for m in draft.mentions if m.start < span[1] and span[0] < m.end]
    for m in crossing:
        inside = span[0] <= m.start and m.end <= span[1] and (m.start, m.end) != span
        if not inside or m.label not in ("COUNTRY", "PLACE", "REGION"):
            return True
    for m in crossing:  # "Moscow State University": a capital inside a name is a place
        if m.metonym:
            place = replace(m, label="PLACE", entity_key=seat_place(m.quote), metonym=False, rule="capital.nested")
            draft.mentions[draft.mentions.index(m)] = place
    return False


def _key(draft: Draft, name: str, state: str | None) -> str:
    key = body_key(state or None, _common(name))
    if key not in draft.entities:
        draft.entities[key] = Entity(key, "organisation", name, state or None)
    if state and not MEDIA.search(name) and not APART.search(name):
        draft.acts_for.setdefault(key, state)
    return key


def _common(name: str) -> str:
    """Return the one name that "Defense Ministry" and "Ministry of Defence" share."""
    common = name.lower()
    for pattern, replacement in SAME:
        common = pattern.sub(replacement, common)
    return common


def _first_named(draft: Draft, start: int) -> str | None:
    """The state whose name opens the sentence: "Chad expelled the Dutch envoy, the Foreign Ministry said"."""
    opening = re.compile(r"(?:[A-Z][\w.,() ]{2,50}(?:--|—|–) )?(?:The )?").match(draft.document.text, start)
    place = opening.end() if opening else start
    return next((m.entity_key for m in draft.mentions if m.label == "COUNTRY" and m.start == place), None)


def _state_of(draft: Draft, span: tuple[int, int], name: str) -> str | None:
    """Return the only state whose body of this kind the text names, else the state named last before it."""
    kind = slug(_common(name))
    same = {e.country for e in draft.entities.values() if e.country and e.kind == "organisation" and kind in e.key}
    if len(same) == 1:
        return same.pop()
    sentence = next((s for s in draft.sentences if s.start <= span[0] < s.end), None)
    states = [
        m.entity_key
        for m in draft.mentions
        if m.label == "COUNTRY" and sentence and sentence.start <= m.start < span[0]
    ]
    if states and len(set(states)) == 1:
        return states[-1]
    if sentence and states and (home := _first_named(draft, sentence.start)):
        return home
    counts = Counter(m.entity_key for m in draft.mentions if m.label == "COUNTRY").most_common(1)
    ruling = counts and counts[0][1] >= 2 and counts[0][1] > 0.6 * sum(m.label == "COUNTRY" for m in draft.mentions)
    return counts[0][0] if ruling else None
