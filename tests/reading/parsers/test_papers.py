"""What letters and reports have in common: date, inspectorate, findings and the account of every paragraph."""

from collections.abc import Callable

import pytest

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.words import DocumentKind

Read = Callable[..., Briefing]

BODY = """
## Main findings
Leaders know their services well and act on what they learn from children, families and staff every month.
## What needs to improve
- The quality of plans.
"""
LETTER = f"""
Dear Ms Example
## Focused visit to Marlshire children’s services
Inspectors visited Marlshire County Council on 21 and 22 November 2023.
{BODY}
Yours sincerely
Ann Other
His Majesty’s Inspector
"""
REPORT = f"""
# Inspection of Marlshire local authority children’s services
Inspection dates: 21 to 22 November 2023
{BODY}
The Office for Standards in Education, Children’s Services and Skills (Ofsted) inspects.
"""


@pytest.mark.parametrize(("text", "kind"), [(LETTER, DocumentKind.LETTER), (REPORT, DocumentKind.REPORT)])
def test_the_file_s_name_dates_a_paper_that_has_no_date_of_its_own(text: str, kind: DocumentKind, read: Read) -> None:
    briefing = read(text, "marlshire-2024-01-12.pdf")
    assert (briefing.document.kind, briefing.document.published) == (kind, "2024-01-12")
    assert briefing.document.file_name == "marlshire-2024-01-12.pdf"
    assert read(f"12 December 2023\n{text}", "marlshire-2024-01-12.pdf").document.published == "2023-12-12"


@pytest.mark.parametrize("text", [LETTER, REPORT])
def test_every_paragraph_of_a_paper_is_placed_or_left_with_a_reason(text: str, read: Read) -> None:
    briefing = read(text)
    audit = briefing.audit
    assert [finding.text for finding in briefing.findings if "improve" in finding.section] == ["The quality of plans."]
    assert audit.unplaced
    assert audit.paragraphs == audit.placed + len(audit.unplaced)
