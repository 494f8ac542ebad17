import pytest

from briefing_app.domain.judgements import (
    CARE,
    CARE_AND_LEAVERS,
    GOOD,
    INADEQUATE,
    LEADERS,
    LEAVERS,
    OUTSTANDING,
    OVERALL,
    PROTECTION,
    REQUIRES_IMPROVEMENT,
    area_named,
    grade_in_full,
    grade_named,
    says_only_grade,
    score_told,
)


@pytest.mark.parametrize(
    ("cell", "grade"),
    [
        ("Good", GOOD), ("outstanding", OUTSTANDING), ("RI", REQUIRES_IMPROVEMENT), ("R.I.", REQUIRES_IMPROVEMENT),
        ("Requires improvement to be good", REQUIRES_IMPROVEMENT), ("Inad.", INADEQUATE), ("1", OUTSTANDING),
        ("4", INADEQUATE), ("2.0", GOOD), ("Grade 3", REQUIRES_IMPROVEMENT), ("2 - Good", GOOD), ("Good (2)", GOOD),
    ],
)  # fmt: skip
def test_a_grade_is_known_in_words_shortened_or_as_a_number(cell: str, grade: str) -> None:
    assert grade_named(cell) == grade


@pytest.mark.parametrize(
    "cell", ["", "5", "0", "n/a", "3 - Good", "Good or better", "not yet inspected", "12", "G*", "²"]
)
def test_what_tells_no_grade_for_certain_is_not_guessed(cell: str) -> None:
    assert grade_named(cell) is None


@pytest.mark.parametrize(
    ("heading", "area"),
    [
        ("Overall effectiveness", OVERALL), ("Overall", OVERALL), ("Leaders", LEADERS),
        ("Help & protection", PROTECTION),
        ("The impact of leaders on social work practice with children and families", LEADERS),
        ("The experiences and progress of children who need help and protection", PROTECTION),
        ("Children in care", CARE), ("Children looked after", CARE), ("LAC", CARE), ("Care leavers", LEAVERS),
        ("Children in care and care leavers", CARE_AND_LEAVERS), ("CLA / care leavers", CARE_AND_LEAVERS),
        ("Number of children in care", None), ("Children in care per 10,000", None), ("Region", None), ("", None),
    ],
)  # fmt: skip
def test_an_area_is_known_by_its_full_or_short_name(heading: str, area: str | None) -> None:
    assert area_named(heading) == area


def test_a_heading_that_says_only_grade_is_told_from_others() -> None:
    assert says_only_grade("Latest Ofsted judgement")
    assert says_only_grade("Rating")
    assert not says_only_grade("Latest inspection")
    assert not says_only_grade("Grade of staff")


def test_a_score_is_told_with_what_it_stands_for_and_the_best_comes_last() -> None:
    told = [grade_in_full(f"{score} of 4").replace("\N{NO-BREAK SPACE}", " ") for score in (1, 2, 3, 4)]
    assert told == [
        "1 of 4, significant shortfalls", "2 of 4, some shortfalls", "3 of 4, a good standard",
        "4 of 4, an exceptional standard",
    ]  # fmt: skip
    assert [score_told(grade) for grade in told] == [1, 2, 3, 4]
    assert grade_in_full("requires improvement") == "requires improvement"
    assert score_told("good") is score_told("5 of 4") is score_told("2 of 40") is None
