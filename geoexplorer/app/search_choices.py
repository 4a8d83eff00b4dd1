"""The drop-down of the search box: saved searches with a star, then the latest ones."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QStandardItem, QStandardItemModel

from geoexplorer.app import theme
from geoexplorer.app.settings import Settings
from geoexplorer.wording import tr

HISTORY = 30
SAVED_KEY, RECENT_KEY = "searches/saved", "searches"


class SearchChoices(QStandardItemModel):
    """Queries to type again: kept for the user on this computer, across projects."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._saved = _texts(settings.get(SAVED_KEY, []))
        self._recent = _texts(settings.get(RECENT_KEY, []))
        theme.themes.theme_changed.connect(self._fill)
        self._fill()

    @property
    def queries(self) -> list[str]:
        """The queries in the order shown: saved ones by name, then the latest first."""
        recent = [query for query in self._recent if query not in self._saved]
        return [*sorted(self._saved, key=str.casefold), *recent]

    def is_saved(self, query: str) -> bool:
        """Tell whether a query has a star."""
        return query.strip() in self._saved

    def remember(self, query: str) -> None:
        """Put a query that was searched for at the top of the latest ones."""
        if query:
            self._recent = [query, *(q for q in self._recent if q != query)][:HISTORY]
            self._settings.set(RECENT_KEY, self._recent)
            self._fill()

    def toggle_saved(self, query: str) -> None:
        """Save a query for good, or take its star off."""
        query = query.strip()
        if not query:
            return
        others = [q for q in self._saved if q != query]
        self._saved = others if query in self._saved else [*others, query]
        self._settings.set(SAVED_KEY, self._saved)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        for query in self.queries:
            saved = self.is_saved(query)
            item = QStandardItem(theme.icon("star-filled" if saved else "search"), query)
            item.setAccessibleText(tr("{query}, saved", query=query) if saved else query)
            self.appendRow(item)


def _texts(stored: list[object]) -> list[str]:
    return [query for query in stored if isinstance(query, str)]
