"""What a visit comes down to: its title, what must improve and what is strong, the inspectors' words first."""

import re

from briefing_app.across.holding import Held
from briefing_app.domain.briefing import Finding
from briefing_app.domain.library import OTHER_DOCUMENTS, Visit, VisitTree
from briefing_app.domain.wording import capital, shortened
from briefing_app.domain.words import DocumentKind, FindingKind

_ASKED = re.compile(r"needs? to improve|areas? (for|of) (improvement|development)|priority action|recommend", re.I)
_PRAISED = re.compile(r": (what .{1,20} well|(\w+ ){0,3}strengths?)\W*$", re.I)
"""A chapter's name over the side of it that is strong: "Prevention: Strengths"."""
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
FOCUS_LENGTH = 120
NOTHING_READ = (
    "Briefing found no strengths and no areas for improvement in what was published. That does not mean that "
    "inspectors found none: read the documents themselves."
)
"""Instead of boxes with nothing in them: a scan, for one, cannot be read."""


def visit_title(visit: Visit, held: Held | None = None) -> str:
    """What the visit looked at where inspectors say so, else the release's own headline, else what it was."""
    if visit.kind == OTHER_DOCUMENTS:
        return f"{capital(visit.kind)} of {visit.council}" if visit.council else capital(visit.kind)
    # One inspects a council, but visits it: "Inspection of Testshire Council", "Focused visit to Testshire Council".
    joint = "to" if visit.kind.endswith("visit") else "of"
    of_whom = f" {joint} {visit.council}" if visit.council else ""
    if held and visit.focus:
        return f"{capital(visit.kind)}: {shortened(visit.focus.rstrip('.'), FOCUS_LENGTH)}"
    release = next((card for card in visit.documents if card.kind is DocumentKind.RELEASE and card.title), None)
    if release:
        return release.title
    return capital(visit.focus) if visit.focus else f"{capital(visit.kind)}{of_whom}"


def tells_nothing(tree: VisitTree) -> bool:
    """Whether nothing that was read is a strength or is to improve."""
    return all(finding.kind is FindingKind.CONTEXT for finding in tree.findings)


def of_kind(tree: VisitTree, kind: FindingKind) -> tuple[Finding, ...]:
    """A visit's findings of one kind, those of the inspectors' documents before the others'."""
    order = {card.id: (not card.kind.by_inspectors, nth) for nth, card in enumerate(tree.visit.documents)}
    found = [finding for finding in tree.findings if finding.kind is kind]
    return tuple(sorted(found, key=lambda finding: (order.get(finding.document, (True, 99)), finding.start)))


def strengths(tree: VisitTree, held: Held | None = None) -> tuple[Finding, ...]:
    """What is strong, headline findings first; what a release only repeats of the letter is left out."""
    found = of_kind(tree, FindingKind.STRENGTH)
    if held:
        # What a release repeats of the letter is the same strength said twice.
        found = tuple(finding for finding in found if finding.document == held.letter.card.id) or found
    return tuple(sorted(found, key=lambda finding: "headline" not in finding.section.casefold()))


def priorities(tree: VisitTree, held: Held | None = None) -> tuple[Finding, ...]:
    """The areas for priority action, the letter's own where a release repeats them."""
    found = of_kind(tree, FindingKind.PRIORITY_ACTION)
    if not held:
        return found
    return tuple(finding for finding in found if finding.document == held.letter.card.id) or found


def asks_for_improvement(section: str) -> bool:
    """Whether a document's heading is one under which it lists what must improve."""
    return bool(_ASKED.search(section))


def who_is_to_act(section: str) -> str:
    """Who a document asks to do what it lists under a heading: "the council" of "Recommendations: the council"."""
    heading, _, who = section.rpartition(": ")
    return who.strip() if asks_for_improvement(heading) and not asks_for_improvement(who) else ""


def listed_under(section: str) -> str:
    """How a finding's card names the heading above it; empty where that is a chapter like any other."""
    tells = asks_for_improvement(section) or _PRAISED.search(section)
    return f"Listed under “{' '.join(section.split())}”" if tells else ""


def asked(tree: VisitTree) -> tuple[Finding, ...]:
    """What the documents list under a heading that asks for improvement, the inspectors' own list first."""
    return tuple(finding for finding in of_kind(tree, FindingKind.IMPROVEMENT) if asks_for_improvement(finding.section))


def says_without_listing(finding: Finding) -> bool:
    """Whether a finding says that something is to improve without saying what."""
    return bool(_UNLISTED.search(finding.text)) and not _NAMES_SOMETHING.search(finding.text)
