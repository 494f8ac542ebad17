import pytest

from briefing_app.domain.briefing import Grade
from briefing_app.domain.words import DocumentKind
from briefing_app.storage import LibraryFile
from briefing_app.storage.library import list_visits, move_document, store_briefing, visit_tree
from briefing_app.storage.visits import council_key
from tests.storage.making import briefing, words

RELEASE, LETTER, OTHER = DocumentKind.RELEASE, DocumentKind.LETTER, DocumentKind.OTHER


def visits_of(lib: LibraryFile, *documents: object) -> list[int]:
    """How many documents each visit got, the fullest first."""
    for number, told in enumerate(documents):
        assert isinstance(told, dict)
        store_briefing(lib, briefing(words(number, 8), name=f"{number}.txt", **told), b"")
    return sorted((len(visit.documents) for visit in list_visits(lib)), reverse=True)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Shropshire Council", "shropshire"),
        ("Derby City Council", "derby"),
        ("Derbyshire County Council", "derbyshire"),
        ("London Borough of Barnet", "barnet"),
        ("Royal Borough of Kensington and Chelsea", "kensington-and-chelsea"),
        ("City of York Council", "york"),
        ("City of Bradford Metropolitan District Council", "bradford"),
        ("Bath and North East Somerset Council", "bath-and-north-east-somerset"),
        ("Isle of Wight Council", "isle-of-wight"),
        ("Merthyr Tydfil County Borough Council", "merthyr-tydfil"),
        ("Stoke-on-Trent City Council", "stoke-on-trent"),
        ("City of London Corporation", "city-of-london"),
        ("Council of the Isles of Scilly", "isles-of-scilly"),
        ("Council", "council"),
    ],
)
def test_a_council_is_known_by_its_place(name: str, key: str) -> None:
    assert council_key(name) == key


@pytest.mark.parametrize(
    ("other", "together"),
    [
        ({"start": "2024-07-30"}, True),
        ({"start": "2024-07-30", "council": "Shropshire"}, True),
        ({"start": "2024-07-30", "visit": "inspection"}, True),
        ({"start": "2024-07-30", "inspectorate": None}, True),
        ({"start": "2024-07-30", "inspectorate": "Ofsted and Care Quality Commission"}, True),
        ({"start": "2024-07-30", "inspectorate": "Care Quality Commission"}, False),
        ({"start": "2024-07-30", "council": "Telford and Wrekin Council"}, False),
        ({"start": "2023-07-30"}, False),
        ({"start": "2024-07"}, True),
        ({"start": "2024-07", "visit": "inspection"}, True),
        ({"start": "2024-07", "visit": "inspection", "kind": LETTER}, False),
        ({"start": "2024-07", "visit": "area SEND inspection"}, False),
        ({"start": "2024-06", "visit": "inspection"}, False),
        ({"start": "2024-06"}, False),
        ({"start": "2024"}, False),
        ({"start": None, "end": "2024-07-31"}, True),
        ({"start": "2024-07-31"}, True),
        ({"start": "2024-07-31", "visit": "inspection"}, True),
        ({"start": "2024-07-31", "visit": "area SEND inspection"}, False),
        ({"start": "2024-08-02"}, False),
        ({"start": None, "published": "2024-08-30"}, True),
        ({"start": None, "published": "2024-08-30", "visit": None}, False),
        ({"start": None, "published": "2024-08-30", "visit": "inspection"}, False),
        ({"start": None, "published": "2024-07-29"}, False),
        ({"start": None, "published": "2025-02-01"}, False),
        ({"start": None, "published": "2024-07"}, True),
        ({"start": None, "published": "2024-06"}, False),
        ({"start": None, "published": "2025-01"}, False),
        ({"start": None, "published": "2024"}, False),
        ({"start": None, "published": "2024-08-30", "kind": OTHER}, False),
        ({"start": None}, False),
        ({"council": None}, False),
    ],
)
def test_documents_come_together_only_when_they_surely_are_of_one_visit(
    lib: LibraryFile, other: dict[str, object], *, together: bool
) -> None:
    letter = {"start": "2024-07-30", "end": "2024-07-31"}
    assert visits_of(lib, letter, {"kind": RELEASE, **other}) == ([2] if together else [1, 1])


@pytest.mark.parametrize(
    ("other", "together"),
    [
        ({}, True),
        ({"council": "Shropshire"}, True),
        ({"inspectorate": None}, True),
        ({"inspectorate": "Care Quality Commission"}, False),
        ({"visit": None}, False),
        ({"visit": "inspection"}, False),
        ({"published": "2024-07-29"}, False),
        ({"published": "2025-02-01"}, False),
        ({"published": None}, False),
        ({"published": "2024"}, False),
        ({"kind": OTHER}, False),
        ({"council": None}, False),
    ],
)
def test_a_release_without_visit_dates_that_came_first_finds_its_letter(
    lib: LibraryFile, other: dict[str, object], *, together: bool
) -> None:
    letter = {"start": "2024-07-30", "end": "2024-07-31"}
    release = {"kind": RELEASE, "start": None, "published": "2024-08-30", **other}
    assert visits_of(lib, release, letter) == ([2] if together else [1, 1])


@pytest.mark.parametrize("said", [{"start": "2024-07"}, {"start": "2024-07-29", "end": "2024-07-31"}])
def test_a_story_that_speaks_of_an_inspection_is_of_the_focused_visit_of_its_days(
    lib: LibraryFile, said: dict[str, object]
) -> None:
    letter = {"start": "2024-07-30", "end": "2024-07-31"}
    assert visits_of(lib, {"kind": RELEASE, "visit": "inspection", **said}, letter) == [2]
    (visit,) = list_visits(lib)
    assert visit.kind == "focused visit"


def test_all_that_was_published_soon_after_is_brought_together_by_the_letter(lib: LibraryFile) -> None:
    undated = {"kind": RELEASE, "start": None}
    first, second = {**undated, "published": "2024-08-30"}, {**undated, "published": "2024-09-02"}
    assert visits_of(lib, first, second, {"start": "2024-07-30"}) == [3]
    (visit,) = list_visits(lib)
    assert (visit.id, visit.start) == ("shropshire-published-2024-08-30", "2024-07-30")


def test_a_release_that_was_put_under_a_visit_of_its_own_stays_there(lib: LibraryFile) -> None:
    assert visits_of(lib, {"kind": RELEASE, "start": None, "published": "2024-08-30"}, {"start": "2024-07-30"}) == [2]
    (visit,) = list_visits(lib)
    release = next(card for card in visit.documents if card.kind is RELEASE)
    move_document(lib, release.id, None)
    changed = briefing(words(1, 8), name="1.txt", bytes_of="changed", start="2024-07-30")
    store_briefing(lib, changed, b"")
    store_briefing(lib, briefing(words(3, 8), start="2024-08-01"), b"")
    assert sorted(len(visit.documents) for visit in list_visits(lib)) == [1, 1, 1]


def test_between_two_visits_that_fit_none_is_chosen(lib: LibraryFile) -> None:
    first, second = {"start": "2024-05-01"}, {"start": "2024-06-20"}
    assert visits_of(lib, first, second, {"kind": RELEASE, "start": None, "published": "2024-07-10"}) == [1, 1, 1]


def test_the_order_of_import_does_not_matter(lib: LibraryFile) -> None:
    assert visits_of(lib, {"kind": RELEASE, "start": "2024-07"}, {"start": "2024-07-30", "end": "2024-07-31"}) == [2]
    (visit,) = list_visits(lib)
    assert (visit.id, visit.start, visit.end) == ("shropshire-2024-07", "2024-07-30", "2024-07-31")


def test_the_inspectors_own_words_on_a_visit_come_first(lib: LibraryFile) -> None:
    release = {"kind": RELEASE, "visit": "inspection", "grades": (Grade("Overall", "outstanding"),)}
    letter = {"visit": "focused visit", "grades": (Grade("Overall", "good"),)}
    assert visits_of(lib, release, letter) == [2]
    (visit,) = list_visits(lib)
    assert (visit.kind, visit.grades) == ("focused visit", (Grade("Overall", "good"),))
    assert [card.kind for card in visit.documents] == [LETTER, RELEASE]


def test_visits_are_named_so_that_a_person_can_read_them(lib: LibraryFile) -> None:
    visits_of(
        lib,
        {"start": "2024-07-30"},
        {"start": "2024-07-30", "inspectorate": "Care Quality Commission"},
        {"start": None, "end": "2023-01-31"},
        {"start": None, "published": "2022-02-03"},
        {"start": None, "published": "2021-05"},
        {"start": None},
        {"start": None, "kind": OTHER},
        {"council": None, "kind": OTHER},
        {"council": None, "start": "2024-07-30"},
    )
    assert {visit.id for visit in list_visits(lib)} == {
        "shropshire-2024-07-30",
        "shropshire-2024-07-30-care-quality-commission",
        "shropshire-2023-01-31",
        "shropshire-published-2022-02-03",
        "shropshire-published-2021-05",
        "shropshire-undated",
        "shropshire-other",
        "unfiled",
    }


def test_documents_of_no_visit_can_be_shown_like_one(lib: LibraryFile) -> None:
    assert visits_of(lib, {"council": None}, {"council": None, "kind": OTHER}) == [2]
    tree = visit_tree(lib, "unfiled")
    assert (tree.visit.kind, tree.visit.council, tree.visit.start) == ("other documents", "", None)
    assert len(tree.findings) == 16


def test_visits_are_listed_by_council_newest_first_and_the_undated_last(lib: LibraryFile) -> None:
    visits_of(
        lib,
        {"council": None},
        {"start": None},
        {"start": "2022-01-01"},
        {"start": "2024-07-30"},
        {"council": "Bath and North East Somerset Council", "start": "2020-01-01"},
    )
    assert [visit.id for visit in list_visits(lib)] == [
        "bath-and-north-east-somerset-2020-01-01",
        "shropshire-2024-07-30",
        "shropshire-2022-01-01",
        "shropshire-undated",
        "unfiled",
    ]
