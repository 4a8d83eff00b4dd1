"""Domain of an act from the words of its clause: military, economic, political or diplomatic."""

from collections.abc import Iterable

from geoexplorer.extraction.lexicon import DomainCues, domain_cues
from geoexplorer.model.codes import Domain

NAMED_BY_PHRASE = 2.5  # more than a strong cue, less than one that settles it


def domain_of(clause: Iterable[str], sentence: Iterable[str], *, named: Domain | None, usual: Domain) -> Domain:
    """Return the domain the phrase of the act names, unless the words of its clause weigh more for another.

    Where the phrase names none, the cue words of the clause decide, else those of the sentence, else the `usual`
    domain of such acts.
    """
    if named:
        return _heaviest(clause, named) or named
    return _heaviest(clause) or _heaviest(sentence) or usual


def _heaviest(words: Iterable[str], named: Domain | None = None) -> Domain | None:
    words = list(words)
    sums = [
        (_weight(words, cues) + NAMED_BY_PHRASE * (cues.name == named), cues.priority, cues.name)
        for cues in domain_cues()
    ]
    weight, _, name = max(sums)
    return name if weight > 0 else None


def _weight(words: Iterable[str], cues: DomainCues) -> float:
    return sum(cues.weights.get(word, 0.0) for word in words)
