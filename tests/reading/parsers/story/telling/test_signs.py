import pytest

from briefing_app.reading.parsers.story.telling.signs import signs_in


@pytest.mark.parametrize(
    ("sentence", "signs"),
    [
        (
            "Cllr Ann Ash said staff had worked hard.",
            {"names somebody", "begins with somebody", "somebody says", "had"},
        ),
        ("Only two other councils in the country are rated as highly.", {"compares"}),
        ("The Government will send a commissioner.", {"others answer", "ahead"}),
        ("Members noted the report.", {"meeting", "the report"}),
        (
            "The council has put £4m into the service since 2021.",
            {"begins with somebody", "council does", "figures", "before"},
        ),
        ("Workers keep in touch with families.", set()),
    ],
)
def test_a_sentence_shows_what_it_does(sentence: str, signs: set[str]) -> None:
    assert signs_in(sentence) == signs
