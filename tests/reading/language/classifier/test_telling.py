import pytest

from briefing_app.domain.themes import Theme
from briefing_app.reading.language.classifier import models, telling
from briefing_app.reading.language.classifier.pieces import Seen
from briefing_app.reading.language.classifier.telling import Told, tell

PRAISE = Seen("Social workers know their children well and see them often.", "inspectors")
CRITICISM = Seen("Too many children wait months for a dentist.", "inspectors")
CONTEXT = Seen("Three inspectors came to the council on 3 and 4 June 2024.", "inspectors")


def told(*seen: Seen) -> list[Told]:
    return [one for one in tell(seen) if one is not None]


def test_praise_criticism_and_context_are_told_apart() -> None:
    kinds = [one.kinds for one in told(PRAISE, CRITICISM, CONTEXT)]
    assert [list(each).index(max(each)) for each in kinds] == [0, 1, 2]


def test_the_theme_is_told_by_what_words_mean() -> None:
    (one,) = told(CRITICISM)
    assert tuple(Theme)[list(one.themes).index(max(one.themes))] is Theme.HEALTH


def test_each_sentence_is_told_the_same_in_any_company() -> None:
    alone, among = told(CRITICISM), told(PRAISE, CRITICISM, CONTEXT)[1:2]
    for one, other in zip(alone[0].kinds, among[0].kinds, strict=True):
        assert one == pytest.approx(other, abs=0.5)


def test_many_sentences_come_back_in_order() -> None:
    seen = [one for _ in range(20) for one in (PRAISE, CRITICISM)]
    kinds = [one.kinds for one in told(*seen)]
    assert [list(each).index(max(each)) for each in kinds] == [0, 1] * 20


def test_a_sentence_past_the_most_is_left_to_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telling, "MOST", 2)
    assert [one is None for one in tell([PRAISE, CRITICISM, CONTEXT])] == [False, False, True]


def test_nothing_is_told_of_nothing() -> None:
    assert tell([]) == []


def test_where_there_is_no_model_words_alone_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "model", lambda _name: None)
    assert tell([PRAISE, CRITICISM]) == [None, None]
