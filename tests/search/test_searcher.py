from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from time import monotonic, sleep

import pytest
from sqlalchemy import insert

from briefing_app.domain.search import HitType, SearchResult
from briefing_app.domain.words import DocumentKind
from briefing_app.search import Searcher
from briefing_app.search.searcher import shares
from briefing_app.storage import LibraryFile, NotebookFile, open_library
from briefing_app.storage.rows.library import FindingRow

from .conftest import ASHFORD, LETTER, STRENGTH, Says, briefing_of, store

_MANY = 16_000


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LibraryFile]:
    """A library in which "children" stands in more findings than may be ranked while somebody types."""
    with open_library(tmp_path_factory.mktemp("wide")) as library:
        document = store(library, briefing_of("Letter", ASHFORD, DocumentKind.LETTER, LETTER))
        with library.writing() as session:
            session.execute(insert(FindingRow), [_row(document, number) for number in range(_MANY)])
        yield library


def _row(document: str, number: int) -> dict[str, object]:
    text = f"Children number {number} have {'a pathway plan' if number % 7 == 0 else 'good schools and friends'}."
    return {
        "id": f"f-made-{number}", "document_id": document, "kind": "strength" if number % 3 else "context",
        "theme": "other", "start": 0, "stop": len(text), "text": text, "paragraph": 1, "page": None, "section": "",
        "said_by": "inspectors", "confidence": 1.0,
    }  # fmt: skip


def the(result: SearchResult | None) -> SearchResult:
    assert result is not None
    return result


def test_a_broad_query_is_quick_at_first_and_honest_about_it(wide: LibraryFile) -> None:
    searcher = Searcher(wide)
    quick, full = the(searcher.as_you_type("children")), the(searcher.on_pause("children"))
    assert not quick.exact
    assert full.exact
    assert quick.total < full.total
    assert dict(full.totals)[HitType.FINDING] == _MANY + 3
    assert all("Children" in hit.snippet and hit.marks for hit in quick.hits if hit.type is HitType.FINDING)
    assert not any(hit.type is HitType.DOCUMENT for hit in (*quick.hits, *full.hits))


def test_a_broad_query_with_a_filter_still_looks_at_the_filter(wide: LibraryFile) -> None:
    searcher = Searcher(wide)
    assert the(searcher.as_you_type("children kind:improvement")).total == 0
    assert the(searcher.on_pause("children theme:health")).total == 1
    assert the(searcher.as_you_type("kind:strength")).total > 0


def test_what_lies_beyond_the_newest_is_not_denied_while_typing(wide: LibraryFile) -> None:
    searcher, typed = Searcher(wide), '"children" theme:health'
    quick, full = the(searcher.as_you_type(typed)), the(searcher.on_pause(typed))
    assert (quick.total, quick.exact) == (0, False)
    assert (full.total, full.exact) == (1, True)


def test_what_few_findings_hold_is_counted_in_full_at_once(data: Path) -> None:
    with open_library(data) as library:
        says = [Says(f"Otters swim in lake {number}.", STRENGTH) for number in range(300)]
        store(library, briefing_of("Otters", ASHFORD, DocumentKind.LETTER, says))
        quick = the(Searcher(library).as_you_type("otters"))
    assert (quick.total, quick.exact) == (300, True)


def test_a_searcher_knows_the_files_that_it_searches(lib: LibraryFile, nb: NotebookFile, wide: LibraryFile) -> None:
    searcher = Searcher(lib, nb)
    assert searcher.is_over(lib, nb)
    assert not searcher.is_over(lib, None)
    assert not searcher.is_over(wide, nb)


def test_a_broad_word_with_a_rare_one_is_counted_in_full(wide: LibraryFile) -> None:
    result = the(Searcher(wide).as_you_type('children "14007"'))
    assert result.total == 1
    assert result.exact


def test_what_is_new_is_found_at_once(data: Path) -> None:
    with open_library(data) as library:
        searcher = Searcher(library)
        assert the(searcher.on_pause("otters")).total == 0
        briefing = briefing_of("Otters", ASHFORD, DocumentKind.LETTER, [Says("The otters are well.", STRENGTH)])
        store(library, briefing)
        assert the(searcher.as_you_type("otte")).total == 1
        assert the(searcher.on_pause("oters")).suggestion == "otters"


def test_one_council_is_searched_by_its_whole_name_and_all_are_counted(lib: LibraryFile, nb: NotebookFile) -> None:
    searcher = Searcher(lib, nb)
    every = the(searcher.on_pause("plans"))
    assert (every.council, every.everywhere) == ("", None)
    found = the(searcher.on_pause("plans", council="Cyngor Ynys Môn"))
    assert [hit.snippet for hit in found.hits] == ["Children’s education plans are weak."]
    assert (found.council, found.everywhere) == ("Cyngor Ynys Môn", every.total)
    assert the(searcher.as_you_type("plans", council="Cyngor Ynys Môn")).everywhere is None, "that waits for a pause"
    assert the(searcher.on_pause("plans", council="Cyngor")).total == 0, "a name that only begins so is another's"
    elsewhere = the(searcher.on_pause("ask audits", council="Cyngor Ynys Môn"))
    assert (elsewhere.total, elsewhere.everywhere) == (0, 1), "nor are notes on others' visits found"
    here = the(searcher.on_pause("ask audits", council="Ashford County Council"))
    assert [hit.type for hit in here.hits] == [HitType.NOTE]


def test_a_suggestion_is_of_the_council_that_is_searched(lib: LibraryFile) -> None:
    searcher = Searcher(lib)
    assert the(searcher.on_pause("emotoinal", council="Ashford County Council")).suggestion == "emotional"
    assert the(searcher.on_pause("emotoinal", council="Cyngor Ynys Môn")).suggestion == ""


def test_a_running_search_is_stopped_from_another_thread(wide: LibraryFile, nb: NotebookFile) -> None:
    searcher = Searcher(wide, nb)
    answers: list[SearchResult | None] = []

    def search_until_stopped() -> None:
        until = monotonic() + 30
        while None not in answers and monotonic() < until:
            answers.append(searcher.on_pause("children number have"))

    worker = Thread(target=search_until_stopped)
    worker.start()
    while worker.is_alive():
        sleep(0.01)
        searcher.interrupt()
    worker.join()
    assert answers[-1] is None
    assert the(searcher.on_pause("children pathway")).total > 0


@pytest.mark.parametrize(
    ("totals", "limit", "given"),
    [
        ([100, 2, 0, 9], 50, [39, 2, 0, 9]),
        ([1, 1, 1, 1], 50, [1, 1, 1, 1]),
        ([5, 5], 1, [1, 0]),
        ([], 5, []),
        ([5], 0, [0]),
        ([5], -1, [0]),
    ],
)
def test_each_type_gets_its_share(totals: list[int], limit: int, given: list[int]) -> None:
    assert shares(totals, limit) == given
