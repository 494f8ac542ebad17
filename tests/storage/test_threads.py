from pathlib import Path

import pytest

from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.threads import ThreadRuling, Verdict
from briefing_app.storage import open_library
from briefing_app.storage.files import LibraryFile
from briefing_app.storage.library import list_visits, store_briefing, visit_tree
from briefing_app.storage.threads import rule_on_thread, thread_rulings, withdraw_ruling
from tests.storage.making import briefing, words


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with open_library(tmp_path) as lib:
        store_briefing(lib, briefing(words(2, 8), council="Aldermoor Council", start="2022-01-01"), b"another council")
        for number in range(2):
            store_briefing(lib, briefing(words(number, 8), start=f"2023-0{number + 1}-01"), b"bytes %d" % number)
    return tmp_path


def pair(folder: Path) -> tuple[str, str]:
    with open_library(folder) as lib:
        later, earlier = (visit_tree(lib, visit) for visit in of_the_council(lib))
    return earlier.findings[0].id, later.findings[0].id


def of_the_council(lib: LibraryFile) -> list[str]:
    return [visit.id for visit in list_visits(lib) if visit.council == "Shropshire Council"]


def test_what_is_said_is_there_the_next_day(folder: Path) -> None:
    area, finding = pair(folder)
    with open_library(folder) as lib:
        (kept, replaced), changes = rule_on_thread(lib, ThreadRuling(area, finding, Verdict.SAME))
        assert replaced is None
        assert changes.visits == set(of_the_council(lib))
    with open_library(folder) as lib:
        assert thread_rulings(lib) == (kept,)
        assert (kept.area, kept.finding, kept.verdict) == (area, finding, Verdict.SAME)


def test_another_word_on_the_same_two_replaces_the_first_and_both_can_be_taken_back(folder: Path) -> None:
    area, finding = pair(folder)
    with open_library(folder) as lib:
        (first, _), _ = rule_on_thread(lib, ThreadRuling(area, finding, Verdict.SAME))
        (second, replaced), _ = rule_on_thread(lib, ThreadRuling(area, finding, Verdict.NOT_SAME))
        assert replaced == first
        assert thread_rulings(lib) == (second,)
        (again, _), _ = rule_on_thread(lib, first)
        assert (again.id, again.verdict) == (first.id, Verdict.SAME)
        assert withdraw_ruling(lib, again.id)
        assert thread_rulings(lib) == ()
        assert not withdraw_ruling(lib, again.id)


def test_taking_one_word_back_leaves_the_others(folder: Path) -> None:
    with open_library(folder) as lib:
        later, earlier = (visit_tree(lib, visit).findings for visit in of_the_council(lib))
        pairs = ((earlier[0], later[0]), (earlier[1], later[0]), (earlier[0], later[1]))
        kept = [rule_on_thread(lib, ThreadRuling(area.id, found.id, Verdict.SAME))[0][0] for area, found in pairs]
        assert withdraw_ruling(lib, kept[1].id)
        assert thread_rulings(lib) == (kept[0], kept[2])
        assert withdraw_ruling(lib, kept[2].id)
        assert thread_rulings(lib) == (kept[0],)


def test_words_the_library_does_not_hold_cannot_be_ruled_on(folder: Path) -> None:
    area, _ = pair(folder)
    with open_library(folder) as lib:
        with pytest.raises(NotFoundError, match="nothing was changed"):
            rule_on_thread(lib, ThreadRuling(area, "f-gone", Verdict.LINKED))
        assert thread_rulings(lib) == ()
