"""How much of a statement a passage says."""

import pytest

from briefing_app.comparison import Side
from briefing_app.comparison.passages import Passages, Stretch, Weights, coverage, stretch_of, stretches
from briefing_app.comparison.words import terms
from briefing_app.domain.briefing import Block, SourceText
from briefing_app.domain.words import BlockKind


def passages_in(text: str) -> list[Stretch]:
    """Every passage of a text, its sentences in one block."""
    return stretches(Side("l", SourceText(text, (Block(BlockKind.PARAGRAPH, 0, len(text), 1),)), ()))


def nearest(wanted: str, text: str) -> tuple[float, Stretch]:
    """The passage of a text that says most of what is wanted, and how much of it."""
    every = passages_in(text)
    score, stretch = Passages(every, Weights([every])).nearest(terms(wanted))
    assert stretch
    return score, stretch


@pytest.mark.parametrize(
    "text",
    [
        "Child protection plans are clear. Ferries leave early.",
        "Plans are clear, and protection of each child follows. Ferries leave early.",
        "Plans are clear. Protection of each child follows.",
    ],
)
def test_a_passage_is_found_by_the_same_score_that_it_has_when_held_alone(text: str) -> None:
    every = passages_in(text)
    wanted, weights = terms("child protection plans are clear"), Weights([every])
    score, stretch = Passages(every, weights).nearest(wanted)
    assert stretch
    assert score == pytest.approx(max(coverage(wanted, one, weights) for one in every))
    assert score == pytest.approx(coverage(wanted, stretch, weights))


def test_words_in_one_sentence_say_more_than_the_same_words_in_two() -> None:
    wanted = "ferries leave early and lifeboats gleam"
    one, in_one = nearest(wanted, "Ferries leave early and lifeboats gleam.")
    two, in_two = nearest(wanted, "Ferries leave early. Lifeboats gleam.")
    assert (in_one.sentences, in_two.sentences) == (1, 2)
    assert one > two


def test_a_stretch_of_a_text_holds_only_its_own_words() -> None:
    text = "Ferries leave early. Lifeboats gleam."
    assert stretch_of(text, 0, 20).keys.isdisjoint(stretch_of(text, 21, len(text)).keys)
