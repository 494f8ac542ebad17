"""How a story tells a sentence, and what stands round it."""

import pytest

from briefing_app.reading.language.kinds import tally_in_story
from briefing_app.reading.language.story_leanings import (
    PAIR,
    Chances,
    Neighbour,
    Place,
    Story,
    chances_of,
    lean_on_neighbours,
    marks_of_story,
    nearby_marks,
)
from briefing_app.reading.language.tones import Tally

NEUTRAL = "This is so in each of the teams."
GOOD, BAD = Place(0, Chances(0.9, 0.05, 0.05)), Place(0, Chances(0.05, 0.9, 0.05))
OPEN = Place(0, Chances(0.4, 0.4, 0.2))


def _context_over_praise(words: str, story: Story) -> float:
    tally = tally_in_story(words, story, told=words)
    return tally.context - tally.praise


def test_what_the_council_says_is_context_more_than_what_inspectors_found() -> None:
    council, found = Story(0.5, ways=frozenset({"council"})), Story(0.5, found=True)
    assert _context_over_praise(NEUTRAL, council) > _context_over_praise(NEUTRAL, found) + 1


def test_what_stands_beside_it_pulls_it() -> None:
    criticism = Neighbour(Tally(criticism=3.0), found=True, council=False)
    praise = Neighbour(Tally(praise=3.0), found=True, council=False)
    told = {
        one: tally_in_story(NEUTRAL, Story(0.5, before=one, after=one), told=NEUTRAL) for one in (criticism, praise)
    }
    assert told[criticism].criticism > told[praise].criticism


def test_where_a_sentence_stands_and_how_it_is_told_are_its_marks() -> None:
    loud = Neighbour(Tally(praise=40.0), found=True, council=False)
    marks = marks_of_story("It is so.", Story(0.05, point=True, before=loud, ways=frozenset({"praised"})))
    assert {mark: much for mark, much in marks.items() if PAIR not in mark} == {
        "point": 1.0, "head": 1.0, "short": 1.0, "praised": 1.0, "nothing after": 1.0,
        "praise before": 3.0, "criticism before": 0.0, "context before": 0.0,
        "found before": 1.0, "council before": 0.0,
    }  # fmt: skip
    assert marks.keys() >= {"head & point", "point & praised", "praised & short"}
    assert {"foot", "long"} < marks_of_story("word " * 40, Story(0.9)).keys()


def test_what_speaks_for_a_kind_makes_it_likely() -> None:
    chances = chances_of(Tally(praise=4.0, criticism=1.0))
    assert sum(chances) == pytest.approx(1.0)
    assert chances.strength > chances.improvement > chances.context
    assert tuple(chances_of(Tally(1000.0, -1000.0, 0.0))) == pytest.approx((1.0, 0.0, 0.0))


def test_sentences_likely_to_be_criticism_make_the_one_between_them_likely_too() -> None:
    between_bad, between_good = [BAD, BAD, OPEN, BAD, BAD], [GOOD, GOOD, OPEN, GOOD, GOOD]
    assert lean_on_neighbours(between_bad, 2, 0.5).criticism > lean_on_neighbours(between_good, 2, 0.5).criticism


def test_a_sentence_alone_has_nothing_round_it() -> None:
    assert nearby_marks([OPEN], 0, 0.5) == {
        "always": 1.0, "share": 0.5, "share squared": 0.25, "nothing two before": 1.0, "nothing before": 1.0,
        "nothing after": 1.0, "nothing two after": 1.0,
    }  # fmt: skip


def test_a_neighbour_across_the_end_of_a_paragraph_counts_by_itself() -> None:
    marks = nearby_marks([OPEN, OPEN._replace(paragraph=40)], 0, 0.0)
    assert marks["improvement after the paragraph"] == 0.4
    assert "improvement after" not in marks
