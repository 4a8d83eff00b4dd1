"""The lowest confidence that each file opens with: a chip in the filter row, put there by the settings."""

from dataclasses import replace

from geoexplorer.app.settings import Settings
from geoexplorer.model.query import parse
from geoexplorer.model.selection import Clause, Scope, Selection

SETTING = "counting/confidence"


def standing_bar(settings: Settings) -> Clause | None:
    """Return the clause that the settings put on each file; None if all events count."""
    lowest = settings.get(SETTING, 0.0)
    return Clause("confidence", (f">={lowest:g}",)) if 0 < lowest <= 1 else None


def with_bar(scope: Scope, bar: Clause | None) -> Scope:
    """Return the scope with this bar in place of any that was not typed into the search box."""
    typed = parse(scope.query).scope.clauses if scope.query else ()
    kept = tuple(clause for clause in scope.clauses if not clause.is_bar or clause in typed)
    return replace(scope, clauses=tuple(dict.fromkeys((bar, *kept))) if bar else kept)


def opened(selection: Selection, settings: Settings) -> Selection:
    """Return the selection a file opens with."""
    return replace(selection, scope=with_bar(selection.scope, standing_bar(settings)))
