"""The lexicons of actors hold together: keys, members, offices, dates."""

import re

from geoexplorer.extraction.currencies import currency_names, currency_signs
from geoexplorer.extraction.gazetteer import gazetteer, known_affiliations, known_aliases, known_entities, slug
from geoexplorer.extraction.steps import STEPS

KEYS = {entity.key for entity in known_entities()}
STATES = {entity.key for entity in known_entities() if entity.kind == "country"}


def test_all_states_of_the_world_are_there() -> None:
    assert len(STATES) >= 200
    assert {"XKX", "TWN", "PSE", "SUN", "YUG", "SCG", "CSK", "DDR", "SSD", "VAT"} <= STATES


def test_keys_are_unique_and_readable() -> None:
    assert len(KEYS) == len(known_entities())
    assert all(re.fullmatch(r"[A-Z][A-Z0-9_]*|[a-z]+:[\w-]+", key) for key in KEYS)


def test_affiliations_join_known_entities_with_dates_in_order() -> None:
    for row in known_affiliations():
        assert row.entity_key in KEYS, row
        assert row.of_key in KEYS, row
        assert (row.valid_from or "0") <= (row.valid_to or "9"), row


def test_every_name_belongs_to_a_known_entity() -> None:
    assert all(alias.entity_key in KEYS and alias.alias.strip() == alias.alias for alias in known_aliases())


def test_places_and_bases_lie_in_known_states() -> None:
    assert all(e.country in STATES for e in known_entities() if e.kind in ("place", "facility"))


def test_the_members_of_a_group_are_known() -> None:
    assert all(member in KEYS for members in gazetteer().members.values() for member in members)


def test_currencies_have_three_letters() -> None:
    codes = set(currency_names().values()) | set(currency_signs().values())
    assert all(re.fullmatch(r"[A-Z]{3}", code) for code in codes)


def test_a_slug_keeps_to_plain_letters() -> None:
    assert slug("Recep Tayyip Erdoğan") == "recep-tayyip-erdogan"
    assert slug("Kırıkkale's Ørsted") == "kirikkales-orsted"


def test_the_steps_stand_in_an_order_that_satisfies_their_needs() -> None:
    made = {"parsed"}
    for step in STEPS:
        missing = [need for need in step.needs if need not in made]
        assert not missing, f"{step.name} needs {missing}"
        made.update(step.adds)
