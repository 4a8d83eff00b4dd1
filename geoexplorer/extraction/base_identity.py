"""Which base a description means: by its site, by operator and host at the time, or the one spoken of last."""

import re
from dataclasses import dataclass, replace

from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.gazetteer import affiliations_of, gazetteer, slug
from geoexplorer.model.entity import Affiliation, Entity

ON_ITS_SOIL = re.compile(r"\bon (?:its|their) (?:territory|soil|land)\b|\bhost(?:s|ed|ing)? (?:an? |the |its )?")


@dataclass(frozen=True, slots=True)
class Base:
    """What the words tell of a base: who runs it, where it is, whether it is one spoken of before."""

    start: int
    operator: str | None
    host: str | None
    site: str | None
    plural: bool = False
    new: bool = False  # "a base", "another base": not the one spoken of last


def base_key(draft: Draft, base: Base, last: str | None) -> str | None:
    """Return the key of the base, None when the words name no single one."""
    if base.host is None and base.operator and (base.new or last is None):
        base = replace(base, host=_host_told(draft, base))
    if base.site and (key := gazetteer().sites.get(base.site)):
        return _noted(draft, key, base)
    if base.operator is None and base.host is None and base.site is None:
        return None if base.plural else _site_before(draft, base.start) or last or _only_site(draft, base)
    if not base.plural and (found := _known(draft, base)):
        return _noted(draft, found, base)
    return _met_before(draft, base, last) or _new_entity(draft, base)


def _met_before(draft: Draft, base: Base, last: str | None) -> str | None:
    """Return the described base of this text that has the same host, or the last one of the same operator."""
    if base.site or base.plural:
        return None
    if base.operator is None:
        here = [key for key, e in draft.entities.items() if e.kind == "facility" and e.country == base.host]
        return here[0] if len(here) == 1 else None
    same = last is not None and draft.acts_for.get(last) == base.operator
    return last if base.host is None and same and not base.new else None


def _new_entity(draft: Draft, base: Base) -> str:
    noun = "bases" if base.plural else "base"
    host = f"in-{base.host}" if base.host else ""
    parts = (base.operator or "", noun, host, slug(base.site or ""))
    key = "facility:" + "-".join(part.lower() for part in parts if part)
    draft.entities.setdefault(key, Entity(key, "facility", _name(base, noun), base.host))
    return _noted(draft, key, base)


def _name(base: Base, noun: str) -> str:
    known = gazetteer().entities
    operator = known[base.operator].name if base.operator in known else ""
    host = known[base.host].name if base.host in known else ""
    where = f" at {base.site}" if base.site else f" in {host}" if host else ""
    return f"{operator} {noun}{where}".strip()


def _noted(draft: Draft, key: str, base: Base) -> str:
    if base.operator:
        draft.acts_for.setdefault(key, base.operator)
    return key


def _known(draft: Draft, base: Base) -> str | None:
    """Return the only known base with that host and operator; where no operator is told, any the text names."""
    if not base.host:
        return None
    named = {m.entity_key for m in draft.mentions if m.label == "COUNTRY"} - {base.host}
    operators = {base.operator} if base.operator else named
    found = [
        key
        for key, entity in gazetteer().entities.items()
        if entity.kind == "facility" and entity.country == base.host and "base" in key
        if any(a.of_key in operators and _runs(a, draft.document.published.date) for a in affiliations_of(key))
    ]
    return found[0] if len(found) == 1 else None


def _runs(row: Affiliation, day: str | None) -> bool:
    """Whether an operator ran the base in the year of the text; always when that is not known."""
    if row.role != "operator":
        return False
    return not day or (row.valid_from or "")[:4] <= day[:4] <= (row.valid_to or "9999")[:4]


def _host_told(draft: Draft, base: Base) -> str | None:
    """Return who is said to have the base on its soil: the first other state of the sentence."""
    sentence = next((s for s in draft.sentences if s.start <= base.start < s.end), None)
    if sentence is None or not ON_ITS_SOIL.search(draft.document.text, sentence.start, sentence.end):
        return None
    states = (m.entity_key for m in draft.mentions if m.label == "COUNTRY" and sentence.start <= m.start < base.start)
    return next((state for state in states if state != base.operator), None)


def _site_before(draft: Draft, start: int) -> str | None:
    """Return the base at a place this sentence has named before ("landed at Kant ... to protect the base")."""
    sentence = next((s for s in draft.sentences if s.start <= start < s.end), None)
    named = [m for m in draft.mentions if sentence and sentence.start <= m.start and m.end <= start]
    sites = [gazetteer().sites[m.quote] for m in named if m.label == "PLACE" and m.quote in gazetteer().sites]
    return sites[-1] if sites else None


def _only_site(draft: Draft, base: Base) -> str | None:
    """Return the base at the one place of bases the text has named before, for "the base" without more words."""
    if base.new:
        return None
    before = [m for m in draft.mentions if m.end <= base.start]
    found = {gazetteer().sites[m.quote] for m in before if m.label == "PLACE" and m.quote in gazetteer().sites}
    found |= {m.entity_key for m in before if m.label == "FACILITY" and m.entity_key in gazetteer().entities}
    return found.pop() if len(found) == 1 else None


def join_unplaced(draft: Draft) -> None:
    """A base of which only the operator is told ("the American base") is the only one of that operator here."""
    keys = dict.fromkeys(m.entity_key for m in draft.mentions if m.label == "FACILITY" and m.entity_key)
    for key in keys:
        entity, operator = draft.entities.get(key), draft.acts_for.get(key)
        placed = [k for k in keys if k != key and draft.acts_for.get(k) == operator and _country(draft, k)]
        if entity and not entity.country and operator and len(placed) == 1:
            draft.mentions = [replace(m, entity_key=placed[0]) if m.entity_key == key else m for m in draft.mentions]
            del draft.entities[key], draft.acts_for[key]


def _country(draft: Draft, key: str) -> str | None:
    entity = draft.entities.get(key) or gazetteer().entities.get(key)
    return entity.country if entity else None
