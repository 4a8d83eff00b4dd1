"""Reads the texts of a file's tables of cases in one batch: the parser is far slower over one sentence at a time."""

import pytest
from reading_events import read_together


@pytest.fixture(scope="module")
def texts_read_together(request: pytest.FixtureRequest) -> None:
    """The texts of all cases of this file that are to run are extracted; each case looks up its own."""
    cases = [getattr(item, "callspec", None) for item in request.session.items if item.path == request.path]
    read_together(case.params["text"] for case in cases if case and "text" in case.params)
