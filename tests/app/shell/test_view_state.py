"""One selection for all panes, and the way back."""

from geoexplorer.app.view_state import HISTORY_LENGTH, ViewState
from geoexplorer.model.selection import Clause, Focus, Scope


def test_a_change_tells_what_was_and_what_is(qtbot) -> None:
    view = ViewState()
    with qtbot.waitSignal(view.selection_changed) as told:
        view.change(brush=(3, 4))
    before, after = told.args
    assert (before.brush, after.brush) == ((), (3, 4))


def test_a_change_to_the_same_says_nothing(qtbot) -> None:
    view = ViewState()
    view.change(brush=(3,))
    with qtbot.assertNotEmitted(view.selection_changed):
        view.change(brush=(3,))


def test_narrowing_the_scope_keeps_what_is_picked() -> None:
    view = ViewState()
    view.change(brush=(3,), focus=Focus(1))
    view.change(scope=Scope((Clause("domain", ("military",)),)))
    assert view.selection.brush == (3,)
    assert view.selection.focus == Focus(1)


def test_back_and_forward_walk_through_what_was_selected() -> None:
    view = ViewState()
    for event_id in (1, 2, 3):
        view.change(brush=(event_id,))
    view.back()
    view.back()
    assert view.selection.brush == (1,)
    view.forward()
    assert view.selection.brush == (2,)


def test_a_new_selection_after_going_back_forgets_the_way_forward() -> None:
    view = ViewState()
    view.change(brush=(1,))
    view.change(brush=(2,))
    view.back()
    view.change(brush=(9,))
    assert not view.can_go_forward()
    view.back()
    assert view.selection.brush == (1,)


def test_the_way_back_has_an_end() -> None:
    view = ViewState()
    for event_id in range(HISTORY_LENGTH + 50):
        view.change(brush=(event_id,))
    for _ in range(HISTORY_LENGTH + 60):
        view.back()
    assert view.selection.brush == (50,)
