"""Every action of the window in one table: menu, words, keys; and who carries it out."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from geoexplorer.app.bound_keys import bound_keys
from geoexplorer.app.settings import Settings
from geoexplorer.wording import tr, tr_noop

MENUS = (
    tr_noop("File", sense="menu"),
    tr_noop("Edit", sense="menu"),
    tr_noop("View", sense="menu"),
    tr_noop("Go", sense="menu"),
    tr_noop("Review", sense="menu"),
    tr_noop("Charts", sense="menu"),
    tr_noop("Help", sense="menu"),
)


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action: its name in code, menu, words, keys, and whether a line stands above it in the menu."""

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    ruled: bool = False
    checkable: bool = False
    tip: str = ""


def _row(name: str, menu: str, text: str, *keys: str, **more: bool | str) -> ActionRow:
    return ActionRow(name, menu, text, keys, **more)  # type: ignore[arg-type]


ACTIONS: tuple[ActionRow, ...] = (
    _row("new", "File", "New from texts…", "Ctrl+N"),
    _row("open", "File", "Open file…", "Ctrl+O"),
    _row("open_sample", "File", "Open the sample"),
    _row("add_texts", "File", "Add texts…", "Ctrl+I", ruled=True),
    _row("watch_folder", "File", "Watch a folder…", checkable=True, tip="Add texts as they come into a folder"),
    _row("export", "File", "Export…", "Ctrl+E", tip="Export what is selected, else what is shown"),
    _row("export_pane", "File", "Export what this pane shows…", "Ctrl+Shift+E"),
    _row("evidence_pack", "File", "Evidence pack…", tip="Points, charts and words, to be checked again"),
    _row("check_pack", "File", "Check an evidence pack…", tip="Whether files, quotations and numbers hold together"),
    _row("print", "File", "Print or save as PDF…", "Ctrl+P"),
    _row("save_copy", "File", "Save a copy…", "Ctrl+Shift+S", ruled=True),
    _row("open_backup", "File", "Open a backup…", tip="As a new file beside this one; the backup stays"),
    _row("settings", "File", "Settings…", "Ctrl+,"),
    _row("close", "File", "Close file", "Ctrl+W", ruled=True),
    _row("quit", "File", "Quit", "Ctrl+Q"),
    _row("undo", "Edit", "Undo", "Ctrl+Z"),
    _row("redo", "Edit", "Redo", "Ctrl+Shift+Z", "Ctrl+Y"),
    _row("history", "Edit", "History of decisions…", "Ctrl+H"),
    _row("copy", "Edit", "Copy quotation", "Ctrl+C", ruled=True),
    _row("copy_citation", "Edit", "Copy with citation", "Ctrl+Shift+C"),
    _row("find", "Edit", "Find in text", "Ctrl+F", ruled=True),
    _row("find_next", "Edit", "Find next", "F3"),
    _row("find_previous", "Edit", "Find previous", "Shift+F3"),
    _row("search", "Edit", "Search the corpus", "Ctrl+Shift+F", "/"),
    _row("filter_box", "Edit", "Filter this table", "Ctrl+L"),
    _row("filter_to", "Edit", "Filter to the selection", "Ctrl+Return", "Ctrl+Enter", ruled=True),
    _row("drop", "Edit", "Drop the selection, then the last filter", "Esc"),
    _row("clear_filters", "Edit", "Clear all filters"),
    _row("palette", "Edit", "All commands…", "Ctrl+K", "Ctrl+Shift+P", ruled=True),
    _row("zoom_in", "View", "Larger text", "Ctrl++", "Ctrl+="),
    _row("zoom_out", "View", "Smaller text", "Ctrl+-"),
    _row("zoom_reset", "View", "Normal text size", "Ctrl+0"),
    _row("plain", "View", "Plain text", "P", checkable=True, ruled=True),
    _row("furniture", "View", "Show page furniture", checkable=True),
    _row("letters", "View", "Letters in the tints", checkable=True),
    _row("cycle", "View", "Cycle overlapping spans", "O"),
    _row("pin", "View", "Pin this pane", "L", ruled=True),
    _row("reading_mode", "View", "Reading mode", "F11", checkable=True),
    _row("undock", "View", "Pane in a window of its own", "Ctrl+Shift+D", tip="Undock this pane, or dock it again"),
    _row("reset_layout", "View", "Reset layout"),
    _row("theme_system", "View", "Colours of the system", checkable=True, ruled=True),
    _row("theme_light", "View", "Light", checkable=True),
    _row("theme_dark", "View", "Dark", checkable=True),
    _row("contrast", "View", "High contrast", checkable=True),
    _row("back", "Go", "Back", "Alt+Left"),
    _row("forward", "Go", "Forward", "Alt+Right"),
    _row("saved_views", "Go", "Saved views…", "Ctrl+B"),
    _row("next_passage", "Go", "Next passage of the set", "J", ruled=True),
    _row("previous_passage", "Go", "Previous passage of the set", "K"),
    _row("next_highlight", "Go", "Next highlight here", "."),
    _row("previous_highlight", "Go", "Previous highlight here", ","),
    _row("next_document", "Go", "Next document", "Alt+PgDown"),
    _row("previous_document", "Go", "Previous document", "Alt+PgUp"),
    _row("pane_1", "Go", "Text", "Ctrl+1", ruled=True),
    _row("pane_2", "Go", "Entities and events", "Ctrl+2"),
    _row("pane_3", "Go", "Alignment", "Ctrl+3"),
    _row("next_pane", "Go", "Next pane", "F6"),
    _row("review", "Review", "Review queue…", "Ctrl+R"),
    _row("accept", "Review", "Accept", "Y", ruled=True),
    _row("reject", "Review", "Reject", "N"),
    _row("unsure", "Review", "Unsure", "H"),
    _row("edit", "Review", "Edit…", "E", "F2"),
    _row("merge", "Review", "Merge or re-link…", "M"),
    _row("mark", "Review", "Mark the selected words…", "Ins", ruled=True),
    _row("tag", "Review", "Tag…", "T"),
    _row("note", "Review", "Note…", "A"),
    _row("project_notes", "Review", "Project notes…", "Ctrl+M"),
    _row("star", "Review", "Star", "S"),
    _row("starred", "Review", "Only what is starred", "Ctrl+Shift+B", tip="Your basket: filter to it, then export it"),
    _row("suggestions", "Review", "Suggested merges…", ruled=True),
    _row("repairs", "Review", "Repairs…"),
    _row("agreement", "Review", "Agreement of reviewers…", tip="How far two people, or two files, agree"),
    _row("checked_only", "Review", "Only checked evidence", checkable=True),
    _row("chart_lines", "Charts", "Lines"),
    _row("chart_balance", "Charts", "Balance"),
    _row("chart_heat_map", "Charts", "Heat map"),
    _row("chart_network", "Charts", "Network"),
    _row("chart_small_multiples", "Charts", "All countries"),
    _row("chart_change", "Charts", "Two years"),
    _row("chart_event_timeline", "Charts", "Events over time"),
    _row("chart_domain_mix", "Charts", "Domains"),
    _row("chart_source_lens", "Charts", "Publishers"),
    _row("chart_sensitivity", "Charts", "What if"),
    _row("chart_region_map", "Charts", "Map"),
    _row("numbers", "Charts", "Numbers", checkable=True, ruled=True, tip="The table behind the chart"),
    _row("contradictions", "Charts", "Contradictions and reversals…"),
    _row("study", "Charts", "Countries, powers and weights…", ruled=True),
    _row("flat_weights", "Charts", "Flat weights", checkable=True, tip="Let every act count alike; never saved"),
    _row("inherit", "Charts", "Groups count for their members", checkable=True),
    _row("side_both", "Charts", "Both directions", checkable=True, ruled=True),
    _row("side_out", "Charts", "Only what the country does", checkable=True),
    _row("side_in", "Charts", "Only what is done to it", checkable=True),
    _row("sensitivity", "Charts", "How sure is this?", ruled=True, tip="Other weights, other sources, other powers"),
    _row("compare", "Charts", "Compare periods or studies…"),
    _row("snapshot", "Charts", "Take a snapshot…", tip="Keep all numbers as they stand now"),
    _row("snapshots", "Charts", "Compare with a snapshot…", tip="What moved since, and why"),
    _row("recompute", "Charts", "Recompute, reload a changed file", "F5"),
    _row("guide", "Help", "Guide", "F1"),
    _row("method", "Help", "Method", tip="Formula, defaults, what a level means, known error rates"),
    _row("keys", "Help", "Keys", "?"),
    _row("tour", "Help", "Three-minute tour"),
    _row("copy_report", "Help", "Copy report", ruled=True),
    _row("about", "Help", "About GeoExplorer"),
)
_ROWS = {row.name: row for row in ACTIONS}
Acts = Mapping[str, Callable[[], None]]


class Actions(QObject):
    """The QActions of the table. A set of acts (window, panes) says who carries out which."""

    refused = Signal(str)  # the name of an action that was asked for and nobody carries out now

    def __init__(self, window: QMainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._by_name: dict[str, QAction] = {}
        self._sources: list[Callable[[], Iterable[Acts]]] = []
        rebound = settings.get("keys", {})
        for row in ACTIONS:
            self._make(row, rebound.get(row.name))

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def add_source(self, source: Callable[[], Iterable[Acts]]) -> None:
        """Ask this function, at each use, for who carries out what; the first that offers an act does it."""
        self._sources.append(source)

    def fill_menu_bar(self) -> None:
        """Put every action into its menu."""
        bar, taken = self._window.menuBar(), set[str]()
        for title in MENUS:
            menu = bar.addMenu(_with_mnemonic(menu_words(title), taken))
            menu.setObjectName(title)
            menu.aboutToShow.connect(self.refresh)
            menu.aboutToHide.connect(self.enable_all)
            for row in (row for row in ACTIONS if row.menu == title):
                if row.ruled:
                    menu.addSeparator()
                menu.addAction(self._by_name[row.name])

    def menu(self, title: str) -> QMenu:
        """Return a menu of the bar."""
        return next(menu for menu in self._window.menuBar().findChildren(QMenu) if menu.objectName() == title)

    def refresh(self) -> None:
        """Grey out, while a menu is open, what nobody can carry out now."""
        for name, action in self._by_name.items():
            action.setEnabled(self._act_of(name) is not None)

    def enable_all(self) -> None:
        """Let every key work again: who can carry an action out is asked when it is pressed."""
        for action in self._by_name.values():
            action.setEnabled(True)

    def run(self, name: str) -> bool:
        """Carry out an action; False if nobody offers it now."""
        act = self._act_of(name)
        if act is None:
            return False
        act()
        return True

    def rebind(self, name: str, keys: list[str]) -> None:
        """Give an action other keys, and remember them."""
        self._settings.set("keys", {**self._settings.get("keys", {}), name: keys})
        self._bind(_ROWS[name], keys)

    def owner_of(self, keys: QKeySequence, besides: str) -> ActionRow | None:
        """Return another action that has these keys, or keys that begin or go on with them; None if they are free."""
        no = QKeySequence.SequenceMatch.NoMatch
        for row in ACTIONS if not keys.isEmpty() else ():
            given = self._by_name[row.name].shortcuts() if row.name != besides else []
            if any(key.matches(keys) != no or keys.matches(key) != no for key in given):
                return row
        return None

    def reset_keys(self) -> None:
        """Give every action the keys it was shipped with."""
        self._settings.set("keys", {})
        for row in ACTIONS:
            self._bind(row, row.keys)

    def available(self) -> list[QAction]:
        """Return what can be done now, in the order of the menus."""
        return [action for name, action in self._by_name.items() if self._act_of(name) is not None]

    def _act_of(self, name: str) -> Callable[[], None] | None:
        for source in self._sources:
            for acts in source():
                if name in acts:
                    return acts[name]
        return None

    def _make(self, row: ActionRow, rebound: list[str] | None) -> None:
        action = QAction(tr(row.text), self._window)
        action.setObjectName(row.name)
        action.setCheckable(row.checkable)
        action.triggered.connect(self._on_triggered)
        self._window.addAction(action)
        self._by_name[row.name] = action
        self._bind(row, rebound if rebound is not None else row.keys)

    def _bind(self, row: ActionRow, keys: Sequence[str]) -> None:
        action = self._by_name[row.name]
        action.setShortcuts([QKeySequence(key) for key in keys])
        bound_keys.bind(row.name, action.shortcuts())
        action.setToolTip(bound_keys.beside(tr(row.tip or row.text), row.name))

    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and not self.run(action.objectName()):
            self.refused.emit(action.objectName())


def menu_words(menu: str) -> str:
    """Return the title of a menu in the language of the window."""
    return tr(menu, sense="menu")


def _with_mnemonic(title: str, taken: set[str]) -> str:
    """Return a menu title with a & before its first letter that no other menu is opened with."""
    place = next((place for place, letter in enumerate(title) if letter.lower() not in taken), 0)
    taken.add(title[place].lower())
    return f"{title[:place]}&{title[place:]}"


def shown_keys(keys: QKeySequence) -> str:
    """Return keys as this system writes them, in the language of the window: `Ctrl+Z`."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def key_text(action: QAction) -> str:
    """Return the first shortcut as it stands on a key cap: "Ctrl Z"."""
    return re.sub(r"(?<=\w)\+(?=.)", " ", shown_keys(action.shortcut()))


_ICONS = {
    "back": "back",
    "forward": "forward",
    "review": "check",
    "export": "export",
    "search": "search",
    "note": "note",
    "star": "star",
    "next_passage": "down",
    "previous_passage": "up",
}
