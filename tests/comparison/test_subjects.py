"""What a statement is about: its piece of work, and the children it is done with."""

import time

import pytest

from briefing_app.comparison.subjects import agreement, named


def adds(area: str, later: str) -> float:
    return agreement(named(area), named(later))


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("The timing of return home interviews.", ["return interviews"]),
        ("Management oversight and supervision of casework.", ["oversight", "supervision"]),
        ("PEPs are late, and the PLO starts late.", ["education plans", "pre-proceedings"]),
        ("The duty and assessment team is busy.", []),
        ("Emotional and mental health support is near.", ["emotional health"]),
    ],
)
def test_pieces_of_work_are_known_by_the_words_of_the_field(text: str, work: list[str]) -> None:
    assert [key for key, _ in named(text).work] == work


def test_one_that_opens_with_the_same_work_is_nearer_than_one_that_comes_to_it_late() -> None:
    area = "The quality of supervision."
    late = "Workers new to the town are proud of what they do there and say so after supervision."
    assert adds(area, "Supervision is now held each month.") > adds(area, late)


def test_nothing_in_common_keeps_two_apart() -> None:
    area = "The quality of supervision."
    assert adds(area, "Foster homes are hard to find.") < adds(
        area, "Workers speak well of each other and of supervision"
    )


def test_work_that_is_in_every_letter_adds_nothing() -> None:
    assert adds("The quality of plans.", "Plans are clear.") == 0


def test_another_group_of_children_is_another_matter() -> None:
    area = "The quality of supervision."
    assert adds(area, "Supervision of those who work with care leavers is thin.") < adds(area, "Supervision is thin.")


def test_a_hostile_sentence_is_read_in_time() -> None:
    begun = time.perf_counter()
    named("education, child criminal sexual " * 3000)
    assert time.perf_counter() - begun < 5
