"""What the sentences of a release tell, where its headings say one thing and its words another."""

import pytest

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.words import FindingKind
from briefing_app.reading import read_text
from briefing_app.reading.language.classifier import models

RELEASE = """Mereford’s children’s services rated good

Posted: 11 August 2025

Ofsted inspectors were in Mereford from 9 to 20 June 2025 and have rated its children’s services good.

Where we need to do better

Not all care leavers have a pathway plan that is up to date.

In response, the council will recruit five more personal advisers this autumn.

The report also says that children who go missing are found quickly and asked what led them to leave.

• the timeliness of health assessments
"""
IMPROVEMENT, STRENGTH, CONTEXT = FindingKind.IMPROVEMENT, FindingKind.STRENGTH, FindingKind.CONTEXT


def test_what_stands_below_what_must_be_better_may_be_something_else() -> None:
    kinds = _kinds(read_text(RELEASE))
    assert kinds["Not all care leavers"] is IMPROVEMENT
    assert kinds["In response, the council"] is CONTEXT
    assert kinds["The report also says"] is STRENGTH
    assert kinds["the timeliness of health"] is IMPROVEMENT


def test_without_the_classifier_the_heading_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "model", lambda _name: None)
    assert _kinds(read_text(RELEASE))["The report also says"] is IMPROVEMENT


def test_to_come_up_from_the_lowest_grade_is_praise() -> None:
    told = "After ten years children’s services in Mereford have been taken out of the ‘inadequate’ category."
    assert (
        _kinds(read_text(RELEASE.replace("Not all care", f"{told}\n\nNot all care")))["After ten years children’s"]
        is STRENGTH
    )


def _kinds(briefing: Briefing) -> dict[str, FindingKind]:
    return {" ".join(finding.text.split()[:4]): finding.kind for finding in briefing.findings}
