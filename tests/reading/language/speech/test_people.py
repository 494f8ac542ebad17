"""People named in a text, with title and office, and what is nobody's name."""

import pytest

from briefing_app.reading.language.speech.people import people


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("The Rt Hon Ann Poole MP spoke.", [("The Rt Hon", "Ann Poole", "")]),
        ("Cllr Mary Head, cabinet member, spoke.", [("Cllr", "Mary Head", "cabinet member")]),
        ("Councillor Ann de Tour’s plan", [("Councillor", "Ann de Tour", "")]),
        ("Jo Marsh OBE, director of care, spoke.", [("", "Jo Marsh", "director of care")]),
        (
            "Leader Ann Poole and chief executive Jo Marsh spoke.",
            [("", "Ann Poole", "Leader"), ("", "Jo Marsh", "chief executive")],
        ),
        ("“They ring us,” said Jo Marsh’s son.", [("", "Jo Marsh’s son", "")]),
        ("Jo Marsh’s son is seven.", [("", "Jo Marsh", "")]),
        ("Gofal Cymru Trust spoke to Marl Bridge.", []),
    ],
)
def test_people_are_found_with_title_and_office(told: str, named: list[tuple[str, str, str]]) -> None:
    assert [(one.title, one.name, one.role) for one in people(told)] == named


def test_a_name_alone_is_somebody_only_where_somebody_is_named() -> None:
    assert people("from Mia") == []
    assert [one.name for one in people("from Mia", sure=True)] == ["Mia"]


def test_a_person_stands_where_the_words_are() -> None:
    told = "Then Dame Jo Marsh DBE, chair, spoke."
    (one,) = people(told, 5)
    assert told[one.start : one.end] == "Dame Jo Marsh DBE"


@pytest.mark.parametrize(
    ("told", "name", "role"),
    [
        ("Mayor of Tower Hamlets Jo Marsh said", "Jo Marsh", "Mayor of Tower Hamlets"),
        ("Cabinet Member for Climate Action Jo Marsh said", "Jo Marsh", "Cabinet Member for Climate Action"),
        ("Cabinet Member for Climate Jo van Marsh added", "Jo van Marsh", "Cabinet Member for Climate"),
        (
            "Executive Member for Transport and Climate Action Jo Marsh said",
            "Jo Marsh",
            "Executive Member for Transport and Climate Action",
        ),
        ("Portfolio Holder for Place Shaping Jo Marsh said", "Jo Marsh", "Portfolio Holder for Place Shaping"),
        ("said Mayor of Newham Jo Marsh.", "Jo Marsh", "Mayor of Newham"),
        (
            "Parliamentary Under-Secretary of State for Children and Families Jo Marsh MP said",
            "Jo Marsh",
            "Parliamentary Under-Secretary of State for Children and Families",
        ),
        (
            "Jo Marsh, who is the council’s Director for Children, Young People and Skills, said",
            "Jo Marsh",
            "Director for Children, Young People and Skills",
        ),
        ("Jo Marsh the council’s director of community services said", "Jo Marsh", "director of community services"),
    ],
)
def test_an_office_does_not_run_into_the_name_nor_stop_short(told: str, name: str, role: str) -> None:
    assert [(person.name, person.role) for person in people(told, sure=True)] == [(name, role)]


@pytest.mark.parametrize(
    "duties",
    [
        "Resources and Customer Experience",
        "Learning, Faith and Climate Action",
        "Skills & Civic Pride",
        "Learning, Climate Action and Faith",
    ],
)
@pytest.mark.parametrize(
    "told",
    ["Cllr Ann Poole, Cabinet Member for {}, said so.", "The Cabinet Member for {}, Ann Poole, said so."],
)
def test_a_duty_of_an_office_is_nobodys_name(told: str, duties: str) -> None:
    found = people(told.format(duties), sure=True)
    assert [(one.name, one.role) for one in found] == [("Ann Poole", f"Cabinet Member for {duties}")]


@pytest.mark.parametrize(
    "told",
    [
        "Ann Poole, leader of the council, and Jo Marsh said so.",
        "Ann Poole, Cabinet Member for Children and Jo Marsh, head of care, said so.",
        "Cabinet Member for Children Ann Poole and Jo Marsh said so.",
        "Cabinet Member for Children, Ann Poole and Jo Marsh said so.",
        "Cabinet Member for Children, Ann Poole and Head of Care Jo Marsh said so.",
    ],
)
def test_a_second_name_behind_an_office_is_somebody(told: str) -> None:
    assert [one.name for one in people(told, sure=True)] == ["Ann Poole", "Jo Marsh"]
