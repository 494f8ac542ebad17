"""Quoted phrases and borrowed stretches: found word for word, found altered, or not found."""

import pytest

from briefing_app.comparison import Side, compare
from briefing_app.domain.briefing import Block, Finding, Quote, SourceText, Speaker
from briefing_app.domain.comparison import Change, Quotation, Wording
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import BlockKind
from tests.comparison import sides

LETTER = sides.side(
    "letter",
    (sides.STRENGTH, "Ferry crews are tenacious, and they make a robust plan for every crossing."),
    (sides.STRENGTH, "This timetable is too recent to have had an impact. Crews do listen to every passenger on deck."),
)


def held(text: str) -> list[Quotation]:
    """The quotations of one sentence of inspectors' findings."""
    return list(compare(sides.side("r", (sides.STRENGTH, text)), LETTER).quotations)


def spoken(words: str) -> list[Wording]:
    """What is held against the letter of a named person's speech."""
    text = f"Councillor Wren said: “{words}”"
    start = text.index("“") + 1
    quote = Quote("q", "r", Speaker("Ada Wren"), start, len(text) - 1, words, 1)
    block = Block(BlockKind.PARAGRAPH, 0, len(text), 1)
    finding = Finding("f", "r", sides.STRENGTH, Theme.OTHER, 0, len(text), text, 1)
    return [
        one.status for one in compare(Side("r", SourceText(text, (block,)), (finding,), (quote,)), LETTER).quotations
    ]


@pytest.mark.parametrize(
    ("phrase", "status"),
    [
        ("“A ROBUST plan for  every crossing”", Wording.EXACT),
        ("'a robust plan for every crossing'", Wording.EXACT),
        ("“robust plans”", Wording.ALTERED),
        ("“were tenacious”", Wording.ALTERED),
        ("“made a robust plan”", Wording.ALTERED),
        ("“a robust … for every crossing”", Wording.ALTERED),
        ("“[made] a robust plan for every crossing”", Wording.ALTERED),
        ("“a plan, robust, for every crossing”", Wording.ALTERED),
        ("“a lighthouse in the storm”", Wording.NOT_FOUND),
    ],
)
def test_a_marked_phrase_is_exact_only_word_for_word(phrase: str, status: Wording) -> None:
    assert [one.status for one in held(f"Inspectors wrote of {phrase} in May.")] == [status]


def test_a_single_marked_word_is_held_against_the_letter() -> None:
    assert [one.status for one in held("Crews were “tenacious” in May.")] == [Wording.EXACT]
    assert [one.status for one in held("Inspectors called the crews “heroic” in May.")] == [Wording.NOT_FOUND]


def test_a_single_marked_word_of_the_writers_own_is_not_reported() -> None:
    assert held("The “loop” closes at noon.") == []


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("They say we make ‘a robust plan’ each time.", [Wording.EXACT]),
        ("They say we make 'robust plans' each time.", [Wording.ALTERED]),
        ("Ofsted says that we are ‘a lighthouse in the storm’.", [Wording.NOT_FOUND]),
        ("My mother calls me ‘a lighthouse in the storm’.", []),
        ("We make a robust plan for every crossing.", []),
    ],
)
def test_a_phrase_quoted_within_speech_is_held_but_not_the_speech(words: str, status: list[Wording]) -> None:
    assert spoken(words) == status


def test_the_last_word_before_a_pause_is_shown_when_it_was_exchanged() -> None:
    (found,) = held("This timetable is too recent to have had an effect, they wrote.")
    assert (found.status, found.changes) == (Wording.ALTERED, (Change("replace", "effect", "impact"),))


def test_a_few_common_words_before_a_borrowed_stretch_are_no_part_of_it() -> None:
    (found,) = held("Crews do what they can and make a robust plan for every crossing.")
    assert (found.status, found.release.text) == (Wording.EXACT, "make a robust plan for every crossing")
