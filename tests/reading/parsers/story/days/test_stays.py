"""How long inspectors stayed, as one sentence tells it."""

import pytest

from briefing_app.reading.parsers.story.days.stays import stays

PUBLISHED = "2024-07-05"


@pytest.mark.parametrize(
    ("sentence", "start", "end"),
    [
        ("Inspectors came on 3 June 2024 and left on 14 June 2024.", "2024-06-03", "2024-06-14"),
        ("They went on 14 June 2024, having come on 3 June 2024.", "2024-06-03", "2024-06-14"),
        ("They were off site on 3 to 7 June 2024 and on site from 10 to 14 June 2024.", "2024-06-03", "2024-06-14"),
        ("They were here for two days from 3 June 2024.", "2024-06-03", "2024-06-04"),
        ("They came for a fortnight from Monday 3 June 2024.", "2024-06-03", "2024-06-14"),
        ("The visit ended on 14 June 2024 after two weeks.", "2024-06-03", "2024-06-14"),
        ("Inspectors spent the week of 3 June 2024 with us.", "2024-06-03", "2024-06-07"),
        ("It began on Monday 3 June 2024 and lasted until the Friday.", "2024-06-03", "2024-06-07"),
    ],
)
def test_a_stay_has_its_first_and_its_last_day(sentence: str, start: str, end: str) -> None:
    (stay,) = stays(sentence, PUBLISHED)
    assert (stay.dates.start, stay.dates.end) == (start, end)
    assert not stay.start_open
    assert not stay.end_open


def test_days_of_a_stay_are_working_days() -> None:
    (stay,) = stays("Inspectors came on Thursday 6 June 2024 for three days.", PUBLISHED)
    assert stay.dates.end == "2024-06-10"


@pytest.mark.parametrize(
    ("sentence", "start_open", "end_open"),
    [
        ("The team arrived on 3 June 2024.", False, True),
        ("The visit ended on 14 June 2024.", True, False),
        ("The team looked at files on 3 June 2024.", False, False),
    ],
)
def test_a_day_on_which_a_stay_began_or_ended_leaves_its_other_end_open(
    sentence: str, start_open: bool, end_open: bool
) -> None:
    (stay,) = stays(sentence, PUBLISHED)
    assert (stay.start_open, stay.end_open) == (start_open, end_open)


def test_the_text_s_own_day_and_what_is_still_to_come_are_no_stay() -> None:
    assert stays("The letter came out on 5 July 2024.", PUBLISHED) == []
    assert stays("A meeting on 9 July 2024 will hear of it.", PUBLISHED) == []


def test_a_number_of_days_in_another_clause_is_of_another_stay() -> None:
    sentence = "The trust began its work on 3 June 2024, but a two-week inspection found little change."
    assert [stay.dates.end for stay in stays(sentence, PUBLISHED)] == ["2024-06-03"]
