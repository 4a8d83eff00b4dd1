"""What a description stands for: both countries, the country, the government, the region, the minister, the bloc."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from geoexplorer.extraction.antecedents import Context, Named, acts
from geoexplorer.extraction.draft import Reference
from geoexplorer.extraction.gazetteer import gazetteer
from geoexplorer.extraction.pronouns import PERSON_RULE
from geoexplorer.extraction.word_sets import word_sets

PAST_STATES = frozenset(("SUN", "YUG", "SCG", "CSK", "DDR"))
VAGUE_ROLES = frozenset(
    ("leader", "diplomat", "official", "head of state", "minister", "general", "spokesman", "spokeswoman")
)
TWO = re.compile(
    r"\b(?:[Bb]oth|[Tt]he two|[Tt]hese two|[Tt]heir two) (?:neighbou?ring |(?:former |ex-|post-)Soviet |"
    r"(?:Central )?Asian |Gulf |Balkan |Baltic |Caucas(?:us|ian) |African |European |Arab |Muslim |Nordic |Caspian |"
    r"island |nuclear |rival |former )?"
    r"(?:countries|states|nations|sides|parties|republics|neighbou?rs|governments|presidents|leaders|ministers|"
    r"heads of (?:state|government)|capitals|powers|men|allies|partners|peoples|delegations|officials|armies|"
    r"militaries|navies|foes|enemies|rivals|giants|members|economies|(?:foreign|defen[cs]e|prime) ministers|premiers|"
    r"statesmen|kings)\b"
    r"|\b(?:[Tt]he (?:sides|parties)|[Ee]ach other|[Oo]ne another)\b"
    r"|\b[Tt]he two\b(?=[.,;]| (?:have|had|will|would|are|were|signed|agreed|met|also|then|later)\b)"
    r"|\b[Bb]oth\b(?= (?:have|had|will|would|are|were|signed|agreed|said)\b)"
)
COUNTRY = re.compile(
    r"\b[Tt]h(?:e|is|at) (?:(?:Central Asian|landlocked|former Soviet|host|impoverished|mountainous|neighbou?ring|"
    r"energy-rich|oil-rich) )?(?:country|nation|republic|state)\b"
    r"(?! (?:of [A-Z]|visit|television|news|duma|department|media|budget|secretary))"
)
WHERE = re.compile(
    r"\b(?:in|into|to|from|across|inside|throughout|within|around|over|"
    r"lea(?:ve|ving)|left|enter(?:ed)?|visit(?:ed)?|quit|reach(?:ed)?) $"
)
KINGDOM = re.compile(r"\b[Tt]he (?P<noun>kingdom|sultanate|emirate|island|islands|archipelago)\b(?! of [A-Z])")
OTHER = re.compile(
    r"(?:(?<=\b[Hh]is )|(?<=\b[Hh]er )|(?<=\b[Ii]ts )|(?<=\b[Tt]heir ))"
    r"(?:(?:(?:own|small|smaller|big|bigger|giant|larger|northern|southern|eastern|western|powerful|poor|poorer|rich|"
    r"richer|former|visiting|wary|nervous|unruly|huge|mighty|tiny|impoverished|old|immediate|hostile) ){0,2})"
    r"(?:guests?|hosts?|visitors?|interlocutors?|neighbou?r|counterparts?|opposite numbers?|"
    r"(?:ex-)?ally|rival|foe|patron|protector)\b"
    r"(?!,? (?:in |from |of )?[A-Z]|s\b|['’-])"
)
GOVERNMENT = re.compile(
    r"\b[Tt]he (?:(?:new|interim|current|local|central|country['’]s) )?"
    r"(?:government|authorities|administration|regime|leadership)\b(?! of [A-Z])"
)
REGION = re.compile(
    r"\b(?:[Tt]he (?:whole |entire )?region|(?:[Tt]he )?regional (?:leaders|states|governments|capitals|countries))\b"
)
OFFICE = re.compile(
    r"\b[Tt]he (?:new |incoming |outgoing |visiting )?"
    r"(?P<role>president(?:-elect)?|prime minister|premier|(?:foreign|defen[cs]e|interior|finance) minister|"
    r"minister|secretary[ -]general|secretary of (?:state|defen[cs]e)|defen[cs]e secretary|foreign secretary|secretary|"
    r"ambassador|envoy|general|chancellor|governor|commander|leader|diplomat|head of state|official|king|"
    r"emir|sultan|crown prince|monarch|"
    r"spokes(?:man|woman))\b(?! of [A-Z]|['’]s? office)"
)
ORGANISATION = re.compile(
    r"\b[Tt]h(?:e|is) (?:regional |Moscow-led |Russian-led |Western |military |security |\d+-(?:nation|member) )?"
    r"(?P<noun>[Aa]lliance|[Oo]rgani[sz]ation|[Gg]rouping|[Gg]roup|[Bb]loc|[Uu]nion|[Cc]ommunity|[Cc]ommonwealth|"
    r"[Mm]ovement)\b(?! (?:of|between|with|for) )"
)

THIRD = re.compile(
    r"\b(?:help(?:s|ed|ing)?|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|call(?:s|ed|ing) (?:on|upon)|"
    r"invit(?:e|es|ed|ing)|warn(?:s|ed|ing)?|persuad(?:e|es|ed|ing)|encourag(?:e|es|ed|ing)|advis(?:e|es|ed|ing)) $"
)
"""After these verbs two countries are others than the subject: urged the two sides to talk."""

Match = re.Match[str]
Found = tuple[tuple[str, ...], str, float]
"""Keys, rule and confidence."""


def descriptions(text: str) -> Iterator[tuple[Match, "Resolver"]]:
    """Yield the descriptions in a sentence with the function that resolves each."""
    for pattern, resolver in RESOLVERS:
        for match in pattern.finditer(text):
            yield match, resolver


def resolved(match: Match, start: int, resolver: "Resolver", context: Context) -> Reference | None:
    """Return what the description that starts there stands for, None where nothing fits."""
    found = resolver(match, start, context)
    return Reference(start, start + len(match.group()), *found) if found else None


def _two(match: Match, start: int, context: Context) -> Found | None:
    """Both countries: the two states of this sentence before the words, else with the sentences before."""
    found: Counter[str] = Counter()
    third = THIRD.search(match.string[: match.start()]) is not None
    others = {named.side for named in context.before(start)} if third else set()
    if third and context.pair and not others & set(context.pair):
        return context.pair, "both", 0.65
    for group in context.by_sentence(start):
        for named in group:
            if acts(named.side) and named.kind != "group" and len(named.side) == 3 and named.side not in others:
                found[named.side] += 2 if named.subject else 1
        if len(found) >= 2:
            context.pair = tuple(key for key, _ in found.most_common(2))
            return context.pair, "both", 0.75
    return None


def _country(match: Match, start: int, context: Context) -> Found | None:
    """The country: the state named last, but not the one whose base or presence stands in it, nor the subject."""
    earlier = context.before(start)
    where = WHERE.search(match.string[: match.start()]) is not None
    owners = {n.side for n in earlier if n.owner in context.above and where}
    excluded = owners | {n.side for n in earlier if n.head == PERSON_RULE}
    excluded = excluded or {n.side for n in earlier if n.subject and n.clause in context.above}
    excluded |= {n.side for n in context.now if n.token in context.inside}  # "the republic, whose debt to Russia"
    members = gazetteer().members["CENTRAL_ASIA"] if "Central Asian" in match.group() else ()

    def fits(named: Named) -> bool:
        return _is_present_state(named) and named.side not in excluded and (not members or named.side in members)

    if where:  # "soldiers in the country": where things happened before
        there = [n for group in context.by_sentence(start, 1) for n in group[::-1] if n.located and fits(n)]
        if there:
            return (there[0].side,), "definite.country", 0.65
    near = [n for group in context.by_sentence(start, 1) for n in group if fits(n)]
    far = [n.side for n in context.recent(start) if fits(n)] if not near else []
    if far:  # nobody close by: whom the text has named most
        told = Counter(n.side for group in context.sentences for n in group)
        return (max(dict.fromkeys(far), key=lambda side: told[side]),), "definite.country", 0.6
    for named in context.recent(start):
        if fits(named):
            return (named.side,), "definite.country", 0.65
    only = [key for key in excluded if len(key) == 3]
    return ((only[0],), "definite.country", 0.55) if len(only) == 1 else None


def _kingdom(match: Match, start: int, context: Context) -> Found | None:
    """The kingdom, the island: the state named last that is one."""
    noun = match["noun"].lower().removesuffix("s")
    if match["noun"].lower() == "islands" and (called := _called_islands(start, context)):
        return (called,), "definite.country", 0.75
    fits = (n.side for n in context.recent(start) if n.kind == "country" and n.side in word_sets("states_called")[noun])
    side = next(fits, None)
    return ((side,), "definite.country", 0.75) if side else None


def _called_islands(start: int, context: Context) -> str | None:
    """The state told of last that has the word in its name ("the Solomon Islands")."""
    told = [*(n for group in context.sentences for n in group), *context.before(start)]
    names = gazetteer().entities
    return next((n.side for n in reversed(told) if n.side in names and "Islands" in names[n.side].name), None)


def _other(match: Match, start: int, context: Context) -> Found | None:
    """His guest, its neighbour: the other state beside that of the subject he or it stands for."""
    states = [n for n in context.recent(start) if _is_state(n)]
    hosts = re.search(r"hosts?$", match.group())
    owners = (n for n in states if n.subject or n.head.startswith("pronoun"))
    owner = next(owners, None) or next(iter(states), None)
    if hosts and owner and (there := [side for place, side in context.stays if place < start and side != owner.side]):
        return (there[-1],), "definite.counterpart", 0.65
    other = next((n for n in states if owner and n.side != owner.side), None)
    return ((other.side,), "definite.counterpart", 0.6) if other else None


def _is_state(named: Named) -> bool:
    return named.kind in ("country", "person") and len(named.side) == 3 and named.side not in PAST_STATES


def _is_present_state(named: Named) -> bool:
    return named.kind == "country" and len(named.side) == 3 and named.side not in PAST_STATES


def _government(_: Match, start: int, context: Context) -> Found | None:
    """The government: that of the state named last."""
    named = [n for n in context.recent(start) if n.kind == "country"]
    others = {n.side for n in context.before(start) if n.subject and n.clause in context.outer}
    side = next((n.side for n in named if n.side not in others), None)
    return ((side,), "definite.government", 0.55) if side else None


def _region(_: Match, start: int, context: Context) -> Found | None:
    """The region: the group of states named last."""
    groups = (n.key for n in context.recent(start) if n.kind == "group" and acts(n.key))
    key = next((key for key in groups if key not in ("WEST", "EUROPE")), None)
    return ((key,), "definite.region", 0.6) if key else None


def _office(match: Match, start: int, context: Context) -> Found | None:
    """The defense secretary: whom the text called that; the minister: the person named last."""
    role = match["role"].lower()
    roles = context.roles
    known = roles.get(role) or next((key for r, key in reversed(roles.items()) if r.endswith(role)), None)
    if known:
        return (known,), "definite.office", 0.75
    last = next((n.key for n in context.recent(start) if n.kind == "person"), None)
    return ((last,), "definite.office", 0.5) if last and role in VAGUE_ROLES else None


def _organisation(match: Match, start: int, context: Context) -> Found | None:
    """The alliance: the organisation named last that may be called so; NATO where it has the capital."""
    nouns, noun = gazetteer().nouns, match["noun"].lower()
    for named in context.recent(start):
        if named.kind == "organisation" and noun in nouns.get(named.key, ()):
            return (named.key,), "definite.organisation", 0.8
    return (("NATO",), "definite.organisation", 0.7) if match["noun"] == "Alliance" else None


Resolver = Callable[[Match, int, Context], Found | None]
RESOLVERS: tuple[tuple[re.Pattern[str], Resolver], ...] = (
    (TWO, _two),
    (COUNTRY, _country),
    (KINGDOM, _kingdom),
    (OTHER, _other),
    (GOVERNMENT, _government),
    (REGION, _region),
    (OFFICE, _office),
    (ORGANISATION, _organisation),
)
