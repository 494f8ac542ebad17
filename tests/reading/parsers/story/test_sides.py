"""What the council, its members and those who answer it say, ask or feel is told apart from what inspectors found."""

import pytest

from briefing_app.domain.words import FindingKind, SaidBy
from briefing_app.reading import read_text
from briefing_app.reading.parsers.story.sides import answers, holds_remarks, runs_services, tells_side

OPENING = "Ofsted visits Elmbury\n\n5 March 2024\n\nOfsted inspectors came to Elmbury Council on 6 February 2024.\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "Several councillors, however, wished to hear more about when visits would be better.",
        "Nobody had been told how badly off the teams were, one councillor claimed.",
        "A first plan had gone off to Ofsted, she added.",
        "But he said work on the visits had been going on for months.",
        "According to one councillor the public had not been told.",
        "Elmbury Council is disappointed and holds that its work is not fully seen.",
        "Those who manage the service laid stress on a plan.",
        "Early help – members welcomed the new posts.",
        "Cases drag on, in our opinion, and nobody has listened.",
        "The report was “marvellous”, said the director of care.",
    ],
)
def test_what_somebody_says_or_feels_is_theirs(sentence: str) -> None:
    assert answers(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Elected members ask sharper questions and come back for the answers.",
        "The council was told that it must visit sooner.",
        "The chief executive answered every question without notes.",
        "Inspectors say that plans are clear.",
        "Visits are late, the report adds.",
        "Leaders listen to children, according to inspectors.",
        "Staff know children well.",
    ],
)
def test_what_was_found_is_not(sentence: str) -> None:
    assert not tells_side(sentence)


@pytest.mark.parametrize(
    "sentence", ["Caseloads, members heard, were too high.", "Plans were late, it was explained, in two teams."]
)
def test_what_a_meeting_hears_is_told_in_its_words_but_may_have_been_found(sentence: str) -> None:
    assert tells_side(sentence)
    assert not answers(sentence)


@pytest.mark.parametrize(
    ("sentence", "runs"),
    [
        ("It is Marl Futures that runs children’s services in Elmbury.", True),
        ("Children’s services have been run by a trust since 2019.", True),
        ("Marl Futures, a company that the borough council owns, took over in 2019.", True),
        ("The trust, a body that the council set up, was judged inadequate.", False),
        ("Managers run meetings well.", False),
    ],
)
def test_who_runs_the_services_is_known_for_what_it_is(sentence: str, runs: bool) -> None:  # a table
    assert runs_services(sentence) is runs


@pytest.mark.parametrize(
    ("heading", "remarks"),
    [
        ("Questions and comments from Members included", True),
        ("On the report these remarks were made", True),
        ("The following points were drawn to the committee’s attention", False),
        ("Comments", False),
    ],
)
def test_a_list_of_remarks_is_known_by_its_lead_in(heading: str, remarks: bool) -> None:  # a table
    assert holds_remarks(heading) is remarks


def test_remarks_of_a_meeting_are_the_councils_and_background() -> None:
    body = "Questions from members included:\n\n• whether visits had been strong\n• what the new homes would cost"
    told = read_text(OPENING + body).findings[-2:]
    assert {(finding.said_by, finding.kind) for finding in told} == {(SaidBy.COUNCIL, FindingKind.CONTEXT)}
