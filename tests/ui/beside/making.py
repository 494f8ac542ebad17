"""A council visited three times, made up."""

from briefing_app.across.following import Since
from briefing_app.domain.briefing import Finding
from briefing_app.domain.library import DocumentCard, Visit
from briefing_app.domain.themes import Theme
from briefing_app.domain.threads import Bond, Follower, Thread
from briefing_app.domain.words import DocumentKind, FindingKind

FIRST, SECOND, NOW = "v-2019-05-01", "v-2022-02-07", "v-2024-07-30"


def finding(
    text: str,
    visit: str = NOW,
    kind: FindingKind = FindingKind.IMPROVEMENT,
    theme: Theme = Theme.PLANS,
    start: int = 0,
) -> Finding:
    """Words of the letter of a visit."""
    return Finding(f"f-{visit}-{start}", f"d-{visit}", kind, theme, start, start + len(text), text, 1)


def visit(visit_id: str) -> Visit:
    """A visit with one letter."""
    start = visit_id.removeprefix("v-")
    card = DocumentCard(f"d-{visit_id}", visit_id, DocumentKind.LETTER, "", None, None, None, "", 1, "")
    return Visit(visit_id, "Ambridge", "Ofsted", "focused visit", start, start, documents=(card,))


def thread(area: Finding, *said: Finding, bond: Bond = Bond.SUGGESTED) -> Thread:
    """An area, and what later visits say of it."""
    followers = tuple(Follower(one.document.removeprefix("d-"), one, bond, (), 0.5) for one in said)
    return Thread(area.document.removeprefix("d-"), area, followers)


def since(*threads: Thread) -> Since:
    """The last of the three visits, seen from the others."""
    told = tuple(one.finding for each in threads for one in each.followers)
    return Since(tuple(map(visit, (FIRST, SECOND, NOW))), threads, (), told)
