"""One act of a sentence: its trigger, its dyads and what became of it."""

from dataclasses import dataclass, field

from geoexplorer.extraction.lexicon import LexiconEntry
from geoexplorer.extraction.modality import Reality
from geoexplorer.extraction.roles import Pair
from geoexplorer.extraction.triggers import Trigger


@dataclass(slots=True)
class Act:
    """A trigger with its dyads; `entry` holds the type in the end, `sureness` how sure that type is."""

    trigger: Trigger
    pairs: list[Pair]
    reality: Reality
    entry: LexiconEntry
    sureness: float = 1.0
    guessed: float | None = None  # probability, where the classifier gave the type
    refusers: frozenset[str] = frozenset()  # keys of those who will not have it
    inner: list["Act"] = field(default_factory=list)  # acts inside the clause or object of this one
    described: list["Act"] = field(default_factory=list)  # what the object of this one does in a clause of its own

    @property
    def sides(self) -> frozenset[frozenset[str]]:
        """Return the dyads without their direction."""
        return frozenset(frozenset((pair.actor.key, pair.recipient.key)) for pair in self.pairs)

    @property
    def strength(self) -> float:
        """Return how surely the words name these sides and this type."""
        return max(pair.confidence for pair in self.pairs) * self.sureness
