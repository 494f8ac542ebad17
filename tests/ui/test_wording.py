import pytest

from briefing_app.ui.wording import in_sentences


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("Question 2 of 30", "Question 2 of 30. Asked"),
        ("Who checks this?", "Who checks this? Asked"),
        ("Plans are late.", "Plans are late. Asked"),
        ("“It will be done.”", "“It will be done.” Asked"),
        ("“Late” plans", "“Late” plans. Asked"),
    ],
)
def test_what_is_read_out_has_one_end_to_each_sentence(part: str, said: str) -> None:
    assert in_sentences(part, "Asked") == said
