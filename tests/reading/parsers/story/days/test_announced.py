"""When a visit will be, where a page only announces it."""

import pytest

from briefing_app.reading import read_text

SAID = "\n\nCllr Ann Example, cabinet member at Elmbury Council, said: “We look forward to meeting the inspectors.”"


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("Ofsted and the CQC will inspect our services from 11 to 15 March 2024.", ("2024-03-11", "2024-03-15")),
        ("It starts on Monday 11 March 2024 and ends on Friday 15 March 2024.", ("2024-03-11", "2024-03-15")),
        ("Parents may answer Ofsted’s survey from 11 to 15 March 2024.", (None, None)),
        ("Ofsted will inspect our services from 10 to 14 March 2025.", (None, None)),
        (
            "Ofsted came from 5 to 9 February 2024 and will visit again from 11 to 12 March 2024.",
            ("2024-02-05", "2024-02-09"),
        ),
        ("From Monday, 11 March to Friday, 15 March Ofsted will be inspecting us.", ("2024-03-11", "2024-03-15")),
        ("Ofsted will inspect our services from 11 to 15 March.", ("2024-03-11", "2024-03-15")),
        ("Ofsted was due in 2020. The dates are now March 11 to 15.", ("2024-03-11", "2024-03-15")),
        ("Ofsted inspected our services from 11 to 15 March.", ("2023-03-11", "2023-03-15")),
        (
            "We last went to see Ofsted in September. It will inspect us from Monday 11 March to Friday 15 March.",
            ("2024-03-11", "2024-03-15"),
        ),
    ],
)
def test_a_visit_that_is_to_begin_soon_has_its_days(told: str, days: tuple[str | None, str | None]) -> None:
    text = f"Ofsted inspectors are coming to Elmbury Council\n\n5 March 2024\n\n{told}{SAID}"
    visit = read_text(text).visit
    assert (visit.start, visit.end) == days
