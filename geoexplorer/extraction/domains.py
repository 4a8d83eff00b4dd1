"""Domain of an act from the words of its clause: military, economic, political or diplomatic."""

from collections.abc import Iterable

from spacy.tokens import Token

from geoexplorer.extraction.lexicon import domain_cues
from geoexplorer.model.codes import Domain


def domain_of(clause: Iterable[Token], sentence: Iterable[Token]) -> Domain:
    """Return the domain whose cue words weigh most in the clause, else in the sentence, else diplomatic."""
    return _heaviest(clause) or _heaviest(sentence) or "diplomatic"


def _heaviest(tokens: Iterable[Token]) -> Domain | None:
    words = [w for token in tokens for w in {token.lemma_.lower(), token.lower_}]
    sums = [(sum(cues.weights.get(word, 0.0) for word in words), cues.priority, cues.name) for cues in domain_cues()]
    weight, _, name = max(sums)
    return name if weight > 0 else None
