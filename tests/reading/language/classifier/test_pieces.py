import pytest

from briefing_app.reading.language.classifier.pieces import BEGIN, END, SAME_PARAGRAPH, UNKNOWN, Seen, pieces_of

ALONE = Seen("Visits are regular.", "inspectors")


def test_a_sentence_stands_between_its_beginning_and_its_end() -> None:
    numbers, own = pieces_of(ALONE)
    assert numbers[0] == BEGIN
    assert numbers[own - 1 :] == [END, END]


def test_the_sentence_before_stands_behind() -> None:
    numbers, own = pieces_of(ALONE._replace(before="Staff know their children."))
    assert numbers[:own] == pieces_of(ALONE).numbers[:own]
    assert len(numbers) > own + 1
    same = pieces_of(ALONE._replace(before="Staff know their children.", same_paragraph=True))
    assert same.numbers[own] == SAME_PARAGRAPH
    assert same.numbers[own + 1 :] == numbers[own:]


def test_who_says_it_and_the_heading_stand_in_front() -> None:
    by_council = pieces_of(ALONE._replace(voice="council"))
    assert by_council.numbers != pieces_of(ALONE).numbers
    assert by_council.numbers[-4:] == pieces_of(ALONE).numbers[-4:]
    assert pieces_of(ALONE._replace(heading="Strengths")).own > pieces_of(ALONE).own


@pytest.mark.parametrize(
    ("one", "other"), [("CARE LEAVERS", "care leavers"), ("cafés", "cafes"), ("a soft\u00adware", "a software")]
)
def test_capitals_accents_and_soft_hyphens_do_not_count(one: str, other: str) -> None:
    assert pieces_of(Seen(one, "council")) == pieces_of(Seen(other, "council"))


def test_a_word_nobody_knows_is_read_by_its_parts() -> None:
    whole, parts = pieces_of(Seen("safeguarding", "council")), pieces_of(Seen("oversafeguarding", "council"))
    assert parts.own > whole.own
    assert UNKNOWN not in parts.numbers


@pytest.mark.parametrize("text", ["\ue000", "x" * 101])
def test_signs_and_words_that_are_none_are_unknown(text: str) -> None:
    assert UNKNOWN in pieces_of(Seen(text, "council")).numbers


def test_a_very_long_sentence_is_seen_in_part() -> None:
    told = Seen("visits " * 1000, "council", heading="x" * 1000, before="visits " * 1000)
    assert len(pieces_of(told).numbers) < 100
