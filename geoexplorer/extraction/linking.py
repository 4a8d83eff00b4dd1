"""For whom persons, bodies of states and bases act in this document: by apposition first, then by dated office."""

import re
from dataclasses import replace

from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.gazetteer import affiliations_of, gazetteer
from geoexplorer.extraction.words import TITLES
from geoexplorer.model.document import Published
from geoexplorer.model.entity import Affiliation, Mention

NOT_ACTING = frozenset(("media", "member", "host", "party", "school", "movement"))
OFFICE = re.compile(
    r"\b(?:president(?:-elect)?|premier|chancellor|minister|king|queen|emir|sultan|prime|"
    r"secretary(?:-general)?|ambassador|envoy|"
    r"official|officials|diplomats?|spokes(?:man|woman|person)|commander|general|colonel|admiral|"
    r"marshal|major|lieutenant|chief|head|"
    r"leader|governor|speaker|chair(?:man|woman|person)?|deputy|deputies|senators?|lawmakers?|"
    r"legislators?|negotiator|representative|"
    r"coordinator|under-?secretary|aide|vice-president|commandant|ministers|presidents|first lady|"
    r"adviser|advisor|counterpart|director|prosecutor|commissioner|attach[eé]|consul|delegate|"
    r"delegation|minister-counselor|mp|mps|"
    r"congressman|congresswoman|parliamentarian|chargé|dictator|ruler|monarch|prince|sheikh|"
    r"ayatollah|member|members|captain|mayor)\b",
    re.IGNORECASE,
)
OUTSIDE = re.compile(
    r"\b(?:expert|analyst|journalist|correspondent|reporter|editor|professor|scholar|researcher|"
    r"fellow|historian|economist|"
    r"politologist|political scientist|activist|opposition|former|ex-|late|exiled|ousted|"
    r"dissident|rebel|writer|lawyer|actor|singer|"
    r"businessman|tycoon|oligarch|director of the [\w ]*(?:institute|cent(?:er|re)|foundation)|"
    r"think tank|newspaper|agency|"
    r"university|institute|coach|player|striker|champion|poet|physician|doctor|student|separatist|"
    r"independent|retired|then)\b",
    re.IGNORECASE,
)
GAP_WORD = re.compile(
    r"[A-Z][\w.’'-]*|['’]s|deputy|first|vice|acting|interim|foreign|defen[cs]e|interior|prime|"
    r"state|chief|and|of|for|the|"
    r"lower|upper|house|parliament|parliamentary|military|army|air|force|security|service|"
    r"committee|council|ministry|"
    r"border|presidential|government|national|finance|trade|energy|economy|economic|justice|"
    r"health|emergency|"
    r"affairs|relations|press|special|new|newly|elected|appointed|senior|top|high-ranking|de|"
    r"facto|his|her|their"
)
OF_STATE = re.compile(
    r"\b([\w-]+(?: [\w-]+){0,5}?) (?:of|for|from|to|in)(?: the)?(?: Republic of|"
    r" Islamic Republic of| Kingdom of| Federal Republic of)? $"
)
SEGMENT = re.compile(
    r"(?:, (?:who (?:is|was|heads?|leads?) )?| (?:--|—|–) | \()(?P<words>(?:(?!(?<!U\.S)\.\s)[^,;()—–“”\"\n]){3,160})"
)
LEADING = re.compile(
    r"\b(?:President|Prime Minister|Premier|Chancellor|(?:Foreign|Defen[cs]e|Interior|Finance) Minister) $"
)
YEAR = re.compile(r"\b(?:19[4-9]|20[0-4])\d\b")
BESIDE = 150  # characters around a name in which a year says when he acted
GRACE = 1  # years after an office in which a text may still speak of its holder


class Linking:
    """Say for each person, body and base of this text which state or organisation it acts for."""

    name = "linking"
    needs: tuple[str, ...] = ("mentions",)
    adds: tuple[str, ...] = ("acts_for", "entities")

    def __call__(self, draft: Draft) -> None:
        """Fill draft.acts_for: by the title before the name, by the lexicon's office, by what the text says besides."""
        published = draft.document.published
        for place, mention in enumerate(draft.mentions):
            if mention.label == "PERSON" and mention.entity_key and (titled := _titled(draft, place)) and titled[1]:
                draft.acts_for.setdefault(mention.entity_key, titled[0])
        for mention in draft.mentions:
            key = mention.entity_key
            if (
                key
                and key not in draft.acts_for
                and (side := acts_for(key, published) or _acted_then(draft, key) or _by_title(draft, mention))
            ):
                draft.acts_for[key] = side
        for place, mention in enumerate(draft.mentions):
            if mention.label == "PERSON" and mention.entity_key and mention.entity_key not in draft.acts_for:
                _from_text(draft, place)
        _leaders_of_the_only_state(draft)


linking = Linking()


def acts_for(key: str, published: Published) -> str | None:
    """Return the state or organisation the entity acts for at the time, by the lexicon.

    Without a date the last office counts. A person long out of office acts for nobody.
    """
    rows = [row for row in affiliations_of(key) if row.role not in NOT_ACTING]
    if not rows:
        return None
    if not published.date:
        return rows[-1].of_key
    held = [row for row in rows if _holds(row, published)]
    return held[-1].of_key if held else None


def _by_title(draft: Draft, mention: Mention) -> str | None:
    """Whom somebody acts for whom the text gives an office he held ("Prime Minister X"), whatever its date."""
    before = draft.document.text[max(0, mention.start - 40) : mention.start].lower()
    if mention.label != "PERSON" or " " not in mention.quote or OUTSIDE.search(before):
        return None
    rows = [row for row in affiliations_of(mention.entity_key or "") if row.role not in NOT_ACTING]
    return next((row.of_key for row in reversed(rows) if before.rstrip().endswith(row.role)), None)


def _acted_then(draft: Draft, key: str) -> str | None:
    """Whom somebody out of office acted for in a year the text itself names beside him ("took office in 2007")."""
    named = [m for m in draft.mentions if m.entity_key == key and " " in m.quote]
    rows = [row for row in affiliations_of(key) if row.role not in NOT_ACTING]
    for mention in named if rows else ():
        around = draft.document.text[max(0, mention.start - BESIDE) : mention.end + BESIDE]
        for year in map(int, YEAR.findall(around)):
            held = [r for r in rows if int((r.valid_from or "0")[:4]) <= year <= int((r.valid_to or "9999")[:4])]
            if held:
                return held[-1].of_key
    return None


def _holds(row: Affiliation, published: Published) -> bool:
    year = int((published.date or "0")[:4])
    if (
        published.precision == "day"
        and row.valid_from
        and len(row.valid_from) == 10
        and (published.date or "") < row.valid_from
    ):
        return int(row.valid_from[:4]) == year
    return int((row.valid_from or "0")[:4]) <= year <= int((row.valid_to or "9999")[:4]) + GRACE


def _from_text(draft: Draft, place: int) -> None:
    """Look for "Kyrgyz Defense Minister X", "X, head of the Kyrgyz service" and "President of Kazakhstan X"."""
    mention = draft.mentions[place]
    found = _before(draft, place) or _after(draft, place)
    if found is None:
        return
    state, acting = found
    key = mention.entity_key or ""
    if acting:
        draft.acts_for[key] = state
    if key in draft.entities and not draft.entities[key].country and len(state) == 3:
        draft.entities[key] = replace(draft.entities[key], country=state)


def _leaders_of_the_only_state(draft: Draft) -> None:
    """Where a text names one state only, a president or minister without a state is that state's."""
    known = gazetteer().entities
    entities = (known.get(m.entity_key or "") for m in draft.mentions if m.label in ("COUNTRY", "PLACE"))
    states = {entity.country for entity in entities if entity and entity.country}
    if len(states) != 1:
        return
    state = states.pop()
    for mention in draft.mentions:
        key = mention.entity_key
        before = draft.document.text[max(0, mention.start - 40) : mention.start]
        unknown = mention.label == "PERSON" and key in draft.entities
        if unknown and key and LEADING.search(before) and not OUTSIDE.search(before):
            draft.acts_for.setdefault(key, state)


def _side(draft: Draft, mention: Mention) -> str | None:
    """Return the state or organisation that a mention before or after an office stands for."""
    if mention.label == "COUNTRY":
        return mention.entity_key
    if mention.label == "ORG" and mention.entity_key:
        entity = gazetteer().entities.get(mention.entity_key)
        international = entity is not None and mention.entity_key.isupper()
        return draft.acts_for.get(mention.entity_key) or (mention.entity_key if international else None)
    return None


def _titled(draft: Draft, place: int) -> tuple[str, bool] | None:
    """Read the title before the name; behind a comma it is another's ("told X, president of Peru, Y said")."""
    mention = draft.mentions[place]
    set_off = draft.document.text[max(0, mention.start - 3) : mention.start].rstrip().endswith(",")
    if set_off and acts_for(mention.entity_key or "", draft.document.published):
        return None
    return _before(draft, place)


def _before(draft: Draft, place: int) -> tuple[str, bool] | None:
    text, person = draft.document.text, draft.mentions[place]
    for other in reversed(draft.mentions[max(0, place - 4) : place]):
        side = _side(draft, other)
        if side is None or person.start - other.end > 100 or other.end > person.start:
            continue
        gap = text[other.end : person.start].removeprefix(")")
        lead = text[max(0, other.start - 60) : other.start]
        if other.label == "COUNTRY" and gap.startswith(", ") and _is_title(gap):
            return None  # "the war in Afghanistan, President X said": a clause ends before the title
        if gap.strip(" ,") == "" and (match := OF_STATE.search(lead)):
            return (side, not OUTSIDE.search(lead)) if OFFICE.search(match[1]) else None
        if _is_title(gap):
            return side, not OUTSIDE.search(lead[-14:] + gap)
        return None
    return None


def _is_title(gap: str) -> bool:
    """Whether the words between a state and a name are nothing but an office."""
    words = gap.replace(",", " ").split()
    if not words or "\n" in gap or gap.count(",") > 2 or not (OFFICE.search(gap) or OUTSIDE.search(gap)):
        return False
    return all(GAP_WORD.fullmatch(word) or OFFICE.fullmatch(word) or word.lower() in TITLES for word in words)


def _after(draft: Draft, place: int) -> tuple[str, bool] | None:
    """Read the apposition behind the name; of "X and Y, officials from ..." it holds for X too."""
    text, end = draft.document.text, draft.mentions[place].end
    following = draft.mentions[place + 1] if place + 1 < len(draft.mentions) else None
    if following and following.label == "PERSON" and text[end : following.start] in (" and ", ", "):
        return _after(draft, place + 1)
    match = SEGMENT.match(text, end)
    if not match or "\n" in match.group():
        return None
    words = match["words"]
    office = OFFICE.search(words) or OUTSIDE.search(words)
    if not office or office.start() > 60 or re.match(r"(?:said|told|says|who|and|but|in|at|on)\b", words):
        return None
    for other in draft.mentions[place + 1 : place + 6]:
        if match.start("words") <= other.start and other.end <= match.end("words") and (side := _side(draft, other)):
            return side, not OUTSIDE.search(words)
    return None
