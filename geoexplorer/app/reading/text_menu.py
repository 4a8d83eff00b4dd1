"""The menu of a right click in the text: what can be done with the words, the mark or the act there."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from geoexplorer.app.actions import ACTIONS
from geoexplorer.wording import tr

GROUPS = (
    ("copy", "copy_citation", "find"),
    ("mark",),
    ("accept", "reject", "unsure", "edit", "merge"),
    ("note", "tag", "star"),
    ("filter_to", "cycle"),
)


def text_menu(parent: QWidget, run: Callable[[str], None], *, selected: bool, marked: bool) -> QMenu:
    """Return the menu; `selected`: words are selected, `marked`: a mention or act is picked there."""
    rows = {row.name: row for row in ACTIONS}
    menu = QMenu(parent)
    for group in GROUPS:
        if (group[0] == "mark" and not selected) or (group[0] in ("accept", "note", "filter_to") and not marked):
            continue
        menu.addSeparator()
        for name in group:
            row = rows[name]
            action = menu.addAction(f"{tr(row.text)}\t{row.keys[0]}" if row.keys else tr(row.text))
            action.triggered.connect(partial(run, name))
    return menu
