from hypothesis import given
from hypothesis import strategies as st

from briefing_app.ui.reader.markup import points_from_utf16, utf16_from_points, words_html
from briefing_app.ui.reader.page import Mark, MarkRole, Words
from briefing_app.ui.theme.tokens import load_tokens

LIGHT = load_tokens("light")


def html(words: Words) -> str:
    return words_html(words, LIGHT, size=16, colour="#000000", weight=400, line_height=1.5)


def test_nothing_of_a_documents_markup_survives() -> None:
    shown = html(Words("<img src='file:///etc/passwd'> & <b>bold</b>", (Mark(0, 10, MarkRole.PASSAGE),)))
    assert "<img" not in shown
    assert "<b>" not in shown
    assert "&amp;" in shown


def test_a_mark_lies_under_its_words_only() -> None:
    shown = html(Words("one two three", (Mark(4, 7, MarkRole.PASSAGE),)))
    assert f'<span style="background-color:{LIGHT.mark}">two</span>' in shown


def test_the_passage_in_question_shows_above_other_marks() -> None:
    marks = (Mark(0, 13, MarkRole.STRENGTH), Mark(4, 7, MarkRole.PASSAGE), Mark(0, 7, MarkRole.NOTE))
    shown = html(Words("one two three", marks))
    assert f'<span style="background-color:{LIGHT.mark}">two</span>' in shown
    assert "underline" in shown


def test_marks_that_reach_beyond_the_words_are_cut() -> None:
    assert "one</span> two" in html(Words("one two", (Mark(-5, 3, MarkRole.NOTE), Mark(9, 12, MarkRole.PASSAGE))))


@given(st.text(), st.data())
def test_code_points_and_utf16_agree(text: str, data: st.DataObject) -> None:
    point = data.draw(st.integers(0, len(text)))
    assert points_from_utf16(text, utf16_from_points(text, point)) == point


def test_what_is_marked_in_a_long_address_is_what_is_marked() -> None:
    link = "https://council.example/committee/documents/s39541/letter.pdf"
    shown = html(Words(f"See {link}.", (Mark(4, 4 + len(link), MarkRole.PASSAGE),)))
    inside = shown.split(f'<span style="background-color:{LIGHT.mark}">')[1].split("</span>")[0]
    assert inside.replace("\u200b", "") == link
