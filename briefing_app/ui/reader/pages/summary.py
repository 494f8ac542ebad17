"""The boxes that sum a visit up: strengths beside what must improve, and what a release leaves unsaid."""

import re
from collections.abc import Sequence

from briefing_app.domain.briefing import Finding
from briefing_app.domain.library import Visit, VisitTree
from briefing_app.domain.words import DocumentKind, FindingKind
from briefing_app.ui.reader.page import Box, BoxLine, Tone
from briefing_app.ui.reader.pages.common import asks_for_improvement, cite, plural, short_kind, shortened_words

_UNLISTED = re.compile(
    r"\b(areas?|things|aspects|matters|points) (for|of|to|that|where|which|in need)\b.{0,40}\b(improve|develop|work)"
    r"|\b(more|further) (work )?(to do|needs? to be done|improvements?)\b|\broom for improvement\b",
    re.I,
)
_NAMES_SOMETHING = re.compile(
    r"\b(such as|including|these (are|include)|namely|quality|timel\w+|recording|oversight|supervision|plans?"
    r"|assessments?|delays?|caseloads?|placements?|permanence|records?|visits?|thresholds?)\b|:",
    re.I,
)
_LEAST, _MOST = 3, 5
_STRENGTH_LENGTH, _ASKED_LENGTH = 96, 200


def summary_boxes(tree: VisitTree) -> tuple[tuple[Box, ...], ...]:
    """Rows of boxes: priority action by itself where there is any, then strengths beside areas for improvement."""
    priority = _of(tree, FindingKind.PRIORITY_ACTION)
    pair = (_strengths(tree), _improvements(tree))
    return ((_priority(priority, tree.visit),), pair) if priority else (pair,)


def asked(tree: VisitTree) -> tuple[Finding, ...]:
    """What the documents list under a heading that asks for improvement, the inspectors' own list first."""
    return tuple(finding for finding in _of(tree, FindingKind.IMPROVEMENT) if asks_for_improvement(finding.section))


def says_without_listing(finding: Finding) -> bool:
    """Whether a finding says that something is to improve without saying what."""
    return bool(_UNLISTED.search(finding.text)) and not _NAMES_SOMETHING.search(finding.text)


def _of(tree: VisitTree, kind: FindingKind) -> tuple[Finding, ...]:
    order = {card.id: (card.kind is DocumentKind.RELEASE, nth) for nth, card in enumerate(tree.visit.documents)}
    found = [finding for finding in tree.findings if finding.kind is kind]
    return tuple(sorted(found, key=lambda finding: (order.get(finding.document, (True, 99)), finding.start)))


def _priority(found: Sequence[Finding], visit: Visit) -> Box:
    title = plural(len(found), "area for priority action", "areas for priority action").upper()
    return Box(Tone.PRIORITY, title, tuple(_line(finding, visit, _ASKED_LENGTH) for finding in found))


def _strengths(tree: VisitTree) -> Box:
    found = _of(tree, FindingKind.STRENGTH)
    headed = sorted(found, key=lambda finding: "headline" not in finding.section.casefold())
    shown = headed[: min(_MOST, max(_LEAST, len(asked(tree))))]
    title = plural(len(found), "strength", "strengths").upper()
    more = f"and {len(found) - len(shown)} more in the themes" if len(found) > len(shown) else ""
    lines = tuple(_line(finding, tree.visit, _STRENGTH_LENGTH) for finding in shown)
    return Box(Tone.STRENGTH, title, lines, "" if found else "None was found in what was published.", more)


def _improvements(tree: VisitTree) -> Box:
    found, listed = _of(tree, FindingKind.IMPROVEMENT), asked(tree)
    named = tuple(finding for finding in found if not says_without_listing(finding))
    shown = listed or named[:_MOST]
    lines = tuple(_line(finding, tree.visit, _ASKED_LENGTH) for finding in shown or found[:_LEAST])
    return Box(Tone.IMPROVEMENT, _title(listed, named, found), lines, _notice(tree, found, shown), _more(named, shown))


def _title(listed: Sequence[Finding], named: Sequence[Finding], found: Sequence[Finding]) -> str:
    if found and not named:
        return "AREAS FOR IMPROVEMENT, NOT LISTED"
    count = len(listed or named)
    return plural(count, "area for improvement", "areas for improvement").upper()


def _notice(tree: VisitTree, found: Sequence[Finding], shown: Sequence[Finding]) -> str:
    kinds = {card.id: card.kind for card in tree.visit.documents}
    unlisted = [finding for finding in found if says_without_listing(finding)]
    if unlisted and not shown:
        source = short_kind(kinds.get(unlisted[0].document, DocumentKind.OTHER))
        ask = "" if DocumentKind.LETTER in kinds.values() else " Ask for the inspectors’ letter."
        return f"The {source} says there are areas to improve but does not list them.{ask}"
    if not found and not _of(tree, FindingKind.PRIORITY_ACTION):
        return "None was found in what was published."
    return _left_out(tree, kinds, found, shown)


def _left_out(
    tree: VisitTree, kinds: dict[str, DocumentKind], found: Sequence[Finding], shown: Sequence[Finding]
) -> str:
    releases = {key for key, kind in kinds.items() if kind is DocumentKind.RELEASE}
    from_letter = shown and all(finding.document not in releases for finding in shown)
    said = [finding for finding in found if finding.document in releases and not says_without_listing(finding)]
    if not (releases and from_letter) or said or not tree.findings:
        return ""
    source = short_kind(kinds[shown[0].document]) if shown[0].document in kinds else "letter"
    return f"Named in the {source}; the council’s release does not list them."


def _more(named: Sequence[Finding], shown: Sequence[Finding]) -> str:
    rest = len(named) - len(shown)
    return f"and {plural(rest, 'more point', 'more points')} to improve in the themes" if rest > 0 else ""


def _line(finding: Finding, visit: Visit, most: int) -> BoxLine:
    return BoxLine(shortened_words(finding, most), cite(finding, visit))
