"""A visit whose year a text without a day of its own leaves out."""

import pytest

from briefing_app.reading.parsers.story.days.undated import tells_undated_visit


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Inspectors came back in November.", True),
        ("The visit of early March looked at the front door.", True),
        ("On this second visit, in May, they saw much that was better.", True),
        ("Inspectors came back in November 2021.", False),
        ("The last inspection, in November, found little.", False),
        ("Inspectors will come back in November.", False),
        ("The report came out in November.", False),
        ("In 2019 they came in November.", False),
    ],
)
def test_a_visit_is_told_with_its_month_alone(sentence: str, *, told: bool) -> None:
    assert tells_undated_visit(sentence) is told
