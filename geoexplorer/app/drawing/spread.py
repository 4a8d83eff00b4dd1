"""Labels pushed apart: each as near to its own place as the others allow."""

from collections.abc import Sequence


def spread(places: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Return places at least `gap` apart inside low..high, in the order of the wished places.

    Labels that touch are joined into blocks centred on the mean of their wishes (pool adjacent
    violators), so nothing moves further than it must. If the room is too small the gap shrinks.
    """
    if not places:
        return []
    order = sorted(range(len(places)), key=lambda i: places[i])
    gap = min(gap, (high - low) / max(len(places) - 1, 1))
    blocks: list[list[float]] = []  # [sum of (wish - offset inside the run), count]
    for rank, i in enumerate(order):
        blocks.append([places[i] - rank * gap, 1])
        while len(blocks) > 1 and blocks[-2][0] / blocks[-2][1] > blocks[-1][0] / blocks[-1][1]:
            total, count = blocks.pop()
            blocks[-1][0] += total
            blocks[-1][1] += count
    flat = [total / count for total, count in blocks for _ in range(int(count))]
    top = high - (len(places) - 1) * gap
    result = [0.0] * len(places)
    for rank, i in enumerate(order):
        result[i] = min(max(flat[rank], low), top) + rank * gap
    return result
