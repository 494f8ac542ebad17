"""A block of a PDF being put together from its lines."""

import re
from dataclasses import dataclass, field

from briefing_app.domain.words import BlockKind
from briefing_app.reading.readers.pdf_lines import Line

_MARKED_HYPHEN = "\ufffe"
_HYPHEN = re.compile(r"\ufffe\s*([\w-]*)")
_SYMBOL_HYPHEN = "\uf02d"
"""A hyphen from a font of symbols; the same sign before a line is a bullet."""
_BETWEEN = re.compile(rf"(?<=\w){_SYMBOL_HYPHEN}(?=\w)")
_SUSPENDED = frozenset({"to", "and", "or"})


def _joined(text: str, more: str) -> str:
    """Two lines as one: a word broken at a hyphen gets no space, "19- to 21-year-olds" does."""
    last, before = text[-1:], text[-2:-1]
    if last == "-" and before.isalnum() and more[:1].islower() and more.split(maxsplit=1)[0] not in _SUSPENDED:
        return text + more
    if last in {"–", "—"} and before.isdigit() and more[:1].isdigit():
        return text + more
    return f"{text} {more}"


def _with_hyphen(match: re.Match[str]) -> str:
    """A hyphen that pdfium marked at a line end: nearly always a real one."""
    after = match[1]
    return f"- {after}" if after in _SUSPENDED else f"-{after}"


@dataclass(slots=True)
class Draft:
    """A block being put together."""

    kind: BlockKind
    lines: list[Line] = field(default_factory=list)
    level: int = 0
    number: int | None = None
    marker: int = 0
    """How many characters of the first line are its bullet or number."""

    @property
    def page(self) -> int:
        """Page where it begins."""
        return self.lines[0].page

    @property
    def text(self) -> str:
        """Its words as one line, without bullet or number."""
        first, *rest = (line.text for line in self.lines)
        joined = first[self.marker :]
        for text in rest:
            joined = _joined(joined, text)
        if _SYMBOL_HYPHEN in joined:
            joined = _BETWEEN.sub("-", joined)
        return _HYPHEN.sub(_with_hyphen, joined) if _MARKED_HYPHEN in joined else joined

    @property
    def hanging(self) -> float | None:
        """Where its second line begins, if that is further in than the first."""
        if len(self.lines) > 1 and self.lines[1].x > self.lines[0].x + 4:
            return self.lines[1].x
        return None
