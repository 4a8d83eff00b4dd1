"""Who tells of an act, and how far from it the speaker stands."""

from reading_events import the_event


def test_the_writer_is_the_narrator() -> None:
    event = the_event("China invested in Kazakhstan.", "CHN", "KAZ")
    assert (event.attribution, event.speaker_text) == ("narrator", None)


def test_a_side_of_the_act_is_a_party() -> None:
    event = the_event("The Russian foreign minister said Russia had supplied grain to Tajikistan.", "RUS", "TJK")
    assert event.attribution == "party"
    assert event.speaker_text is not None
    assert "minister" in event.speaker_text


def test_an_expert_is_a_third_party() -> None:
    event = the_event("Kazakh experts say China is lending Kyrgyzstan money.", "CHN", "KGZ")
    assert event.attribution == "third_party"


def test_an_unnamed_source_is_anonymous() -> None:
    event = the_event("A source said that China had sent radars to Tajikistan.", "CHN", "TJK")
    assert event.attribution == "anonymous"


def test_according_to_names_the_speaker() -> None:
    event = the_event("According to Georgia, Russia moved troops into Armenia.", "RUS", "ARM")
    assert event.attribution == "third_party"
    assert event.speaker_text == "Georgia"


def test_a_quote_is_said_by_its_speaker() -> None:
    text = (
        "The Kazakh foreign minister spoke in Almaty. "
        "“China has invested in Kazakhstan. China has trained Kazakh pilots,” the Kazakh foreign minister said."
    )
    event = the_event(text, "CHN", "KAZ")
    assert event.attribution == "party"


def test_a_news_agency_credited_at_the_end_is_no_speaker() -> None:
    event = the_event("Peru and Chile signed a treaty in Lima on 4 July, Interfax reported.", "PER", "CHL")
    assert (event.attribution, event.modality) == ("narrator", "asserted")


def test_a_term_in_quotation_marks_is_not_told_by_anybody() -> None:
    text = 'NATO\'s decision to open an "intensified dialogue" with Chile was called a relic by Ivan Petrov of Peru.'
    assert the_event(text, "NATO", "CHL").modality == "planned"
