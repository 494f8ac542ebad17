"""A paper is known by the headings of its chapters, where all else that names it is gone."""

from collections.abc import Callable

import pytest

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import DocumentKind, FindingKind
from briefing_app.reading.parsers.report_headings import (
    chapters_of_reports,
    is_chapter,
    is_judged_chapter,
    is_numbered_chapter,
)

Read = Callable[..., Briefing]

PASTED = """
Inspection outcome

Children with special needs in Marlshire have mixed experiences of the help that inspectors looked at.

Information about the local area partnership

Marlshire Council and its health board plan services together.

What is it like to be a child or young person with SEND in this area?

Children with an education, health and care plan wait far too long for speech and language therapy in Marlshire.

What is the area partnership doing that is effective?

Leaders of the partnership know their services well and have set a clear strategy for the years to come.

What does the area partnership need to do better?

Annual reviews are late.
"""
YOUTH_JUSTICE = """
An inspection of youth offending services in Marlshire

HM Inspectorate of Probation, September 2021

Overall rating: Good

1.1 Governance and leadership – Good

1.2 Staff – Outstanding

Background

The service works with sixty children, and most of them live in the three towns of the county.

1.1 Governance and leadership – Good

The board is well attended by partners. Its chair is knowledgeable and holds all of them to account for what they do.

1.2 Staff – Outstanding

Staff are highly skilled and strongly motivated. They are very well supported by their managers, who know them well.
"""
REVISIT = """
Joint area SEND revisit in Marlshire

Main findings

The initial inspection found that too many plans were late.

Leaders have worked hard. Nearly all plans are now written within twenty weeks, and parents say that they are better.
"""


def test_a_pasted_report_is_known_by_its_chapters(read: Read) -> None:
    assert chapters_of_reports(PASTED) > 3
    assert read(PASTED).document.kind is DocumentKind.REPORT


def test_a_chapter_ends_what_is_only_told_about_the_area(read: Read) -> None:
    findings = read(PASTED).findings

    about_area = next(finding for finding in findings if finding.text.startswith("Marlshire"))
    waiting = next(finding for finding in findings if "far too long" in finding.text)
    assert about_area.kind is FindingKind.CONTEXT
    assert waiting.kind is FindingKind.IMPROVEMENT
    assert waiting.theme is not Theme.SCOPE


def test_a_numbered_chapter_with_its_judgement_begins_where_prose_follows(read: Read) -> None:
    findings = read(YOUTH_JUSTICE).findings

    sections = {finding.text.split()[0]: finding.section for finding in findings}
    assert sections["The"] == "1.1 Governance and leadership – Good"
    assert sections["Staff"] == "1.2 Staff – Outstanding"
    assert next(finding for finding in findings if finding.text.startswith("Staff")).kind is FindingKind.STRENGTH


def test_a_letter_on_special_needs_is_known_by_its_title(read: Read) -> None:
    briefing = read(REVISIT)

    assert briefing.document.kind is DocumentKind.LETTER
    assert briefing.visit.council == "Marlshire Council"


@pytest.mark.parametrize(
    "line",
    [
        "What is it like to be a child or young person with SEND in this area?",
        "Domain two: Court disposals",
        "1.2 Staff",
    ],
)
def test_chapters(line: str) -> None:
    assert is_chapter(line)


@pytest.mark.parametrize(
    "line", ["Leaders know their services.", "The partnership in Marlshire", "1.2 Staff are skilled."]
)
def test_lines_that_are_none(line: str) -> None:
    assert not is_chapter(line)


def test_a_list_ends_only_at_a_chapter_that_is_numbered_or_judged() -> None:
    assert is_judged_chapter("Court disposals – Good")
    assert is_judged_chapter("1.2 Staff")
    assert not is_judged_chapter("Leadership")
    assert not is_numbered_chapter("Court disposals – Good")


STATEMENTS = (
    "Assessing needs – Score: 2",
    "Equity in experience and outcomes",
    "Care provision, integration and continuity",
    "Governance, management and sustainability",
)
TOLD = (
    "People told us that they had waited a long time before anybody came to see them at home, and that nobody had told"
    " them how long it would be."
)


def test_each_quality_statement_that_stands_over_text_is_a_chapter(read: Read) -> None:
    report = "\n".join(f"# {statement}\n{TOLD}" for statement in STATEMENTS)

    assert read(f"# Marlshire Council\n{report}").document.kind is DocumentKind.REPORT
    assert chapters_of_reports(report.replace("# ", "")) == len(STATEMENTS)


def test_a_list_of_scores_is_no_report() -> None:
    assert chapters_of_reports("\n".join([TOLD, *STATEMENTS, TOLD])) < len(STATEMENTS) - 1


def test_what_every_council_is_held_against_is_no_finding_of_a_pasted_chapter(read: Read) -> None:
    briefing = read(
        f"""
        # Marlshire Council: local authority assessment
        # Assessing needs
        Score: 3
        What people expect:
        I have care and support that enables me to live as I want to, and everyone works well together and with me.
        The local authority commitment:
        We maximise the effectiveness of people’s care by assessing their needs with them.
        # Key findings
        {TOLD}
        """
    )

    assert [finding.text for finding in briefing.findings] == [TOLD]
