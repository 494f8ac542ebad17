"""What a publication prints about itself is never a finding."""

from collections.abc import Callable

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.words import BlockKind
from briefing_app.reading.readers.pdf_draft import Draft
from briefing_app.reading.readers.pdf_lines import Line

REPORT = """
# Inspection of services for children in Marlshire
Inspection dates: 15 to 19 July 2013
Reporting inspector: Una Sample HMI
---
Website: www.inspectorate.example
Further copies of this report are obtainable from the local authority or at www.inspectorate.example
---
# Overall effectiveness
Plans are clear and are reviewed on time by experienced managers in every team. (Recommendation)
"""


def test_how_to_get_a_copy_is_listed_and_no_finding(read: Callable[..., Briefing]) -> None:
    report = read(REPORT)
    assert [found.text for found in report.findings] == [
        "Plans are clear and are reviewed on time by experienced managers in every team. (Recommendation)"
    ]
    text = report.document.source.text
    listed = [text[left.start : left.end].split()[0] for left in report.audit.unplaced]
    assert {"Website:", "Further"} <= set(listed)


def test_a_hyphen_from_a_font_of_symbols_is_a_hyphen() -> None:
    line = Line("Fifteen were adopted in 2016\uf02d17 \uf02d all well.", 1, 0, 0, 0, 0, 10, bold=False)
    assert Draft(BlockKind.PARAGRAPH, [line]).text == "Fifteen were adopted in 2016-17 \uf02d all well."
