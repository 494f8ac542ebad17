"""The sample that comes with Briefing is read as what it is: it is the first thing that anybody sees."""

from pathlib import Path

import pytest

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.words import DocumentKind, FindingKind
from briefing_app.reading import read_bytes, read_text

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"


def _read(part_of_name: str) -> Briefing:
    path = next(SAMPLE.glob(f"*{part_of_name}*.md"))
    return read_bytes(path.read_bytes(), path.name)


def _asked(briefing: Briefing, kind: FindingKind) -> list[str]:
    asked = "priority" if kind is FindingKind.PRIORITY_ACTION else "needs to improve"
    return [found.text for found in briefing.findings if found.kind is kind and asked in found.section]


@pytest.mark.parametrize(
    ("name", "published", "asked", "priority"),
    [("2023-focused-visit", "2024-01-12", 6, 1), ("2024-focused-visit", "2024-08-30", 3, 0)],
)
def test_a_letter_without_greeting_is_a_letter(name: str, published: str, asked: int, priority: int) -> None:
    letter = _read(name)
    assert letter.document.kind is DocumentKind.LETTER
    assert (letter.document.publisher, letter.document.published) == ("Ofsted", published)
    assert (letter.visit.kind, len(letter.visit.inspectors)) == ("focused visit", 2)
    assert [visit.start for visit in letter.visit.previous] == ["2022-02"]
    assert len(_asked(letter, FindingKind.IMPROVEMENT)) == asked
    assert len(_asked(letter, FindingKind.PRIORITY_ACTION)) == priority


def test_the_report_is_a_report_by_chapters() -> None:
    report = _read("inspection-report")
    assert report.document.kind is DocumentKind.REPORT
    assert [grade.grade for grade in report.visit.grades] == ["good", "requires improvement to be good", "good", "good"]
    assert len(_asked(report, FindingKind.IMPROVEMENT)) == 3
    chapters = dict.fromkeys(found.section for found in report.findings if found.paragraph)
    assert sum("requires improvement" in chapter or chapter.endswith(": good") for chapter in chapters) == 3


def test_the_release_is_a_release_with_its_quotes() -> None:
    release = _read("news-release")
    assert release.document.kind is DocumentKind.RELEASE
    assert len(release.quotes) == 3
    assert (release.visit.start, release.visit.end) == ("2024-07-30", "2024-07-31")


@pytest.mark.parametrize("name", ["2022", "2023", "2024-focused", "2024-news"])
def test_where_the_facts_come_from_is_no_finding_but_listed(name: str) -> None:
    briefing = _read(name)
    text = briefing.document.source.text
    note = text.index("This page was written")
    ends = [finding.end for finding in briefing.findings] + [quote.end for quote in briefing.quotes]
    assert max(ends) <= note
    assert [left.why for left in briefing.audit.unplaced if left.end > note] == [
        "says only where the text comes from or whom to ask"
    ]


HEADED = """
Focused visit to Marlshire children’s services

His Majesty’s Inspectors visited Marlshire on 4 and 5 June 2024.

Headline findings

Leaders have made steady progress since the last inspection, and children are safer as a result.

What needs to improve in this area of social work practice?

The timeliness of return home interviews.

Main findings

Most referrals are considered within a day by experienced managers.

Sources

Written from the letter that Ofsted published on 11 July 2024.
"""


def test_the_headings_of_a_letter_make_a_letter_in_plain_text_too() -> None:
    letter = read_text(HEADED)
    assert letter.document.kind is DocumentKind.LETTER
    assert _asked(letter, FindingKind.IMPROVEMENT) == ["The timeliness of return home interviews."]
    assert not any("Written from" in found.text for found in letter.findings)


def test_a_release_with_such_headings_is_a_release_where_people_speak() -> None:
    spoken = HEADED.replace(
        "Sources", "Councillor Ann Example, cabinet member, said: “We welcome this letter.”\n\nSources"
    )
    assert read_text(spoken).document.kind is DocumentKind.RELEASE
