"""Who inspected: as the text names them, all of those that came together, or as what it tells implies."""

import pytest

from briefing_app.reading import read_text
from briefing_app.reading.language.inspectorates import inspectorate_counts, inspectorate_in
from briefing_app.reading.language.inspectorates_meant import in_nation, inspectorate_meant

SAID = "\n\nCouncillor Ann Example, cabinet member, said: “We will read every word of this report again.”"


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Ofsted", "Ofsted"),
        ("OFSTED", "Ofsted"),
        ("the Office for Standards in Education", "Ofsted"),
        ("the CQC", "Care Quality Commission"),
        ("the Care Quality Commission", "Care Quality Commission"),
        ("CSSIW", "Care and Social Services Inspectorate Wales"),
        ("the Care and Social Services Inspectorate Wales", "Care and Social Services Inspectorate Wales"),
        ("CIW", "Care Inspectorate Wales"),
        ("Care Inspectorate Wales", "Care Inspectorate Wales"),
        ("Arolygiaeth Gofal Cymru", "Care Inspectorate Wales"),
        ("ESTYN", "Estyn"),
        ("the Care Inspectorate", "Care Inspectorate"),
        ("HMICFRS", "HMICFRS"),
        ("Her Majesty’s Inspectorate of Constabulary", "HMICFRS"),
        ("HMIC", "HMIC"),
        ("Her Majesty’s Inspectorate of Constabulary (HMIC)", "HMIC"),
        ("HMI Probation", "HM Inspectorate of Probation"),
        ("HMIP", "HM Inspectorate of Probation"),
        ("the RQIA", "RQIA"),
        ("the Regulation and Quality Improvement Authority", "RQIA"),
        ("Education Scotland", "Education Scotland"),
        ("the Care and Social Services Inspectorate", "Care and Social Services Inspectorate Wales"),
        ("CSCI", "Commission for Social Care Inspection"),
        ("HMIe", "HM Inspectorate of Education"),
        ("Her Majesty’s Inspectorate of Education", "HM Inspectorate of Education"),
        ("SCSWIS", "Social Care and Social Work Improvement Scotland"),
        ("the Social Work Inspection Agency", "Social Work Inspection Agency"),
        ("HMI Constabulary", "HMICFRS"),
        ("HM Chief Inspector of Probation", "HM Inspectorate of Probation"),
        ("Her Majesty’s Inspectorate of Prisons", "HM Inspectorate of Prisons"),
    ],
)
def test_each_inspectorate_counts_by_each_of_its_names(told: str, name: str) -> None:
    named = {name: count for count, name in inspectorate_counts(f"In May inspectors from {told} came to the council.")}
    assert named[name] == 1
    assert sum(named.values()) == 1


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            "Ofsted, the Care Quality Commission and His Majesty’s Inspectorate of Constabulary and Fire & Rescue "
            "Services came for a week.",
            "Ofsted, CQC and HMICFRS",
        ),
        ("Ofsted, CQC, HMICFRS and HMI Probation pooled inspectors.", "Ofsted, CQC, HMICFRS and HMI Probation"),
        ("A JTAI by Ofsted, the CQC, HMIC and HMI Probation took five days.", "Ofsted, CQC, HMIC and HMI Probation"),
        (
            "Inspectors from the Care Quality Commission worked side by side with those from Ofsted.",
            "Ofsted and CQC",
        ),
        ("Inspectors came from CIW, Estyn and HMICFRS.", "CIW, Estyn and HMICFRS"),
        (
            "The Care Inspectorate led. The Care Inspectorate worked with Education Scotland, Healthcare Improvement "
            "Scotland and Her Majesty’s Inspectorate of Constabulary for Scotland.",
            "Care Inspectorate, Education Scotland, Healthcare Improvement Scotland and HMICS",
        ),
        ("Ofsted came. Estyn is the inspectorate of Wales. CIW inspects care. Ofsted was kind.", "Ofsted"),
        ("A joint review by Care Inspectorate Wales and Estyn is out.", "Care Inspectorate Wales and Estyn"),
        ("Care Inspectorate Wales and Estyn both write letters. Estyn came in May.", "Estyn"),
        (
            "The Care and Social Services Inspectorate Wales (CSSIW) came.",
            "Care and Social Services Inspectorate Wales",
        ),
        ("OFSTED and the Care Quality Commission came together.", "Ofsted and CQC"),
        (
            "The youth justice service is good. Ofsted rates the youth justice team’s school; the chief inspector of "
            "probation praised the team.",
            "HM Inspectorate of Probation",
        ),
        ("Her Majesty’s Inspectors and CQC colleagues came; the statement goes to Ofsted.", "Ofsted and CQC"),
    ],
)
def test_inspectorates_that_came_together_are_all_named(text: str, named: str) -> None:
    assert inspectorate_in(text) == named


@pytest.mark.parametrize(
    ("text", "council", "meant"),
    [
        ("The watchdog is pleased with help for children.", None, "Ofsted"),
        ("Children’s services are now inadequate.", "Shropshire Council", "Ofsted"),
        ("Assessors met older people and said that home care is good.", None, "Care Quality Commission"),
        ("Inspectors praise how children are heard.", "Swansea Council", "Care Inspectorate Wales"),
        ("Inspectors praise how adults at risk are heard.", "Fife Council", "Care Inspectorate"),
        ("Inspectors praise how children are heard.", "Belfast City Council", "RQIA"),
        ("Inspectors praise how children are heard; the Welsh Government is glad.", None, "Care Inspectorate Wales"),
        ("The youth justice service is good, probation inspectors say.", None, "HM Inspectorate of Probation"),
        ("Half of the EHC plans were late, and special schools are full. Children wait.", None, "Ofsted and CQC"),
        ("The home is cold, and an MSP wants a new one. The children like the staff.", None, "Care Inspectorate"),
        ("Young adults who grew up in care were met with patience.", None, "Ofsted"),
        ("Inspectors were pleased.", None, None),
        ("A peer review praised the council’s work with children.", None, None),
    ],
)
def test_a_story_that_names_no_inspectorate_means_the_one_that_comes_to_such_services(
    text: str, council: str | None, meant: str | None
) -> None:
    assert inspectorate_meant(text, council, None) == meant


def test_an_area_inspection_for_special_needs_is_of_two() -> None:
    assert inspectorate_meant("Inspectors met children.", None, "area SEND inspection") == "Ofsted and CQC"


def test_a_story_of_the_watchdog_is_read_as_ofsteds() -> None:
    text = "Watchdog praises Marlbury Council’s help for children. Inspectors saw careful plans in May." + SAID
    assert read_text(text).visit.inspectorate == "Ofsted"


@pytest.mark.parametrize(
    ("council", "day", "meant"),
    [
        ("Swansea Council", "2015-11", "Care and Social Services Inspectorate Wales"),
        ("Swansea Council", "2019-11", "Care Inspectorate Wales"),
        ("Angus Council", "2009-06-02", "HM Inspectorate of Education"),
        ("Angus Council", None, "Care Inspectorate"),
    ],
)
def test_what_was_inspected_long_ago_was_inspected_by_the_forerunners(
    council: str, day: str | None, meant: str
) -> None:
    assert inspectorate_meant("Inspectors praise how children are heard.", council, None, day) == meant


def test_youth_justice_is_for_probation_inspectors() -> None:
    text = "Inspectors call the youth offending team good. Children trust its workers."
    assert inspectorate_meant(text, "Shropshire Council", None) == "HM Inspectorate of Probation"


def test_special_needs_are_never_the_cqc_s_alone() -> None:
    assert inspectorate_in("The CQC said that the area knows its children.", "area SEND inspection") == "Ofsted and CQC"


def test_the_care_inspectorate_in_wales_is_that_of_wales() -> None:
    assert in_nation("Care Inspectorate", "Swansea Council") == "Care Inspectorate Wales"
    assert in_nation("Care Inspectorate", "Angus Council") == "Care Inspectorate"
