import pytest

from briefing_app.reading.language.councillors import speaks_of_councillors


@pytest.mark.parametrize(
    "text",
    [
        "Elected members ask hard questions of senior officers.",
        "The lead member visits teams every month.",
        "The lead member for children's services knows what children think.",
        "Councillors have put more money into early help.",
        "There is strong political support for better homes.",
        "Cross-party commitment has lasted through two elections.",
        "The corporate parenting board hears children before anybody else.",
        "The council takes its part as corporate parent seriously.",
        "Scrutiny committees see too little of what is behind the figures.",
        "Reports to the overview and scrutiny panel are late.",
        "The chief executive, the leader of the council and the director meet weekly.",
        "Cabinet members were not told of the delay.",
        "A paper was put to the council’s cabinet in May.",
    ],
)
def test_councillors_and_what_is_theirs(text: str) -> None:
    assert speaks_of_councillors(text)


@pytest.mark.parametrize(
    "text",
    [
        "Managers give closer scrutiny to plans.",
        "Staff members feel valued, and family members are asked for their views.",
        "Senior leaders know the service well.",
        "The children’s cabinet chose the name of the new home.",
        "Lead professionals meet every six weeks.",
        "Parenting assessments are thorough.",
        "Records lay in a filing cabinet.",
        "Children in the council's care do well.",
    ],
)
def test_others(text: str) -> None:
    assert not speaks_of_councillors(text)
