"""Sets of words written as running text."""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text, split at blanks and line breaks."""
    return frozenset(text.split())
