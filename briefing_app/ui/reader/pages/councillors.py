"""The page "What is said of councillors": findings that speak of members, scrutiny and corporate parenting."""

from collections.abc import Sequence

from briefing_app.domain.library import VisitTree
from briefing_app.domain.notes import Note
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import HeadingBlock, NoticeBlock, Page, PageBlock, Words
from briefing_app.ui.reader.pages.common import SECTIONS, crumbs, finding_card

TITLE = "What is said of councillors"
_NOTHING = (
    "No finding of this visit speaks of councillors, scrutiny, the cabinet or corporate parenting in words that the "
    "program knows."
)


def councillors_page(tree: VisitTree, notes: Sequence[Note] = ()) -> Page:
    """A visit's findings that speak of elected members, scrutiny, the cabinet or corporate parenting."""
    from briefing_app.reading.language.councillors import speaks_of_councillors

    findings = [finding for finding in tree.findings if speaks_of_councillors(finding.text)]
    blocks: list[PageBlock] = []
    for kind, heading in SECTIONS:
        chosen = [finding_card(finding, tree.visit, notes) for finding in findings if finding.kind is kind]
        blocks += [HeadingBlock(Words(heading)), *chosen] if chosen else []
    return Page(
        title=TITLE,
        blocks=tuple(blocks) or (NoticeBlock(_NOTHING),),
        crumbs=crumbs(tree.visit, TITLE),
        place=Place(PageKind.COUNCILLORS, tree.visit.id),
    )
