"""Suggested threads measured on pairs labelled by reading real documents of councils visited more than once."""

from pathlib import Path

import pytest

from tests.quality.figures import Figure
from tests.quality.threads import NAME, gold_in, measure_threads

ROOT = Path(__file__).resolve().parents[2]
LABELS = ROOT / "tests" / "samples" / "threads"
CORPUS = ROOT.parent / "shared" / "corpus"

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the real documents are not beside the project")


def precision_and_recall(folder: Path) -> tuple[Figure, Figure]:
    figures = measure_threads(gold_in(folder, CORPUS)).figures()
    return figures[f"{NAME}.p"], figures[f"{NAME}.r"]


def test_most_of_what_is_suggested_is_the_same_matter() -> None:
    precision, recall = precision_and_recall(LABELS)
    assert recall.n >= 180
    assert precision.value >= 0.82
    assert recall.value >= 0.62


def test_the_same_holds_for_councils_kept_aside() -> None:
    """Both unseen sets together, since each alone has only some twenty suggestions."""
    drawn, _ = precision_and_recall(LABELS / "kept-aside")
    read_through, recall = precision_and_recall(LABELS / "kept-aside-2")
    assert (drawn.n >= 20, read_through.n >= 15, recall.n) == (True, True, 40)
    assert drawn.value >= 0.75
    assert (drawn.value * drawn.n + read_through.value * read_through.n) / (drawn.n + read_through.n) >= 0.8
    assert recall.value >= 0.25
