"""Train the event type classifier from our own examples: `python -m geoexplorer.extraction.train`."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
import numpy.typing as npt
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import cross_val_predict

from geoexplorer.assets import asset
from geoexplorer.extraction import classifier
from geoexplorer.extraction.training_examples import examples, masked_examples

STRENGTH = 10.0  # inverse of the regularisation; chosen by cross-validation on the examples
SHARPNESS = (1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
RARE = 2  # a feature seen in fewer examples is left out


def fitted(sentences: Sequence[Sequence[str]], types: Sequence[str]) -> tuple[TfidfVectorizer, LogisticRegression]:
    """Return the vectoriser and regression trained on masked sentences; the same input gives the same weights."""
    vectoriser = _vectoriser()
    return vectoriser, _regression().fit(vectoriser.fit_transform(sentences), types)


def _vectoriser() -> TfidfVectorizer:
    return TfidfVectorizer(analyzer=classifier.features, min_df=RARE, sublinear_tf=True, dtype=np.float64)


def _regression() -> LogisticRegression:
    return LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=2000)


def write(path: Path, vectoriser: TfidfVectorizer, regression: LogisticRegression, sharpness: float) -> None:
    """Write the weights as the run time reads them."""
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        path,
        features=np.array(vectoriser.get_feature_names_out(), dtype=np.str_),
        types=np.array(regression.classes_, dtype=np.str_),
        idf=vectoriser.idf_.astype(np.float32),
        weights=regression.coef_.astype(np.float16),
        bias=regression.intercept_.astype(np.float32),
        sharpness=np.float32(sharpness),
    )


@dataclass(frozen=True, slots=True)
class Check:
    """How well examples left out of the training are read, and how much to sharpen the shares."""

    macro_f1: float
    sharpness: float


def checked(sentences: Sequence[Sequence[str]], types: Sequence[str]) -> Check:
    """Return the score in five folds, and the sharpness with the least log-loss there."""
    vectors = _vectoriser().fit_transform(sentences)
    scores = cross_val_predict(_regression(), vectors, types, cv=5, method="decision_function")
    names = np.unique(types)
    guesses = names[scores.argmax(axis=1)]
    right = np.searchsorted(names, types)
    losses = {sharpness: _log_loss(sharpness * scores, right) for sharpness in SHARPNESS}
    return Check(float(f1_score(types, guesses, average="macro")), min(losses, key=lambda s: losses[s]))


def _log_loss(scores: npt.NDArray[np.float64], right: npt.NDArray[np.intp]) -> float:
    shares = scores - scores.max(axis=1, keepdims=True)
    shares -= np.log(np.exp(shares).sum(axis=1, keepdims=True))
    return float(-shares[np.arange(len(right)), right].mean())


@click.command()
@click.option("--output", type=click.Path(path_type=Path), default=None, help="Where to write the weights.")
def main(output: Path | None) -> None:
    """Train on the examples, print the cross-validated score, write the weights."""
    found = examples()
    sentences = masked_examples(found)
    types = [example.event_type for example in found]
    check = checked(sentences, types)
    click.echo(f"{len(found)} examples, macro-F1 {check.macro_f1:.3f} in five folds, sharpness {check.sharpness}")
    write(output or asset("models") / "event_type.npz", *fitted(sentences, types), check.sharpness)


if __name__ == "__main__":
    main()
