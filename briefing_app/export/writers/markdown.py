"""The paper as Markdown text: every sign of the source that would be markup is escaped."""

import re
from collections.abc import Iterator
from functools import singledispatch

from briefing_app.export.blocks import (
    Block,
    Boxes,
    Facts,
    Heading,
    NoteBeside,
    Paper,
    Paragraph,
    Passage,
    Table,
    Words,
    plain,
)

_MARKS = re.compile(r"[\\`*_\[\]]")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_LINE_START = re.compile(r"^(?:[#+>-]|\d{1,9}(?=[.)])|=)")
_STRUCK = re.compile(r"~(?=~)|(?<=~)~")
_BELOW_HEADS = re.compile(r"[\s:-]*\|[\s:|-]*")
"""A line that makes a table of itself and the one above."""


def markdown(paper: Paper) -> bytes:
    """UTF-8 with one blank line between blocks."""
    parts = [part for block in paper.blocks for part in _lines(block)]
    return ("\n\n".join([*parts, "---", escaped(paper.foot)]) + "\n").encode()


def escaped(text: str) -> str:
    """A text that Markdown shows as it is, at the beginning of a line too."""
    # Not every reader takes a backslash before each of these signs, but all know entities.
    text = _ENTITY.sub("&amp;", _MARKS.sub(r"\\\g<0>", text)).replace("<", "&lt;")
    text = text.replace("|", "&#124;") if _BELOW_HEADS.fullmatch(text) else text
    return _LINE_START.sub(_started, _STRUCK.sub("&#126;", text))


def _started(found: re.Match[str]) -> str:
    if found[0] == "=":
        return "&#61;"
    # A number at the start of a line is a list only with the dot after it.
    return f"{found[0]}\\" if found[0].isdigit() else f"\\{found[0]}"


def _cell(text: str) -> str:
    return escaped(text).replace("|", r"\|")


def _said(words: Words) -> str:
    return escaped(plain(words))


def _headed(text: str) -> str:
    # Those at the end of a heading would only close it.
    said = text.rstrip("#")
    return escaped(said) + r"\#" * (len(text) - len(said))


@singledispatch
def _lines(block: Block) -> Iterator[str]:
    raise TypeError(f"no Markdown for {type(block).__name__}")


@_lines.register
def _(block: Heading) -> Iterator[str]:
    yield f"{'#' * block.level} {_headed(plain(block.words))}"


@_lines.register
def _(block: Paragraph) -> Iterator[str]:
    yield _said(block.words)


@_lines.register
def _(block: Facts) -> Iterator[str]:
    rows = [
        f"| **{_cell(label)}** | {'<br>'.join(_cell(plain(line)) for line in lines)} |" for label, lines in block.rows
    ]
    yield "\n".join([f"| {_cell(block.title)} | |", "| --- | --- |", *rows])


@_lines.register
def _(block: Table) -> Iterator[str]:
    rows = [f"| {' | '.join(_cell(plain(cell)) for cell in row)} |" for row in block.rows]
    yield "\n".join([f"| {' | '.join(map(_cell, block.header))} |", "| --- " * len(block.header) + "|", *rows])


@_lines.register
def _(block: Boxes) -> Iterator[str]:
    for box in block.boxes:
        yield f"### {box.tone.sign} {_headed(box.title)}"
        if box.notice:
            yield f"**{escaped(box.notice)}**"
        if box.lines:
            after = (f" ({escaped(line.after)})" if line.after else "" for line in box.lines)
            yield "\n".join(f"- {_said(line.words)}{said}" for line, said in zip(box.lines, after, strict=True))
        if box.more:
            yield escaped(box.more)


@_lines.register
def _(block: Passage) -> Iterator[str]:
    number = f"{block.number}. " if block.number else ""
    head = f"**{number}{block.tone.sign} {escaped(block.label)}**"
    words = [head, f"> {_said(block.words)}", f"*{escaped(block.cite)}*"]
    words += [_said(block.detail)] if block.detail else []
    indent = "> " if block.follows else ""
    yield f"\n{indent}\n".join(f"{indent}{part}" for part in words)


@_lines.register
def _(block: NoteBeside) -> Iterator[str]:
    yield f"**{escaped(block.label)}** · {_said(block.about)}"
    if block.on:
        yield f"> {_said(block.on)}"
    if block.state:
        yield f"*{escaped(block.state)}*"
    if block.text:
        yield "  \n".join(map(_said, block.text))
