"""What pages print at head and foot, taken out of a plain text that was made of pages."""

import re
from collections import Counter
from collections.abc import Iterator

from briefing_app.reading.readers.lines import ENDS, PAGE_NUMBER

_OF_PAGES = re.compile(r"page \d{1,3} ?(?:of|/) ?\d{1,4}", re.IGNORECASE)
"""What nothing but a page's foot says, whether a head stands beside it or not."""
_FEWEST = 3
"""Pages on which a line must recur; a sentence's end is no head."""
_SHORTEST = 8
_REACH = 9
"""Lines within which a page's number stands from its head."""


def without_page_heads(text: str) -> str:
    """The text without running heads and the page numbers beside them; a sentence that a page broke is whole again.

    A line recurs beside page numbers or where a page breaks, each time or nearly; headings that recur do not.
    """
    lines = [line.rstrip(" \t\r") for line in text.replace("\f", "\n\f\n").split("\n")]
    heads = _running_heads(lines)
    if not heads and "\f" not in lines and not any(_OF_PAGES.fullmatch(line.strip()) for line in lines):
        return text
    kept: list[str] = []
    for run, is_furniture in _runs(lines, heads):
        if not is_furniture:
            _close_break(kept, run)
            kept += [line for line in run if line != "\f"]
    return "\n".join(kept)


def _running_heads(lines: list[str]) -> frozenset[str]:
    """Lines that recur, most times in a run with a page number or next to a page's end."""
    bare = (line.strip() for line in lines)
    counts = Counter(line for line in bare if len(line) >= _SHORTEST and not ENDS.search(line))
    often = {line for line, count in counts.items() if count >= _FEWEST}
    beside: Counter[str] = Counter()
    for at, line in enumerate(lines):
        if line.strip() in often and any(_marks_page(other) for other in _near(lines, at, often)):
            beside[line.strip()] += 1
    return frozenset(line for line in often if 3 * beside[line] >= 2 * counts[line])


def _near(lines: list[str], at: int, often: set[str]) -> Iterator[str]:
    """The lines above and below, past those that recur too and past blank ones."""
    for step in (-1, 1):
        for place in range(at + step, at + step * _REACH, step):
            if not 0 <= place < len(lines):
                break
            if lines[place].strip(" ") and lines[place].strip() not in often:
                yield lines[place]
                break


def _marks_page(line: str) -> bool:
    return line == "\f" or bool(line.strip() and PAGE_NUMBER.fullmatch(line.strip()))


def _runs(lines: list[str], heads: frozenset[str]) -> Iterator[tuple[list[str], bool]]:
    """Yield stretches of lines, and whether each is what a page prints around its text."""
    run: list[str] = []
    furniture = False
    for at, line in enumerate(lines):
        words = line.strip()
        own = words in heads or line == "\f" or _OF_PAGES.fullmatch(words) is not None
        own = own or (_marks_page(line) and _is_beside(lines, at, heads))
        if line.strip(" ") and own is not furniture:
            yield run, furniture
            run, furniture = [], own
        run.append(line)
    yield run, furniture


def _is_beside(lines: list[str], at: int, heads: frozenset[str]) -> bool:
    """Whether a number stands next to a running head or a page's end."""
    return any(line.strip() in heads or line == "\f" for line in _near(lines, at, set()))


def _close_break(kept: list[str], run: list[str]) -> None:
    """Where a sentence goes on after a page's end, take out the blank lines; else leave one."""
    first = next((line for line in run if line.strip()), "")
    last = next((line for line in reversed(kept) if line.strip()), "")
    while kept and not kept[-1].strip():
        kept.pop()
    if kept and (not first.lstrip()[:1].islower() or ENDS.search(last)):
        kept.append("")
