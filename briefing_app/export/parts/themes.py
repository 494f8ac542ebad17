"""The findings theme by theme, each once, with the number by which the rest of the document speaks of it."""

from collections.abc import Iterator, Mapping

from briefing_app.across.highlights import listed_under
from briefing_app.domain.briefing import Finding
from briefing_app.domain.library import ThemeGroup, Visit, VisitTree
from briefing_app.domain.review import is_unsure
from briefing_app.domain.wording import counted
from briefing_app.domain.words import FindingKind, SaidBy
from briefing_app.export.blocks import Block, Heading, Paragraph, Passage, one_line, own, source, tone_of
from briefing_app.export.citing import cite

CHECKED = "✓ Checked by a person"
_ORDER = (FindingKind.PRIORITY_ACTION, FindingKind.IMPROVEMENT, FindingKind.STRENGTH, FindingKind.CONTEXT)
Numbers = Mapping[str, int]


def numbered(tree: VisitTree) -> Numbers:
    """Each finding's number by its id, counted as they stand in the document."""
    return {found.id: number for number, found in enumerate((f for g in tree.themes for f in _in_order(g)), 1)}


def findings_by_theme(tree: VisitTree, numbers: Numbers) -> Iterator[Block]:
    """Every finding under its theme: what must improve, then what is strong, then context."""
    yield Heading(own("Findings by theme"))
    if not tree.themes:
        yield Paragraph(own("Nothing was found in what was published."))
    for group in tree.themes:
        yield Heading(own(group.theme.label), 3)
        counts = ((kind, group.count(kind)) for kind in _ORDER)
        yield Paragraph(own(" · ".join(counted(count, kind) for kind, count in counts if count)), quiet=True)
        for finding in _in_order(group):
            yield _entry(finding, tree.visit, numbers)


def _in_order(group: ThemeGroup) -> list[Finding]:
    return sorted(group.findings, key=lambda finding: _ORDER.index(finding.kind))


def _entry(finding: Finding, visit: Visit, numbers: Numbers) -> Passage:
    said = [
        "The council says this of itself" * (finding.said_by is SaidBy.COUNCIL),
        "The program is not sure of the kind" * is_unsure(finding),
        CHECKED * finding.confirmed,
        one_line(listed_under(finding.section)),
    ]
    detail = " · ".join(filter(None, said))
    return Passage(
        tone_of(finding.kind), finding.kind.label, source(finding.text), cite(finding, visit),
        str(numbers[finding.id]), own(detail) if detail else (),
    )  # fmt: skip
