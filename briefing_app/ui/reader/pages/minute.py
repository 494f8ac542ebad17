"""The page "In one minute": what was looked at, when, by whom; what must improve and what is strong."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from briefing_app.across.following import Since
from briefing_app.across.highlights import FOCUS_LENGTH, NOTHING_READ, tells_nothing, visit_title
from briefing_app.across.holding import Held
from briefing_app.domain.briefing import Finding
from briefing_app.domain.judgements import area_named, grade_in_full
from briefing_app.domain.library import DocumentCard, Visit, VisitTree
from briefing_app.domain.notes import Note
from briefing_app.domain.themes import Theme
from briefing_app.domain.wording import capital, document_name, shortened
from briefing_app.domain.words import DocumentKind, FindingKind, SaidBy
from briefing_app.ui.deeds import ExportVisit
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.grades import grade_tone
from briefing_app.ui.reader.page import (
    BesideBlock,
    BoxesBlock,
    BoxLine,
    ChartBar,
    ChartBlock,
    HeadingBlock,
    LineBlock,
    LinesBlock,
    LinkTo,
    NoticeBlock,
    Page,
    PageBlock,
    TextBlock,
    Words,
    tone_of,
)  # fmt: skip
from briefing_app.ui.reader.pages.asked_before import asked_before
from briefing_app.ui.reader.pages.common import (
    cite,
    crumbs,
    document_chips,
    document_icon,
    noted_words,
    shortened_words,
    visit_chips,
)  # fmt: skip
from briefing_app.ui.reader.pages.summary import summary_boxes

_CHARTED = (FindingKind.STRENGTH, FindingKind.IMPROVEMENT, FindingKind.PRIORITY_ACTION)
_LEADING, _THREE_NARROW, _ONE_WIDE = 2, 96, 80
"""How many headline findings stand on the page, and the characters in three lines of half of it, and in one of all."""
_CHARTED_MOST = 5
"""So many themes stand on the page; a link leads to all."""
_EXPORT = LinkTo("Export…", deed=ExportVisit(), said="Export this visit to a file")
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
    boxes = () if tells_nothing(tree) else summary_boxes(tree, held)
    blocks += [BoxesBlock(row) for row in boxes] or [NoticeBlock(NOTHING_READ)]
    judgements = _judgements(visit)
    told = {line.words.id for row in boxes for box in row for line in box.lines}
    headlines = _headlines(tree, notes, told, _ONE_WIDE if judgements else _THREE_NARROW)
    blocks += _side_by_side(_chart(tree, _CHARTED_MOST), judgements or headlines)
    blocks += headlines if judgements else []
    blocks += asked_before(since) if since else []
    blocks += _documents(visit)
    return Page(
        title=title,
        blocks=tuple(blocks),
        crumbs=(*crumbs(visit, "In one minute"), _EXPORT),
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


def _side_by_side(left: list[PageBlock], right: list[PageBlock]) -> list[PageBlock]:
    return [BesideBlock(tuple(left), tuple(right))] if left and right else left or right


def _judgements(visit: Visit) -> list[PageBlock]:
    """Each area and its grade, and the way to the inspectors' document."""
    if not visit.grades:
        return []
    lines = [
        BoxLine(
            Words(f"{area_named(grade.area) or capital(grade.area)}: {grade_in_full(grade.grade).lower()}"),
            whole=f"{capital(grade.area)}: {grade_in_full(grade.grade)}",
            link=_where_judged(visit),
            tone=grade_tone(grade.grade),
        )
        for grade in visit.grades
    ]
    return [HeadingBlock(Words("Judgements")), LinesBlock(tuple(lines))]


def _where_judged(visit: Visit) -> LinkTo | None:
    """The inspectors' own document of this visit, else whichever was published."""
    told = sorted(visit.documents, key=lambda card: not card.kind.by_inspectors)
    if not told:
        return None
    name = document_name(told[0])
    return LinkTo(name, Place(PageKind.DOCUMENT, visit.id, told[0].id), f"Open {name}")


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
    every = LinkTo(f"All {len(bars)}", Place(PageKind.MINUTE, tree.visit.id, ALL_THEMES), f"All {len(bars)} themes")
    heading = HeadingBlock(Words(title), more=every if len(shown) < len(bars) else None)
    return [heading, ChartBlock(title, tuple(shown), legend, legend_shown=most is None)]


def _documents(visit: Visit) -> list[PageBlock]:
    if not visit.documents:
        return []
    return [HeadingBlock(Words("What was published")), *(_document(visit, card) for card in visit.documents)]


def _document(visit: Visit, card: DocumentCard) -> LineBlock:
    """The way to a document, by what it is; where that says nothing, by its title."""
    name = document_name(card)
    first, second = (card.title or name, name) if card.kind is DocumentKind.OTHER else (name, card.title)
    link = LinkTo(first, Place(PageKind.DOCUMENT, visit.id, card.id), f"Open {first}")
    return LineBlock(document_icon(card.kind), link, " · ".join(filter(None, (second, card.publisher))))


def _looked_at(visit: Visit, title: str) -> list[PageBlock]:
    """What was looked at, unless the title says so."""
    focus = shortened((visit.focus or "").rstrip("."), FOCUS_LENGTH)
    if not focus or focus.casefold() in title.casefold():
        return []
    return [TextBlock(Words(f"Looked at: {focus}"), muted=True)]


def _headlines(tree: VisitTree, notes: Sequence[Note], told: AbstractSet[str], most: int) -> list[PageBlock]:
    """What the documents put first, but for what the boxes say already."""
    leading = [finding for finding in headline_findings(tree) if finding.id not in told][:_LEADING]
    lines = [
        BoxLine(
            noted_words(shortened_words(finding, most), notes),
            cite(finding, tree.visit),
            tag="the council says this of itself" * (finding.said_by is SaidBy.COUNCIL),
            whole=finding.text,
            tone=tone_of(finding.kind),
        )
        for finding in leading
    ]
    return [HeadingBlock(Words("Headline findings")), LinesBlock(tuple(lines))] if lines else []


def headline_findings(tree: VisitTree) -> tuple[Finding, ...]:
    """What the documents put under "Headline findings", else their first findings that are not context."""
    told = [finding for finding in tree.findings if finding.kind is not FindingKind.CONTEXT]
    headed = [finding for finding in told if "headline" in finding.section.casefold()]
    order = {card.id: nth for nth, card in enumerate(tree.visit.documents)}
    ordered = sorted(headed or told, key=lambda finding: (order.get(finding.document, 99), finding.start))
    return tuple(ordered)
