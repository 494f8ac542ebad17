"""What a verdict told in a story says of the service now."""

import pytest

from briefing_app.domain.words import FindingKind
from briefing_app.reading.parsers.story.grades.listed import kind_of_verdict

STRENGTH, IMPROVEMENT = FindingKind.STRENGTH, FindingKind.IMPROVEMENT


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ofsted has rated the council’s services ‘good’.", STRENGTH),
        ("Services were judged inadequate.", IMPROVEMENT),
        ("The service was rated requires improvement to be good.", IMPROVEMENT),
        ("Services were rated outstanding, up from good.", STRENGTH),
        ("The service is now rated good, having been inadequate.", STRENGTH),
        ("It was rated good but is now inadequate.", IMPROVEMENT),
        ("It moved up from inadequate and is rated ‘requires improvement’.", STRENGTH),
        ("Services in Mereford have been taken out of the ‘inadequate’ category.", STRENGTH),
        ("The trust has shaken off its ‘inadequate’ tag.", STRENGTH),
        ("Its overall grade has now gone up by one to requires improvement.", STRENGTH),
        ("The new report moves the council up to ‘requires improvement to be good’.", STRENGTH),
        ("The council has slipped to ‘requires improvement’.", IMPROVEMENT),
        ("The council has moved to ‘requires improvement’.", IMPROVEMENT),
        ("The council, rated good in 2019, has moved to ‘requires improvement’.", IMPROVEMENT),
        ("Services that were outstanding have gone to ‘requires improvement’.", IMPROVEMENT),
        ("The council kept its ‘requires improvement’ rating.", IMPROVEMENT),
        ("It has held its top grade: outstanding.", STRENGTH),
        ("At its last inspection in 2019 the council was rated good.", None),
        ("The council had previously been rated inadequate.", None),
        ("That inspection had ended with a ‘requires improvement’ rating.", None),
        ("Ofsted had found it inadequate in 2011 and 2013, and rated it so again.", None),
        ("Nothing had been found inadequate.", STRENGTH),
        ("Staff like the new office.", None),
        ("It was a good day for a walk.", None),
    ],
)
def test_a_verdict_says_how_the_service_is_graded_now(sentence: str, kind: FindingKind | None) -> None:
    assert kind_of_verdict(sentence) is kind
