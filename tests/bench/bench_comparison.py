"""How long it takes to hold a release against a long report, both already read."""

from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import pytest

from briefing_app.comparison import compare, side_of
from briefing_app.reading import read_bytes

pytestmark = [pytest.mark.bench, pytest.mark.timeout(300)]

SHARED = Path(__file__).parents[2].parent / "shared"
PAGES = 15
ROUNDS = 9


def test_a_release_against_a_long_report(note: Any) -> None:
    release_path = SHARED / "seeds" / "shropshire-release-2024.txt"
    if not release_path.exists():
        pytest.skip("the real documents are not beside the project (../shared)")
    reports = [
        read_bytes(path.read_bytes(), path.name) for path in sorted(SHARED.glob("corpus/reports/*-202[2-5]-*.pdf"))
    ]
    longest = max(
        reports, key=lambda read: (read.document.source.pages or 0) <= PAGES and len(read.document.source.text)
    )
    release, report = side_of(read_bytes(release_path.read_bytes(), release_path.name)), side_of(longest)
    compare(release, report)
    times = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        compare(release, report)
        times.append((perf_counter() - begun) * 1000)
    note(
        f"release held against a report of {longest.document.source.pages} pages", median(times), "ms", ROUNDS, most=150
    )
