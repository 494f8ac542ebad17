"""Days that a story tells of another inspection than its own."""

import pytest

from briefing_app.domain.briefing import VisitFacts
from briefing_app.reading import read_text


def _visit(told: str) -> VisitFacts:
    return read_text(
        "Elmbury children’s services praised by Ofsted\n\n14 April 2025\n\n"
        "Ofsted has praised Elmbury Council’s children’s services after a focused visit to the front door.\n\n"
        f"{told}\n\nInspectors found that social workers know their families well.\n\n"
        "Cllr Ann Example, cabinet member at Elmbury Council, said: “We will read every word of this letter.”\n"
    ).visit


@pytest.mark.parametrize(
    "told",
    [
        "Inspectors last visited Elmbury on 10 and 11 September 2024.",
        "The previous focused visit took place on 10 and 11 September 2024.",
        "The earlier visit, on 10 and 11 September 2024, looked at care leavers.",
    ],
)
def test_a_former_visit_s_days_are_told_as_the_former_visit_s(told: str) -> None:
    visit = _visit(told)
    assert (visit.start, visit.end) == (None, None)
    assert [earlier.start for earlier in visit.previous] == ["2024-09-10"]


@pytest.mark.parametrize(
    "told",
    [
        "CQC inspected the council’s adult services from 3 to 6 December 2024.",
        "It comes after the council’s adult social care was inspected by the CQC between 3 and 6 December 2024.",
        "The youth justice service was inspected by HMIP from 3 to 7 February 2025.",
        "HM Inspectorate of Probation inspected Elmbury’s work with young offenders between 3 and 7 February 2025.",
        "Ofsted inspected Elm House, one of the council’s children’s homes, on 4 and 5 March 2025.",
        "Elmbury’s schools were visited by inspectors between 3 and 14 February 2025.",
        "Ofsted inspected the council’s adult learning service on 4 and 5 March 2025.",
    ],
)
def test_days_of_other_services_are_neither_this_visit_s_nor_a_former_one_s(told: str) -> None:
    visit = _visit(told)
    assert (visit.start, visit.end) == (None, None)
    assert visit.previous == ()


@pytest.mark.parametrize(
    "told",
    [
        "Inspectors last visited Elmbury on 4 and 5 March 2025.",
        "Ofsted inspected the council’s children’s services on 4 and 5 March 2025.",
        "The visit took place on 4 and 5 March 2025 and follows an inspection of adult services by CQC.",
        "Inspectors visited schools, children’s homes and a family hub on 4 and 5 March 2025.",
        "Since the previous inspection, much has changed, inspectors found on 4 and 5 March 2025 when they returned.",
        "Following the previous visit, inspectors returned on 4 and 5 March 2025.",
    ],
)
def test_this_visit_s_own_days_stay(told: str) -> None:
    visit = _visit(told)
    assert (visit.start, visit.end) == ("2025-03-04", "2025-03-05")
