from briefing_app.ui.reader.page import MarkRole
from briefing_app.ui.reader.pages.differences import differences, marks_of, told_in_words


def told(new: str, old: str) -> str:
    return told_in_words(new, old, differences(new, old))


def test_a_changed_word_is_told_and_marked_on_both_sides() -> None:
    new, old = "plans for children looked after are good", "Plans for children in care are good"
    fresh, gone = marks_of(differences(new, old))
    assert [new[mark.start : mark.end] for mark in fresh] == ["looked after"]
    assert [old[mark.start : mark.end] for mark in gone] == ["in care"]
    assert {mark.role for mark in fresh} == {MarkRole.NEW}
    assert {mark.role for mark in gone} == {MarkRole.OLD}
    assert told(new, old) == "“in care” became “looked after”"


def test_what_was_added_and_what_was_left_out() -> None:
    assert told("children are encouraged", "children are actively encouraged") == "“actively” was left out"
    assert told("partnership working that has helped", "partnership working has helped") == "“that” was added"


def test_case_punctuation_and_apostrophes_do_not_count() -> None:
    assert differences("The child's plan, in full", "the child’s plan in full") == ()


def test_nothing_in_common_is_one_difference() -> None:
    assert told("alpha beta", "gamma delta") == "“gamma delta” became “alpha beta”"
    assert differences("", "") == ()
