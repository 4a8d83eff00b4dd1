"""What pronouns and descriptions stand for inside one document: each link with its rule and how sure it is."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from geoexplorer.extraction.draft import Draft, Reference
from geoexplorer.extraction.gazetteer import gazetteer
from geoexplorer.extraction.word_sets import word_set
from geoexplorer.extraction.words import Words

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

PAST = frozenset(("SUN", "YUG", "SCG", "CSK", "DDR"))
MEMORY = 6  # sentences looked back
TWO = re.compile(
    r"\b(?:[Bb]oth|[Tt]he two|[Tt]hese two|[Tt]heir two) (?:neighbou?ring |Central Asian |former Soviet )?(?:countries|states|nations|sides|parties|"
    r"republics|neighbou?rs|governments|presidents|leaders|ministers|heads of state|capitals|powers|men|allies|partners|peoples|delegations|officials)\b"
    r"|\b(?:[Tt]he (?:sides|parties)|[Ee]ach other|[Oo]ne another)\b"
)
COUNTRY_NOUN = re.compile(r"\b[Tt]h(?:e|is|at) (?:(?:Central Asian|landlocked|former Soviet|host|impoverished|mountainous|neighbou?ring|energy-rich|oil-rich) )?(?:country|nation|republic|state)\b(?! (?:of [A-Z]|visit|television|news|duma|department|media|budget|secretary))")  # fmt: skip
GOVERNMENT_NOUN = re.compile(r"\b[Tt]he (?:(?:new|interim|current|local|central|country's|country’s) )?(?:government|authorities|administration|regime|leadership)\b(?! of [A-Z])")  # fmt: skip
REGION_NOUN = re.compile(
    r"\b(?:[Tt]he (?:whole |entire )?region|(?:[Tt]he )?regional (?:leaders|states|governments|capitals|countries))\b"
)
OFFICE_NOUN = re.compile(
    r"\b[Tt]he (?P<role>(?:president(?:-elect)?|prime minister|premier|foreign minister|defen[cs]e minister|interior minister|finance minister|"
    r"minister|secretary[ -]general|secretary of (?:state|defen[cs]e)|defen[cs]e secretary|foreign secretary|secretary|ambassador|envoy|general|chancellor|"
    r"governor|commander|leader|diplomat|head of state|official|king|spokes(?:man|woman)))\b(?! of [A-Z]|['’]s? office)"
)
PERSONAL = {
    "he": "person",
    "him": "person",
    "his": "person",
    "himself": "person",
    "she": "person",
    "her": "person",
    "hers": "person",
}
NEUTER = {"it": "side", "its": "side", "itself": "side"}
PLURAL = {"they": "sides", "them": "sides", "their": "sides", "themselves": "sides"}
OWN = {"we": "own", "our": "own", "us": "own", "ours": "own", "i": "own", "my": "own", "me": "own", "mine": "own"}
PRONOUNS = PERSONAL | NEUTER | PLURAL | OWN
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "agent")
PLURAL_HEADS = word_set("plural_heads")


@dataclass(frozen=True, slots=True)
class Named:
    """A mention as an antecedent: whom it names, where, and whether it is the subject of its clause."""

    start: int
    key: str  # the person where a person is named
    side: str  # state, organisation or group acted for; the person's own key where unknown
    kind: str  # country | organisation | person | group
    subject: bool
    head: str  # lemma of the head noun ("official" of "Kyrgyz officials")
    clause: int = -1  # token of the verb it depends on
    token: int = -1
    owner: int = -1  # token of the noun it belongs to ("base" of "Russian military base")


@dataclass(slots=True)
class Context:
    """Whom the sentences before have named, the newest last."""

    sentences: list[list[Named]] = field(default_factory=list)
    roles: dict[str, str] = field(default_factory=dict)  # "defense secretary" -> person key
    pair: tuple[str, ...] = ()
    above: frozenset[int] = frozenset()  # tokens the words being resolved depend on
    females: set[str] = field(default_factory=set)

    def recent(self, now: list[Named], before: int) -> Iterator[Named]:
        """Yield the namings before a place, newest sentence first; within older sentences subjects first."""
        yield from reversed([n for n in now if n.start < before])
        for sentence in reversed(self.sentences[-MEMORY:]):
            yield from sorted(sentence, key=lambda n: (not n.subject, -n.start))


class Coreference:
    """Link pronouns and descriptions to the acting entities named before them."""

    name = "coreference"
    needs: tuple[str, ...] = ("mentions", "acts_for", "sentences")
    adds: tuple[str, ...] = ("references",)

    def __call__(self, draft: Draft) -> None:
        """Fill draft.references in the order of the text; what stays unresolved is left out."""
        words = {id(doc): Words.of(doc, offset) for offset, doc in draft.parsed}
        context = Context()
        place = 0
        for number, sentence in enumerate(draft.sentences):
            span = draft.spans[number]
            if span is None or sentence.section not in ("body", "headline"):
                continue
            while place < len(draft.mentions) and draft.mentions[place].start < sentence.start:
                place += 1
            named = list(_named(draft, words[id(span.doc)], place, sentence.end))
            _learn_roles(draft, context, named)
            for reference in sorted(_references(draft, number, named, context), key=lambda r: r.start):
                draft.references.append(reference)
                named.extend(_as_named(reference))
            named.sort(key=lambda n: n.start)
            if named:
                context.sentences.append(named)


coreference = Coreference()


def _named(draft: Draft, words: Words, place: int, end: int) -> Iterator[Named]:
    """Yield the acting mentions of one sentence."""
    for mention in draft.mentions[place:]:
        if mention.start >= end:
            return
        if mention.label not in ("COUNTRY", "ORG", "PERSON", "REGION") or not mention.entity_key:
            continue
        key = mention.entity_key
        side = draft.acts_for.get(key, key)
        root = words.span(mention.start, mention.end).root
        head = _head(root)
        kind = {"COUNTRY": "country", "ORG": "organisation", "PERSON": "person", "REGION": "group"}[mention.label]
        yield Named(
            mention.start,
            key,
            side,
            kind,
            head.dep_ in SUBJECTS,
            head.lemma_.lower(),
            head.head.i,
            root.i,
            _owned(root),
        )


def _head(token: "Token") -> "Token":
    """Climb from an adjective or compound to the noun of its phrase, and from a conjunct to the first."""
    for _ in range(6):
        if (
            token.dep_ in ("amod", "compound", "nmod", "conj", "appos", "det", "nummod", "flat")
            and token.head.i != token.i
        ):
            token = token.head
        else:
            break
    return token


def _owned(token: "Token") -> int:
    return token.head.i if token.dep_ in ("poss", "amod", "compound", "nmod") else -1


def _as_named(reference: Reference) -> list[Named]:
    """A resolved pronoun is an antecedent in its turn, as its keys were."""
    return [
        Named(reference.start, key, key, "person" if key.startswith("person:") else "country", False, "")
        for key in reference.keys
    ]


def _learn_roles(draft: Draft, context: Context, named: list[Named]) -> None:
    """Remember offices said with a name ("US Defense Secretary Donald Rumsfeld") for "the defense secretary"."""
    text = draft.document.text
    for one in named:
        if one.kind == "person":
            around = text[max(0, one.start - 60) : one.start] + text[one.start : one.start + 90]
            for match in ROLE.finditer(around.lower()):
                context.roles[match.group()] = one.key
            if re.search(r"\b(?:she|her|mrs|ms|madam|spokeswoman|chairwoman)\b", around, re.IGNORECASE):
                context.females.add(one.key)


ROLE = re.compile(r"\b(?:president-elect|prime minister|premier|foreign minister|defen[cs]e minister|interior minister|secretary[ -]general|"
                  r"secretary of (?:state|defen[cs]e)|defen[cs]e secretary|foreign secretary|ambassador|envoy|president|chancellor|general|governor|minister|commander)\b")  # fmt: skip


def _references(draft: Draft, number: int, named: list[Named], context: Context) -> Iterator[Reference]:
    sentence, span = draft.sentences[number], draft.spans[number]
    text = draft.document.text[sentence.start : sentence.end]
    assert span is not None
    offset = sentence.start - (span.start_char + len(span.text) - len(span.text.lstrip()))
    for token in span:
        what = PRONOUNS.get(token.lower_)
        if what and (found := _pronoun(draft, token, token.idx + offset, what, named, context)):
            yield found
    for pattern, resolve in _DESCRIPTIONS:
        for match in pattern.finditer(text):
            start = sentence.start + match.start()
            context.above = _above(span, start - offset, start - offset + len(match.group()))
            if found := resolve(draft, match, start, named, context):
                yield found


def _above(span: "Span", start: int, end: int) -> frozenset[int]:
    """Return the tokens that the stretch depends on."""
    words = span.doc.char_span(start, end, alignment_mode="expand")
    return frozenset(a.i for a in words.root.ancestors) if words is not None else frozenset()


def _pronoun(
    draft: Draft, token: "Token", start: int, what: str, named: list[Named], context: Context
) -> Reference | None:
    end = start + len(token.text)
    if what == "own":
        return _own(draft, start, end)
    if what == "person":
        return _person(token, (start, end), named, context)
    if what == "side":
        return None if _is_empty_it(token) else _side(token, (start, end), named, context)
    return _sides(token, (start, end), named, context)


def _own(draft: Draft, start: int, end: int) -> Reference | None:
    """We and our inside a quotation are the speaker's."""
    quote = next((q for q in draft.quotes if q.start <= start < q.end), None)
    if quote is None or quote.speaker_key is None:
        return None
    return Reference(start, end, (quote.speaker_key,), "pronoun.speaker", 0.7)


def _person(token: "Token", span: tuple[int, int], named: list[Named], context: Context) -> Reference | None:
    female = token.lower_ in ("she", "her", "hers")
    people = [n for n in context.recent(named, span[0]) if n.kind == "person" and (n.key in context.females) == female]
    people = people or [n for n in context.recent(named, span[0]) if n.kind == "person"]
    if not people:
        return None
    best = next((n for n in people[:4] if n.subject), people[0])
    return Reference(*span, (best.key,), "pronoun.person", 0.75 if best.subject else 0.6)


def _is_empty_it(token: "Token") -> bool:
    """It stands for nothing in "it is rather late to" and "it seems that"."""
    if token.lower_ != "it" or token.dep_ not in ("nsubj", "nsubjpass", "expl"):
        return False
    verb = token.head
    if verb.lemma_ in ("seem", "appear", "happen", "turn", "take") or verb.dep_ == "expl":
        return True
    following = {child.dep_ for child in verb.children}
    return bool(verb.lemma_ == "be" and following & {"acomp", "attr"}) or (
        token.dep_ == "nsubjpass" and "ccomp" in following
    )


def _side(token: "Token", span: tuple[int, int], named: list[Named], context: Context) -> Reference | None:
    """It and its: the subject of the same clause, else the subject before, else the last state or organisation."""
    sides = [n for n in context.recent(named, span[0]) if n.kind in ("country", "organisation") and _acts(n.side)]
    if not sides:
        return None
    here = [n for n in sides if n in named]
    clause = {a.i for a in token.ancestors}
    best = _controller(token, here) or next((n for n in here if n.subject and n.clause in clause), None)
    sure = 0.8
    if best is None:
        best, sure = next(((n, 0.65) for n in here + sides[:6] if n.subject), (sides[0], 0.5))
    return Reference(*span, (best.side,), "pronoun.side", sure)


def _controller(token: "Token", here: list[Named]) -> Named | None:
    """Return who is understood to do the infinitive: the one called on, or whose decision it is, to do it."""
    verb = next((a for a in token.ancestors if a.pos_ == "VERB" or a.pos_ == "AUX"), None)
    if (
        verb is None
        or verb.dep_ not in ("xcomp", "advcl", "acl", "ccomp")
        or not any(c.tag_ == "TO" for c in verb.children)
    ):
        return None
    if any(c.dep_ in SUBJECTS for c in verb.children):
        return None
    governor = verb.head
    candidates = [c for c in governor.children if c.dep_ in ("dobj", "dative", "poss") and c.i < verb.i]
    candidates += [o for c in governor.children if c.dep_ == "prep" and c.lower_ in ("on", "upon", "of", "to", "for", "with", "by") for o in c.children if o.dep_ == "pobj" and o.i < verb.i]  # fmt: skip
    inside = {t.i for c in candidates for t in c.subtree}
    return next((n for n in here if n.token in inside), None)


def _sides(token: "Token", span: tuple[int, int], named: list[Named], context: Context) -> Reference | None:
    """They and their: several subjects joined, or a plural noun with its state ("Kyrgyz officials")."""
    for group in ([n for n in named if n.start < span[0]], *reversed(context.sentences[-3:])):
        subjects = [n for n in group if n.subject and _acts(n.side)]
        keys = tuple(dict.fromkeys(n.side for n in subjects))
        plural = len(keys) > 1 or any(n.head in PLURAL_HEADS for n in subjects)
        if keys and plural:
            return Reference(*span, keys[:3], "pronoun.plural", 0.6)
    if token.lower_ == "their" or context.pair:
        return Reference(*span, context.pair, "pronoun.plural", 0.45) if context.pair else None
    return None


def _acts(key: str) -> bool:
    return bool(re.fullmatch(r"[A-Z][A-Z0-9_]+", key))


def _two(draft: Draft, match: re.Match[str], start: int, named: list[Named], context: Context) -> Reference | None:
    """Both countries: the two states of this sentence before the words, else of the sentence before."""
    keys = _pair(named, start, context)
    if len(keys) < 2:
        return None
    context.pair = keys
    return Reference(start, start + len(match.group()), keys, "both", 0.75)


def _pair(named: list[Named], start: int, context: Context) -> tuple[str, ...]:
    found: Counter[str] = Counter()
    groups = [[n for n in named if n.start < start], *reversed(context.sentences[-3:])]
    for group in groups:
        for n in group:
            if _acts(n.side) and n.kind != "group" and len(n.side) == 3:
                found[n.side] += 2 if n.subject else 1
        if len(found) >= 2:
            break
    return tuple(key for key, _ in found.most_common(2))


def _country(draft: Draft, match: re.Match[str], start: int, named: list[Named], context: Context) -> Reference | None:
    """The country: the state named last, but not the one whose base or presence stands in it, nor the subject."""
    earlier = [n for n in named if n.start < start]
    owners = {n.side for n in earlier if n.owner in context.above}
    subjects = owners or {n.side for n in earlier if n.subject and n.clause in context.above}
    members = gazetteer().members.get("CENTRAL_ASIA", ()) if "Central Asian" in match.group() else ()
    for n in context.recent(named, start):
        if (
            n.kind == "country"
            and n.side not in subjects
            and len(n.side) == 3
            and n.side not in PAST
            and (not members or n.side in members)
        ):
            return Reference(start, start + len(match.group()), (n.side,), "definite.country", 0.65)
    if len(subjects) == 1 and len(only := subjects.pop()) == 3:
        return Reference(start, start + len(match.group()), (only,), "definite.country", 0.55)
    return None


def _government(
    draft: Draft, match: re.Match[str], start: int, named: list[Named], context: Context
) -> Reference | None:
    """The government: that of the state named last."""
    for n in context.recent(named, start):
        if n.kind == "country":
            return Reference(start, start + len(match.group()), (n.side,), "definite.government", 0.55)
    return None


def _region(draft: Draft, match: re.Match[str], start: int, named: list[Named], context: Context) -> Reference | None:
    """The region: the group of states named last."""
    groups = [
        n
        for n in context.recent(named, start)
        if n.kind == "group" and _acts(n.key) and n.key not in ("WEST", "EUROPE")
    ]
    if not groups:
        return None
    return Reference(start, start + len(match.group()), (groups[0].key,), "definite.region", 0.6)


def _office(draft: Draft, match: re.Match[str], start: int, named: list[Named], context: Context) -> Reference | None:
    """The defense secretary: whom the text called that; the minister: the person named last."""
    role = match["role"].lower()
    known = context.roles.get(role) or next(
        (key for r, key in reversed(context.roles.items()) if r.endswith(role)), None
    )
    people = [n.key for n in context.recent(named, start) if n.kind == "person"]
    key = known if known in people or known else None
    if key is None and role in (
        "leader",
        "diplomat",
        "official",
        "head of state",
        "minister",
        "general",
        "spokesman",
        "spokeswoman",
    ):
        key = people[0] if people else None
    return (
        Reference(start, start + len(match.group()), (key,), "definite.office", 0.75 if known else 0.5) if key else None
    )


def _organisation(
    draft: Draft, match: re.Match[str], start: int, named: list[Named], context: Context
) -> Reference | None:
    """The alliance: the organisation named last that may be called so; NATO where it has the capital."""
    noun = match["noun"].lower()
    nouns = gazetteer().nouns
    for n in context.recent(named, start):
        if n.kind == "organisation" and noun in nouns.get(n.key, ()):
            return Reference(start, start + len(match.group()), (n.key,), "definite.organisation", 0.8)
    if match["noun"] == "Alliance":
        return Reference(start, start + len(match.group()), ("NATO",), "definite.organisation", 0.7)
    return None


ORGANISATION_NOUN = re.compile(r"\b[Tt]h(?:e|is) (?:regional |Moscow-led |Russian-led |Western |military |security |\d+-(?:nation|member) )?(?P<noun>[Aa]lliance|[Oo]rgani[sz]ation|[Gg]rouping|[Gg]roup|[Bb]loc|[Uu]nion|[Cc]ommunity|[Cc]ommonwealth|[Mm]ovement)\b(?! (?:of|between|with|for) )")  # fmt: skip
_DESCRIPTIONS = (
    (TWO, _two),
    (COUNTRY_NOUN, _country),
    (GOVERNMENT_NOUN, _government),
    (REGION_NOUN, _region),
    (OFFICE_NOUN, _office),
    (ORGANISATION_NOUN, _organisation),
)
