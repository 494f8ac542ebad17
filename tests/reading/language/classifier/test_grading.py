from collections.abc import Mapping

import pytest

from briefing_app.reading.language.classifier import grading, models
from briefing_app.reading.language.classifier.grading import Asked, marked_pieces, tell_grades
from briefing_app.reading.language.classifier.pieces import UNKNOWN


def asked(sentence: str, grade: str, above: str = "") -> Asked:
    start = sentence.index(grade)
    return Asked(sentence, start, start + len(grade), above)


def told(sentence: str, grade: str, above: str = "") -> Mapping[str, float]:
    one = asked(sentence, grade, above)
    return tell_grades([one], ["2024"])[one]


def test_the_grade_of_a_named_area_is_told_from_that_of_the_whole() -> None:
    sentence = "Ofsted has rated Mereford good overall and its support for care leavers outstanding."
    assert told(sentence, "good")["overall"] > 0 > told(sentence, "good")["leavers"]
    assert told(sentence, "outstanding")["leavers"] > 0 > told(sentence, "outstanding")["overall"]


def test_a_grade_of_long_ago_or_of_a_school_is_nobodys() -> None:
    for sentence, grade in (
        ("Mereford was rated inadequate at the inspection before, in 2017.", "inadequate"),
        ("Hill Lane Primary School was rated outstanding last week.", "outstanding"),
    ):
        assert max(told(sentence, grade).values()) < 0, sentence


def test_the_visits_own_years_are_told_from_others() -> None:
    sentence = "In 2024 Mereford was rated good."
    own, other = (marked_pieces(asked(sentence, "good"), years).pieces.numbers for years in (["2024"], ["2019"]))
    assert UNKNOWN in own
    assert UNKNOWN not in other


def test_the_grade_is_marked_where_it_stands() -> None:
    marked = marked_pieces(asked("It was rated good.", "good", "They came in May."), [])
    numbers = marked.pieces.numbers
    assert [nth for nth, number in enumerate(numbers) if number == grading._MARK] == [marked.at, marked.at + 2]
    assert marked.pieces.own < len(numbers)


def test_past_the_most_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grading, "MOST", 1)
    first, second = asked("It was rated good.", "good"), asked("It was rated inadequate.", "inadequate")
    assert list(tell_grades([first, first, second], [])) == [first]


def test_nothing_is_told_without_a_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "model", lambda _name: None)
    assert tell_grades([asked("It was rated good.", "good")], []) == {}
