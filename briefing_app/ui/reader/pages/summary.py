"""The boxes that sum a visit up: strengths beside what must improve, and what a release leaves unsaid."""

from collections.abc import Sequence
from dataclasses import replace

from briefing_app.across.highlights import asked, of_kind, priorities, says_without_listing, strengths, who_is_to_act
from briefing_app.across.holding import Held
from briefing_app.across.mentions import (
    NONE_FOUND,
    NOT_MENTIONED,
    beside_release,
    how_many_mentioned,
    says_only_that_there_are,
)
from briefing_app.domain.briefing import Finding
from briefing_app.domain.library import Visit, VisitTree
from briefing_app.domain.wording import counted, plural, shortened
from briefing_app.domain.words import FindingKind
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import Box, BoxLine, LinkTo, Tone
from briefing_app.ui.reader.pages.common import cite, shortened_words

_LEAST, _MOST = 3, 5
_SHORT, _LONG, _WHOLE, _WIDE = 66, 96, 160, 200
"""Two, three and five lines of a box at its narrowest, and three of one as wide as the page."""
_NEARLY = 8
_ROW, _ROWS = 33, 12
"""Characters in a row of a box at its narrowest, and so many rows leave the whole page on a screen."""


def summary_boxes(tree: VisitTree, held: Held | None = None) -> tuple[tuple[Box, ...], ...]:
    """Rows of boxes: priority action by itself where there is any, then strengths beside areas for improvement.

    Where a release was held against a letter, the boxes tell what the letter asks and how much of it the release says.
    """
    priority = priorities(tree, held)
    improvements = _held_improvements(tree, held) or _improvements(tree)
    strong = _strengths(tree, held, improvements)
    # What a release leaves out is to be seen first, also where the boxes stand one below the other.
    pair = (improvements, strong) if held and held.left_out else (strong, improvements)
    return ((_priority(priority, tree.visit, held),), pair) if priority else (pair,)


def _priority(found: Sequence[Finding], visit: Visit, held: Held | None) -> Box:
    title = counted(len(found), FindingKind.PRIORITY_ACTION).upper()
    notice, link = _told(found, visit, held)
    lines, acting = _with_who(found, [_line(finding, visit, _WIDE) for finding in found])
    return Box(Tone.PRIORITY, title, lines, notice, acting, link=link)


def _strengths(tree: VisitTree, held: Held | None, beside: Box) -> Box:
    found = strengths(tree, held)
    count, length = _fitting([finding.text for finding in found], _rows(beside))
    shown = found[:count]
    title = f"STRENGTHS · {plural(len(found), 'finding', 'findings').upper()}"
    more = f"and {len(found) - len(shown)} more in the themes" if len(found) > len(shown) else ""
    lines = tuple(_line(finding, tree.visit, length) for finding in shown)
    return Box(Tone.STRENGTH, title, lines, "" if found else NONE_FOUND, more)


def _fitting(texts: Sequence[str], rows: int) -> tuple[int, int]:
    """How many strengths, of how many characters, fit beside so many rows: words that say enough before many."""
    for length in (_LONG, _SHORT):
        for count in range(_MOST, _LEAST - 1, -1):
            if sum(_rows_of(min(len(text), length)) for text in texts[:count]) + (len(texts) > count) <= rows:
                return count, length
    return _LEAST, _SHORT


def _rows(box: Box) -> int:
    """About how many rows a box has below its title where it is narrow."""
    lines = sum(_rows_of(len(line.words.text)) + _rows_of(len(line.tag)) for line in box.lines)
    return lines + _rows_of(len(box.notice)) + bool(box.more)


def _rows_of(characters: int) -> int:
    return -(-characters // _ROW)


def _held_improvements(tree: VisitTree, held: Held | None) -> Box | None:
    """What the letter lists, and how much of it the release mentions; None where it has no list."""
    listed = [finding for finding in held.asked if finding.kind is FindingKind.IMPROVEMENT] if held else []
    if held is None or not listed:
        return None
    title = counted(len(listed), FindingKind.IMPROVEMENT).upper()
    notice, link = _told(listed, tree.visit, held)
    mixed = 0 < sum(finding.id in held.left_out for finding in listed) < len(listed)
    told = [
        replace(
            _line(finding, tree.visit, _asked_length(listed)),
            tag=NOT_MENTIONED * (mixed and finding.id in held.left_out),
        )
        for finding in listed
    ]
    lines, acting = _with_who(listed, told)
    return Box(Tone.IMPROVEMENT, title, lines, notice, acting, link)


def _told(found: Sequence[Finding], visit: Visit, held: Held | None) -> tuple[str, LinkTo | None]:
    """How many of these areas the release mentions, in words, and the way to the comparison."""
    said = how_many_mentioned(found, held)
    if held is None or not said:
        return "", None
    return said, LinkTo(f"{beside_release(held.letter.card)} side by side", Place(PageKind.COMPARISON, visit.id))


def _improvements(tree: VisitTree) -> Box:
    found, listed = of_kind(tree, FindingKind.IMPROVEMENT), asked(tree)
    named = tuple(finding for finding in found if not says_without_listing(finding))
    shown = listed or named[:_MOST]
    told = shown or found[:_LEAST]
    lines, acting = _with_who(told, [_line(finding, tree.visit, _asked_length(shown)) for finding in told])
    more = "\n".join(filter(None, (acting, _more(named, shown))))
    return Box(Tone.IMPROVEMENT, _title(listed, named, found), lines, _notice(tree, found, shown), more)


def _with_who(found: Sequence[Finding], lines: Sequence[BoxLine]) -> tuple[tuple[BoxLine, ...], str]:
    """The lines with who is to act below each, as far as it is told; said once for all of them if it is the same."""
    acting = _acting(found)
    if len(found) > 1 and len(set(acting)) == 1:
        return tuple(lines), acting[0]
    tags = (" · ".join(filter(None, (who, line.tag))) for who, line in zip(acting, lines, strict=True))
    return tuple(replace(line, tag=tag) for line, tag in zip(lines, tags, strict=True)), ""


def _acting(found: Sequence[Finding]) -> list[str]:
    named = (shortened(who_is_to_act(finding.section), _SHORT) for finding in found)
    return [who and f"To act: {who}" for who in named]


def _asked_length(shown: Sequence[Finding]) -> int:
    """As many words of each as leave the whole page on a screen: all of them where it is few, else two lines each."""
    room = _ROWS - sum(_rows_of(len(who)) for who in dict.fromkeys(_acting(shown)))
    fitting = (
        length for length in (_WHOLE, _LONG) if sum(_rows_of(min(len(one.text), length)) for one in shown) <= room
    )
    return next(fitting, _SHORT)


def _title(listed: Sequence[Finding], named: Sequence[Finding], found: Sequence[Finding]) -> str:
    if found and not named:
        return "AREAS FOR IMPROVEMENT, NOT LISTED"
    return counted(len(listed or named), FindingKind.IMPROVEMENT).upper()


def _notice(tree: VisitTree, found: Sequence[Finding], shown: Sequence[Finding]) -> str:
    unlisted = [finding for finding in found if says_without_listing(finding)]
    if unlisted and not shown:
        return says_only_that_there_are(unlisted[0], tree.visit)
    if not found and not of_kind(tree, FindingKind.PRIORITY_ACTION):
        return NONE_FOUND
    return ""


def _more(named: Sequence[Finding], shown: Sequence[Finding]) -> str:
    rest = len(named) - len(shown)
    return f"and {plural(rest, 'more point', 'more points')} to improve in the themes" if rest > 0 else ""


def _line(finding: Finding, visit: Visit, most: int) -> BoxLine:
    # A word or two more is no reason to cut.
    most = max(most, len(finding.text)) if len(finding.text) <= most + _NEARLY else most
    return BoxLine(shortened_words(finding, most), cite(finding, visit), whole=finding.text)
