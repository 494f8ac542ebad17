"""The elements of a page as blocks."""

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise, takewhile

from selectolax.lexbor import LexborNode

from briefing_app.domain.errors import TooLargeError
from briefing_app.domain.words import BlockKind
from briefing_app.reading.limits import MAX_TABLE_DEPTH
from briefing_app.reading.readers.building import SourceBuilder
from briefing_app.reading.readers.contents import leads_to_page
from briefing_app.reading.readers.html_marks import is_note_mark, point_mark
from briefing_app.reading.readers.html_sheets import BOLD
from briefing_app.reading.readers.html_tables import add_rows, is_data
from briefing_app.reading.readers.lines import BULLET, ENDS, may_be_heading
from briefing_app.reading.readers.links import printed_links
from briefing_app.reading.readers.text import add_plain
from briefing_app.reading.readers.visible import tidy
from briefing_app.reading.readers.walking import BLOCKS, SILENT, TOO_DEEP, check_depth, words

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
# As Word files and Markdown come out of their converters.
_FOOTNOTE = re.compile(r"(?:footnote|endnote|fn)[-:]")
_SPACES = re.compile(r"\s+")
_NARROWEST = 45
"""Characters to a line that a program breaks at least."""
_ENOUGH = 100
"""Lines below a colon that are looked at to tell whether they were broken as they filled."""
_MOST_FULL = 0.6
"""Of the lines of a paragraph, so many were filled where it was broken for want of room."""
_OPENS_SPEECH = frozenset("\"'“‘")


@dataclass(frozen=True, slots=True)
class _Place:
    """What the elements round a text make of it."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    number: int | None = None
    bold: bool = False
    tables: int = 0
    depth: int = 0


@dataclass(slots=True)
class _Run:
    """Words gathered since the last block began; a line break is a newline, every other space a space."""

    parts: list[str] = field(default_factory=list)
    plain: int = 0
    """How many of its letters are not bold."""


def add_blocks(builder: SourceBuilder, root: LexborNode, beside: frozenset[int] = frozenset()) -> None:
    """Add what stands under `root`, except the elements named in `beside` by their `mem_id`."""
    _Walk(builder, beside).over(root)


class _Walk:
    """One walk; elements still to visit stand on a list, so that no depth can overflow the stack."""

    def __init__(self, builder: SourceBuilder, beside: frozenset[int]) -> None:
        self._builder = builder
        self._beside = beside
        self._run = _Run()
        # An element, or words of our own, with what surrounds them; without either, the end of a block.
        self._todo: list[tuple[LexborNode | str | None, _Place]] = []

    def over(self, root: LexborNode) -> None:
        self._todo.append((root, _Place()))
        while self._todo:
            node, place = self._todo.pop()
            if node is None:
                self._flush(place)
            elif isinstance(node, str):
                self._add_text(node, place)
            elif node.is_text_node:
                self._add_text(node.text_content or "", place)
            elif node.is_element_node and self._is_shown(node, place):
                self._enter(node, place)
        self._flush(_Place())

    def _is_shown(self, node: LexborNode, place: _Place) -> bool:
        if node.mem_id in self._beside:
            return False
        # Headings that fold are made of buttons.
        return node.tag not in SILENT or (node.tag == "button" and place.kind is BlockKind.HEADING)

    def _add_text(self, text: str, place: _Place) -> None:
        text = _SPACES.sub(" ", text)
        if not place.bold and place.kind is BlockKind.PARAGRAPH and text.strip() and self._stands_over():
            self._flush(place)
        self._run.parts.append(text)
        if not place.bold:
            self._run.plain += len(text.strip())

    def _stands_over(self) -> bool:
        """Whether a bold line, ended by a line break, heads the plain words that follow."""
        if self._run.plain or "\n" not in self._run.parts:
            return False
        above = "".join(self._run.parts).rstrip(" ")
        return above.endswith("\n") and may_be_heading(tidy(above.replace("\n", " ")))

    def _enter(self, node: LexborNode, place: _Place) -> None:
        check_depth(place.depth)
        tag = node.tag
        if tag == "br":
            self._run.parts.append("\n")
            return
        if is_note_mark(node):
            return
        if tag == "a":
            self._add_link(node)
        if tag not in BLOCKS:
            self._enter_words(node, place)
            return
        self._flush(place)
        if tag == "pre":
            add_plain(self._builder, node.text())
        elif tag == "table" and is_data(node, self._beside):
            add_rows(self._builder, node, self._beside)
        else:
            self._enter_block(node, place)

    def _enter_words(self, node: LexborNode, place: _Place) -> None:
        bold = place.bold or node.tag in {"b", "strong"} or _is_bold(node)
        inner = replace(place, bold=bold, depth=place.depth + 1)
        if mark := point_mark(node):
            self._add_text(mark, place)
            return
        if node.tag == "q":
            # A browser puts the marks round it.
            self._add_text("“", place)
            self._todo.append(("”", place))
        self._push_children(node, inner)

    def _enter_block(self, node: LexborNode, place: _Place) -> None:
        tag = node.tag
        inner = replace(place, depth=place.depth + 1)
        if tag in _HEADINGS:
            inner = replace(inner, kind=BlockKind.HEADING, level=_HEADINGS[tag])
        elif tag == "li":
            kind = BlockKind.FOOTNOTE if _FOOTNOTE.match(node.attributes.get("id") or "") else BlockKind.BULLET
            inner = replace(inner, kind=kind, level=0, number=_list_number(node))
        elif tag == "table":
            inner = replace(inner, tables=place.tables + 1)
            if inner.tables > MAX_TABLE_DEPTH:
                raise TooLargeError(TOO_DEEP)
        self._todo.append((None, inner))
        self._push_children(node, inner)

    def _push_children(self, node: LexborNode, place: _Place) -> None:
        children = list(node.iter(include_text=True))
        self._todo += [(child, place) for child in reversed(children)]

    def _add_link(self, node: LexborNode) -> None:
        href = (node.attributes.get("href") or "").strip()
        if href[:8].lower().startswith(("http://", "https://", "mailto:")):
            self._builder.link(words(node, self._beside) or href, href)

    def _flush(self, place: _Place) -> None:
        run, self._run = self._run, _Run()
        text = "".join(run.parts)
        if not text.strip():
            return
        if place.kind is BlockKind.HEADING:
            self._builder.add(BlockKind.HEADING, text, level=place.level)
            return
        for line in _lines(text):
            self._add_line(line, place, bold=run.plain == 0)

    def _add_line(self, line: str, place: _Place, *, bold: bool) -> None:
        self._builder.links(printed_links(line))
        bullet = BULLET.match(line)
        if place.kind in {BlockKind.BULLET, BlockKind.FOOTNOTE}:
            self._builder.add(place.kind, line[bullet.end() if bullet else 0 :], number=place.number)
        elif bullet:
            self._builder.add(BlockKind.BULLET, line[bullet.end() :])
        elif bold and may_be_heading(line):
            # Many pages and Word files make their headings by hand.
            self._builder.add(BlockKind.HEADING, line, level=3)
        else:
            self._builder.add(BlockKind.PARAGRAPH, line)


def _is_bold(node: LexborNode) -> bool:
    return bool(BOLD.search(node.attributes.get("style") or ""))


def _list_number(node: LexborNode) -> int | None:
    """A number that a list gives its item is not kept: only numbered paragraphs are cited."""
    value = node.attributes.get("value") or ""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 5 else None


def _lines(text: str) -> list[str]:
    """Paragraphs within a run: parted by an empty line, or by a line break that is not there to fill lines."""
    found: list[str] = []
    lines = [tidy(raw) for raw in text.split("\n")]
    blank, listed, parted = True, 0, range(0)
    for nth, line in enumerate(lines):
        if not line:
            blank = True
            continue
        if nth not in parted and blank:
            parted = _parted(lines, nth)
        if nth >= listed and found and found[-1].endswith(":"):
            listed = _end_of_points(lines, nth)
        broken = bool(found) and (ENDS.search(found[-1]) or leads_to_page(found[-1]))
        own = nth in parted and not _goes_on(found[-1], line) if found else True
        if found and not (blank or broken or own or nth < listed or BULLET.match(line)):
            found[-1] += f" {line}"
        else:
            found.append(line)
        blank = False
    return found


def _goes_on(above: str, line: str) -> bool:
    """Whether a line goes on with the one above, however short that is."""
    return above.endswith(",") or not (line[0].isupper() or line[0].isdigit() or line[0] in _OPENS_SPEECH)


def _parted(lines: list[str], first: int) -> range:
    """The lines from `first` to the next empty one, where they were not broken as they filled."""
    run = [*takewhile(bool, lines[first : first + _ENOUGH])]
    end = next((nth for nth in range(first, len(lines)) if not lines[nth]), len(lines))
    return range(first) if _filled(run, most=_MOST_FULL) else range(first, end)


def _end_of_points(lines: list[str], first: int) -> int:
    """Where points end that stand line by line below a colon; `first` where the lines were broken as they filled."""
    points = [*takewhile(bool, lines[first : first + _ENOUGH])]
    if _filled(points) or points[0][:1] in _OPENS_SPEECH:
        return first
    return next((nth for nth in range(first, len(lines)) if not lines[nth]), len(lines))


def _filled(lines: list[str], most: float = 1) -> bool:
    """Whether lines were broken as they filled, or `most` of them, which leaves those that were broken by eye.

    Whoever fills lines begins none that would still have had room above.
    """
    room, joints = max(map(len, lines)), [*pairwise(lines)]
    full = sum(len(above) + 1 + len(below.split()[0]) > room for above, below in joints)
    return room >= _NARROWEST and full >= most * len(joints)
