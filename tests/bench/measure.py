"""`make bench`: speed, as ratios within one run, told as a table and kept in build/bench.json."""

import sys
from pathlib import Path

import pytest


def main() -> int:
    """Run every bench; a bar that is not met is told, not failed."""
    here = Path(__file__).parent
    benches = [str(path) for path in sorted(here.glob("bench_*.py"))]
    return int(pytest.main(["-m", "bench", "-s", "-q", *benches, *sys.argv[1:]]))


if __name__ == "__main__":
    raise SystemExit(main())
