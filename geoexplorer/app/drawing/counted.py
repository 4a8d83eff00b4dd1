"""The words of the method line for the switches of the Charts menu: what is counted otherwise than the study says."""

from geoexplorer.model.alignment import Counting
from geoexplorer.wording import tr


def counted_words(counting: Counting) -> str:
    """Return `Flat weights. Only what the country does.`, or nothing when the study counts as it stands."""
    words = [tr("Flat weights: every act counts alike.")] if counting.flat else []
    if counting.side is not None:
        own = counting.side == "out"
        words.append(tr("Only what the country does.") if own else tr("Only what is done to the country."))
    if counting.inherit:
        words.append(tr("Groups count for their members."))
    return " ".join(words)


def method_line(question: str, counting: Counting) -> str:
    """Return the line under the title of a chart."""
    return " ".join(words for words in (question, counted_words(counting)) if words)
