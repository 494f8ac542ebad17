"""Inspection reports: judgements from torn tables, chapters, recommendations, and the pages that are no findings."""

from collections.abc import Callable

import pytest

from briefing_app.domain.briefing import Briefing, SourceText
from briefing_app.domain.words import DocumentKind, FindingKind
from briefing_app.reading.parsers.grades import grades_in

Read = Callable[..., Briefing]
MakeSource = Callable[[str], SourceText]
BETTER = "requires improvement to be good"

REPORT = """
# Inspection of Marlshire local authority children’s services
Inspection dates: 29 January to 9 February 2024
Lead inspector: Ann Other, His Majesty’s Inspector
### Judgement Grade
The impact of leaders on social work practice with children and families Good
The experiences and progress of children who need help and protection Requires improvement to be good
The experiences and progress of children in care Good
The experiences and progress of care leavers Outstanding
Overall effectiveness Good
Leaders have improved services since the last inspection in 2019, when they were judged to require improvement.
---
## What needs to improve?
- The quality of strategy meetings.
- Supervision, so that it is regular.
## The experiences and progress of children who need help and protection: requires improvement to be good
1. Families get early help from skilled workers. Some children wait too long for a visit.
2. Strategy meetings are not always attended by health partners.
## The experiences and progress of children in care: good
3. Most children live in stable homes that meet their needs.
---
The Office for Standards in Education, Children’s Services and Skills (Ofsted) inspects.
Piccadilly Gate
© Crown copyright 2024
"""


def test_facts_and_judgements(read: Read) -> None:
    briefing = read(REPORT, "marlshire-2024-03-18.pdf")
    visit = briefing.visit
    assert briefing.document.kind is DocumentKind.REPORT
    assert (visit.council, visit.inspectorate, visit.kind) == ("Marlshire Council", "Ofsted", "inspection")
    assert (visit.start, visit.end, visit.inspectors) == ("2024-01-29", "2024-02-09", ("Ann Other",))
    assert briefing.document.published == "2024-03-18"
    assert [grade.grade for grade in visit.grades] == ["good", BETTER, "good", "outstanding", "good"]
    assert visit.grades[-1].area == "Overall effectiveness"


def test_items_chapters_and_paragraph_numbers(read: Read) -> None:
    briefing = read(REPORT)
    asked = [f for f in briefing.findings if f.section == "What needs to improve?"]
    assert [f.text for f in asked] == ["The quality of strategy meetings.", "Supervision, so that it is regular."]
    late = next(f for f in briefing.findings if f.text.startswith("Strategy meetings are not"))
    assert (late.paragraph, late.page, late.kind) == (2, 2, FindingKind.IMPROVEMENT)
    assert late.section.endswith("requires improvement to be good")


def test_title_page_and_last_page_are_explained(read: Read) -> None:
    briefing = read(REPORT)
    audit = briefing.audit
    assert audit.placed + len(audit.unplaced) == audit.paragraphs
    text = briefing.document.source.text
    why = {text[u.start : u.end]: u.why for u in audit.unplaced}
    assert "title page" in why["Inspection dates: 29 January to 9 February 2024"]
    assert "inspectorate" in why["Piccadilly Gate"]
    assert not any("Crown" in f.text or "Piccadilly" in f.text for f in briefing.findings)


@pytest.mark.parametrize(
    ("rows", "grades"),
    [
        (
            "The impact of leaders on social work practice with children\nand families\nRequires improvement\nto be"
            " good\n"
            "The experiences and progress of children who need help and\nprotection\nInadequate\n"
            "The experiences and progress of children in care and care\nleavers\nGood\nOverall effectiveness"
            " Requires improvement\n"
            "to be good",
            [BETTER, "inadequate", "good", BETTER],
        ),
        (
            "The experiences and progress of\nchildren in care\nGood\nThe experiences and progress of"
            " care\nleavers\nGood",
            ["good", "good"],
        ),
        (
            "Children who need help and protection Requires\nimprovement\nChildren looked after and achieving"
            " permanence Good\n"
            "2.1 Adoption performance Outstanding\n2.2 Experiences and progress of care"
            " leavers\nRequires\nimprovement\n"
            "Leadership, management and governance Inadequate",
            [BETTER, "good", "outstanding", BETTER, "inadequate"],
        ),
    ],
)
def test_cells_that_wrap(source: MakeSource, rows: str, grades: list[str]) -> None:
    assert [grade.grade for grade in grades_in(source(f"# Inspection of Marlshire\n{rows}"))] == grades


def test_judgements_told_in_a_sentence_or_in_chapter_headings(source: MakeSource) -> None:
    told = grades_in(source("# Marlshire\nThe overall judgement is inadequate\n# Findings\nWords."))
    assert [(grade.area, grade.grade) for grade in told] == [("Overall effectiveness: overall judgement", "inadequate")]
    chapters = grades_in(source("# Report\n## The experiences and progress of care leavers: good\nWords."))
    assert [grade.grade for grade in chapters] == ["good"]


def test_recommendations_of_an_older_report(read: Read) -> None:
    briefing = read(
        """
        # Marlshire County Council
        ## Inspection of services for children in need of help and protection, children looked after and care leavers
        Inspection date: 14 January – 5 February 2014
        Report published: 21 March 2014
        The overall judgement is requires improvement
        ---
        # Contents
        ## Recommendations 3
        ---
        ## Recommendations
        ### Priority and immediate action
        1. Ensure that every referral is read by a manager on the day that it arrives.
        There are no other actions.
        ### Areas for improvement
        ### Within three months:
        2. Improve the quality of plans.
        Leadership
        3. Improve supervision.
        ## Information about this inspection
        Inspectors have looked closely at the experiences of children.
        """
    )
    kinds = [(f.paragraph, f.kind) for f in briefing.findings if f.kind.needs_action]
    assert kinds == [(1, FindingKind.PRIORITY_ACTION), (2, FindingKind.IMPROVEMENT), (3, FindingKind.IMPROVEMENT)]
    assert {f.section for f in briefing.findings if f.paragraph in {2, 3}} == {"Areas for improvement"}
    assert briefing.document.published == "2014-03-21"
    assert (briefing.visit.start, briefing.visit.end) == ("2014-01-14", "2014-02-05")


@pytest.mark.parametrize("headed", [True, False])
def test_a_contents_list_without_pages_ends_where_prose_begins(headed: bool) -> None:
    from briefing_app.reading import read_bytes

    mark = "## " if headed else ""
    entries = f"{mark}Executive summary\n\n{mark}Leadership\n\nInformation about this inspection 12"
    told = "Social workers visit children often, and leaders know from audits and feedback how well they are helped."
    text = (
        "# Inspection of Marlshire children’s services\n\nInspection dates: 5 to 9 March 2018\n\n"
        f"Lead inspector: Ann Other HMI\n\n## Contents\n\n{entries}\n\n"
        f"## Executive summary\n\n{told}\n\n## Leadership\n\n{told}\n\n© Crown copyright 2018"
    )
    briefing = read_bytes(text.encode(), "report.md")
    assert briefing.document.kind is DocumentKind.REPORT
    assert [each.section for each in briefing.findings] == ["Executive summary", "Leadership"]
    assert {each.text for each in briefing.findings} == {told}


def test_the_record_of_main_findings_is_believed_before_lines_that_only_look_like_a_table() -> None:
    from briefing_app.reading import read_bytes

    told = "Leaders know from audits how well children are helped, and social workers visit them often.\n\n" * 12
    text = (
        "# Inspection of Marlshire children’s services\n\nInspection dates: 5 to 9 March 2013\n\n"
        "Lead inspector: Ann Other HMI\n\n## Contents\n\n### Leadership and management 16\n\n"
        "### Outstanding: a service that exceeds what is asked\n\n"
        f"## Leadership and management\n\n{told}\n\n## Record of main findings\n\n"
        "### Overall effectiveness Adequate\n\n### Leadership and management Adequate\n"
    )
    grades = read_bytes(text.encode(), "report.md").visit.grades
    assert [(each.area, each.grade) for each in grades] == [
        ("Overall effectiveness", "adequate"),
        ("Leadership and management", "adequate"),
    ]


def test_the_safeguarding_board_is_graded_where_its_own_chapter_begins(source: MakeSource) -> None:
    report = """
    # Inspection of services
    ## Children’s services in Marlshire require improvement to be good
    Words of the report, as many as it takes.
    ---
    # The Local Safeguarding Children Board (LSCB)
    # The Local Safeguarding Children Board is good
    An LSCB that is inadequate does not demonstrate that it has effective arrangements.
    """
    assert [(grade.area, grade.grade) for grade in grades_in(source(report))] == [
        ("Overall effectiveness: children’s services in Marlshire", BETTER),
        ("The effectiveness of the Local Safeguarding Children Board", "good"),
    ]


def test_the_inspection_team_is_no_finding(read: Read) -> None:
    briefing = read(
        REPORT.replace("Piccadilly Gate", "Words.").replace(
            "---\nThe Office", "## Team\nTeam inspectors: Jo Poe, Al Moss\n---\nThe Office"
        )
    )
    assert not any("Moss" in finding.text for finding in briefing.findings)


def test_a_line_over_points_is_a_heading(read: Read) -> None:
    briefing = read(
        REPORT.replace(
            "3. Most children", "Scrutiny and challenge\n- Audits are thorough and lead to change.\n3. Most children"
        )
    )
    texts = [finding.text for finding in briefing.findings]
    assert "Audits are thorough and lead to change." in texts
    assert "Scrutiny and challenge" not in texts


def test_chapters_of_a_short_report_begin_on_its_first_page(read: Read) -> None:
    briefing = read(REPORT.replace("---\n", "", 1))
    sections = {found.section for found in briefing.findings if found.kind is not FindingKind.CONTEXT}
    assert "The experiences and progress of children who need help and protection: requires improvement to be good" in (
        sections
    )
    assert [found.text for found in briefing.findings if found.section == "What needs to improve?"] == [
        "The quality of strategy meetings.",
        "Supervision, so that it is regular.",
    ]


def test_short_sentences_below_a_chapters_heading_are_findings_and_no_title_page(read: Read) -> None:
    briefing = read(
        "# Report of a joint inspection of services for children and young people in Strathmorrow\n"
        "Prepared by the Care Inspectorate in partnership with Education Scotland and Healthcare Improvement Scotland\n"
        "November 2022\n## Key messages\n"
        "1. Staff responded quickly to risk.\n2. Mental health support was hard to get.\n"
        "## Areas for improvement\n- The partnership should improve access to mental health support.\n",
        "report.docx",
    )
    kinds = {finding.text: finding.kind for finding in briefing.findings}
    assert kinds["Staff responded quickly to risk."] is FindingKind.STRENGTH
    assert kinds["Mental health support was hard to get."] is FindingKind.IMPROVEMENT
    assert briefing.document.published == "2022-11"


def test_the_overall_judgement_of_services_is_told_in_a_sentence(source: MakeSource) -> None:
    said = "# Inspection of Marlshire\nThe overall judgement is that children’s services require improvement\nOfsted\n"
    assert [grade.grade for grade in grades_in(source(said))] == [BETTER]


def test_a_quality_statement_in_a_cell_is_told_once(source: MakeSource) -> None:
    text = "# Marlshire\nAssessing needs | Score: 2\nSafeguarding | Score: 3\n## Assessing needs\nScore: 2\n"
    graded = [(grade.area, grade.grade) for grade in grades_in(source(text))]
    assert graded == [("Assessing needs", "2 of 4"), ("Safeguarding", "3 of 4")]


def test_a_short_list_of_what_is_asked_is_no_part_of_the_title_page(read: Read) -> None:
    briefing = read(
        "# An inspection of youth justice services in Marlshire\nHM Inspectorate of Probation, March 2024\n"
        "Fieldwork started November 2023\n## Recommendations\nThe board should:\n1. find each child a school place\n"
        "2. review speech and language therapy.\n## Staff – Outstanding\nStaff are skilled and stable.\n",
        "report.docx",
    )
    asked = [finding.text for finding in briefing.findings if finding.kind is FindingKind.IMPROVEMENT]
    assert asked == ["find each child a school place", "review speech and language therapy."]
