"""The first day of a visit that was going on when a page was written."""

import pytest

from briefing_app.reading import read_text

SAID = "\n\nCllr Ann Example, cabinet member at Elmbury Council, said: “We look forward to what they tell us.”"


@pytest.mark.parametrize(
    ("told", "start"),
    [
        ("Ofsted inspectors are coming to Elmbury Council today, and they will look at every service.", "2024-03-05"),
        ("Inspectors from Ofsted came to the town hall today. In May 2022 they made a focused visit.", "2024-03-05"),
        ("On Monday its inspectors had their first day inside the council.", "2024-03-04"),
        ("On Thursday Ofsted arrived to look at every service.", "2024-02-29"),
        ("On Tuesday Ofsted arrived to look at every service.", None),
        ("Inspectors’ report on the services came out today.", None),
        ("Inspectors start by saying that the council is today a better place.", None),
        ("Ofsted came from 5 to 9 February 2024 and its report is out today.", "2024-02-05"),
    ],
)
def test_a_visit_that_has_just_begun_has_its_first_day(told: str, start: str | None) -> None:
    text = f"Ofsted inspectors at Elmbury Council\n\n5 March 2024\n\n{told}{SAID}"
    assert read_text(text).visit.start == start
