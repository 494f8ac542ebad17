"""What counts as praise for the very thing that a letter criticises, and what does not."""

from dataclasses import replace

import pytest

from briefing_app.comparison import Side, asked_for, compare
from tests.comparison import sides

side, STRENGTH, IMPROVEMENT = sides.side, sides.STRENGTH, sides.IMPROVEMENT

DENTAL = "Dental checks for children in care are not always up to date."
TWO_CLAUSES = "Ferry crews learn first aid every spring, but lifeboats on the quay are not painted on time."
SUPERVISION = "The recording of supervision by managers, so that work is planned for each child and family in the town."


def letter_with(criticism: str, *, listed: bool) -> Side:
    """A letter that criticises one thing, in its list of what to improve or among the rest of its text."""
    letter: Side = side("letter", (IMPROVEMENT, criticism), (STRENGTH, "Foster carers feel listened to."))
    section = "What needs to improve" if listed else "Main findings"
    return replace(letter, findings=tuple(replace(one, section=section) for one in letter.findings))


def turned(sentence: str, letter: Side) -> bool:
    """Whether a release that praises in this one sentence turns the letter round."""
    (match,) = compare(side("r", (STRENGTH, sentence)), letter).matches
    assert match.letter
    return match.turned


@pytest.mark.parametrize("listed", [True, False])
@pytest.mark.parametrize(("how", "is_praise"), [("up to date", True), ("mostly up to date", False)])
def test_what_is_praised_with_a_limit_is_not_turned(how: str, *, is_praise: bool, listed: bool) -> None:
    letter = letter_with(DENTAL, listed=listed)
    assert turned(f"Dental checks for children in care are {how}.", letter) is is_praise


@pytest.mark.parametrize(
    ("sentence", "is_turned"),
    [("Ferry crews learn first aid every spring.", False), ("Lifeboats on the quay are painted on time.", True)],
)
def test_of_two_clauses_only_the_one_that_criticises_is_turned(sentence: str, *, is_turned: bool) -> None:
    assert turned(sentence, letter_with(TWO_CLAUSES, listed=False)) is is_turned


@pytest.mark.parametrize(
    ("sentence", "is_turned"),
    [
        ("Managers are proud of the recording of supervision at the harbour.", True),
        ("Supervision is held each week at the harbour by managers.", False),
    ],
)
def test_words_only_partly_like_an_area_turn_it_where_they_say_how_it_begins(sentence: str, *, is_turned: bool) -> None:
    assert turned(sentence, letter_with(SUPERVISION, listed=True)) is is_turned
    assert not turned(sentence, letter_with(SUPERVISION, listed=False))


def test_a_sentence_that_also_criticises_turns_nothing() -> None:
    sentence = "Dental checks for children in care are up to date, and the cafe is cold."
    release = side("r", (STRENGTH, sentence))
    (whole,) = release.findings
    cold = replace(whole, id="cold", kind=IMPROVEMENT, start=sentence.index("the cafe"), text="the cafe is cold.")
    letter = letter_with(DENTAL, listed=True)
    assert any(match.turned for match in compare(release, letter).matches)
    assert not any(match.turned for match in compare(replace(release, findings=(whole, cold)), letter).matches)


def test_a_strength_under_the_heading_of_what_must_improve_is_not_asked_for() -> None:
    letter = letter_with(DENTAL, listed=True)
    assert [one.text for one in asked_for(letter)] == [DENTAL]
