from pathlib import Path

import pytest

from briefing_app.domain.briefing import Speaker
from briefing_app.domain.search import Hit, HitType, SearchResult
from briefing_app.domain.words import DocumentKind
from briefing_app.notebook import add_meeting, add_note, add_question, anchor_on_document, anchor_on_visit
from briefing_app.search import Searcher, search
from briefing_app.storage import LibraryFile, NotebookFile, open_library, open_notebook
from briefing_app.storage.library import list_visits, stored_document
from tests.search.conftest import ASHFORD, Says, briefing_of, store


def shown(result: SearchResult, kind: HitType | None = None) -> list[str]:
    return [hit.snippet for hit in result.hits if kind in {None, hit.type}]


def marked(hit: Hit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.marks]


def test_hits_come_by_type_and_context_after_other_findings(lib: LibraryFile, nb: NotebookFile) -> None:
    result = search(lib, nb, "plans")
    assert [kind for kind, _ in result.totals] == [HitType.FINDING, HitType.NOTE]
    assert shown(result, HitType.FINDING)[-1].startswith("Inspectors looked at")
    assert result.total == len(result.hits) == 6
    assert result.exact


def test_a_finding_says_where_it_is_and_what_matched(lib: LibraryFile, nb: NotebookFile) -> None:
    hit = search(lib, nb, '"emotional health" know').hits[0]
    assert hit.title == "Ashford County Council, focused visit, 30–31 July 2024"
    assert hit.snippet == "Social workers know children’s emotional health needs well."
    assert marked(hit) == ["know", "emotional health"]
    assert (hit.start, hit.end) == (25, 25 + len(hit.snippet))
    assert hit.id.startswith("f-")
    assert hit.document.startswith("d-")
    assert hit.visit == "ashford-2024-07-30"


def test_a_finding_says_what_kind_it_is(lib: LibraryFile, nb: NotebookFile) -> None:
    hits = search(lib, nb, "children").hits
    told = {hit.kind for hit in hits if hit.type is HitType.FINDING}
    assert len(told) > 1
    assert None not in told
    assert {hit.kind for hit in hits if hit.type is not HitType.FINDING} == {None}


def test_words_are_anded_and_the_last_may_be_begun(lib: LibraryFile, nb: NotebookFile) -> None:
    assert len(search(lib, nb, "management oversi").hits) == 2
    assert not search(lib, nb, '"oversi"').hits
    assert not search(lib, nb, "managemen oversight").hits


def test_a_quote_is_found_by_its_words_and_by_who_said_it(lib: LibraryFile, nb: NotebookFile) -> None:
    for typed in ("proud", "zoe hurst-knight", "type:quote", 'speaker:"hurst knight"', "we're proud", "speaker:zoë"):
        (hit,) = search(lib, nb, typed).hits
        assert hit.type is HitType.QUOTE
        assert hit.title == (
            "Zoë Hurst-Knight, cabinet member for children, Ashford County Council: "
            "Ashford County Council, focused visit, 30–31 July 2024"
        )


def test_who_said_a_quote_is_told_with_commas_and_by_what_is_known_of_them(tmp_path: Path, nb: NotebookFile) -> None:
    speakers = (Speaker("Pat Lee", "", "A Trust"), Speaker("", "lead inspector", "Ofsted"), Speaker("", "", ""))
    said = tuple(Says(f"We are so very proud {nth}.", speaker=who) for nth, who in enumerate(speakers))
    with open_library(tmp_path) as library:
        store(library, briefing_of("News", ASHFORD, DocumentKind.RELEASE, said))
        titles = {hit.title.partition(": ")[0] for hit in search(library, nb, "proud").hits}
    assert titles == {
        "Pat Lee, A Trust",
        "Lead inspector, Ofsted",
        "Ashford County Council, focused visit, 30–31 July 2024",
    }


def test_text_that_is_a_finding_or_quote_is_not_shown_twice(lib: LibraryFile, nb: NotebookFile) -> None:
    (hit,) = search(lib, nb, "housing benefit").hits
    assert (hit.type, hit.title) == (HitType.DOCUMENT, "Letter to Ashford")
    assert hit.id == hit.document
    assert not [hit for hit in search(lib, nb, "oversight").hits if hit.type is HitType.DOCUMENT]
    (alone,) = search(lib, nb, "oversight type:document").hits
    assert alone.type is HitType.DOCUMENT


@pytest.mark.parametrize("typed", ["long-term", "longterm", "long‑term", "long term"])
def test_hyphened_words_are_found_either_way(typed: str, lib: LibraryFile, nb: NotebookFile) -> None:
    found = " ".join(shown(search(lib, nb, typed)))
    assert "Long-term plans" in found
    assert "long term work" in found
    assert "longterm placement" in found


def test_apostrophes_and_diacritics_do_not_matter(lib: LibraryFile, nb: NotebookFile) -> None:
    straight, curly, none = (shown(search(lib, nb, typed)) for typed in ("children's", "children’s", "childrens"))
    assert straight == curly == none
    assert len(straight) == 3
    assert shown(search(lib, nb, "CAFE")) == shown(search(lib, nb, "café"))
    assert len(shown(search(lib, nb, "ynys mon type:document"))) == 1


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("theme:education", 1),
        ('kind:"area for improvement"', 3),
        ("kind:strength plans", 1),
        ("-kind:context type:finding plans", 3),
        ("council:ashford type:finding", 5),
        ('council:"ynys mon" type:finding', 2),
        ('council:"ynys ashford" type:finding', 0),
        ("before:2024-07 type:finding", 2),
        ("after:2024 type:finding", 0),
        ('after:"June 2024" type:finding', 5),
        ("plans type:note", 2),
        ("type:question", 1),
        ("type:question type:quote", 2),
        ("-type:question type:note", 1),
        ("-type:note plans", 4),
        ("-speaker:zoe type:quote", 0),
        ("-council:ashford type:finding", 2),
        ("-before:2024 type:finding", 5),
        ("type:note council:ashford", 2),
        ("type:note council:ynys", 0),
        ("kind:letter type:finding", 4),
        ("kind:release kind:improvement", 1),
        ("plans -clear type:finding", 3),
        ("-plans theme:plans", 0),
        ("theme:nothing", 0),
        ("-plans", 0),
        ("", 0),
    ],
)
def test_filters_narrow(typed: str, count: int, lib: LibraryFile, nb: NotebookFile) -> None:
    result = search(lib, nb, typed)
    assert result.total == len(result.hits) == count, shown(result)


@pytest.mark.parametrize(
    ("filters", "left"),
    [
        ("", ["letter", "meeting", "visit"]),
        ("-council:ashford", ["meeting"]),
        ("-council:kent", ["letter", "meeting", "visit"]),
        ("-kind:letter", ["meeting", "visit"]),
        ("-kind:report", ["letter", "meeting", "visit"]),
        ("-before:2020", ["letter", "meeting", "visit"]),
        ("-after:2023", ["meeting"]),
        ("-council:kent kind:letter", ["letter", "visit"]),
        ("council:ashford -kind:report", ["letter", "visit"]),
        ("council:kent", []),
        ("kind:letter", ["letter"]),
        ("kind:report", []),
        ("council:ashford kind:release", ["visit"]),
        ("council:ashford -kind:letter", ["visit"]),
        ("after:2023 -kind:letter", ["visit"]),
    ],
)
def test_a_filter_turned_round_leaves_out_no_question_that_is_on_no_visit(
    lib: LibraryFile, data: Path, filters: str, left: list[str]
) -> None:
    visit = next(visit for visit in list_visits(lib) if visit.council == "Ashford County Council")
    letter = stored_document(lib, visit.documents[0].id)
    with open_notebook(data) as notebook:
        meeting, _ = add_meeting(notebook, "Panel", "")
        add_question(notebook, meeting.id, "zebra meeting")
        add_note(notebook, anchor_on_visit(visit), "zebra visit")
        add_note(notebook, anchor_on_document(letter, visit), "zebra letter")
        found = search(lib, notebook, f"zebra {filters}").hits
    assert sorted(hit.snippet.removeprefix("zebra ") for hit in found) == left


def test_a_note_is_found_by_its_words_or_by_what_it_is_on(lib: LibraryFile, nb: NotebookFile) -> None:
    (own,) = search(lib, nb, "audits").hits
    assert (own.type, marked(own)) == (HitType.NOTE, ["audits"])
    beside = search(lib, nb, "type:note oversight").hits[0]
    assert beside.snippet == "Management oversight of plans is too often late."
    assert not [hit for hit in search(lib, None, "audits").hits if hit.type is HitType.NOTE]


def test_the_limit_leaves_room_for_every_type(lib: LibraryFile, nb: NotebookFile) -> None:
    result = search(lib, nb, "plans", limit=4)
    assert len(result.hits) == 4
    assert {hit.type for hit in result.hits} == {HitType.FINDING, HitType.NOTE}
    assert result.total == 6
    assert len(search(lib, nb, "plans", limit=1).hits) == 1


def test_other_forms_of_a_word_only_where_the_word_itself_finds_nothing(lib: LibraryFile, nb: NotebookFile) -> None:
    assert "assessments" in shown(search(lib, nb, '"assessment"'))[0]
    assert all("audits" in text for text in shown(search(lib, nb, "audits")))


def test_a_misspelt_word_brings_a_suggestion_that_finds_something(lib: LibraryFile, nb: NotebookFile) -> None:
    result = search(lib, nb, "kind:strength asessments thorough")
    assert result.total == 0
    assert result.suggestion == "kind:strength assessments thorough"
    assert search(lib, nb, result.suggestion).total == 1
    assert search(lib, nb, "xylophone").suggestion == ""


def test_as_you_type_and_on_pause_agree_where_it_is_cheap(lib: LibraryFile, nb: NotebookFile) -> None:
    searcher = Searcher(lib, nb)
    for typed in ("plan", "children's hea", "audit type:note", "long"):
        quick, full = searcher.as_you_type(typed), searcher.on_pause(typed)
        assert quick is not None
        assert full is not None
        assert quick.hits == full.hits
