"""The speaker of a quote as name, role and organisation."""

import pytest

from briefing_app.domain.briefing import VisitFacts
from briefing_app.reading.language.quotes import find_speech
from tests.reading.language.speech.saying import paragraphs_of, said


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Cllr Ann Poole said: “We are glad of it.”", "councillor"),
        ("Ann Poole MP said: “We are glad of it.”", "MP"),
        ("Ann Poole OBE said: “We are glad of it.”", ""),
        ("“We are glad,” Ann Poole (Con, Priory) told members.", "councillor (Con, Priory)"),
        ("Councillor Ann Poole (Cons, Priory Park) said: “We are glad of it.”", "councillor (Cons, Priory Park)"),
        ("Cllr Ann Poole, the leader, said: “We are glad of it.”\nCllr Poole added: “We are very glad.”", "leader"),
        ("Ms Ann Poole said: “We are glad of it.”", ""),
    ],
)
def test_where_no_office_is_told_a_title_gives_one(told: str, role: str) -> None:
    assert {quote[1] for quote in said(told)} == {role}


@pytest.mark.parametrize(
    ("called", "council"),
    [
        ("Dudley Council", "Dudley Metropolitan Borough Council"),
        ("Brighton & Hove City Council", "Brighton and Hove City Council"),
        ("Kensington and Chelsea Council", "Royal Borough of Kensington and Chelsea"),
    ],
)
def test_a_council_by_the_name_it_goes_by_is_the_documents_own(called: str, council: str) -> None:
    text = f"Jo Marsh, head of care at {called}, said: “We are glad of it.”"
    quote = find_speech(text, paragraphs_of(text), VisitFacts(council=council, inspectorate="Ofsted")).quotes[0]
    assert (quote.speaker.role, quote.speaker.organisation) == ("head of care", council)


def test_another_council_keeps_its_name() -> None:
    text = "Jo Marsh, head of care at Leicester City Council, said: “We are glad of it.”"
    council = VisitFacts(council="Leicestershire County Council", inspectorate="Ofsted")
    quote = find_speech(text, paragraphs_of(text), council).quotes[0]
    assert (quote.speaker.role, quote.speaker.organisation) == (
        "head of care at Leicester City Council",
        "Leicester City Council",
    )


@pytest.mark.parametrize(
    "role",
    [
        "Cabinet Member for Children, and chair of the Corporate Parenting Board",
        "director of children’s services and chair of the Mereford Safeguarding Partnership",
        "Leader of the Council, who chairs the Health and Wellbeing Board",
    ],
)
def test_a_body_that_is_chaired_besides_is_not_whom_somebody_speaks_for(role: str) -> None:
    text = f"Cllr Ann Poole, {role}, said: “We are glad of it.”"
    council = VisitFacts(council="Mereford Council", inspectorate="Ofsted")
    assert find_speech(text, paragraphs_of(text), council).quotes[0].speaker.organisation == "Mereford Council"


def test_a_body_that_is_chaired_alone_is_whom_somebody_speaks_for() -> None:
    text = "Jo Marsh, independent chair of the Mereford Safeguarding Partnership, said: “We are glad of it.”"
    council = VisitFacts(council="Mereford Council", inspectorate="Ofsted")
    speaker = find_speech(text, paragraphs_of(text), council).quotes[0].speaker
    assert speaker.organisation == "Mereford Safeguarding Partnership"
