"""Print the scores of the gold sentences at the end of the test run."""

import pytest

SCORES: list[str] = []


@pytest.fixture
def scores() -> list[str]:
    """Lines for the summary of the test run."""
    return SCORES


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if SCORES:
        terminalreporter.section("gold sentences of our own")
        for line in SCORES:
            terminalreporter.write_line(line)
