"""Which keys carry out which action now, for buttons and menus that show them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence


class BoundKeys(QObject):
    """Told by the table of actions; `changed` is heard by whatever shows a key."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._keys: dict[str, tuple[QKeySequence, ...]] = {}

    def bind(self, name: str, keys: Sequence[QKeySequence]) -> None:
        """Note the keys of an action."""
        if self._keys.get(name) != tuple(keys):
            self._keys[name] = tuple(keys)
            self.changed.emit()

    def shown(self, name: str) -> str:
        """Return the first keys of an action as this system writes them: `Ctrl+Z`; empty if it has none."""
        keys = self._keys.get(name, ())
        return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""

    def shown_last(self, name: str) -> str:
        """Return the last keys of an action: of several, the single key stands last."""
        keys = self._keys.get(name, ())
        return keys[-1].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""

    def beside(self, words: str, name: str) -> str:
        """Return words with the keys of an action in brackets behind them, if it has any."""
        keys = self.shown(name)
        return f"{words} ({keys})" if keys else words


bound_keys = BoundKeys()
