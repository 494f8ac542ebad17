import shutil
from pathlib import Path
from threading import Thread

from briefing_app.across.holding import Held, hold, pair_at, pairs
from briefing_app.domain.library import Visit
from briefing_app.domain.words import DocumentKind
from briefing_app.storage import open_library, open_notebook
from briefing_app.storage.library import list_visits
from briefing_app.ui.pages import page_at
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.tree.branch import Mark
from briefing_app.ui.tree.branches import visit_branches
from tests.ui.reader.held import LETTER, RELEASE, held_of, stored, tree_of

RELEASE_KIND, LETTER_KIND, REPORT = DocumentKind.RELEASE, DocumentKind.LETTER, DocumentKind.REPORT


def visit_with(*documents: tuple[str, DocumentKind, str]) -> Visit:
    cards = tuple(stored(name, kind, RELEASE, imported).card for name, kind, imported in documents)
    return Visit("v", "Testshire", None, "visit", None, None, documents=cards)


def test_a_visit_with_one_sort_of_document_has_no_pair() -> None:
    assert pairs(visit_with(("a", RELEASE_KIND, "1"), ("b", RELEASE_KIND, "2"))) == ()
    assert pair_at(visit_with(("a", LETTER_KIND, "1"))) is None


def test_what_is_listed_first_is_the_pair_shown_whenever_it_was_imported() -> None:
    visit = visit_with(("b", LETTER_KIND, "2"), ("d", REPORT, "4"), ("c", RELEASE_KIND, "3"), ("a", RELEASE_KIND, "1"))
    assert [pair.key for pair in pairs(visit)] == ["c+b", "a+b", "c+d", "a+d"]
    first = pair_at(visit)
    assert first is not None
    assert first.key == "c+b"
    assert pair_at(visit, "a+d") == pairs(visit)[-1]
    assert pair_at(visit, "x+y") is None


def test_the_tree_counts_what_is_left_out() -> None:
    held = held_of()
    line = visit_branches(tree_of(held), {}, len(held.left_out))[1]
    assert (line.label, line.count, line.mark) == ("Not in the release", 1, Mark.IMPROVEMENT)
    assert line.spoken == "Not mentioned in the release, 1 area for improvement"
    assert line.place == Place(PageKind.COMPARISON, held.letter.card.visit)
    unknown = visit_branches(tree_of(held), {})[1]
    assert (unknown.label, unknown.count, unknown.key) == ("Release and letter", 0, line.key)
    told = held_of(RELEASE, LETTER[:3])
    assert visit_branches(tree_of(told), {}, len(told.left_out))[1].label == "Release and letter"


def test_many_threads_may_ask_at_once(sample_folder: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(sample_folder, tmp_path / "data"))
    with open_library(folder) as library:
        pair = next(pair for visit in list_visits(library) for pair in pairs(visit))
        found: list[Held] = []
        threads = [Thread(target=lambda: found.append(hold(library, pair))) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(found) == 4
    assert all(held.asked is found[0].asked and held == found[0] for held in found)


def test_the_sample_shows_what_its_release_leaves_out(sample_folder: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(sample_folder, tmp_path / "data"))
    with open_library(folder) as library, open_notebook(folder) as notebook:
        visit = next(visit for visit in list_visits(library) if pairs(visit))
        page = page_at(library, notebook, Place(PageKind.COMPARISON, visit.id))
        assert page.title == "Not mentioned in the release"
        assert page.place == Place(PageKind.COMPARISON, visit.id)
