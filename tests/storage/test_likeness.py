import pytest

from briefing_app.domain.file_names import PASTED
from briefing_app.domain.imports import Outcome
from briefing_app.domain.words import DocumentKind
from briefing_app.storage import LibraryFile
from briefing_app.storage.library import counts, store_briefing
from briefing_app.storage.likeness import overlap, shingles
from tests.storage.making import briefing, words

LINES = words(1, 40).split("\n")


def edited(share: float) -> str:
    """The lines with this share of them replaced by others."""
    other = words(99, 40).split("\n")
    count = int(len(LINES) * share)
    return "\n".join([*other[:count], *LINES[count:]])


@pytest.mark.parametrize(
    ("share", "told", "outcome"),
    [
        (0.1, {}, Outcome.UPDATED),
        (0.5, {}, Outcome.UPDATED),
        (0.1, {"name": "other.pdf", "title": "Another"}, Outcome.UPDATED),
        (0.6, {"name": "other.pdf", "title": "Another"}, Outcome.ADDED),
        (0.5, {"name": "other.pdf"}, Outcome.UPDATED),
        (0.5, {"title": "A letter (corrected)"}, Outcome.UPDATED),
        (0.5, {"title": "What another paper says"}, Outcome.ADDED),
        (0.9, {}, Outcome.ADDED),
        (0.1, {"kind": DocumentKind.RELEASE}, Outcome.ADDED),
        (0.1, {"start": "2024-07-29"}, Outcome.UPDATED),
        (0.5, {"start": "2023-07-29"}, Outcome.ADDED),
        (0.0, {"council": "Telford and Wrekin Council"}, Outcome.ADDED),
    ],
)
def test_a_changed_copy_is_told_from_another_document(
    lib: LibraryFile, share: float, told: dict[str, object], outcome: Outcome
) -> None:
    store_briefing(lib, briefing("\n".join(LINES)), b"1")
    again = briefing(edited(share), bytes_of="again", **told)  # type: ignore[arg-type]  # made keywords
    assert store_briefing(lib, again, b"2")[0] is outcome
    assert counts(lib).documents == (1 if outcome is Outcome.UPDATED else 2)


@pytest.mark.parametrize(("headline", "share"), [("Union asks why", 0.3), ("Second paper praises Sample", 0.5)])
def test_what_two_papers_say_of_one_visit_stays_two_documents(lib: LibraryFile, headline: str, share: float) -> None:
    for title, text in (("Paper praises Sample again", "\n".join(LINES)), (headline, edited(share))):
        pasted = briefing(text, kind=DocumentKind.RELEASE, name=PASTED, title=title)
        assert store_briefing(lib, pasted, b"")[0] is Outcome.ADDED


@pytest.mark.parametrize("starts", [("2024-02-06", None), (None, "2024-02-06")])
def test_a_copy_that_does_not_tell_when_the_visit_was_is_the_same_document(
    lib: LibraryFile, starts: tuple[str | None, str | None]
) -> None:
    for start, outcome in zip(starts, (Outcome.ADDED, Outcome.UPDATED), strict=True):
        letter = briefing("\n".join(LINES), start=start, published="2024-03-14", bytes_of=str(start))
        assert store_briefing(lib, letter, b"")[0] is outcome


@pytest.mark.parametrize("turned", [False, True])
def test_a_letter_that_came_out_before_the_visit_of_its_like_is_another(lib: LibraryFile, turned: bool) -> None:
    told = [("2024-02-06", "2024-03-14"), ("2024-08-12", "2024-10-01")]
    for start, published in reversed(told) if turned else told:
        letter = briefing("\n".join(LINES), start=start, published=published, bytes_of=start)
        assert store_briefing(lib, letter, b"")[0] is Outcome.ADDED


def test_a_corrected_day_of_the_visit_makes_no_other_document(lib: LibraryFile) -> None:
    for start, outcome in (("2024-02-06", Outcome.ADDED), ("2024-02-20", Outcome.UPDATED)):
        letter = briefing("\n".join(LINES), start=start, published="2024-03-14", bytes_of=start)
        assert store_briefing(lib, letter, b"")[0] is outcome


def test_likeness_runs_from_none_to_all() -> None:
    assert overlap(shingles("a b c d"), shingles("A  b C\nd")) == 1
    assert overlap(shingles("“a” well-b – c’s"), shingles("'a' well–b - c's")) == 1
    assert overlap(shingles("a b c d"), shingles("e f g h")) == 0
    assert overlap(shingles(""), shingles("a")) == 0
    assert 0 < overlap(shingles("a b c d"), shingles("a b c e")) < 1
