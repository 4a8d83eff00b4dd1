"""Who works on a file now: a mark beside it that the system holds locked as long as that program runs."""

import contextlib
import getpass
import json
import os
import socket
import sys
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from geoexplorer.errors import ProjectError
from geoexplorer.wording import tr

FAR_BYTE = 1 << 30  # Windows lets nobody read a locked byte: this one is far behind the words of the mark
LONGEST = 2000  # bytes of a mark that are read


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a file open, as its mark says: the computer, the user, since when (ISO local time)."""

    computer: str
    user: str
    since: str


class HeldProjectError(ProjectError):
    """Another window of GeoExplorer works on the file; `holder` says whose, if the mark can be read."""

    def __init__(self, path: Path, holder: Holder | None) -> None:
        said = tr("{path} is open in another window of GeoExplorer", path=path)
        if holder:
            where = {"computer": holder.computer, "since": holder.since}
            said = tr(
                "{path} is open in another window of GeoExplorer on {computer}, since {since}", path=path, **where
            )
        super().__init__(said, tr("Close it there, then try again"))
        self.holder = holder


class Claim:
    """The right to write to a file, until it is released or the program ends, in whatever way."""

    def __init__(self, mark: Path, number: int, left_by: Holder | None) -> None:
        self._mark, self._number = mark, number
        self.left_by = left_by  # a mark found here that nobody held: of a crash, or synced from another computer

    def release(self) -> None:
        """Take the mark away; does nothing the second time."""
        if self._number < 0:
            return
        number, self._number = self._number, -1
        if sys.platform != "win32":  # there, a file that is open cannot be deleted
            self._mark.unlink(missing_ok=True)
        os.close(number)
        if sys.platform == "win32":
            with contextlib.suppress(OSError):  # somebody else has opened it meanwhile: it is theirs
                self._mark.unlink(missing_ok=True)


def claim(path: Path) -> Claim | None:
    """Mark the project as being worked on here; None where no mark can be made.

    Raises HeldProjectError if another window, on this computer or one that shares the disk, has marked it.
    """
    mark = mark_of(path)
    with contextlib.suppress(OSError):
        while True:
            number = os.open(mark, os.O_RDWR | os.O_CREAT, 0o644)
            try:
                locked = _lock(number)
                left_by = _read(number)
                if locked and not _is_at(number, mark):  # taken away by who held it, between our two steps
                    os.close(number)
                    continue
            except OSError:
                os.close(number)
                raise
            if not locked:
                os.close(number)
                raise HeldProjectError(path, left_by)
            _write(number)
            return Claim(mark, number, left_by)
    return None


def mark_of(path: Path) -> Path:
    """Return where the mark of a project stands."""
    return path.with_name(f".{path.name}.open")


def this_computer() -> str:
    """Return the name of this computer as others see it."""
    return socket.gethostname()


def _read(number: int) -> Holder | None:
    try:
        found = json.loads(os.pread(number, LONGEST, 0) if hasattr(os, "pread") else os.read(number, LONGEST))
        return Holder(**{name: str(found[name]) for name in ("computer", "user", "since")})
    except (ValueError, KeyError, TypeError):  # empty, or not ours
        return None


def _write(number: int) -> None:
    here = Holder(this_computer(), getpass.getuser(), datetime.now().isoformat(timespec="minutes"))
    os.ftruncate(number, 0)
    os.lseek(number, 0, os.SEEK_SET)
    os.write(number, json.dumps(asdict(here)).encode())


def _is_at(number: int, mark: Path) -> bool:
    try:
        return sys.platform == "win32" or os.path.samestat(os.fstat(number), mark.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(number: int) -> bool:
        os.lseek(number, FAR_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        finally:
            os.lseek(number, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _lock(number: int) -> bool:
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
