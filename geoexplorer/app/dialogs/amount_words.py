"""An amount as one writes it into a field, and back."""

from collections.abc import Sequence

from geoexplorer.app.tables.row_words import amount_words
from geoexplorer.extraction.amounts import amounts_in
from geoexplorer.model.entity import AmountValue
from geoexplorer.store.events import AmountRow


def words_of_amounts(amounts: Sequence[AmountRow]) -> str:
    """Return the quantities of an event as the card says them."""
    return ", ".join(amount_words(a.low, a.high, a.unit, a.qualifier) for a in amounts)


def amounts_of_words(words: str) -> list[AmountValue] | None:
    """Return the quantities that the words name, as in a text; empty words name none; None where they name nothing."""
    if not words.strip():
        return []
    return [value for _, _, value in amounts_in(words)] or None
