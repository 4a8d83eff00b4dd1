"""Dialogs: each opened by a function that tests can replace."""

OFTEN = tuple(
    f"{__name__}.{name}_dialog"
    for name in ("event", "export", "import", "review", "entity", "study", "evidence", "agreement")
)
"""The modules of those that an open file is likely to need: to be imported while the user reads."""
