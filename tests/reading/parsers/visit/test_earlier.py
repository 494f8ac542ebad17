"""Which dates of a document belong to earlier visits."""

import pytest

from briefing_app.reading.language.dates import mentioned_dates
from briefing_app.reading.parsers.visit.earlier import is_earlier, previous_visits


def _is_earlier(sentence: str) -> bool:
    """Whether the sentence's last date is."""
    dates = mentioned_dates(sentence)[-1]
    return is_earlier(sentence, dates.at, dates.to)


@pytest.mark.parametrize(
    "sentence",
    [
        "Services were good at the last inspection in May 2018.",
        "In May 2018, when services were inadequate, it was otherwise.",
        "They came in May 2018, six years ago.",
        "The visits in May 2018 were the last.",
        "Following the inspection in May 2018, leaders wrote a plan.",
        "I am writing to tell you what has changed since the last inspection in May 2018.",
    ],
)
def test_a_date_told_before_this_visit_is_earlier(sentence: str) -> None:
    assert _is_earlier(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Inspectors came in May 2018.",
        "In May 2018, when inspectors came, leaders were new.",
        "Since an inspection in 2021, the review of May 2023 tells of progress.",
        "Ofsted last inspected services in March 2016, and on the visit in May 2018 it praised them.",
        "The sixth of them, and the last, was in May 2018.",
        "The previous report spoke of delay, but inspectors were in Elmbury in May 2018.",
        "Following the visit to Elmbury on 3 and 4 May 2018, I am writing to summarise the findings.",
        "We write to you following our visit on 3 and 4 May 2018.",
    ],
)
def test_what_another_clause_or_another_date_tells_makes_none_earlier(sentence: str) -> None:
    assert not _is_earlier(sentence)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("At the inspection in May 2018 services were good.", [("inspection", "2018-05")]),
        ("The 2018 inspection said so. In May 2018 the inspection report was plain.", [("inspection", "2018-05")]),
        (
            "There were focused visits in March and May 2021.",
            [("focused visit", "2021-03"), ("focused visit", "2021-05")],
        ),
        ("Services were judged inadequate three years ago.", [("inspection", "2021")]),
        ("The Children Act 1989 was kept at each visit.", []),
        ("Inspectors came in June 2024.", []),
    ],
)
def test_earlier_visits_are_listed_once(text: str, told: list[tuple[str, str]]) -> None:
    found = previous_visits(text, before="2024-06", written="2024-07-05")
    assert [(visit.kind, visit.start) for visit in found] == told


@pytest.mark.parametrize(
    "told",
    [
        "Services are stronger than when they came in 2018.",
        "Most of the service is better than in 2018.",
        "Much has changed since they were last there in 2018.",
        "Eight weaknesses were found in 2018.",
        "Concerns were pointed out in 2018 by Ofsted.",
        "Ofsted’s report of 2018 was a damning one.",
        "It was less kind than the one of 2018.",
        "Inspectors saw in 2018 that some of it had got better.",
        "Safeguarding has got better in the places that worried Ofsted in 2018.",
        "The council had its last of the kind in 2018.",
        "In 2018 the services had been given three stars.",
        "When Ofsted last reported, in 2018, much was as it is now.",
        "Children are safer now than in 2018.",
        "In 2018 it had found that plans were late.",
        "The weaknesses that were uncovered in 2018 are gone.",
        "In 2018 the watchdog Estyn was scathing about the schools.",
        "The joint area review of 2018 named four things to do.",
        "The council had also been given top marks in 2018.",
        "Their 2018 report had been less favourable.",
        "The scathing 2018 report laid much bare.",
        "Elmbury was last assessed in 2018.",
        "Five areas were in 2018 said to need more thought.",
        "In 2018 the area was told to write a statement of action.",
        "Leaders are good, as they were in 2018.",
        "It received the same judgements in 2018.",
        "It is the same overall result as in 2018.",
        "It is the second good result, after the one in 2018.",
        "It lasted a week and was the first since 2018.",
        "We had been an inadequate authority since 2018.",
        "In 2018 they declared the council’s services for children inadequate.",
        "In 2018 Ofsted and the Care Quality Commission (CQC) came to Elmbury for the first time.",
        "In 2018 inspectors had criticised how slowly help came.",
        "The gaps were first pointed out in 2018 by Ofsted.",
        "It came six years after the last, in 2018.",
        "In 2018 the service kept its ‘outstanding’ grading.",
        "The time before, in 2018, it found Elmbury ‘good’.",
    ],
)
def test_what_this_visit_is_held_against_is_an_earlier_one(told: str) -> None:
    assert [visit.start for visit in previous_visits(told, before="2024-05-14")] == ["2018"]


@pytest.mark.parametrize(
    "told",
    [
        "The town grew faster than in 2018.",
        "A leisure centre was opened in 2018.",
        "The budget report of 2018 was read.",
    ],
)
def test_other_things_of_earlier_years_are_no_visits(told: str) -> None:
    assert not previous_visits(told, before="2024-05-14")


@pytest.mark.parametrize(
    "sentence",
    [
        "The first placement of this kind since 2013 was made during the inspection.",
        "In all, 37% of visits required in June 2015 took place late.",
        "At the time of the inspection, there had been no permanent manager since April 2014.",
        "The peer challenge visit in January 2015 saw the same.",
    ],
)
def test_what_is_no_inspectors_visit_or_only_this_one_is_no_earlier_one(sentence: str) -> None:
    assert previous_visits(sentence, "2016-05") == ()
