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
