"""Lines that only give an area its grade or score."""

import pytest

from briefing_app.domain.words import FindingKind
from briefing_app.reading import read_text

HEAD = "What Ofsted and CQC found\n\nOfsted inspectors visited Elmbury Council’s children’s services in May.\n\n"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Leadership, management and governance Inadequate", FindingKind.IMPROVEMENT),
        ("The experiences and progress of children in care Good", FindingKind.STRENGTH),
        ("Equity in experience and outcomes – 2", FindingKind.IMPROVEMENT),
        ("Partnership and communities - 3", FindingKind.STRENGTH),
    ],
)
def test_an_area_with_its_grade_or_score_is_found(line: str, kind: FindingKind) -> None:
    briefing = read_text(f"{HEAD}{line}\n\nThe council will answer in June.\n")
    assert [finding.kind for finding in briefing.findings if finding.text == line] == [kind]


@pytest.mark.parametrize("line", ["Children’s homes – 2", "Overall effectiveness", "What comes next"])
def test_a_heading_stays_one(line: str) -> None:
    briefing = read_text(f"{HEAD}{line}\n\nThe council will answer in June.\n")
    assert not [finding for finding in briefing.findings if finding.text == line]
