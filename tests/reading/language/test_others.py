"""Words tell something else in papers of other inspectorates than in Ofsted's."""

import pytest

from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind
from briefing_app.reading.language.kinds import kind_of
from briefing_app.reading.language.others import add_words_of_others, is_of_others, lean_with_others
from briefing_app.reading.language.themes import about, theme_of

WAITING = "Some people had waited months for a Care Act assessment, and carers told us nobody had rung them."


@pytest.mark.parametrize(
    ("inspectorate", "kind", "others"),
    [
        ("Ofsted", "focused visit", False),
        (None, None, False),
        ("Ofsted", "area SEND inspection", True),
        ("Ofsted", "joint targeted area inspection", True),
        ("Care Quality Commission", "adult social care assessment", True),
        ("Estyn", "inspection", True),
    ],
)
def test_whose_papers_are_of_others(inspectorate: str | None, kind: str | None, others: bool) -> None:
    assert is_of_others(inspectorate, kind) is others


def test_they_add_to_what_is_told_already() -> None:
    totals = [0.0] * len(Theme)
    add_words_of_others(totals, WAITING, "Assessing needs")

    assert any(totals)
    assert lean_with_others(WAITING) != lean_with_others("")


def test_a_letter_of_ofsted_does_not_know_them() -> None:
    assert kind_of(WAITING, others=True)[0] is FindingKind.IMPROVEMENT
    assert theme_of(WAITING, others=True) is Theme.ASSESSMENTS
    weighed, plain = (about(WAITING, others=others).totals for others in (True, False))
    assert weighed != plain
