from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.reading.language.clauses import Part, clauses_of
from briefing_app.reading.language.phrasebook import Phrasebook, words_of


def _found(table: dict[str, str], text: str) -> list[tuple[str, str]]:
    words = words_of(text).texts
    return [(hit.tag, " ".join(words[hit.first : hit.last])) for hit in Phrasebook.of(table).find(words)]


def test_the_longest_phrase_at_a_place_wins() -> None:
    table = {"good": "well", "bad": "not always; not", "both": "not always well"}
    assert _found(table, "It is not always well done.") == [("both", "not always well")]


def test_a_star_takes_any_ending_and_a_bar_either_word() -> None:
    assert _found({"x": "inconsisten*; slow|late reply"}, "Inconsistency, and a late reply.") == [
        ("x", "inconsistency"),
        ("x", "late reply"),
    ]


def test_a_tilde_stands_for_up_to_three_words() -> None:
    table = {"x": "more ~ done"}
    assert _found(table, "more done") == [("x", "more done")]
    assert _found(table, "more must be swiftly done") == [("x", "more must be swiftly done")]
    assert _found(table, "more that must be swiftly done") == []


def test_a_caret_means_at_the_beginning() -> None:
    assert _found({"x": "^leaders should"}, "Leaders should act.") == [("x", "leaders should")]
    assert _found({"x": "^leaders should"}, "What leaders should do") == []


def test_apostrophes_curly_or_straight_and_hyphens_do_not_count() -> None:
    assert _found({"x": "child's well-being"}, "the child’s well being") == [("x", "childs well being")]


def test_concession_turn_and_purpose_are_told_apart() -> None:
    def parts(text: str) -> list[tuple[Part, str]]:
        return [(clause.part, text[clause.start : clause.end].strip(" ,")) for clause in clauses_of(text)]

    assert parts(
        "Although plans are timely, detailed and clear, some are lost, but managers act so that they return."
    ) == [
        (Part.CONCESSION, "Although plans are timely, detailed and clear"),
        (Part.MAIN, "some are lost"),
        (Part.TURN, "but managers act"),
        (Part.PURPOSE, "so that they return."),
    ]


@given(st.text(max_size=300))
def test_clauses_cover_any_text_in_order(text: str) -> None:
    clauses = clauses_of(text)
    assert clauses[0].start == 0
    assert clauses[-1].end == len(text)
    assert all(one.end == following.start for one, following in pairwise(clauses))


def test_a_letter_that_grows_when_written_small_moves_no_word() -> None:
    text = "İİİ found late"
    assert [text[start:][:5] for start in words_of(text).starts] == ["İİİ f", "found", "late"]
