"""For whom an event counts, towards whom and with which sign (DATA 2)."""

from geoexplorer.model.event import Bearing


def bearings(
    actor: str, recipient: str, polarity: int, *, mutual: bool, third: tuple[str, int] | None = None
) -> tuple[Bearing, ...]:
    """Return the bearings of a dyad: out for who acts, in for who is acted upon, out for both when mutual.

    `third` is a third side the act also concerns, with the sign towards it.
    """
    found = []
    if polarity:
        found.append(Bearing(actor, recipient, polarity, "out"))
        found.append(Bearing(recipient, actor, polarity, "out" if mutual else "in"))
    if third is not None and third[1] and third[0] not in (actor, recipient):
        found.append(Bearing(actor, third[0], third[1], "out"))
        found.append(Bearing(third[0], actor, third[1], "in"))
    return tuple(found)
