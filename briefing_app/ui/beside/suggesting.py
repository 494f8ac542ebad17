"""Questions that a member might ask of what is shown, made by general templates from what is there."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefing_app.across.following import Since
from briefing_app.domain.briefing import Finding
from briefing_app.domain.dates import say_month
from briefing_app.domain.themes import Theme
from briefing_app.domain.threads import Bond, Thread
from briefing_app.domain.words import FindingKind

MOST = 3
_LENGTH = 110
"""A longer area is not repeated in the question: its words stand below it."""
_ASKS = frozenset({FindingKind.IMPROVEMENT, FindingKind.PRIORITY_ACTION})
_LATE = re.compile(r"\b(?:delay\w*|drift\w*|timel\w+|timescales?|too (?:long|late|slow\w*)|overdue|wait\w*)\b", re.I)
_HOW_LONG = "How long does this take now, how long should it take, and who sees when it is late?"
_BY_THEME = {
    Theme.TIMELINESS: _HOW_LONG,
    Theme.RECORDING: "Is the gap in the work itself, or only in how it is recorded?",
    Theme.MANAGEMENT_OVERSIGHT: "Who checks this, how often, and what did the last check find?",
    Theme.WORKFORCE: "How many posts are vacant today, and how many children does each social worker have?",
    Theme.FRONT_DOOR: "Which part of this belongs to partners, and what have they agreed to do?",
    Theme.PLACEMENTS: "How many children does this concern today, and how many live outside the area?",
    Theme.CHILDS_VOICE: "What do children themselves say about this?",
    Theme.LEADERSHIP: "Who answers for this, and when is it reported back to members?",
}
_MEASURE = "What will tell us that it has improved, and when do we see it?"
_TO_DO = re.compile(
    r"(?:ensure|improve|strengthen|develop|review|provide|extend|undertake|take|address|continue|increase|reduce|"
    r"implement|establish|make|raise|accelerate)\b",
    re.I,
)  # fmt: skip
_SENTENCE = re.compile(r"\b(?:is|are|was|were|has|have|had|does|do|should|must|needs?|can|cannot)\b", re.I)
_THING = re.compile(r"(?:the|a|an|how|what|whether|which)\b", re.I)


@dataclass(frozen=True, slots=True)
class Suggested:
    """A question and the finding it is about."""

    text: str
    finding: Finding


def suggest(findings: Sequence[Finding], left_out: frozenset[str], since: Since) -> tuple[Suggested, ...]:
    """At most three questions, each of another finding and in other words: what is left unsaid comes first."""
    asking = sorted((one for one in findings if one.kind in _ASKS), key=lambda one: one.kind is FindingKind.IMPROVEMENT)
    before = {
        follower.finding.id: (thread, follower.bond)
        for thread in since.threads
        for follower in thread.at(since.visit.id)
    }
    every = (
        *_of_left_out(asking, left_out), *_of_asked_before(asking, before, since), *_of_themes(asking),
        *(Suggested(_MEASURE, one) for one in asking),
    )  # fmt: skip
    return tuple(_distinct(every))[:MOST]


def _distinct(every: Iterable[Suggested]) -> Iterator[Suggested]:
    texts: set[str] = set()
    findings: set[str] = set()
    for one in every:
        if one.text not in texts and one.finding.id not in findings:
            texts.add(one.text)
            findings.add(one.finding.id)
            yield one


def _of_left_out(asking: Sequence[Finding], left_out: frozenset[str]) -> Iterator[Suggested]:
    return (Suggested(what_is_done(one.text), one) for one in asking if one.id in left_out)


def _of_asked_before(
    asking: Sequence[Finding], before: Mapping[str, tuple[Thread, Bond]], since: Since
) -> Iterator[Suggested]:
    months = {visit.id: say_month(visit.start) for visit in since.visits}
    for finding in asking:
        if finding.id in before:
            thread, bond = before[finding.id]
            # What only words suggest is not told as a fact.
            this = "Something like this" if bond is Bond.SUGGESTED else "This"
            yield Suggested(f"{this} was asked for in {months[thread.visit]}. What has changed since?", finding)


def _of_themes(asking: Sequence[Finding]) -> Iterator[Suggested]:
    for finding in asking:
        text = _HOW_LONG if _LATE.search(finding.text) else _BY_THEME.get(finding.theme)
        if text:
            yield Suggested(text, finding)


def what_is_done(area: str) -> str:
    """The question what is being done about an area, in its words where they fit into one."""
    words = " ".join(area.split()).rstrip(" .;,")
    if len(words) <= _LENGTH and "." not in words:
        low = words if words[:2].isupper() else words[:1].lower() + words[1:]
        if _TO_DO.match(words):
            return f"What is being done to {low}, and by when?"
        if _THING.match(words) and not _SENTENCE.search(words.split(",")[0]):
            return f"What is being done about {low}, and by when?"
    return "What is being done about this, and by when?"
