"""The classifier that names acts the lexicon does not know: masked, repeatable, and sure only when it is right."""

import numpy as np
from reading_events import extraction_of

from geoexplorer.extraction import classifier
from geoexplorer.extraction.training_examples import Example, examples, masked_examples


def test_the_shipped_model_reads_its_own_examples() -> None:
    found = examples()[::12]
    guesses = [classifier.model().guess(words) for words in masked_examples(found)]
    right = sum(guess.event_type == example.event_type for guess, example in zip(guesses, found, strict=True))
    assert right / len(found) > 0.9


def test_training_twice_gives_the_same_weights() -> None:
    from geoexplorer.extraction.train import fitted  # loads scikit-learn: a second, in the one worker that runs this

    found = examples()[::16]
    sentences, types = masked_examples(found), [example.event_type for example in found]
    (one_words, one), (other_words, other) = fitted(sentences, types), fitted(sentences, types)
    assert list(one_words.get_feature_names_out()) == list(other_words.get_feature_names_out())
    assert np.array_equal(one.coef_, other.coef_)


def test_names_of_the_sides_do_not_matter() -> None:
    one, other = "{A:Russia} lent money to {R:Tajikistan}.", "{A:Iceland} lent money to {R:Malta}."
    masked = masked_examples([Example(one, "AID"), Example(other, "AID")])
    assert masked[0] == masked[1]


def test_each_example_marks_both_sides() -> None:
    for words in masked_examples(examples()[::40]):
        assert {classifier.ACTOR, classifier.RECIPIENT} <= set(words)


def test_a_verb_that_names_no_act_is_left_alone() -> None:
    found = extraction_of("Kazakhstan resembles Uzbekistan in its deserts.")
    assert not found.events
