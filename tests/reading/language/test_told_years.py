"""The year of days without one, in a text that has no day of its own."""

import pytest

from briefing_app.reading.language.told_years import told_years
from briefing_app.reading.parsers.visit.earlier import is_earlier


@pytest.mark.parametrize(
    ("told", "undated", "near"),
    [
        ("Ofsted inspected us in July 2022.", "It was here from 4–22 July.", "2022-09-11"),
        ("Ofsted inspected us in July 2022.", "It was here from 25 July to 5 August.", "2022-09-11"),
        ("In July 2022 it was found inadequate, and this was the third visit since.", "They came in July.", None),
        ("The report of November 2021 was damning.", "They came in October last year.", None),
        ("The visit was in October 2021.", "They came in October last year.", "2022-12-28"),
        ("She took over in May last year from one in charge since 2011.", "They came in July.", None),
        ("Nothing is dated.", "They were here in March, four years on from the visit of 2017.", "2021-12-28"),
        ("The findings were published on 11 April 2023.", "Ofsted came from 13 to 24 February.", "2023-04-11"),
        ("On 11 April 2023 the findings came out.", "Ofsted came from 13 to 24 February.", "2023-04-11"),
        ("Inspectors were here last year, in July 2022.", "They came back in May.", "2023-12-28"),
        ("Nothing is dated.", "It came on 14 May 2023 and again on 3 July.", "2024-05-08"),
        (
            "Nothing is dated.",
            "It was held in the autumn of 2024, and its team was here from 4 to 7 May.",
            "2024-12-28",
        ),
        ("Nothing is dated.", "It came from 4 to 7 May and reported in the autumn of 2024.", None),
        ("Nothing is dated.", "They were here in March, five years after they rated it good in 2017.", "2022-12-28"),
        ("It lasted from December 2015 until February this year.", "It went on in January.", "2016-12-28"),
        ("The last inspection was in July 2019.", "They were here in July.", None),
        ("It was found inadequate by a report published in November 2016.", "Inspectors came in June.", None),
        ("Ofsted inspected us in July 2022.", "They were here in July 2023.", None),
        ("The report is of May 2022.", "They came in July this year.", None),
        ("Ofsted inspected us in July 2022.", "They came in July this year.", "2022-09-11"),
    ],
)
def test_the_dated_sentences_of_a_text_tell_the_year_of_others(told: str, undated: str, near: str | None) -> None:
    assert told_years([told, undated], is_earlier).near(undated) == near


def test_this_year_is_the_one_after_last_year() -> None:
    years = told_years(["Inspectors were here last year, in July 2022."], is_earlier)
    assert years.with_year("They came on 25 July this year.") == "They came on 25 July 2023."


def test_what_lasted_until_this_year_tells_it() -> None:
    told = "It lasted from December 2015 until February this year."
    assert told_years([told], is_earlier).with_year(told) == "It lasted from December 2015 until February 2016."
