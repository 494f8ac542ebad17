"""Months by the words that name them."""

from briefing_app.reading.language.months import month_number


def test_slips_of_the_pen_in_months_are_forgiven() -> None:
    assert [month_number(word) for word in ("Febuary", "Septmber", "Novmber")] == [2, 9, 11]
    assert [month_number(word) for word in ("December", "member", "Mark", "Mayor")] == [12, None, None, None]
