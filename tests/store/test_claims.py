"""One window works on a file at a time: the mark beside it lasts as long as the program that set it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from geoexplorer.store.claims import HeldProjectError, claim, mark_of, this_computer

HOLD = """
import sys
from pathlib import Path
from geoexplorer.store.claims import claim
held = claim(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "region.geox"


def other_window(path: Path) -> subprocess.Popen[str]:
    """Start another program that claims the file, until it is ended."""
    pipe = subprocess.PIPE
    found = subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdin=pipe, stdout=pipe, text=True)
    assert found.stdout is not None
    assert found.stdout.readline() == "held\n"
    return found


def test_a_claimed_file_names_the_computer_and_the_time(path: Path) -> None:
    with other_window(path) as other:
        with pytest.raises(HeldProjectError, match="is open in another window of GeoExplorer on") as error:
            claim(path)
        assert error.value.holder is not None
        assert error.value.holder.computer == this_computer()
        assert error.value.holder.since[:2] == "20"
        other.communicate("")
    mine = claim(path)
    assert mine is not None
    mine.release()


def test_a_program_that_was_killed_holds_nothing_any_more(path: Path) -> None:
    with other_window(path) as other:
        other.send_signal(signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
        other.wait()
    assert mark_of(path).exists()
    mine = claim(path)
    assert mine is not None
    assert mine.left_by is not None
    assert mine.left_by.computer == this_computer()
    mine.release()


def test_a_released_claim_leaves_nothing_behind(path: Path) -> None:
    mine = claim(path)
    assert mine is not None
    assert mine.left_by is None
    mine.release()
    mine.release()
    assert list(path.parent.iterdir()) == []


def test_two_claims_in_one_program_exclude_each_other_too(path: Path) -> None:
    mine = claim(path)
    assert mine is not None
    with pytest.raises(HeldProjectError):
        claim(path)
    mine.release()


def test_a_mark_that_somebody_else_wrote_is_no_reason_to_stop(path: Path) -> None:
    mark_of(path).write_bytes(b"\xff not ours")
    mine = claim(path)
    assert mine is not None
    assert mine.left_by is None
    mine.release()


def test_where_no_mark_can_be_made_there_is_no_claim(tmp_path: Path) -> None:
    assert claim(tmp_path / "no such folder" / "region.geox") is None
