"""The order in which a visit's documents are listed, whichever was read first."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations
from pathlib import Path

import pytest

from briefing_app.cli.as_json import list_json, tree_json
from briefing_app.domain.briefing import Briefing
from briefing_app.domain.words import DocumentKind
from briefing_app.export.building import build_paper
from briefing_app.export.gathering import gather
from briefing_app.glossary import load_glossary
from briefing_app.storage import open_library, open_notebook
from briefing_app.storage.library import list_visits, store_briefing, visit_tree
from briefing_app.ui.pages import page_at
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.tree.branches import visit_branches
from tests.storage.making import briefing, words

MADE = "2026-11-25T10:00:00Z"
LETTER, REPORT, RELEASE, OTHER = DocumentKind.LETTER, DocumentKind.REPORT, DocumentKind.RELEASE, DocumentKind.OTHER
LISTED: tuple[tuple[str, DocumentKind, str | None, str | None], ...] = (
    ("The report", REPORT, "2024-08-20", "Ofsted"),
    ("The letter", LETTER, "2024-08-30", "Ofsted"),
    ("A release", RELEASE, "2024-08-30", "Shropshire Council"),
    ("Zero complaints", RELEASE, "2024-08-30", "Shropshire Council"),
    ("An early story", RELEASE, "2024-08-01", None),
    ("A story of no date", RELEASE, None, None),
    ("Minutes", OTHER, "2024-01-01", "Shropshire Council"),
)
"""In the order they are to be listed in: title, kind, day and publisher."""


class Watch:
    """A clock that goes on by a minute whenever it is read."""

    def __init__(self) -> None:
        self.time = datetime(2026, 5, 4, tzinfo=UTC)

    def now(self, _zone: object) -> datetime:
        self.time += timedelta(minutes=1)
        return self.time


def document(nth: int) -> Briefing:
    title, kind, published, publisher = LISTED[nth]
    made = briefing(words(nth, 8), kind=kind, published=published, title=title, name=f"{nth}.txt")
    return replace(made, document=replace(made.document, publisher=publisher))


def shown(folder: Path, order: tuple[int, ...]) -> dict[str, object]:
    """All that lists a visit's documents, as it stands when they were read in this order."""
    with open_library(folder) as library, open_notebook(folder) as notebook:
        for nth in order:
            store_briefing(library, document(nth), b"")
        (visit,) = list_visits(library)
        tree = visit_tree(library, visit.id)
        page = page_at(library, notebook, Place(PageKind.MINUTE, visit.id))
        return {
            "titles": [card.title for card in visit.documents],
            "tree": visit_branches(tree, {}),
            "page": page,
            "paper": build_paper(gather(library, visit.id), load_glossary(folder).glossary, MADE),
            "json": (list_json((visit,)), tree_json(tree)),
        }


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.storage.clock.datetime", Watch())


def test_documents_stand_in_one_order_whichever_was_read_first(clock: None, tmp_path: Path) -> None:
    first, *_ = orders = [tuple(range(len(LISTED))), tuple(reversed(range(len(LISTED)))), (3, 6, 0, 5, 2, 4, 1)]
    wanted = shown(tmp_path / "0", first)
    assert wanted["titles"] == [title for title, *_ in LISTED]
    for number, order in enumerate(orders[1:], 1):
        found = shown(tmp_path / str(number), order)
        for name, was in wanted.items():
            assert found[name] == was, name


@pytest.mark.parametrize("order", list(permutations((1, 2, 5))))
def test_letter_release_and_story_are_told_apart(clock: None, tmp_path: Path, order: tuple[int, ...]) -> None:
    assert shown(tmp_path, order)["titles"] == ["The letter", "A release", "A story of no date"]
