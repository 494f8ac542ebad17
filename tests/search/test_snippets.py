from hypothesis import given
from hypothesis import strategies as st

from briefing_app.search.matching import marks_in
from briefing_app.search.query import parse_query
from briefing_app.search.snippets import LONGEST, snippet_of

_FILLER = "Social workers visit children in their homes and write down what they hear. "


def test_a_short_text_is_shown_whole() -> None:
    text = "Plans are\nclear."
    shown = snippet_of(text, marks_in(text, parse_query("clear").terms))
    assert shown.text == "Plans are clear."
    assert [shown.text[start:end] for start, end in shown.marks] == ["clear"]


def test_a_long_text_is_cut_round_its_matches_between_words() -> None:
    text = _FILLER * 20 + "The pathway plan is late. " + _FILLER * 20
    shown = snippet_of(text, marks_in(text, parse_query('"pathway plan"').terms))
    assert [shown.text[start:end] for start, end in shown.marks] == ["pathway plan"]
    assert len(shown.text) <= LONGEST + 2
    inner = shown.text.strip("…")
    at = text.index(inner)
    assert text[at - 1] == " "
    assert text[at + len(inner)] == " "


def test_a_match_at_the_end_is_shown_with_as_much_as_any_other() -> None:
    text = _FILLER * 20 + "The pathway plan is late."
    shown = snippet_of(text, marks_in(text, parse_query('"pathway plan"').terms))
    assert shown.text.endswith("The pathway plan is late.")
    assert len(shown.text) > LONGEST - 30


def test_the_stretch_with_most_matches_is_shown() -> None:
    text = "A plan. " + _FILLER * 10 + "The pathway plan and the care plan."
    shown = snippet_of(text, marks_in(text, parse_query("plan").terms))
    assert "pathway plan" in shown.text
    assert len(shown.marks) == 2


@given(st.text(alphabet="ab \n'", max_size=400), st.text(alphabet="ab ", min_size=1, max_size=4), st.integers(20, 90))
def test_marks_are_always_inside_and_on_the_matched_words(text: str, query: str, longest: int) -> None:
    terms = parse_query(query).terms
    shown = snippet_of(text, marks_in(text, terms), longest)
    assert len(shown.text) <= longest + 2
    for start, end in shown.marks:
        assert 0 <= start < end <= len(shown.text)
        assert shown.text[start:end].strip()
