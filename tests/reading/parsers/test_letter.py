"""Inspectors' letters of several layouts: facts, what must improve, findings, and every paragraph accounted for."""

from collections.abc import Callable

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import DocumentKind, FindingKind
from briefing_app.reading import read_bytes

Read = Callable[..., Briefing]

LETTER = """
12 January 2024
Helen Example
Director of Children’s Services
Marlshire County Council
County Hall, Marlton MA1 2RL
Dear Ms Example
## Focused visit to Marlshire children’s services
This letter summarises the findings of the focused visit to Marlshire children’s services on 21 and 22 November. \
His Majesty’s Inspectors for this visit were Ann Other and Bob O’Example-Smith.
Inspectors looked at the local authority’s arrangements for care leavers, with a particular focus on:
- Keeping in touch.
- Health.
Care leavers were an area for improvement at the last inspection in March 2022.
## Headline findings
Leaders have strengthened support for care leavers since the focused visit in May 2023. \
Too many pathway plans are out of date.
## Areas for priority action
The local authority needs to take swift action to address:
- the safety of young people who live in unregistered homes
## What needs to improve in this area of social work practice?1
- The quality of pathway plans. This includes timescales.
- The sufficiency of homes, including:
- for young parents
- for young people who leave custody.
1 The areas for improvement are cross-referenced.
Ofsted will take the findings from this focused visit into account when planning the next inspection or visit.
## Main findings
Personal advisers know their young people well. They see them often. However, supervision is not regular.
We have asked for an action plan.
Yours sincerely
Ann Other
His Majesty’s Inspector
"""


def found(briefing: Briefing, kind: FindingKind, section: str = "") -> list[str]:
    return [f.text for f in briefing.findings if f.kind is kind and section in f.section]


def test_the_facts_of_the_visit(read: Read) -> None:
    briefing = read(LETTER)
    visit = briefing.visit
    assert briefing.document.kind is DocumentKind.LETTER
    assert briefing.document.title == "Focused visit to Marlshire children’s services"
    assert briefing.document.published == "2024-01-12"
    assert (visit.council, visit.inspectorate, visit.kind) == ("Marlshire County Council", "Ofsted", "focused visit")
    assert (visit.start, visit.end) == ("2023-11-21", "2023-11-22")
    assert visit.inspectors == ("Ann Other", "Bob O’Example-Smith")
    assert visit.focus == "care leavers"
    assert visit.grades == ()
    assert [(p.kind, p.start) for p in visit.previous] == [("inspection", "2022-03"), ("focused visit", "2023-05")]


def test_what_is_asked_for_item_by_item(read: Read) -> None:
    briefing = read(LETTER)
    assert found(briefing, FindingKind.IMPROVEMENT, "What needs to improve") == [
        "The quality of pathway plans. This includes timescales.",
        "The sufficiency of homes, including:\nfor young parents\nfor young people who leave custody.",
    ]
    assert found(briefing, FindingKind.PRIORITY_ACTION) == ["the safety of young people who live in unregistered homes"]


def test_scope_and_closing_are_context_whatever_their_words(read: Read) -> None:
    context = [f for f in read(LETTER).findings if f.kind is FindingKind.CONTEXT and f.theme is Theme.SCOPE]
    openings = " ".join(f.text for f in context)
    assert "Keeping in touch." in openings
    assert "Care leavers were an area for improvement" in openings
    assert "Ofsted will take the findings" in openings


def test_findings_under_their_own_headings(read: Read) -> None:
    briefing = read(LETTER)
    assert found(briefing, FindingKind.STRENGTH, "Headline findings")
    assert found(briefing, FindingKind.IMPROVEMENT, "Headline findings") == ["Too many pathway plans are out of date."]
    assert "However, supervision is not regular." in found(briefing, FindingKind.IMPROVEMENT, "Main findings")


def test_every_paragraph_is_placed_or_explained(read: Read) -> None:
    briefing = read(LETTER)
    audit = briefing.audit
    assert audit.placed + len(audit.unplaced) == audit.paragraphs
    why = {briefing.document.source.text[u.start : u.end]: u.why for u in audit.unplaced}
    assert "address" in why["Helen Example"]
    assert "signature" in why["Yours sincerely"]
    assert "not recognised" not in " ".join(why.values())


def test_spans_are_the_text_itself(read: Read) -> None:
    briefing = read(LETTER)
    text = briefing.document.source.text
    assert all(text[f.start : f.end] == f.text for f in briefing.findings)
    assert len({f.id for f in briefing.findings}) == len(briefing.findings)


def test_a_slip_in_the_year_of_the_visit_is_mended(read: Read) -> None:
    slip = LETTER.replace("21 and 22 November.", "21 November 2022 to 22 November 2023.")
    assert (read(slip).visit.start, read(slip).visit.end) == ("2023-11-21", "2023-11-22")
    early = LETTER.replace("21 and 22 November.", "9 and 10 January 2023.").replace("12 January", "26 January")
    assert read(early).visit.start == "2024-01-09"


def test_headings_that_are_not_set_as_headings(read: Read) -> None:
    briefing = read(LETTER.replace("## Main findings", "Main findings.").replace("## Headline", "Headline"))
    assert found(briefing, FindingKind.IMPROVEMENT, "Main findings")
    assert len(found(briefing, FindingKind.IMPROVEMENT, "What needs to improve")) == 2


def test_a_list_in_plain_paragraphs_last_in_the_letter(read: Read) -> None:
    text = """
    3 March 2020
    Dear Ms Example
    # Focused visit to Marlshire children’s services
    This letter summarises the findings of a focused visit to Marlshire children’s services on 4 and 5 February 2020. \
    The inspectors were Ann Other, HMI, and Cy Dean, HMI.
    # Overview
    Children are safe because workers act on worries quickly and well.
    # Areas for improvement
    The timeliness of strategy meetings.
    The use of chronologies, so that history informs plans.
    Ofsted will take the findings from this focused visit into account when planning your next inspection or visit.
    Yours sincerely
    Ann Other
    """
    asked = found(read(text), FindingKind.IMPROVEMENT, "Areas for improvement")
    assert asked == ["The timeliness of strategy meetings.", "The use of chronologies, so that history informs plans."]
    assert read(text).visit.inspectors == ("Ann Other", "Cy Dean")


def test_a_letter_dated_only_by_its_file_name(read: Read) -> None:
    undated = LETTER.replace("12 January 2024\n", "").replace("22 November.", "22 November 2023.")
    assert read(undated, "marlshire-2024-01-12.pdf").document.published == "2024-01-12"
    assert read(undated, "marlshire-2031-01-12.pdf").document.published is None


def test_headline_findings_after_one_paragraph_on_the_visit_are_findings() -> None:
    letter = (
        "# Focused visit to Mereford Council children's services\n\nDear Ms Poe\n\n"
        "This letter summarises the findings of the focused visit to Mereford on 11 and 12 June 2024.\n\n"
        "## Headline findings\n\nToo many plans are out of date.\n\n"
        "## Main findings\n\nSocial workers visit children regularly.\n\nYours sincerely\n\nJo Reader\n"
    )
    scope, headline, main = read_bytes(letter.encode(), "mereford.md").findings
    assert scope.kind is FindingKind.CONTEXT
    assert (headline.kind, headline.section) == (FindingKind.IMPROVEMENT, "Headline findings")
    assert main.section == "Main findings"


def test_what_follows_a_list_of_what_was_found_before_is_found_now(read: Read) -> None:
    briefing = read(
        "23 July 2021\nDear Ms Example\n## Joint area SEND revisit in Marlshire\n"
        "Between 14 and 16 June 2021, Ofsted and the Care Quality Commission (CQC) revisited the area of Marlshire.\n"
        "## Main findings\nThe initial inspection found that:\n- waiting times for therapy were too long.\n"
        "Waiting times remain too long.\nYours sincerely\nAnn Other\nHer Majesty’s Inspector\n"
    )
    kinds = {finding.text: finding.kind for finding in briefing.findings}
    assert kinds["waiting times for therapy were too long."] is FindingKind.CONTEXT
    assert kinds["Waiting times remain too long."] is FindingKind.IMPROVEMENT


def test_the_days_of_an_assurance_check_are_the_visit_s(read: Read) -> None:
    visit = read(
        "6 August 2021\nDear Director\n"
        "## Care Inspectorate Wales (CIW) assurance check 2021: Marlshire County Council\n"
        "This letter summarises the findings of our assurance check on 21 June to 25 June 2021.\n"
        "## Prevention\nCommunity support is available to families.\n"
        "Yours sincerely\nAnn Other\nCare Inspectorate Wales\n"
    ).visit
    assert (visit.start, visit.end, visit.previous) == ("2021-06-21", "2021-06-25", ())
