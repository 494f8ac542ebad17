from hypothesis import given
from hypothesis import strategies as st

from briefing_app.ui.breaking import breakable, breaks_in, in_shown, in_text

LINK = "https://council.example/committee-services/documents/s39541/Appendix%201%20-%20letter.pdf"


def test_an_address_may_go_on_in_the_next_line_behind_its_signs() -> None:
    parts = breakable(f"See {LINK} today").split("\u200b")
    assert "".join(parts) == f"See {LINK} today"
    assert max(len(part) for part in parts) <= 25
    assert parts[1] == "council."


def test_ordinary_words_are_shown_as_they_are() -> None:
    text = "Children’s social care and unaccompanied asylum-seeking children, as inspectors told leaders."
    assert breakable(text) == text


@given(st.text(alphabet="ab/-. \u200b", max_size=90), st.data())
def test_places_come_back(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    shown = breakable(text)
    assert in_text(text, in_shown(text, place)) == place
    assert len(shown) == len(text) + len(breaks_in(text))
    assert in_text(text, data.draw(st.integers(0, len(shown)))) <= len(text)
