"""Which events tell the same real event: in one document or several, with its denials (DATA 5)."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date

from geoexplorer.model.codes import ClusterKind
from geoexplorer.model.folding import folded

SHORT_DAYS = 7  # an interval of at most as many days says when an act happened
DAYS_APART = 3
SHARED_WORDS = 1 / 3

_WORD = re.compile(r"[^\W\d_]{3,}")
_ENDING = re.compile(r"(?<=\w{3})(?:ing|ed|es|e|s|ly)$")
# Words without content: they would make any two sentences alike.
_EMPTY = (
    "about after again against all also and any are been before being between both but can could did does down"
    " during each ever every few for from further had has have her here him his how into its itself just last may"
    " might more most must new next not now off once one only other our out over own per same said say says shall"
    " she should since some such than that the their them then there these they this those through too two under"
    " until upon very was week were what when where which while who whom whose why will with would year yet you"
)
_EMPTY_WORDS = frozenset(_EMPTY.split())

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ClusterEvent:
    """What clustering reads of an event; days are ISO, a missing end is read as the start."""

    id: int
    document_id: int
    actor_id: int
    recipient_id: int | None
    mutual: bool
    event_type: str
    polarity: int
    modality: str
    date_start: str | None
    date_end: str | None
    quote: str


@dataclass(frozen=True, slots=True)
class Cluster:
    """The events that tell one real event, by id, and what kind of telling it is."""

    kind: ClusterKind
    event_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Telling:
    event: ClusterEvent
    start: int | None
    end: int | None
    words: frozenset[str]

    @property
    def short(self) -> bool:
        return self.start is not None and self.end is not None and self.end - self.start < SHORT_DAYS


@dataclass(slots=True)
class _Bucket:
    """The clusters found so far for one pair and type, and where to look for one that may fit."""

    clusters: list[list[_Telling]] = field(default_factory=list)
    by_day: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    by_word: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))


def clusters_of(
    events: Iterable[ClusterEvent], retold: Set[Pair] = frozenset(), names: Mapping[int, Set[str]] | None = None
) -> Iterator[Cluster]:
    """Yield the clusters of the events; each event is in exactly one, and fits every other member of it.

    `retold` holds pairs of near-duplicate documents, in either order; `names` the words of the names of each
    entity, which do not count as content of a quote. Only events of the same pair meet: after a change it is
    enough to give all events of the touched pair. The order of the events does not matter.
    """
    buckets: dict[tuple[object, ...], list[ClusterEvent]] = defaultdict(list)
    for event in events:
        sides = sorted((event.actor_id, event.recipient_id or 0))
        buckets[(*sides, event.event_type)].append(event)
    for key in sorted(buckets, key=str):
        yield from _clustered(buckets[key], retold, names or {})


def _clustered(events: Sequence[ClusterEvent], retold: Set[Pair], names: Mapping[int, Set[str]]) -> Iterator[Cluster]:
    if len(events) == 1:
        yield Cluster("single", (events[0].id,))
        return
    bucket = _Bucket()
    for telling in sorted((_telling(e, names) for e in events), key=_order):
        _add(bucket, telling, retold)
    for cluster in bucket.clusters:
        yield Cluster(
            kind_of([(t.event.polarity, t.event.modality) for t in cluster]), tuple(sorted(t.event.id for t in cluster))
        )


def _telling(event: ClusterEvent, names: Mapping[int, Set[str]]) -> _Telling:
    first, last = event.date_start or event.date_end, event.date_end or event.date_start
    start = date.fromisoformat(first).toordinal() if first else None
    end = date.fromisoformat(last).toordinal() if last else None
    own = {*names.get(event.actor_id, ()), *names.get(event.recipient_id or 0, ())}
    return _Telling(event, start, end, content_words(event.quote, own))


def content_words(quote: str, names: Set[str] = frozenset()) -> frozenset[str]:
    """Return the stems of the words of a quote that carry content, names left out."""
    words = {word for word in _WORD.findall(folded(quote)) if word not in _EMPTY_WORDS and word not in names}
    return frozenset(_ENDING.sub("", word) for word in words)


def _order(telling: _Telling) -> tuple[object, ...]:
    """Sort by what the texts say, so that the order of import makes no difference."""
    start, end = telling.start or 0, telling.end or 0
    return (not telling.short, start, end, telling.event.quote, telling.event.id)


def _add(bucket: _Bucket, telling: _Telling, retold: Set[Pair]) -> None:
    number = next((n for n in sorted(_near(bucket, telling)) if _fits_all(telling, bucket.clusters[n], retold)), None)
    if number is None:
        number = len(bucket.clusters)
        bucket.clusters.append([])
    bucket.clusters[number].append(telling)
    if telling.short and telling.start is not None and telling.end is not None:
        for day in range(telling.start, telling.end + 1):
            bucket.by_day[day].add(number)
    for word in telling.words:
        bucket.by_word[word].add(number)


def _near(bucket: _Bucket, telling: _Telling) -> set[int]:
    """Return the clusters with a member close in time or with a word in common: no other can fit."""
    near: set[int] = set()
    if telling.short and telling.start is not None and telling.end is not None:
        for day in range(telling.start - DAYS_APART, telling.end + DAYS_APART + 1):
            near |= bucket.by_day.get(day, set())
    for word in telling.words:
        near |= bucket.by_word.get(word, set())
    return near


def _fits_all(telling: _Telling, cluster: Sequence[_Telling], retold: Set[Pair]) -> bool:
    return all(_same_event(telling, other, retold) for other in cluster)


def _same_event(one: _Telling, other: _Telling, retold: Set[Pair]) -> bool:
    if not _same_sides(one.event, other.event):
        return False
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return _retold(one.event.document_id, other.event.document_id, retold) and _alike(one, other)
    apart = max(one.start - other.end, other.start - one.end)
    if one.short and other.short:
        return apart <= DAYS_APART
    return apart <= 0 and _alike(one, other)


def _same_sides(one: ClusterEvent, other: ClusterEvent) -> bool:
    return one.actor_id == other.actor_id or one.mutual or other.mutual


def _retold(one: int, other: int, retold: Set[Pair]) -> bool:
    return one == other or (one, other) in retold or (other, one) in retold


def _alike(one: _Telling, other: _Telling) -> bool:
    shorter = min(len(one.words), len(other.words))
    return shorter > 0 and len(one.words & other.words) >= SHARED_WORDS * shorter


def kind_of(tellings: Sequence[tuple[int, str]]) -> ClusterKind:
    """Return what kind of cluster tellings with these polarities and modalities make."""
    if len(tellings) == 1:
        return "single"
    signs = {polarity for polarity, modality in tellings if modality != "denied"}
    if {-1, 1} <= signs:
        return "mixed"
    return "denied" if any(modality == "denied" for _, modality in tellings) else "retold"
