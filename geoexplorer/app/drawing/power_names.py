"""Names of powers short enough for the end of a line or the corner of a triangle."""

from geoexplorer.app.names import said_name
from geoexplorer.model.alignment import Power

_LONGEST = 12


def short_name(power: Power) -> str:
    """Return the name, or the keys of its members if the name is long: `USA + NATO`."""
    name = said_name(power.name)
    return name if len(name) <= _LONGEST else " + ".join(power.members)


def short_actor(key: str, name: str) -> str:
    """Return the name of any actor, or the readable end of its key if the name is long: `SCO`."""
    return name if len(name) <= 16 else key.rpartition(":")[2]
