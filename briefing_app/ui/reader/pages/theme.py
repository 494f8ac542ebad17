"""A theme's page: its findings as cards, what must improve apart from what is strong."""

from collections.abc import Sequence

from briefing_app.domain.briefing import Finding
from briefing_app.domain.library import VisitTree
from briefing_app.domain.notes import Note
from briefing_app.domain.themes import Theme
from briefing_app.domain.wording import counted
from briefing_app.domain.words import FindingKind
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import Chip, HeadingBlock, NoticeBlock, Page, PageBlock, Words
from briefing_app.ui.reader.pages.common import SECTIONS, crumbs, finding_card

_COUNTED = (FindingKind.PRIORITY_ACTION, FindingKind.IMPROVEMENT, FindingKind.STRENGTH)


def theme_page(tree: VisitTree, theme: Theme, notes: Sequence[Note] = (), start: int | None = None) -> Page:
    """The findings of one theme; the one that begins at `start` is brought into view."""
    findings = next((group.findings for group in tree.themes if group.theme is theme), ())
    blocks: list[PageBlock] = []
    target = None
    for kind, heading in SECTIONS:
        chosen = [finding for finding in findings if finding.kind is kind]
        if chosen:
            blocks.append(HeadingBlock(Words(heading)))
        for finding in chosen:
            active = start is not None and finding.start == start
            target = len(blocks) if active else target
            blocks.append(finding_card(finding, tree.visit, notes, active=active))
    return Page(
        title=theme.label,
        blocks=tuple(blocks) or (NoticeBlock("Nothing under this theme was found in what was published."),),
        crumbs=crumbs(tree.visit, theme.label),
        chips=_chips(findings),
        place=Place(PageKind.THEME, tree.visit.id, theme.value, start),
        target=target,
    )


def _chips(findings: Sequence[Finding]) -> tuple[Chip, ...]:
    counts = {kind: sum(finding.kind is kind for finding in findings) for kind in _COUNTED}
    return tuple(Chip(counted(count, kind)) for kind, count in counts.items() if count)
