"""Draw the window on the bundled sample to packaging/screenshot.png, for the README."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Open the window off screen on a fresh data folder, as `make run` does where there is no display."""
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment.pop("QT_QPA_PLATFORM", None)
    with tempfile.TemporaryDirectory() as data:
        environment["BRIEFING_DATA"] = data
        done = subprocess.run([sys.executable, "-m", "briefing_app"], cwd=ROOT, env=environment, check=False)
    if done.returncode == 0:
        shutil.copy(ROOT / "build" / "briefing.png", ROOT / "packaging" / "screenshot.png")
    return done.returncode


if __name__ == "__main__":
    raise SystemExit(main())
