"""An event is explained in words from what is stored of it."""

from reading_events import extraction_of, the_event

from geoexplorer.extraction.explain import ToldEvent, ToldSide, explain
from geoexplorer.model.event import Event


def _told(text: str, event: Event) -> list[str]:
    mentions = extraction_of(text).mentions
    sides = [
        ToldSide(p.role, p.entity_key, mentions[p.mention].quote if p.mention is not None else None, p.resolved_by)
        for p in event.participants
    ]
    trigger = text[event.trigger_start : event.trigger_end]
    stored = ToldEvent(
        trigger=trigger,
        rule=event.rule,
        event_type=event.event_type,
        modality=event.modality,
        mutual=event.mutual,
        attribution=event.attribution,
        speaker=event.speaker_text,
        date_start=event.date_start,
        date_end=event.date_end,
        date_basis=event.date_basis,
        confidence=event.confidence,
    )
    return explain(stored, sides)


def test_the_steps_name_trigger_sides_modality_and_date() -> None:
    text = "Last month Russia’s president promised to visit Kazakhstan."
    steps = " ".join(_told(text, the_event(text, "RUS", "KAZ")))
    for words in ("promised", "RUS", "KAZ", "planned", "Confidence"):
        assert words in steps


def test_a_future_act_says_which_word_makes_it_a_plan() -> None:
    text = "China will lend money to Kyrgyzstan."
    assert any("“will”" in step for step in _told(text, the_event(text, "CHN", "KGZ")))


def test_an_undated_act_says_where_its_date_comes_from() -> None:
    text = "China praised Kazakhstan."
    assert any("date of the text" in step for step in _told(text, the_event(text, "CHN", "KAZ")))


def test_a_speaker_is_named() -> None:
    text = "Georgia said that Russia had shelled Ukraine."
    assert any("Georgia" in step for step in _told(text, the_event(text, "RUS", "UKR")))


def test_a_frame_is_named_as_such_and_not_as_a_word_of_the_sentence() -> None:
    stored = ToldEvent(
        trigger="has troops in",
        rule="verb.host|roles:frame:present|modality:asserted|date:none",
        event_type="COOPERATE",
        modality="asserted",
        mutual=False,
        attribution="narrator",
        speaker=None,
        date_start=None,
        date_end=None,
        date_basis="none",
        confidence=0.7,
    )
    assert "Both sides come from the frame “present” of the lexicon." in explain(stored, ())
