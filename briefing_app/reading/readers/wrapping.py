"""Paragraphs of a plain text, whether each stands on one line or was wrapped at some column."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from briefing_app.reading.readers.contents import leads_to_page
from briefing_app.reading.readers.lines import BULLET, NUMBER

_WIDEST_WRAP = 132
_NARROWEST_WRAP = 40
_LONGEST_HEADING = 2
"""Lines of a heading that was wrapped."""
_FEWEST_FOR_OUTLIER = 12
_UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,}|~{3,}|_{3,}|\*{3,})\s*$")
_POSTCODE = re.compile(r"\s*(?:[\w’' -]+,? )?[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\s*")
"""The last line of an address, of which no line is a heading."""
_HYPHEN_AT_END = re.compile(r"[A-Za-z]-$")
_NAME_AT_END = re.compile(r"\b[A-Z][a-z]+-$")
_SMALL_LETTER = re.compile(r"(?!(?:and|or|to)\b(?!-))[a-z]")
_CELLS = re.compile(r"[A-Za-z]{2}\W{0,2}\t")
"""A tab behind words stands between the cells of a row, which is never wrapped; behind a number it does not."""
_QUOTED = re.compile(r"(?:\s?>)+ ?")
_QUOTED_ON = re.compile(
    r"(?m)(?P<line>^>.*(?:[\w,’'–—-](?=[ \t]*\n>[> \t]*[a-z])"
    r"|\b(?:and|or|the|an?|of|to|for|in|on|at|by|with|from|that|our|their|its|is|are|was|were|has|have)))"
    r"[ \t]*\n>[> \t]*(?=[\w‘’“])"
)
"""Where a quotation goes on that was marked line by line."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, heading or bullet of a plain text."""

    text: str
    alone: bool
    """Whether it stands by itself as headings do: a single line, or two that were wrapped, between blank lines."""
    underlined: bool = False


def paragraphs(text: str) -> list[Paragraph]:
    """Every paragraph in order, wrapped lines joined."""
    runs = _runs(text)
    width = _wrap_width(runs)
    runs = runs if width else _runs(_with_quotations_joined(text))
    found: list[Paragraph] = []
    for run in runs:
        made = _paragraphs_of(run, width)
        wrapped = width and len(run) == _LONGEST_HEADING and len(made) == 1
        if any(_POSTCODE.fullmatch(line) for line in run[1:]):
            made = [replace(line, alone=False) for line in made]
        found += [replace(made[0], alone=True)] if wrapped else made
    return found


def _with_quotations_joined(text: str) -> str:
    """A text whose width tells nothing, with each sentence of a quotation that was marked line by line on one line."""
    while (joined := _QUOTED_ON.sub(r"\g<line> ", text)) != text:
        text = joined
    return text


def _runs(text: str) -> list[list[str]]:
    """Lines between blank lines."""
    runs: list[list[str]] = [[]]
    for raw in text.split("\n"):
        line = raw.rstrip()
        if line.startswith(">"):
            line = _QUOTED.sub("", line, count=1)
        if line.strip():
            runs[-1].append(line)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def _wrap_width(runs: list[list[str]]) -> int:
    """The column the text is wrapped at; 0 where each paragraph stands on one line.

    In a wrapped text a line ends where its successor's first word had no more room. The points of a list may have
    been left unwrapped, and rows of a table are, so how long they are tells nothing.
    """
    lengths = sorted(len(line) for run in runs for line in run if not (BULLET.match(line) or _CELLS.search(line)))
    if not lengths:
        return 0
    joints = [pair for run in runs for pair in pairwise(run) if not (_begins_block(pair[1]) or _is_of_rows(*pair))]
    # The lines of an address or a table are short, and tell nothing of the text below, if that is long enough to tell.
    told = [pair for pair in joints if len(pair[0]) >= _NARROWEST_WRAP]
    joints = told if len(told) >= _FEWEST_FOR_OUTLIER else joints
    # One address or table row may stick out of a wrapped text, a few of a long one.
    outliers = len(lengths) // 50 + 1 if len(lengths) > _FEWEST_FOR_OUTLIER else 0
    for width in dict.fromkeys(lengths[-1 - outliers :][::-1]):
        full = sum(_no_room(line, after, width) for line, after in joints if len(line) <= width)
        if joints and _NARROWEST_WRAP <= width <= _WIDEST_WRAP and full >= 0.6 * len(joints):
            return width
    return 0


def _is_of_rows(line: str, after: str) -> bool:
    return bool(_CELLS.search(line) or _CELLS.search(after))


def _no_room(line: str, after: str, width: int) -> bool:
    first = after.split(maxsplit=1)[0]
    # Ragged text is wrapped a few columns before the widest line.
    return len(line) + 1 + len(first) > width - 4


def _begins_block(line: str) -> bool:
    return bool(BULLET.match(line) or NUMBER.match(line) or _UNDERLINE.match(line))


def _paragraphs_of(run: list[str], width: int) -> list[Paragraph]:
    found: list[Paragraph] = []
    parts: list[str] = []
    for index, line in enumerate(run):
        if _UNDERLINE.match(line):
            found += _flush(parts, underlined=len(parts) == 1)
            continue
        goes_on = bool(parts) and _goes_on(run[index - 1], line, width)
        if not goes_on:
            found += _flush(parts)
        parts.append(line.strip())
    return found + _flush(parts)


def _goes_on(line: str, after: str, width: int) -> bool:
    """Whether a line is the rest of the one before; "aged over" and then "25. They" is, though a number begins it."""
    if BULLET.match(after) or _is_of_rows(line, after) or not _joins(line, after, width):
        return False
    return not NUMBER.match(after) or (line[-1:].isalpha() and _no_room(line, after, width))


def _joins(line: str, after: str, width: int) -> bool:
    if not width or leads_to_page(line):
        return False
    return _no_room(line, after, width) or after.lstrip()[:1].islower()


def _flush(parts: list[str], *, underlined: bool = False) -> list[Paragraph]:
    if not parts:
        return []
    paragraph = Paragraph(_join(parts), len(parts) == 1, underlined)
    parts.clear()
    return [paragraph]


def _join(parts: list[str]) -> str:
    """Lines as one; a word that broke at its hyphen gets no space, "long- and short-term" keeps its own."""
    joined = parts[0]
    for part in parts[1:]:
        word = _HYPHEN_AT_END.search(joined[-2:]) and _SMALL_LETTER.match(part)
        joined += part if word or (_NAME_AT_END.search(joined[-30:]) and part[:1].isupper()) else f" {part}"
    return joined
