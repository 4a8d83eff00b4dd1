"""The error rates in the user's guide are those of the newest release in CONTRIBUTING."""

from itertools import takewhile
from pathlib import Path

ROOT = Path(__file__).parent.parent
HEAD = "| Read by extraction |"


def table_of(path: Path) -> list[str]:
    """Return the rows of the first table of error rates in a page."""
    lines = path.read_text("utf-8").splitlines()
    start = next(i for i, line in enumerate(lines) if line.startswith(HEAD))
    return list(takewhile(lambda line: line.startswith("|"), lines[start:]))


def test_the_method_page_tells_the_rates_of_the_newest_release() -> None:
    told = table_of(ROOT / "resources" / "guide" / "method.md")
    assert len(told) > 10
    assert told == table_of(ROOT / "CONTRIBUTING.md")
