"""The window as a screen reader finds it over AT-SPI, where this machine has a bus to ask over."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LAUNCHERS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))
SYSTEM_PYTHON = Path("/usr/bin/python3")

_WINDOW = """
import sys
from pathlib import Path
from briefing_app.ui.application import run_window
sys.exit(run_window([], Path(sys.argv[1])))
"""

_LISTENER = """
import json, sys, time
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

def children(node):
    return [child for at in range(node.get_child_count()) if (child := node.get_child_at_index(at))]

def walk(node, depth=0):
    if depth < 30:
        states = node.get_state_set()
        yield {"role": node.get_role_name(), "name": node.get_name() or "",
               "focusable": states.contains(Atspi.StateType.FOCUSABLE),
               "showing": states.contains(Atspi.StateType.SHOWING)}
        for child in children(node):
            yield from walk(child, depth + 1)

seen = []
for _ in range(150):
    time.sleep(0.2)
    apps = [app for app in children(Atspi.get_desktop(0)) if "riefing" in (app.get_name() or "")]
    seen = [node for app in apps for node in walk(app)]
    if any("Education, " in node["name"] for node in seen):
        time.sleep(0.5)
        seen = [node for app in apps for node in walk(app)]
        break
print(json.dumps(seen))
"""

_SESSION = """
{launcher} --launch-immediately &
bus=$!
sleep 1
{python} -c "$WINDOW" {data} &
window=$!
{system} -c "$LISTENER" > {answer}
kill $window $bus
wait $window
"""


def missing() -> str:
    """What this machine lacks for the test; empty if nothing."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is Linux's"
    absent = [tool for tool in ("xvfb-run", "dbus-run-session", "xauth") if not shutil.which(tool)]
    if not any(launcher.exists() for launcher in LAUNCHERS):
        absent.append("at-spi2-core")
    ask = [str(SYSTEM_PYTHON), "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]
    if not SYSTEM_PYTHON.exists() or subprocess.run(ask, capture_output=True, check=False).returncode:
        absent.append("python3-gi with gir1.2-atspi-2.0")
    return f"not installed: {', '.join(absent)}" if absent else ""


@pytest.mark.skipif(bool(missing()), reason=missing())
def test_a_screen_reader_finds_the_whole_window(data: Path, tmp_path: Path) -> None:
    answer = tmp_path / "tree.json"
    launcher = next(launcher for launcher in LAUNCHERS if launcher.exists())
    script = _SESSION.format(
        launcher=launcher, python=sys.executable, system=SYSTEM_PYTHON, data=data, answer=answer
    )  # fmt: skip
    environment = {
        **os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONPATH": str(ROOT),
        "WINDOW": _WINDOW, "LISTENER": _LISTENER,
    }  # fmt: skip
    run = subprocess.run(
        ["xvfb-run", "-a", "dbus-run-session", "--", "bash", "-c", script],
        env=environment, capture_output=True, text=True, timeout=90, check=False,
    )  # fmt: skip
    assert answer.exists(), run.stderr
    nodes = json.loads(answer.read_text(encoding="utf-8"))
    named = {(node["role"], node["name"]) for node in nodes}
    assert any(role == "heading" for role, _ in named), run.stderr
    assert any(role.startswith("tree") and name == "Visits and what was found" for role, name in named)
    assert any("Education, " in name and "finding" in name for _, name in named), "lines of the tree say all they show"
    assert any(role in {"text", "entry"} and name == "Search briefings and my notes" for role, name in named)
    assert any(name.startswith("New note on") for _, name in named)
    unnamed = [node for node in nodes if node["focusable"] and node["showing"] and not node["name"]]
    assert unnamed == []
