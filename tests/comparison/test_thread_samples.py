"""Suggested threads measured on pairs labelled by reading real documents of councils visited more than once."""

import json
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from briefing_app.comparison.kinship import Rarity, kinship, matter_of
from briefing_app.comparison.threads import ENOUGH
from briefing_app.domain.briefing import Finding
from briefing_app.reading import read_bytes

LABELS = Path(__file__).parents[1] / "samples" / "threads"
CORPUS = Path(__file__).parents[3] / "shared" / "corpus"

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the real documents are not beside the project")


@lru_cache(maxsize=100)
def findings(document: str) -> tuple[Finding, ...]:
    return read_bytes((CORPUS / document).read_bytes(), Path(document).name).findings


def find(document: str, span: dict[str, str]) -> Finding:
    return next(
        found
        for found in findings(document)
        if found.text.startswith(span["starts_with"]) and found.text.endswith(span["ends_with"])
    )


def scored(folder: Path) -> Iterator[tuple[bool, bool]]:
    """Each pair: whether it is suggested, and whether it should be."""
    for path in sorted(folder.glob("*.json")):
        pairs = json.loads(path.read_text(encoding="utf-8"))["pairs"]
        documents = {pair[side] for pair in pairs for side in ("earlier", "later")}
        rarity = Rarity(matter_of(found) for document in sorted(documents) for found in findings(document))
        for pair in pairs:
            area, later = find(pair["earlier"], pair["area"]), find(pair["later"], pair["finding"])
            yield kinship(matter_of(area), matter_of(later), rarity) >= ENOUGH, pair["same"]


def precision_and_recall(folder: Path) -> tuple[float, float, int]:
    counted = Counter(scored(folder))
    right, wrong, missed = counted[True, True], counted[True, False], counted[False, True]
    return right / (right + wrong), right / (right + missed), counted.total()


def test_most_of_what_is_suggested_is_the_same_matter() -> None:
    precision, recall, pairs = precision_and_recall(LABELS)
    print(f"threads: precision {precision:.2f}, recall {recall:.2f}, {pairs} pairs")  # noqa: T201  # a figure to read
    assert pairs >= 60
    assert precision >= 0.80
    assert recall >= 0.45


def test_the_same_holds_for_councils_kept_aside() -> None:
    precision, _, pairs = precision_and_recall(LABELS / "kept-aside")
    print(f"threads kept aside: precision {precision:.2f}, {pairs} pairs")  # noqa: T201  # a figure to read
    assert pairs >= 30
    assert precision >= 0.70
