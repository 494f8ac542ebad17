"""How surely dates are the visit's: by the words that govern them, by their shape and by how long ago they were."""

import pytest

from briefing_app.reading.language.dates import Dates, mentioned_dates
from briefing_app.reading.parsers.story.days.evidence import of_sentence, surety
from briefing_app.reading.parsers.story.days.together import signs_in_text

PUBLISHED = "2024-07-05"


def _sureties(sentence: str, published: str | None = PUBLISHED) -> list[float]:
    told = [(sentence, dates) for dates in mentioned_dates(sentence)]
    return [surety(signs) for signs in signs_in_text(told, published, lambda: False)]


def _signs(sentence: str) -> set[str]:
    return set(of_sentence(sentence, mentioned_dates(sentence)[0], PUBLISHED))


@pytest.mark.parametrize(
    ("sentence", "visit"),
    [
        ("Ofsted’s letter of 9 June 2024 tells of its visit of 14 and 15 May 2024.", 1),
        ("Its visit of 14 and 15 May 2024 is told in Ofsted’s letter of 9 June 2024.", 0),
        ("Inspectors came in May 2024, and cabinet met in June 2024.", 0),
        ("The last inspection was in May 2022 and the team returned in May 2024.", 1),
        ("The plan of March 2024 was praised when inspectors called in May 2024.", 1),
        ("Cllr Bray took over on 20 May 2024.", None),
        ("Members will debate it on 18 July 2024.", None),
    ],
)
def test_the_words_nearest_before_a_date_govern_it(sentence: str, visit: int | None) -> None:
    told = _sureties(sentence)
    surest = max(told)
    assert (told.index(surest) if surest > 0 else None) == visit


@pytest.mark.parametrize(
    "sentence",
    [
        "Services went from ‘requires improvement to be good’ to ‘good’ after a visit by Ofsted in May 2024.",
        "Due to illness a second inspector came with her on 6 May 2024.",
        "Inspectors came, as they had planned, on 6 May 2024.",
        "In the town hall next to the library inspectors met staff on 6 May 2024.",
    ],
)
def test_what_only_sounds_as_if_still_to_come_is_not_ahead(sentence: str) -> None:
    assert "near ahead" not in _signs(sentence)


def test_what_opened_is_a_visit_only_where_the_words_before_say_so() -> None:
    assert "said of a visit" in _signs("The inspection opened on 6 May 2024.")
    assert "said of a visit" not in _signs("The hub opened on 6 May 2024.")


def test_a_date_in_front_of_its_clause_is_governed_by_what_follows() -> None:
    assert "said of a visit" in _signs("On 6 and 7 May 2024 inspectors sat with the duty team.")


@pytest.mark.parametrize("said", ["said", "had rated services good", "called services inadequate"])
def test_what_inspectors_said_at_a_date_is_no_visits(said: str) -> None:
    assert "said then" in _signs(f"In May 2024 inspectors {said}.")


def test_a_date_that_names_the_inspection_is_its_own_whatever_it_found() -> None:
    signs = _signs("The May 2024 inspection found much to praise.")
    assert "said of a visit" in signs
    assert "said then" not in signs


@pytest.mark.parametrize(
    "did", ["made this review", "put the services to the test", "carried out a joint review", "inspected services"]
)
def test_what_inspectors_did_at_a_date_makes_it_a_visits(did: str) -> None:
    assert "with visit" in _signs(f"In May 2024 the two together {did}.")


def test_a_day_that_begins_a_clause_is_governed_by_nothing_before_it() -> None:
    told = "Inspectors were there in February and March, and on 6 May 2024 their report was out."
    assert "said of a visit" not in set(of_sentence(told, mentioned_dates(told)[-1], PUBLISHED))


def test_what_leads_up_to_a_quote_governs_nothing_in_it() -> None:
    assert "said of a visit" in _signs("The cabinet’s report says: “On 6 May 2024 inspectors came back.”")


def test_those_to_whom_something_went_are_no_visitors() -> None:
    assert "with visitors" not in _signs("A plan went to Ofsted on 6 May 2024.")


def test_hardly_any_wait_and_one_of_years_speak_against_a_visit() -> None:
    usual, just, years = (
        _sureties(f"Inspectors came on {day}.")[0] for day in ("14 May 2024", "1 July 2024", "14 May 2022")
    )
    assert usual > just > years
    assert _sureties("Inspectors came on 14 May 2022.", None)[0] > years


@pytest.mark.parametrize("published", [PUBLISHED, None])
def test_a_month_told_as_the_last_inspections_is_not_the_visits(published: str | None) -> None:
    told = _sureties("Services were last inspected by Ofsted in October 2021 and were graded good.", published)
    assert told[0] < 0 < _sureties("Services were inspected by Ofsted in May 2024.", published)[0]


def test_the_order_of_signs_changes_nothing() -> None:
    weights = {"one": 0.1, "two": 0.2, "three": 0.3}
    assert surety(weights, weights, 0.0) == surety(reversed(weights), weights, 0.0)


def test_of_two_visits_the_last_one_is_likelier_the_texts_own() -> None:
    first, last = _sureties("Inspectors came on 14 May 2024 and came back on 12 June 2024.", None)[:2]
    assert last < first  # Within weeks they may be one visit's, of which the first told counts.
    told = "Inspectors came in May 2022. Inspectors came in May 2024."
    earlier, later = _sureties(told, None)
    assert later > 0 > earlier


@pytest.mark.parametrize(
    ("sentence", "published"),
    [
        ("Ofsted inspected services in May 2022.", PUBLISHED),
        ("Much had been done since Ofsted inspected services in May 2023.", None),
    ],
)
def test_a_meeting_looks_back_at_visits_of_long_ago(sentence: str, published: str | None) -> None:
    told = [(sentence, dates) for dates in mentioned_dates(sentence)]
    at_meeting, in_story = (surety(signs_in_text(told, published, here)[0]) for here in (lambda: True, lambda: False))
    assert at_meeting > in_story


def test_what_is_said_between_the_ends_of_a_stay_governs_it() -> None:
    stay = Dates("2024-05-06", "2024-05-17", 3, len("On 6 May 2024 two inspectors came, and they left on 17 May 2024"))
    signs = set(of_sentence("On 6 May 2024 two inspectors came, and they left on 17 May 2024.", stay, PUBLISHED))
    assert {"stretch", "said of a visit"} <= signs


def test_a_month_behind_the_text_is_to_come() -> None:
    assert "to come" in _signs("A new inspection is likely before December 2024.")
    assert "to come" not in _signs("Inspectors were here in May 2024.")


def test_a_date_beside_a_visit_without_its_year_is_likely_another() -> None:
    sentence = "In May 2021 inspectors looked at the front door."
    told = [(sentence, mentioned_dates(sentence)[0])]
    alone, beside = (signs_in_text(told, None, lambda: False, undated=undated)[0] for undated in (False, True))
    assert surety(alone) > 0 > surety(beside)


@pytest.mark.parametrize(
    "sentence",
    [
        "In March 2024 there were 604 children looked after by the council.",
        "An occupational therapy assessment took less time in March 2024.",
        "She came from Elmbury in March 2024.",
        "The board came into being in March 2024.",
        "The services went over to a trust in March 2024.",
    ],
)
def test_much_that_comes_goes_or_is_looked_after_is_no_visit(sentence: str) -> None:
    assert "said of a visit" not in _signs(sentence)
