from dataclasses import replace

from briefing_app.domain.briefing import Finding
from briefing_app.domain.themes import Theme
from briefing_app.domain.threads import Bond, Follower, Thread
from briefing_app.domain.words import FindingKind


def said(visit: str, kind: FindingKind, score: float) -> Follower:
    return Follower(visit, Finding("f", "d", kind, Theme.PLANS, 0, 1, "x", 1), Bond.SUGGESTED, (), score)


STRONG = said("v-2", FindingKind.STRENGTH, 0.5)
WEAK = said("v-2", FindingKind.IMPROVEMENT, 0.6)
TOLD = said("v-2", FindingKind.CONTEXT, 0.9)
BEFORE = said("v-1", FindingKind.STRENGTH, 0.99)


def nearest(*followers: Follower, visit: str = "v-2") -> Follower | None:
    return Thread("v-0", STRONG.finding, followers).nearest(visit)


def test_the_nearest_is_the_visits_own_that_says_how_it_is() -> None:
    assert nearest(BEFORE, STRONG, TOLD, WEAK) is WEAK


def test_a_persons_word_goes_before_likeness() -> None:
    confirmed = replace(STRONG, bond=Bond.CONFIRMED)
    assert nearest(confirmed, WEAK) is confirmed


def test_where_the_visit_is_silent_the_latest_before_it_speaks() -> None:
    assert nearest(BEFORE, STRONG, visit="v-3") is STRONG
    assert nearest(BEFORE, STRONG, visit="v-1") is BEFORE
    assert nearest() is None
