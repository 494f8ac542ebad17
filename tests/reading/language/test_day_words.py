"""Days in words, and days that stand without their month."""

import pytest

from briefing_app.reading.language.day_words import last_month, with_full_days


@pytest.mark.parametrize(
    ("told", "full"),
    [
        ("on 6 May and left on the 17th", "on 6 May and left on 17 May"),
        ("that ended on 17 May 2024, starting on the 6th", "that ended on 17 May 2024, starting on 6 May 2024"),
        ("in mid-May (14th/15th)", "in mid-May (14 May/15 May)"),
        ("in May (6–17) they", "in May (6 May to 17 May) they"),
        ("in May (6 to 17), they", "in May (6 May to 17 May), they"),
        ("in May (the 6th and 7th) they", "in May (6 May and 7 May) they"),
        ("the first day of May", "1 May"),
        ("the first four days of May 2024", "1 to 4 May 2024"),
        ("May’s second week (8th and 9th)", "May’s second week (8 May and 9 May)"),
        ("in May, from Monday the 6th to Friday 17th", "in May, from Monday 6 May to Friday 17 May"),
        ("in May, starting on the third", "in May, starting on 3 May"),
        ("from the twenty-second of April", "from the 22nd of April"),
        ("the last day of April", "30 April"),
        ("the week before Christmas, the 17th", "the week before Christmas, 17 December"),
        ("since October 2019, on the 18th and 19th of May", "since October 2019, on the 18th and 19th of May"),
        ("in May, on her 18th birthday", "in May, on her 18th birthday"),
        ("in May, for the 3rd time", "in May, for the 3rd time"),
        ("on the 17th", "on the 17th"),
    ],
)
def test_days_get_figures_and_their_month(told: str, full: str) -> None:
    assert with_full_days(told) == full


def test_the_sentence_before_may_tell_the_month() -> None:
    month = last_month("They came in November 2024.")
    assert with_full_days("On the 15th they left.", month) == "On 15 November 2024 they left."
    assert last_month("They came.") == ""


def test_a_number_of_councils_is_no_day() -> None:
    told = "It began in December 2023, and Elmbury is the 26th whose report is out."
    assert with_full_days(told) == told
