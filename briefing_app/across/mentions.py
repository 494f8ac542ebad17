"""What is said of areas for improvement wherever a visit is summed up, on screen and on paper alike."""

from collections.abc import Sequence

from briefing_app.across.holding import Held
from briefing_app.domain.briefing import Finding
from briefing_app.domain.library import DocumentCard, Visit
from briefing_app.domain.wording import short_kind
from briefing_app.domain.words import DocumentKind

NOT_MENTIONED = "not mentioned in the release"
NONE_FOUND = "None was found in what was published."


def beside_release(letter: DocumentCard) -> str:
    """What a release held against this document is called: "Release and letter", "Release and report"."""
    return f"Release and {short_kind(letter.kind)}"


def how_many_mentioned(found: Sequence[Finding], held: Held | None) -> str:
    """How many of these areas the release mentions, in one sentence; "" where none was looked for in a release."""
    looked_for = {finding.id for finding in held.asked} if held else set()
    here = [finding for finding in found if finding.id in looked_for]
    if held is None or not here:
        return ""
    left = sum(finding.id in held.left_out for finding in here)
    if not left:
        return "The release mentions it." if len(here) == 1 else f"The release mentions all {len(here)}."
    which = "Not" if len(here) == 1 else "None is" if left == len(here) else f"{left} of {len(here)} not"
    return f"{which} mentioned in the release."


def says_only_that_there_are(finding: Finding, visit: Visit) -> str:
    """That a document names no area, though it says there are some; what to ask for, where nobody has the letter."""
    kinds = {card.id: card.kind for card in visit.documents}
    source = short_kind(kinds.get(finding.document, DocumentKind.OTHER))
    ask = "" if DocumentKind.LETTER in kinds.values() else " Ask for the inspectors’ letter."
    return f"The {source} says there are areas to improve but does not list them.{ask}"
