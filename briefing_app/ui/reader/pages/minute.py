"""The page "In one minute": what was looked at, when, by whom; what must improve and what is strong."""

from collections.abc import Sequence

from briefing_app.domain.briefing import Finding, Grade
from briefing_app.domain.library import Visit, VisitTree
from briefing_app.domain.notes import Note
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import DocumentKind, FindingKind
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import (
    BoxesBlock,
    ChartBar,
    ChartBlock,
    HeadingBlock,
    LineBlock,
    LinkTo,
    Page,
    PageBlock,
    RowBlock,
    TextBlock,
    Words,
    tone_of,
)  # fmt: skip
from briefing_app.ui.reader.pages.common import (
    capital,
    crumbs,
    document_icon,
    document_name,
    finding_card,
    visit_chips,
)  # fmt: skip
from briefing_app.ui.reader.pages.summary import summary_boxes

_CHARTED = (FindingKind.STRENGTH, FindingKind.IMPROVEMENT, FindingKind.PRIORITY_ACTION)
_LEADING = 4
"""How many headline findings stand at the foot of the page."""


def minute_page(tree: VisitTree, notes: Sequence[Note] = ()) -> Page:
    """The page "In one minute" of a visit."""
    visit = tree.visit
    blocks: list[PageBlock] = [BoxesBlock(boxes) for boxes in summary_boxes(tree)]
    blocks += _judgements(visit.grades)
    blocks += _chart(tree)
    blocks += _documents(visit)
    blocks += _inspectors(visit)
    blocks += _headlines(tree, notes)
    return Page(
        title=minute_title(visit),
        blocks=tuple(blocks),
        crumbs=crumbs(visit, "In one minute"),
        chips=visit_chips(visit),
        place=Place(PageKind.MINUTE, visit.id),
    )


def minute_title(visit: Visit) -> str:
    """The release's own headline, else what the visit looked at, else what it was."""
    release = next((card for card in visit.documents if card.kind is DocumentKind.RELEASE and card.title), None)
    if release:
        return release.title
    return capital(visit.focus) if visit.focus else f"{capital(visit.kind)} of {visit.council}"


def _judgements(grades: tuple[Grade, ...]) -> list[PageBlock]:
    if not grades:
        return []
    rows = [RowBlock((Words(capital(grade.area)), Words(capital(grade.grade)))) for grade in grades]
    return [HeadingBlock(Words("Judgements")), RowBlock((Words("Area"), Words("Grade")), header=True), *rows]


def _chart(tree: VisitTree) -> list[PageBlock]:
    bars = []
    for group in tree.themes:
        counts = tuple((tone_of(kind), group.count(kind)) for kind in _CHARTED if group.count(kind))
        if counts and group.theme is not Theme.SCOPE:
            bars.append(ChartBar(group.theme.label, counts, Place(PageKind.THEME, tree.visit.id, group.theme.value)))
    if not bars:
        return []
    bars.sort(key=lambda bar: (bar.label == Theme.OTHER.label, -sum(count for _, count in bar.counts)))
    shown = {tone for bar in bars for tone, _ in bar.counts}
    legend = tuple((tone_of(kind), kind.label) for kind in _CHARTED if tone_of(kind) in shown)
    title = "Findings by theme"
    return [HeadingBlock(Words(title)), ChartBlock(title, tuple(bars), legend)]


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


def _inspectors(visit: Visit) -> list[PageBlock]:
    said = []
    if visit.focus:
        said.append(f"What was looked at: {visit.focus.rstrip('.')}.")
    if visit.inspectors:
        said.append(f"Who inspected: {', '.join(visit.inspectors)}.")
    if not said:
        return []
    return [HeadingBlock(Words("About this visit")), *(TextBlock(Words(text)) for text in said)]


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
