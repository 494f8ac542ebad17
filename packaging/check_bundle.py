"""Build the wheel and say which bundled files it lacks: exit 1 if any."""

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUNDLED = ("resources", "db")


def expected() -> set[str]:
    """The paths inside the wheel at which every resource and migration must stand."""
    files = (file for folder in BUNDLED for file in (ROOT / folder).rglob("*") if file.is_file())
    return {
        f"briefing_app/_bundled/{file.relative_to(ROOT).as_posix()}"
        for file in files
        if "__pycache__" not in file.parts
    }


def packed() -> set[str]:
    """The paths inside a wheel built now."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)  # noqa: S603 - our own fixed command
        with zipfile.ZipFile(next(Path(folder).glob("*.whl"))) as wheel:
            return set(wheel.namelist())


def main() -> int:
    """Print what is missing from the wheel; 0 when nothing is."""
    missing = sorted(expected() - packed())
    for name in missing:
        print(f"not in the wheel: {name}", file=sys.stderr)  # noqa: T201 - a command for people and the build
    return 1 if missing else 0


if __name__ == "__main__":
    raise SystemExit(main())
