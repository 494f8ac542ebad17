"""The two sides of what inspectors weigh up, chapter by chapter: "Strengths", "Areas for improvement"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing_app.domain.briefing import Block
from briefing_app.domain.words import BlockKind, FindingKind
from briefing_app.reading.parsers.sections import clean_heading

_SIDE = re.compile(
    r"(?:the |our |key |main )*(?P<strong>(?:areas? of )?strengths?)"
    r"|what (?:(?:is|are|was|were|has been) )?(?P<well>(?:going|work(?:s|ing)|went|done) well)"
    r"|(?:the |our |key |main )*areas? (?:for|of|to|requiring|in need of) (?:further |priority )?"
    r"(?:improve(?:ment)?s?|develop(?:ment)?)"
    r"|what (?:needs?|must|should|could) (?:to )?(?:be )?(?:improved?|better)",
    re.IGNORECASE,
)
_LONGEST = 60
"""Of such a heading, in characters."""


@dataclass(frozen=True, slots=True)
class Sides:
    """How a paper weighs up."""

    repeated: bool = False
    """Whether it does so more than once, so that each pair belongs to the chapter above it."""
    recommends: bool = False
    """Whether what it asks for stands in a list of recommendations of its own, and not under each chapter."""
    first: FindingKind | None = None
    """The side that each chapter begins with."""

    def begin_below(self, pair: Sequence[Block], text: str) -> bool:
        """Whether the second of two blocks is the heading with which a chapter begins to be weighed up."""
        return self.repeated and any(
            block.kind is not BlockKind.BULLET and side_of(text[block.start : block.end]) is self.first
            for block in pair[1:]
        )

    def named_by(self, pair: Sequence[Block], text: str) -> bool:
        """Whether the first of two blocks is a plain line that names a chapter: "Well-being" over "Strengths"."""
        line = text[pair[0].start : pair[0].end]
        plain = pair[0].kind is BlockKind.PARAGRAPH and len(line) < _LONGEST and line[:1].isupper()
        return plain and line[-1:].isalpha() and self.begin_below(pair, text)


def side_of(heading: str) -> FindingKind | None:
    """The kind of what stands under "Strengths" or "Areas for improvement"; None for any other heading."""
    side = _SIDE.fullmatch(clean_heading(heading).rstrip("?")) if len(heading) < _LONGEST else None
    if side is None:
        return None
    return FindingKind.STRENGTH if side["strong"] or side["well"] else FindingKind.IMPROVEMENT


def sides_in(blocks: Sequence[Block], text: str) -> Sides:
    """How a paper weighs up strengths and areas for improvement."""
    lines = list(_short_lines(blocks, text))
    found = [kind for line in lines if (kind := side_of(line))]
    strong, weak = found.count(FindingKind.STRENGTH), found.count(FindingKind.IMPROVEMENT)
    listed = any(clean_heading(line).casefold() == "recommendations" for line in lines)
    return Sides(max(strong, weak) > 1, listed and weak > 1, found[0] if found else None)


def _short_lines(blocks: Sequence[Block], text: str) -> Iterator[str]:
    for block in blocks:
        if block.kind is not BlockKind.BULLET and block.end - block.start < _LONGEST:
            yield text[block.start : block.end]
