"""Which event type a sentence tells between two masked sides: TF-IDF and logistic regression, run in numpy."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import cast

import numpy as np
import numpy.typing as npt
from spacy.tokens import Token

from geoexplorer.assets import asset
from geoexplorer.model.codes import EventType

ACTOR, RECIPIENT, OTHER = "ACTOR", "RECIPIENT", "OTHER"
MASKS = frozenset({ACTOR, RECIPIENT, OTHER})
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Guess:
    """The likeliest type and its probability."""

    event_type: EventType
    probability: float


@dataclass(frozen=True, slots=True)
class Model:
    """Weights by feature and type, as `geoexplorer.extraction.train` writes them."""

    places: dict[str, int]  # feature -> column
    idf: Floats
    weights: Floats  # types x features
    bias: Floats
    types: tuple[str, ...]
    sharpness: float  # makes the shares match how often they are right; found by cross-validation

    def guess(self, *readings: Sequence[str]) -> Guess:
        """Return the likeliest type of a masked sentence; of several readings of it, on average."""
        shares = np.mean([self._shares(words) for words in readings], axis=0)
        best = int(shares.argmax())
        return Guess(cast(EventType, self.types[best]), float(shares[best]))

    def _shares(self, words: Sequence[str]) -> Floats:
        scores = self.sharpness * (self.weights @ self._vector(words) + self.bias)
        shares: Floats = np.exp(scores - scores.max())
        shares /= shares.sum()
        return shares

    def _vector(self, words: Sequence[str]) -> Floats:
        counts: dict[int, int] = {}
        for feature in features(words):
            place = self.places.get(feature)
            if place is not None:
                counts[place] = counts.get(place, 0) + 1
        vector = np.zeros(len(self.idf), dtype=np.float32)
        for place, count in counts.items():
            vector[place] = (1 + np.log(count)) * self.idf[place]
        length = float(np.linalg.norm(vector))
        return vector / length if length else vector


def features(words: Sequence[str]) -> list[str]:
    """Return the features of a masked sentence: words, their stems, pairs, and words between the two sides."""
    plain = [word for word in words if word.isalpha() or word in MASKS]
    pairs = [f"{one}_{other}" for one, other in itertools.pairwise(plain)]
    return plain + pairs + _stems(plain) + [f"between:{word}" for word in _between(plain)] + _order(plain)


def _stems(words: list[str]) -> list[str]:
    """The beginnings of long words: "invest" tells something of "investor"."""
    return [f"stem:{word[:5]}" for word in words if len(word) > 5 and word not in MASKS]


def _between(words: list[str]) -> list[str]:
    if ACTOR not in words or RECIPIENT not in words:
        return []
    first, last = sorted((words.index(ACTOR), words.index(RECIPIENT)))
    return words[first + 1 : last]


def _order(words: list[str]) -> list[str]:
    if ACTOR not in words or RECIPIENT not in words:
        return []
    return ["actor first" if words.index(ACTOR) < words.index(RECIPIENT) else "recipient first"]


def masked(tokens: Iterable[Token], masks: dict[int, str]) -> list[str]:
    """Return the lemmas of the tokens, those of a side as its mask, said once."""
    words: list[str] = []
    for token in tokens:
        word = masks.get(token.i) or token.lemma_.lower()
        if word not in MASKS or words[-1:] != [word]:
            words.append(word)
    return words


@cache
def model() -> Model:
    """Return the shipped model."""
    with np.load(asset("models", "event_type.npz")) as stored:
        names = [str(name) for name in stored["features"]]
        types = tuple(str(name) for name in stored["types"])
        weights, idf, bias = (stored[name].astype(np.float32) for name in ("weights", "idf", "bias"))
        sharpness = float(stored["sharpness"])
    return Model({name: place for place, name in enumerate(names)}, idf, weights, bias, types, sharpness)
