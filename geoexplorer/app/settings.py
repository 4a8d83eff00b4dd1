"""What the window remembers between starts: theme, sizes, recent files, places; never anything of the texts."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

RECENT_FILES = 12
POSITIONS = 500


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A project opened before, with what it held then."""

    path: str
    texts: int = 0
    events: int = 0
    to_review: int = 0
    opened: str = ""  # ISO time
    country: str = ""  # where the user left: shown on the start screen
    lines: tuple[tuple[str, str, tuple[tuple[float, float], ...]], ...] = ()  # power key, name, (year, value)

    @property
    def name(self) -> str:
        """The name of the file without its suffix."""
        return Path(self.path).stem

    @property
    def there(self) -> bool:
        """True if the file can still be found."""
        return Path(self.path).exists()


class Settings:
    """The settings of this user on this computer; a broken entry counts as not set."""

    def __init__(self) -> None:
        self._store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "GeoExplorer", "GeoExplorer")

    def get(self, key: str, default: Any) -> Any:
        """Return a stored value, or the default if there is none of its kind."""
        text = self._store.value(key)
        if text is None:
            return default
        try:
            value = json.loads(str(text))
        except json.JSONDecodeError:
            return default
        same = isinstance(value, type(default)) or (isinstance(default, float) and isinstance(value, int))
        return value if default is None or same else default

    def set(self, key: str, value: Any) -> None:
        """Store a value that JSON can hold."""
        self._store.setValue(key, json.dumps(value))

    def bytes(self, key: str) -> QByteArray:
        """Return the state of a window or splitter; empty if none is stored."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_bytes(self, key: str, value: QByteArray) -> None:
        """Store the state of a window or splitter."""
        self._store.setValue(key, value)

    def recent_files(self) -> list[RecentFile]:
        """Return the projects opened before, the last one first."""
        found = []
        for entry in self.get("recent", []):
            try:
                found.append(RecentFile(**{**entry, "lines": _lines(entry.get("lines", ()))}))
            except (TypeError, ValueError):  # written by another version
                continue
        return found

    def add_recent(self, recent: RecentFile) -> None:
        """Put a project at the top of the recent files, as opened now."""
        stamped = {**asdict(recent), "opened": datetime.now().isoformat(timespec="minutes")}
        others = [asdict(r) for r in self.recent_files() if r.path != recent.path]
        self.set("recent", [stamped, *others][:RECENT_FILES])

    def list_recent(self, path: str, texts: int, events: int, to_review: int) -> None:
        """Put a project that was just opened among the recent files; where it was left last stays known."""
        known = next((file for file in self.recent_files() if file.path == path), RecentFile(path))
        self.add_recent(replace(known, texts=texts, events=events, to_review=to_review))

    def forget_recent(self, path: str) -> None:
        """Take a project off the list."""
        self.set("recent", [asdict(r) for r in self.recent_files() if r.path != path])

    def position(self, project: Path, document_id: int) -> int:
        """Return where the user stopped reading a document, in code points of its text."""
        return int(self.get("positions", {}).get(f"{project}#{document_id}", 0))

    def set_position(self, project: Path, document_id: int, position: int) -> None:
        """Remember where the user stopped reading a document."""
        positions = self.get("positions", {})
        positions.pop(f"{project}#{document_id}", None)
        positions[f"{project}#{document_id}"] = position
        self.set("positions", dict(list(positions.items())[-POSITIONS:]))


def _lines(value: Any) -> tuple[tuple[str, str, tuple[tuple[float, float], ...]], ...]:
    return tuple((str(k), str(n), tuple((float(x), float(y)) for x, y in points)) for k, n, points in value)
