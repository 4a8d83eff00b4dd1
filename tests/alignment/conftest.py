"""Print how our own extraction ranks the powers in the annotated articles."""

import pytest

RANKINGS: list[str] = []


@pytest.fixture
def rankings() -> list[str]:
    """Lines for the summary of the test run."""
    return RANKINGS


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for line in RANKINGS:
        terminalreporter.write_line(line)
