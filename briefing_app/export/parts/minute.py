"""A visit in one minute: what must improve and what is strong, side by side; what the release leaves out."""

from collections.abc import Iterator, Sequence

from briefing_app.across.highlights import (
    NOTHING_READ,
    asked,
    of_kind,
    priorities,
    says_without_listing,
    strengths,
    tells_nothing,
)
from briefing_app.across.holding import Held
from briefing_app.across.mentions import NONE_FOUND, NOT_MENTIONED, how_many_mentioned, says_only_that_there_are
from briefing_app.domain.briefing import Finding
from briefing_app.domain.comparison import Omission
from briefing_app.domain.library import DocumentCard, VisitTree
from briefing_app.domain.wording import counted, document_name, plural, short_kind
from briefing_app.domain.words import FindingKind
from briefing_app.export.blocks import (
    Block,
    Box,
    Boxes,
    Heading,
    Line,
    Paragraph,
    Passage,
    Span,
    Tone,
    Words,
    own,
    quoted,
    source,
    tone_of,
)  # fmt: skip
from briefing_app.export.citing import cite_passage
from briefing_app.export.gathering import Gathered
from briefing_app.export.parts.themes import Numbers

_LEAST, _MOST = 3, 5


def in_one_minute(gathered: Gathered, numbers: Numbers) -> Iterator[Block]:
    """Boxes: priority action by itself where there is any, then what must improve beside what is strong.

    Where neither was read, one sentence says so, for what a scan says of a council is not nothing.
    """
    tree, held = gathered.tree, gathered.held
    yield Heading(own("In one minute"))
    if tells_nothing(tree):
        yield Paragraph(own(NOTHING_READ))
        return
    if priority := priorities(tree, held):
        title = counted(len(priority), FindingKind.PRIORITY_ACTION)
        yield Boxes((Box(Tone.PRIORITY, title, _lines(priority, numbers, held), how_many_mentioned(priority, held)),))
    improvements = _improvements(tree, held, numbers)
    # As many of each are shown, so that neither weighs more.
    yield Boxes((improvements, _strengths(tree, held, numbers, max(_LEAST, len(improvements.lines)))))


def left_out(gathered: Gathered, numbers: Numbers) -> Iterator[Block]:
    """What the letter asks to improve that no sentence of the release was matched to, people's rulings honoured."""
    held = gathered.held
    if held is None:
        return
    yield Heading(own("What the release does not mention"))
    yield Paragraph(own(_compared(held)), quiet=True)
    yield Paragraph(own(_tally(held)))
    for omission in held.comparison.omitted:
        yield _omission(omission, gathered, held, numbers, "")
    for omission in held.mentioned:
        yield _omission(omission, gathered, held, numbers, "A person says that the release mentions this")


def _omission(one: Omission, gathered: Gathered, held: Held, numbers: Numbers, ruled: str) -> Passage:
    visit = gathered.tree.visit
    finding = next((found for found in held.asked if found.start == one.letter.start), None)
    detail = own(ruled) if ruled else _nearest(one)
    label = one.kind.label if ruled else f"{one.kind.label} · {NOT_MENTIONED}"
    where = f"{cite_passage(one.letter, held.letter, visit)}{_number(finding, numbers, '; ')}"
    return Passage(tone_of(one.kind), label, source(one.letter.text), where, detail=detail)


def _nearest(one: Omission) -> Words:
    if one.nearest is None:
        return ()
    return (Span("The release’s nearest sentence: "), *quoted(one.nearest.text))


def _compared(held: Held) -> str:
    return (
        f"A comparison of two texts: the {_small(held.release.card)} held against the {_small(held.letter.card)}. "
        "“Not mentioned” means that no sentence of the release was matched to it; whether it matters is for the reader "
        "to judge."
    )


def _small(card: DocumentCard) -> str:
    name = document_name(card)
    return name[:1].lower() + name[1:].replace(", ", " of ")


def _tally(held: Held) -> str:
    kind, total, left = short_kind(held.letter.card.kind), len(held.asked), len(held.comparison.omitted)
    if not total:
        return f"The {kind} has no list of areas for improvement."
    areas = f"{plural(total, 'area', 'areas')} that must improve"
    if not left:
        return f"The {kind} names {areas}: the release mentions {'it' if total == 1 else f'all {total}'}."
    none = "the release does not mention it" if total == 1 else "the release mentions none of them"
    return f"The {kind} names {areas}: {none if left == total else f'the release does not mention {left} of them'}."


def _improvements(tree: VisitTree, held: Held | None, numbers: Numbers) -> Box:
    listed = [finding for finding in held.asked if finding.kind is FindingKind.IMPROVEMENT] if held else []
    listed = listed or list(asked(tree))
    found = of_kind(tree, FindingKind.IMPROVEMENT)
    named = [finding for finding in found if not says_without_listing(finding)]
    shown = listed or named[:_MOST] or list(found[:_LEAST])
    title = f"What must improve: {counted(len(listed or named), FindingKind.IMPROVEMENT)}"
    if found and not (listed or named):
        title = "What must improve: not listed"
    notice = how_many_mentioned(shown, held) or _unlisted(tree, bool(listed or named), found)
    # Where an own list is shown, what else is said to improve stands under the themes.
    rest = 0 if listed else len(named) - len(shown)
    return Box(Tone.IMPROVEMENT, title, _lines(shown, numbers, held), notice, _more(rest))


def _strengths(tree: VisitTree, held: Held | None, numbers: Numbers, most: int) -> Box:
    found = strengths(tree, held)
    title = f"What is strong: {counted(len(found), FindingKind.STRENGTH)}"
    notice = "" if found else NONE_FOUND
    return Box(Tone.STRENGTH, title, _lines(found[:most], numbers, None), notice, _more(len(found) - most))


def _more(rest: int) -> str:
    return f"and {rest} more under the themes below" if rest > 0 else ""


def _lines(found: Sequence[Finding], numbers: Numbers, held: Held | None) -> tuple[Line, ...]:
    left = held.left_out if held else frozenset()
    mixed = not all(finding.id in left for finding in found)
    return tuple(
        Line(
            source(finding.text),
            "; ".join(filter(None, (_number(finding, numbers), NOT_MENTIONED * (mixed and finding.id in left)))),
        )
        for finding in found
    )


def _number(finding: Finding | None, numbers: Numbers, before: str = "") -> str:
    return f"{before}finding {numbers[finding.id]}" if finding and finding.id in numbers else ""


def _unlisted(tree: VisitTree, named: bool, found: Sequence[Finding]) -> str:
    if found and not named:
        return says_only_that_there_are(found[0], tree.visit)
    return "" if found else NONE_FOUND
