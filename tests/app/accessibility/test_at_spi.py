"""The tree a screen reader is given over AT-SPI, walked from another process; skipped without pyatspi."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.conftest import write_tellings

SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
WALK = """
import time
import pyatspi

def found():
    desktop = pyatspi.Registry.getDesktop(0)
    apps = [desktop.getChildAtIndex(i) for i in range(desktop.childCount)]
    return next((app for app in apps if app and app.name == "GeoExplorer"), None)

def walk(at, path, seen, nameless):
    role, name = at.getRoleName(), (at.name or "").strip()
    states = at.getState()
    seen["all"] += 1
    if states.contains(pyatspi.STATE_FOCUSABLE) and states.contains(pyatspi.STATE_SHOWING) and not name:
        nameless.append("NAMELESS " + role + " " + " in ".join(reversed(path[-4:])))
    if role in ("table", "tree table"):
        return
    for i in range(at.childCount):
        child = at.getChildAtIndex(i)
        if child is not None and len(path) < 30:
            walk(child, [*path, role + " " + name[:30]], seen, nameless)

deadline = time.time() + 120
while time.time() < deadline:
    seen, nameless = {"all": 0}, []
    try:
        app = found()
        if app is not None:
            walk(app, [], seen, nameless)
    except Exception as error:  # the window is still being made, or too busy to answer
        print(error)
        seen = {"all": 0}
    if seen["all"] > 250 and not nameless:
        break
    time.sleep(1)
print(*nameless, sep="\\n")
print("SEEN", seen["all"])
"""


def can_walk() -> bool:
    there = LAUNCHER.exists() and shutil.which("dbus-run-session") and os.environ.get("DISPLAY")
    return bool(there) and not subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True).returncode


@pytest.mark.xcb
@pytest.mark.skipif(not can_walk(), reason="needs an X server, dbus and python3-pyatspi")
def test_every_control_is_named_over_at_spi(tmp_path: Path) -> None:
    project = write_tellings(tmp_path / "four.geox")
    script = (
        f"{LAUNCHER} --launch-immediately & sleep 1; {sys.executable} -m geoexplorer open {project} & window=$!;"
        f' {SYSTEM_PYTHON} -c "$WALK"; kill $window'
    )
    given = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "WALK": WALK}
    given.pop("PYTHONPATH", None)
    command = ["dbus-run-session", "--", "sh", "-c", script]
    done = subprocess.run(command, env=given, capture_output=True, text=True, timeout=300, check=False)
    assert "SEEN" in done.stdout, done.stderr[-2000:]
    walked = int(done.stdout.rsplit("SEEN", 1)[1])
    assert walked > 250, done.stdout[-2000:]
    assert [line for line in done.stdout.splitlines() if line.startswith("NAMELESS")] == []
