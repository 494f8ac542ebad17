"""Papers of the inspectorates of Wales and Scotland: their own scales, sections and closing pages."""

from collections.abc import Callable

from briefing_app.domain.briefing import Briefing, SourceText
from briefing_app.domain.words import BlockKind, DocumentKind, FindingKind
from briefing_app.reading.parsers.evaluations import evaluations_in
from briefing_app.reading.readers.building import SourceBuilder

Read = Callable[..., Briefing]
MakeSource = Callable[[str], SourceText]

ESTYN = """
# A report on the quality of local authority education services in
# Marlshire County Council
February 2012
by
Estyn, Her Majesty’s Inspectorate for Education and Training in Wales
## Context
Marlshire has about 90,000 people, and the authority maintains fifty schools across a wide rural area.
## Recommendations
In order to improve, the authority should:
R1 raise attendance in its secondary schools;
R2 Make better use of what it knows of schools.
## Main findings
## Key Question 1: How good are outcomes? Adequate
Wellbeing: Good
Pupils feel safe in school, and they know whom they can turn to when they are worried.
## Copies of the report
Copies of this report are available from the authority.
"""

PROGRESS = """
# Report of a progress review following a joint inspection of services for children in Marlshire
## Introduction
The Care Inspectorate first inspected in 2020. We returned to Marlshire in May and June 2022 to look at progress.
## Progress made
Recommendation 2: Leaders should strengthen their oversight of public protection
Chief officers had taken firm hold of public protection and met every month. Some data was still not good enough.
## Next steps
The link inspector will support the partnership as it takes its plans forward.
## Headquarters
Example House
"""


def test_recommendations_are_listed_without_their_numbers_and_evaluations_with_their_areas(read: Read) -> None:
    briefing = read(ESTYN)
    assert briefing.document.kind is DocumentKind.REPORT
    assert briefing.document.title.endswith("services in Marlshire County Council")
    assert (briefing.visit.inspectorate, briefing.visit.start) == ("Estyn", "2012-02")
    assert [f.text for f in briefing.findings if f.section == "Recommendations: the authority"] == [
        "raise attendance in its secondary schools;",
        "Make better use of what it knows of schools.",
    ]
    assert [(grade.area, grade.grade) for grade in briefing.visit.grades] == [
        ("How good are outcomes?", "adequate"),
        ("Wellbeing", "good"),
    ]
    assert not any("Copies" in finding.text for finding in briefing.findings)


def test_what_became_of_a_recommendation_is_no_recommendation(read: Read) -> None:
    briefing = read(PROGRESS)
    assert (briefing.visit.kind, briefing.visit.start, briefing.visit.end) == ("progress review", "2022-05", "2022-06")
    told = [
        f for f in briefing.findings if f.section == "Leaders should strengthen their oversight of public protection"
    ]
    assert [f.kind for f in told] == [FindingKind.STRENGTH, FindingKind.IMPROVEMENT]
    assert not any("Example House" in finding.text for finding in briefing.findings)


def test_evaluations_stand_in_lines_headings_and_sentences(source: MakeSource) -> None:
    told = evaluations_in(
        source(
            """
            # Joint inspection of services in Marlshire
            ## 7. Evaluation of the impact on children and young people
            Evaluation of quality indicator 2.1: Very good
            We evaluated the impact on children and young people at risk of harm as very good.
            We evaluated leadership of change as adequate.
            We concluded the partnership’s key processes were effective with areas for improvement.
            ## Appendix 1: The six-point evaluation scale
            Weak: Adequate
            """
        )
    )
    assert told == [
        ("Impact on children and young people", "very good"),
        ("Leadership of change", "adequate"),
        ("Key processes", "effective with areas for improvement"),
    ]


def test_a_table_of_evaluations_stands_for_its_chapters() -> None:
    builder = SourceBuilder()
    builder.add(BlockKind.HEADING, "Joint inspection of adult services", level=1)
    for row in ("1.2 Outcomes for people Good", "5.1 Delivery of key processes | Weak", "9.3 Leadership | Very good"):
        builder.add(BlockKind.TABLE_ROW, row)
    builder.add(BlockKind.HEADING, "Leading people well", level=2)
    builder.add(BlockKind.PARAGRAPH, "Evaluation: Very good")
    assert evaluations_in(builder.build()) == [
        ("Outcomes for people", "good"),
        ("Delivery of key processes", "weak"),
        ("Leadership", "very good"),
    ]


def test_a_letter_of_care_inspectorate_wales_is_read_by_its_sections(read: Read) -> None:
    briefing = read(
        """
        Dear Director
        Care Inspectorate Wales (CIW) – Performance evaluation inspection of Marlshire County Council social services
        This letter describes the findings of our inspection, carried out between 16 and 20 January 2023.
        ## Introduction
        We inspect under the Social Services and Well-being (Wales) Act 2014 (the 2014 Act).
        ## Strengths:
        4.1 Social workers know the children they visit well.
        - Early help is offered in four towns.
        ## What needs to improve:
        4.2 Supervision is not regular. Managers should see to it that everybody has it.
        ## Next steps
        CIW expects the local authority to consider these areas.
        ## Glossary
        Should: improvement will make services better.
        Yours sincerely
        Ann Other
        """
    )
    assert (briefing.document.kind, briefing.visit.previous) == (DocumentKind.LETTER, ())
    assert [(f.section, f.kind) for f in briefing.findings][-4:] == [
        ("Strengths:", FindingKind.STRENGTH),
        ("Strengths:", FindingKind.STRENGTH),
        ("What needs to improve:", FindingKind.IMPROVEMENT),
        ("Next steps", FindingKind.CONTEXT),
    ]
    asked = next(f for f in briefing.findings if f.section.startswith("What needs"))
    assert asked.text == "Supervision is not regular. Managers should see to it that everybody has it."
    assert not any("Performance evaluation inspection of" in f.text or "Should:" in f.text for f in briefing.findings)


def test_the_council_behind_the_name_of_its_inspection(read: Read) -> None:
    briefing = read(
        """
        # Joint Inspection of Child Protection Arrangements (JICPA): Bridgend
        Published: 26 September 2024
        ## Introduction
        Care Inspectorate Wales and Estyn inspected how children in Bridgend are protected, from 10 to 14 June 2024.
        ## What needs to improve
        - Chronologies should be kept by all agencies
        """
    )
    assert briefing.visit.council == "Bridgend County Borough Council"
    assert briefing.document.title.startswith("Joint Inspection of Child Protection")
