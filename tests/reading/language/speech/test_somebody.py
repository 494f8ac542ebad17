"""Whether a name without a title is a person's."""

import pytest

from briefing_app.reading.language.speech.somebody import is_somebody


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("", " said it was late.", 2),
        ("", ", chair of the trust, was glad.", 2),
        ("Our director ", " was glad.", 2),
        ("“We did it,” said ", ".", 2),
        ("", ", 16, was glad.", 2),
        ("", " is a trustee of the charity.", 2),
    ],
)
def test_somebody(before: str, after: str, words: int) -> None:
    assert is_somebody(before, after, words=words, sure=False)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("We met at ", " in May.", 2),
        ("Head of Care at ", " said it was late.", 2),
        ("Jo Poole, of the charity ", ", said it was late.", 3),
        ("", " chair Jo Poole was glad.", 2),
        ("", " and Marl said it was late.", 2),
        ("We met ", " in May.", 1),
    ],
)
def test_nobody(before: str, after: str, words: int) -> None:
    assert not is_somebody(before, after, words=words, sure=False)


def test_one_name_counts_only_where_it_speaks_holds_office_or_signs() -> None:
    assert is_somebody("", " said it was late.", words=1, sure=True)
    assert is_somebody("And from ", ", an apprentice:", words=1, sure=True)
    assert not is_somebody("We went to see ", " in May.", words=1, sure=True)
