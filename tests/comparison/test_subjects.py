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
        ("Supervision orders are made in time.", []),
        ("The quality assurance sub-group of the board.", ["board"]),
    ],
)
def test_pieces_of_work_are_known_by_the_words_of_the_field(text: str, work: list[str]) -> None:
    assert [key for key, _ in named(text).work] == work


def test_work_counts_wherever_the_later_finding_comes_to_it() -> None:
    area = "The recording of supervision."
    late = "Workers new to the town are proud of what they do there and say so after supervision."
    assert adds(area, late) == adds(area, "Supervision is now held each month.") > 0


def test_what_an_area_is_for_is_not_what_it_asks() -> None:
    area = "Early help ought to be joined up " + "in every town and village " * 3 + "so that referrals fall."
    assert adds(area, "Referrals from the police have fallen.") == 0


def test_nothing_in_common_keeps_two_apart() -> None:
    area = "The quality of supervision."
    assert adds(area, "Foster homes are hard to find.") < adds(
        area, "Workers speak well of each other and of supervision"
    )


@pytest.mark.parametrize("work", ["plans", "adoption", "early help"])
def test_work_in_every_letter_and_a_whole_service_add_nothing(work: str) -> None:
    assert adds(f"The quality of {work}.", f"Much is said of {work}.") == 0


def test_another_group_of_children_is_another_matter() -> None:
    area = "The quality of supervision."
    assert adds(area, "Supervision of those who work with care leavers is thin.") < adds(area, "Supervision is thin.")


def test_a_hostile_sentence_is_read_in_time() -> None:
    begun = time.process_time()
    named("education, child criminal sexual " * 3000)
    assert time.process_time() - begun < 5
