"""Open the dialogs that concern the whole file, by the names of the actions; each is imported when it is used."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from geoexplorer.app.session import Session


def opening_acts(session: Session, window: QWidget) -> dict[str, Callable[[], None]]:
    """Return what opens review queue, history, repairs, suggested merges and agreement."""
    return {
        "review": lambda: open_review(session, window),
        "history": lambda: open_history(session, window),
        "repairs": lambda: open_repairs(session, window),
        "agreement": lambda: open_agreement(session, window),
        "suggestions": lambda: open_suggestions(session, window),
    }


def open_review(session: Session, window: QWidget) -> None:
    """Review the unseen events of the scope one after the other."""
    from geoexplorer.app.dialogs.review_dialog import ask_review

    ask_review(session, window)


def open_history(session: Session, window: QWidget) -> None:
    """Show what was decided, by whom and when."""
    from geoexplorer.app.dialogs.history_dialog import ask_history

    ask_history(session, window)


def open_repairs(session: Session, window: QWidget) -> None:
    """Show the standing corrections."""
    from geoexplorer.app.dialogs.repairs_dialog import ask_repairs

    ask_repairs(session, window)


def open_suggestions(session: Session, window: QWidget) -> None:
    """Show which entities may be the same."""
    from geoexplorer.app.dialogs.suggestions_dialog import ask_suggestions

    ask_suggestions(session, window)


def open_agreement(session: Session, window: QWidget) -> None:
    """Show how far reviewers agree."""
    from geoexplorer.app.dialogs.agreement_dialog import ask_agreement

    ask_agreement(session, window)
