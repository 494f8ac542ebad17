"""`make quality`: how well documents are read."""

import sys
from pathlib import Path


def main() -> int:
    """Run the measuring program from wherever it was called."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    from tests.quality.program import run

    return run()


if __name__ == "__main__":
    raise SystemExit(main())
