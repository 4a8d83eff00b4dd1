"""The event lexicon: complete, sound, readable, and each entry found in its own example."""

import json
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from geoexplorer.assets import asset
from geoexplorer.extraction import lexicon
from geoexplorer.extraction.lexicon import (
    LexiconError,
    Roles,
    domain_cues,
    entries,
    entries_by_head,
    event_types,
    light_verbs,
    modality_cues,
    prepositions,
    relation_tone,
    unmarked,
    words_of,
)
from geoexplorer.extraction.pipeline import NAMES, load, pipeline_name
from geoexplorer.extraction.triggers import triggers
from geoexplorer.model.codes import DOMAINS, EVENT_TYPES

GOLD = Path(__file__).parent.parent / "gold" / "sentences.jsonl"
ROW = {"phrase": "cut off", "type": "SANCTION", "roles": "subject>object", "example": "{A:A} cut off {R:B}."}


def gold_sentences() -> set[str]:
    rows = map(json.loads, GOLD.read_text(encoding="utf-8").splitlines())
    return {row["text"].strip() for row in rows}


def training_sentences() -> list[tuple[str, str]]:
    lines = (asset("training") / "sentences.jsonl").read_text(encoding="utf-8").splitlines()
    return [(row["example"], row["type"]) for row in map(json.loads, lines)]


def test_the_lexicon_covers_the_field() -> None:
    assert len(entries()) >= 600
    assert min(Counter(entry.type for entry in entries()).values()) >= 45


def test_every_type_of_the_model_is_defined() -> None:
    assert tuple(event_types()) == EVENT_TYPES


def test_no_phrase_stands_twice_in_one_part() -> None:
    repeated = [key for key, n in Counter((e.part, e.words) for e in entries()).items() if n > 1]
    assert repeated == []


def test_no_two_entries_share_an_example() -> None:
    assert [text for text, n in Counter(e.example for e in entries()).items() if n > 1] == []


def test_light_verbs_are_single_lemmas() -> None:
    nouns = [entry for entry in entries() if entry.part == "noun"]
    assert {e.id: verb for e in nouns for verb in e.light if not verb.islower() or " " in verb} == {}


def test_each_entry_names_one_actor_and_one_recipient_in_its_example() -> None:
    marks = {e.id: sorted(m for m, _ in lexicon.MARK.findall(e.example)) for e in entries()}
    assert {rule: found for rule, found in marks.items() if found != ["A", "R"]} == {}


def test_nearly_every_entry_is_found_in_its_own_example() -> None:
    parsed = load(pipeline_name()).pipe((unmarked(entry.example) for entry in entries()), disable=[NAMES])
    missed = [
        entry.id
        for entry, doc in zip(entries(), parsed, strict=True)
        if not any(t.entry is entry for sent in doc.sents for found in triggers(sent) for t in found)
    ]
    assert len(missed) <= 0.03 * len(entries()), missed


def test_no_example_or_training_sentence_is_a_gold_sentence() -> None:
    own = {unmarked(entry.example) for entry in entries()} | {unmarked(text) for text, _ in training_sentences()}
    assert own & gold_sentences() == set()


def test_training_sentences_mark_both_sides_and_name_a_known_type() -> None:
    for text, kind in training_sentences():
        assert {mark for mark, _ in lexicon.MARK.findall(text)} == {"A", "R"}, text
        assert kind in event_types(), text


def test_the_longest_phrase_comes_first() -> None:
    lengths = [len(entry.words) for entry in entries_by_head()["sign"]]
    assert lengths == sorted(lengths, reverse=True)


def test_the_head_of_a_noun_phrase_stands_before_its_preposition() -> None:
    heads = {entry.id: entry.head for entry in entries()}
    assert heads["noun.debt_relief"] == "relief"
    assert heads["noun.show_of_force"] == "show"
    assert heads["verb.cut_off_supply_to"] == "cut"


def test_hyphens_are_words_as_the_tokenizer_sees_them() -> None:
    assert words_of("pull-out of") == ("pull", "-", "out", "of")


def test_one_side_alone_holds_both() -> None:
    assert Roles("between", "between").together
    assert not Roles("subject", "object").together


def test_light_verbs_leave_the_naming_to_their_noun() -> None:
    assert {"pay", "hold", "sign", "provide"} <= light_verbs()


def test_domain_cues_cover_the_four_domains_without_capitals() -> None:
    assert {cues.name for cues in domain_cues()} == set(DOMAINS)
    assert all(word == word.lower() for cues in domain_cues() for word in cues.weights)


def test_modality_cues_say_what_they_do() -> None:
    effects = {name: cues.effect for name, cues in modality_cues().items()}
    assert effects["saying"] == "speaker"
    assert effects["denial"] == "denied"
    assert effects["refusal"] == "refused"


def test_relations_have_a_tone() -> None:
    assert relation_tone()["warm"] == 1
    assert relation_tone()["sour"] == -1


def test_roles_use_known_prepositions_only() -> None:
    known = prepositions() | lexicon.ANYWHERE
    assert {side for e in entries() for r in e.roles for side in (r.actor, r.recipient)} <= known


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"type": "PUNISH"}, "unknown type"),
        ({"roles": "subject>sideways"}, "roles"),
        ({"roles": "with"}, "roles"),
        ({"polarity": 2}, "polarity"),
        ({"domain": "cultural"}, "domain"),
        ({"example": "{A:A} cut off B."}, "example"),
        ({"modality": "certain"}, "modality"),
        ({"colour": "red"}, "unknown fields"),
        ({"phrase": ""}, "no phrase"),
    ],
)
def test_a_faulty_entry_is_refused_by_name(change: dict[str, object], fault: str) -> None:
    with pytest.raises(LexiconError, match=fault):
        lexicon._entry("verb", ROW | change)


def test_no_class_of_words_stands_in_two_files() -> None:
    names = [
        tomllib.loads(asset("lexicons", name).read_text(encoding="utf-8")) for name in ("syntax.toml", "frames.toml")
    ]
    assert not names[0].keys() & names[1].keys()
