import pytest

from briefing_app.notebook.which_side import been, been_all, is_newer, remember, together
from briefing_app.storage import NotebookFile


@pytest.mark.parametrize(
    ("sent", "here", "newer"),
    [
        ("ab", "a", True),
        ("a", "ab", False),
        ("abc", "ab", True),
        ("ab", "ac", None),
        ("a", "b", None),
        # Changed back: whoever has been through all that the other has, and more, did so last.
        ("aba", "ab", True),
        ("ab", "aba", False),
        ("axba", "ab", True),
        ("aba", "ayab", True),
        ("ayab", "aba", False),
        ("bab", "aba", None),
    ],
)
def test_what_has_been_all_that_the_other_was_is_newer(sent: str, here: str, newer: bool | None) -> None:
    assert is_newer(sent, here) is newer


@pytest.mark.parametrize(
    ("sent", "here", "all_of_it"),
    [
        ("abc", "a", "abc"),
        ("a", "abc", "abc"),
        ("aba", "ab", "aba"),
        ("ab", "ac", "acb"),
        ("ab", "cb", "cb"),
        ("b", "", "b"),
    ],
)
def test_both_sides_together_end_with_what_was_sent_or_is_newer(sent: str, here: str, all_of_it: str) -> None:
    assert together(sent, here) == tuple(all_of_it)


def test_the_latest_of_what_something_was_is_remembered(nb: NotebookFile) -> None:
    states = [str(number) for number in range(205)]
    with nb.writing() as session:
        remember(session, "a_b:1", ["asked", "asked", "answered", "asked"])
        remember(session, "a_b:2", states)
        remember(session, "axb:1", ["asked"])
    with nb.reading() as session:
        assert been(session, "a_b:1") == ("asked", "answered", "asked")
        assert been(session, "a_b:3") == ()
        assert been_all(session, "a_b:") == {"a_b:1": ("asked", "answered", "asked"), "a_b:2": tuple(states[5:])}
