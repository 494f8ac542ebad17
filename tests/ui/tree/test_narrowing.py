from collections.abc import Iterable

import pytest

from briefing_app.domain.briefing import Finding, Quote, Speaker
from briefing_app.domain.library import DocumentCard, SpeakerGroup, ThemeGroup, Visit, VisitTree
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import DocumentKind, FindingKind
from briefing_app.ui.desk import Overview
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.tree.branch import Branch
from briefing_app.ui.tree.left import Ask, holding
from briefing_app.ui.tree.narrowing import Narrowed, narrow, summary
from briefing_app.ui.tree.wish import Sort, Wish


def visit(number: int, council: str, start: str, findings: int) -> Visit:
    card = DocumentCard(
        f"d-{number}", f"v-{number}", DocumentKind.LETTER, "How children fare", None, None, 4, "l.pdf", 1, ""
    )
    return Visit(f"v-{number}", council, "Ofsted", "focused visit", start, None, documents=(card,), findings=findings)


def finding(number: int, kind: FindingKind, text: str, *, document: str = "d-1", sure: float = 0.9) -> Finding:
    return Finding(f"f-{number}", document, kind, Theme.EDUCATION, number * 10, number * 10 + 4, text, 1, None, "",
                   confidence=sure)  # fmt: skip


NEW = visit(1, "Shropshire Council", "2024-07-30", 3)
OLD = visit(2, "Shropshire Council", "2022-02-07", 1)
OTHER = visit(3, "Kent County Council", "2024-05-01", 1)
EDUCATION = ThemeGroup(
    Theme.EDUCATION,
    (
        finding(1, FindingKind.STRENGTH, "Children's plans are clear."),
        finding(2, FindingKind.IMPROVEMENT, "Attendance drifts, and the résumé is late.", sure=0.3),
        finding(3, FindingKind.CONTEXT, "The virtual school has four staff."),
    ),
)
HEALTH = ThemeGroup(Theme.HEALTH, (finding(4, FindingKind.STRENGTH, "Assessments are prompt, but plans drift."),))
MARSH = SpeakerGroup(
    Speaker("Jo Marsh", "cabinet member", ""),
    (Quote("q-1", "d-1", Speaker("Jo Marsh"), 0, 4, "We will not let it drift", 1),),
    "Jo Marsh",
)
NOBODY = SpeakerGroup(Speaker(), (Quote("q-2", "d-1", Speaker(), 5, 9, "Well done", 1),), "Not named")
TREES = (
    VisitTree(NEW, (EDUCATION, HEALTH), (MARSH, NOBODY)),
    VisitTree(OLD, (ThemeGroup(Theme.PLANS, (finding(5, FindingKind.STRENGTH, "Reviews are timely."),)),), ()),
    VisitTree(OTHER, (ThemeGroup(Theme.PLANS, (finding(6, FindingKind.IMPROVEMENT, "Plans drift."),)),), ()),
)
HELD = {tree.visit.id: holding(tree, {"d-1": 3}) for tree in TREES}


def looked(
    text: str = "",
    *sorts: Sort,
    notes: dict[str, int] | None = None,
    opened: Iterable[Place] = (),
    others: tuple[str, ...] = (),
) -> Narrowed:
    seen = Overview((NEW, OLD, OTHER), notes=notes or {})
    return narrow(HELD, seen, Ask(Wish(text, frozenset(sorts)), frozenset(opened), others))


def lines(result: Narrowed) -> list[str]:
    """Every line that is left, council by council, with what it counts."""

    def told(branches: Iterable[Branch]) -> Iterable[str]:
        for branch in branches:
            yield " ".join(filter(None, (branch.label, branch.counted)))
            yield from told(result.under[branch.visit] if branch.visit else branch.children)

    return list(told(result.councils))


def test_words_of_a_finding_leave_its_theme_and_count_what_is_shown() -> None:
    result = looked("attendance")
    assert lines(result) == ["Shropshire Council", "Focused visit · Jul 2024 1 of 3", "Themes", "Education 1 of 3"]
    (theme,) = result.under["v-1"][0].children
    assert theme.spoken == "Education, mostly areas for improvement, 1 of 3 findings"
    assert theme.place == Place(PageKind.THEME, "v-1", "education", 20), "its page opens at the finding"
    assert result.councils[0].spoken == "Shropshire Council, 1 of 2 visits"
    assert result.councils[0].children[0].spoken == "Focused visit · Jul 2024, 1 of 3 findings"
    assert summary(result, 5) == "1 of 5 findings"
    assert summary(result, 5, spoken=True) == "1 of 5 findings in 1 visit to 1 council"


def test_every_word_begins_some_word_of_the_finding_or_of_what_it_stands_under() -> None:
    assert looked("kent drift").findings == 1
    assert list(looked("kent drift").under) == ["v-3"]
    assert looked("drift SHROP 2024 health").findings == 1
    assert looked("resume").findings == 1, "as the search folds it"
    assert looked("rift").findings == 0
    assert set(looked("july").under) == set(), "a month is told as the tree tells it"
    assert set(looked("jul").under) == {"v-1"}


def test_a_visit_that_is_named_keeps_all_its_lines() -> None:
    result = looked("kent")
    assert lines(result) == ["Kent County Council", "Focused visit · May 2024 1", "In one minute", "Themes",
                             "Plans and reviews 1", "Original letter"]  # fmt: skip
    assert "Original letter" in lines(looked("how children fare")), "by its title"


def test_a_quote_is_found_by_its_words_and_by_who_said_it() -> None:
    assert "Jo Marsh 1" in lines(looked("let it drift"))
    result = looked("marsh cabinet")
    assert (result.quotes, result.findings) == (1, 0)
    assert summary(result, 5) == "0 of 5 findings, 1 quote"


def test_kinds_are_either_and_all_else_is_as_well() -> None:
    assert looked("", Sort.STRENGTHS).findings == 3
    both = looked("", Sort.STRENGTHS, Sort.IMPROVEMENTS)
    assert (both.findings, both.context, both.quotes) == (5, 0, 0)
    assert "Original letter" not in lines(both)
    one = looked("drift", Sort.IMPROVEMENTS, Sort.NOTED, notes={"f-6": 1, "f-4": 1})
    assert lines(one) == ["Kent County Council", "Focused visit · May 2024 1", "Themes", "Plans and reviews 1"]
    assert looked("", Sort.PRIORITIES).found is False


def test_notes_are_found_wherever_they_are() -> None:
    notes = {"f-1": 2, "v-1/health": 1, "v-2": 1, "d-3": 1, "v-1/speaker/Jo Marsh": 1}
    assert lines(looked("", Sort.NOTED, notes=notes)) == [
        "Kent County Council", "Focused visit · May 2024 0 of 1", "Original letter",
        "Shropshire Council", "Focused visit · Jul 2024 1 of 3", "Themes", "Education 1 of 3",
        "Health and emotional health 0 of 1", "People quoted", "Jo Marsh 0 of 1", "Focused visit · Feb 2022 0 of 1",
    ]  # fmt: skip


def test_what_needs_a_person_is_found_with_the_document_it_is_put_right_in() -> None:
    result = looked("", Sort.NEEDING)
    assert (result.findings, result.quotes) == (1, 1)
    assert lines(result)[-1] == "Original letter 3"
    assert result.under["v-1"][-1].spoken == "Original letter, How children fare, 3 need you"


def test_what_was_opened_is_shown_though_it_does_not_answer() -> None:
    health = Place(PageKind.THEME, "v-1", "health")
    result = looked("attendance", opened=[health, Place(PageKind.DOCUMENT, "v-2", "d-2", 4, 9)])
    assert lines(result) == [
        "Shropshire Council", "Focused visit · Jul 2024 1 of 3", "Themes", "Education 1 of 3",
        "Health and emotional health 0 of 1", "Focused visit · Feb 2022 0 of 1", "Original letter",
    ]  # fmt: skip
    assert summary(result, 5) == "1 of 5 findings, and what you opened"
    council = looked("zzz", opened=[Place(PageKind.COUNCIL, key="Kent County Council")])
    assert lines(council) == ["Kent County Council"]
    assert summary(council, 5) == "Nothing found for “zzz”, only what you opened is shown."


def test_a_council_without_visits_is_found_by_its_name() -> None:
    result = looked("alder", others=("Aldermoor",))
    assert lines(result) == ["Aldermoor"]
    assert summary(result, 5) == "1 page, no finding"
    assert looked("alder", Sort.STRENGTHS, others=("Aldermoor",)).found is False


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        (("zzz",), "Nothing found for “zzz”."),
        (("", Sort.PRIORITIES, Sort.NOTED), "Only areas for priority action · with my notes:\nNothing found."),
        (("virtual",), "0 of 5 findings, 1 told as context"),
        (("minute shropshire",), "2 pages, no finding"),
    ],
)
def test_what_is_shown_is_said(wish: tuple[str, ...], said: str) -> None:
    text, *sorts = wish
    assert summary(looked(text, *map(Sort, sorts)), 5) == said
