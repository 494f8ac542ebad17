"""Words that may be parts of a person's name."""

import pytest

from briefing_app.reading.language.speech.names import plain_name_end, titled_name_end, tokens_in, without_possessive


def name_of(told: str, *, titled: bool) -> str:
    tokens = tokens_in(told, 0, len(told))
    end = (titled_name_end if titled else plain_name_end)(told, tokens, 0)
    return told[: tokens[end - 1].end]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Ann Poole said", "Ann Poole"),
        ("Ann van Poole OBE", "Ann van Poole"),
        ("Ann Poole’s Marsh", "Ann Poole’s"),
        ("Ann-Marie O’Neill, chair", "Ann-Marie O’Neill"),
        ("Ann Poole Council", "Ann Poole"),
        ("Ann, Poole", "Ann"),
    ],
)
@pytest.mark.parametrize("titled", [True, False])
def test_where_a_name_ends(told: str, name: str, *, titled: bool) -> None:
    assert name_of(told, titled=titled) == name


def test_only_behind_a_title_is_an_office_a_surname() -> None:
    assert name_of("Mary Head said", titled=True) == "Mary Head"
    assert name_of("Mary Head said", titled=False) == "Mary"


def test_a_surname_that_is_also_a_word_needs_no_title() -> None:
    for surname in ("Foster", "May", "Bishop", "Hall"):
        assert name_of(f"Mary {surname}, director of care, said", titled=False) == f"Mary {surname}"
    assert not [token for token in tokens_in("Until May, the director said", 0, 10) if token.may_name]


def test_names_lose_their_possessive() -> None:
    assert [without_possessive(name) for name in ("Poole’s", "James’", "O’Neill")] == ["Poole", "James", "O’Neill"]
