import pytest

from briefing_app.domain.notes import NoteCategory
from briefing_app.domain.search import HitType
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import DocumentKind, FindingKind
from briefing_app.search.filters import day_named, kinds_named, themes_named, types_named


@pytest.mark.parametrize("theme", Theme)
def test_every_theme_answers_to_its_label_and_its_key(theme: Theme) -> None:
    assert theme in themes_named(theme.label)
    assert theme in themes_named(theme.value)


def test_a_theme_may_be_begun_and_need_not_exist() -> None:
    assert themes_named("edu") == {Theme.EDUCATION}
    assert themes_named("care leavers") == {Theme.CARE_LEAVERS}
    assert themes_named("weather") == frozenset()


@pytest.mark.parametrize(
    ("value", "kinds"),
    [
        ("area for improvement", {FindingKind.IMPROVEMENT}),
        ("Areas for improvement", {FindingKind.IMPROVEMENT}),
        ("priority_action", {FindingKind.PRIORITY_ACTION}),
        ("strengths", {FindingKind.STRENGTH}),
        ("context", {FindingKind.CONTEXT}),
        ("letter", {DocumentKind.LETTER}),
        ("news release", {DocumentKind.RELEASE}),
    ],
)
def test_kinds_answer_to_the_councillors_words(value: str, kinds: set[FindingKind | DocumentKind]) -> None:
    assert kinds_named(value) == kinds


def test_sorts_of_hit() -> None:
    assert types_named("findings") == {HitType.FINDING}
    assert types_named("my notes") == {HitType.NOTE}
    assert types_named("note") == {HitType.NOTE}
    assert types_named("question") == {NoteCategory.QUESTION}
    assert types_named("quote") == {HitType.QUOTE}


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2024", "2024"),
        ("2024-07", "2024-07"),
        ("2024-7-3", "2024-07-03"),
        ("03/07/2024", "2024-07-03"),
        ("July 2024", "2024-07"),
        ("3rd jul 2024", "2024-07-03"),
        ("2024-13", None),
        ("20", None),
        ("soon", None),
        ("32 July 2024", None),
    ],
)
def test_days_as_people_write_them(value: str, day: str | None) -> None:
    assert day_named(value) == day
