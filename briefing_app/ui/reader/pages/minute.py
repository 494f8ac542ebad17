"""The page "In one minute": what was looked at, when, by whom; what must improve and what is strong."""

from collections.abc import Sequence

from briefing_app.across.following import Since
from briefing_app.across.highlights import FOCUS_LENGTH, visit_title
from briefing_app.across.holding import Held
from briefing_app.domain.briefing import Finding, Grade
from briefing_app.domain.library import Visit, VisitTree
from briefing_app.domain.notes import Note
from briefing_app.domain.themes import Theme
from briefing_app.domain.wording import capital, document_name, shortened
from briefing_app.domain.words import FindingKind
from briefing_app.ui.deeds import ExportVisit, PrintPage
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import (
    BoxesBlock,
    ChartBar,
    ChartBlock,
    HeadingBlock,
    LineBlock,
    LinkTo,
    NoticeBlock,
    Page,
    PageBlock,
    RowBlock,
    TextBlock,
    Words,
    tone_of,
)  # fmt: skip
from briefing_app.ui.reader.pages.asked_before import asked_before
from briefing_app.ui.reader.pages.common import (
    crumbs,
    document_chips,
    document_icon,
    finding_card,
    visit_chips,
)  # fmt: skip
from briefing_app.ui.reader.pages.summary import summary_boxes

_CHARTED = (FindingKind.STRENGTH, FindingKind.IMPROVEMENT, FindingKind.PRIORITY_ACTION)
_LEADING = 4
"""How many headline findings stand at the foot of the page."""
_CHARTED_MOST = 6
"""So many themes stand on the page; a link leads to all."""
_TO_HAND_OUT = (
    LinkTo("Print…", deed=PrintPage(), said="Print this page"),
    LinkTo("Export…", deed=ExportVisit(), said="Export this visit to a file"),
)
ALL_THEMES = "themes"
"""The key of the place that shows every theme."""


def minute_page(
    tree: VisitTree, notes: Sequence[Note] = (), held: Held | None = None, since: Since | None = None
) -> Page:
    """The page "In one minute" of a visit.

    `held` is its release held against its letter, where it has both; `since` what earlier visits asked for. What
    matters least stands last: on paper, where one side holds no more, it is what gives way first.
    """
    visit = tree.visit
    title = visit_title(visit, held)
    blocks: list[PageBlock] = [*_looked_at(visit, title)]
    blocks += [BoxesBlock(boxes) for boxes in summary_boxes(tree, held)]
    blocks += _judgements(visit.grades)
    blocks += asked_before(since) if since else []
    blocks += _chart(tree, _CHARTED_MOST)
    blocks += _headlines(tree, notes)
    blocks += _documents(visit)
    return Page(
        title=title,
        blocks=tuple(blocks),
        crumbs=(*crumbs(visit, "In one minute"), *_TO_HAND_OUT),
        chips=(*visit_chips(visit), *document_chips(visit, held)),
        place=Place(PageKind.MINUTE, visit.id),
    )


def themes_page(tree: VisitTree) -> Page:
    """Every theme of a visit as one chart."""
    return Page(
        title="All themes",
        blocks=tuple(_chart(tree)) or (NoticeBlock("Nothing was found in what was published."),),
        crumbs=crumbs(tree.visit, "All themes"),
        place=Place(PageKind.MINUTE, tree.visit.id, ALL_THEMES),
    )


def _judgements(grades: tuple[Grade, ...]) -> list[PageBlock]:
    if not grades:
        return []
    rows = [RowBlock((Words(capital(grade.area)), Words(capital(grade.grade)))) for grade in grades]
    return [HeadingBlock(Words("Judgements")), RowBlock((Words("Area"), Words("Grade")), header=True), *rows]


def _chart(tree: VisitTree, most: int | None = None) -> list[PageBlock]:
    bars = []
    for group in tree.themes:
        counts = tuple((tone_of(kind), group.count(kind)) for kind in _CHARTED if group.count(kind))
        if counts and group.theme is not Theme.SCOPE:
            bars.append(ChartBar(group.theme.label, counts, Place(PageKind.THEME, tree.visit.id, group.theme.value)))
    if not bars:
        return []
    bars.sort(key=lambda bar: (bar.label == Theme.OTHER.label, -sum(count for _, count in bar.counts)))
    shown = bars[:most]
    tones = {tone for bar in shown for tone, _ in bar.counts}
    legend = tuple((tone_of(kind), kind.label) for kind in _CHARTED if tone_of(kind) in tones)
    title = "Findings by theme"
    rest = LinkTo(f"All {len(bars)} themes", Place(PageKind.MINUTE, tree.visit.id, ALL_THEMES))
    more = [LineBlock("theme", rest)] if len(shown) < len(bars) else []
    return [HeadingBlock(Words(title)), ChartBlock(title, tuple(shown), legend), *more]


def _documents(visit: Visit) -> list[PageBlock]:
    if not visit.documents:
        return []
    lines = [
        LineBlock(
            document_icon(card.kind),
            LinkTo(document_name(card), Place(PageKind.DOCUMENT, visit.id, card.id), f"Open {document_name(card)}"),
            " · ".join(filter(None, (card.title, card.publisher))),
        )
        for card in visit.documents
    ]
    return [HeadingBlock(Words("What was published")), *lines]


def _looked_at(visit: Visit, title: str) -> list[PageBlock]:
    """What was looked at, unless the title says so."""
    focus = shortened((visit.focus or "").rstrip("."), FOCUS_LENGTH)
    if not focus or focus.casefold() in title.casefold():
        return []
    return [TextBlock(Words(f"Looked at: {focus}"), muted=True)]


def _headlines(tree: VisitTree, notes: Sequence[Note]) -> list[PageBlock]:
    leading = headline_findings(tree)
    if not leading:
        return []
    cards = [finding_card(finding, tree.visit, notes) for finding in leading]
    return [HeadingBlock(Words("Headline findings")), *cards]


def headline_findings(tree: VisitTree) -> tuple[Finding, ...]:
    """What the documents put under "Headline findings", else their first findings that are not context."""
    told = [finding for finding in tree.findings if finding.kind is not FindingKind.CONTEXT]
    headed = [finding for finding in told if "headline" in finding.section.casefold()]
    order = {card.id: nth for nth, card in enumerate(tree.visit.documents)}
    ordered = sorted(headed or told, key=lambda finding: (order.get(finding.document, 99), finding.start))
    return tuple(ordered[:_LEADING])
