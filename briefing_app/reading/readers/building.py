"""Builds a document's text as kept, block by block, within the limits for one document."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from briefing_app.domain.briefing import CONTENTS, Block, Link, SourceText, Unplaced
from briefing_app.domain.errors import EmptyDocumentError, TooLargeError
from briefing_app.domain.words import BlockKind
from briefing_app.reading.language.dates import visit_dates
from briefing_app.reading.limits import MAX_BLOCKS, MAX_LINKS, MAX_PARAGRAPH
from briefing_app.reading.readers.contents import contents_in
from briefing_app.reading.readers.lines import NUMBER
from briefing_app.reading.readers.links import safe_url
from briefing_app.reading.readers.visible import tidy

_SHORTEST_SERIES = 4
"""Numbered paragraphs in a document; fewer may be a list inside one."""
_LEAST_NUMBERED = 4
"""One paragraph in so many bears a number where the document numbers its paragraphs, and not just a list in it."""
_MOST_LEFT_OUT = 200
"""Lines of one element, such as the comments under a story, that are listed one by one."""
_HEAD = 8
"""Blocks at the top, among which a release says when it came out."""
_LONGEST_DATE_LINE = 60
_SORT = re.compile(
    r"^(?:(?:(?:for )?immediate release|embargo(?:ed)?[^:|]{0,40}|statement"
    r"|(?:news|press|media)(?: (?:release|statement|notice))?)\s*(?:[:|]|\s[–—-])\s*)+",
    re.IGNORECASE,
)
"""What the subject of an e-mail tells of the text below before its title."""
_BEFORE_DATE = re.compile(
    r"\W*(?:(?:news|(?:news|press|media) release|first published|published|issued|posted|released?|date)\b(?: on)?\W*)?"
    r"(?:\w{3,9}day\b|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\b)?\W*(?:the )?",
    re.IGNORECASE,
)
_BEHIND_DATE = re.compile(
    r"\W*(?:at )?(?:\d{1,2}[:.]\d\d)?(?: ?[ap]\.?m\b)?(?:\W*\d+ min(?:ute)?s? read)?\W*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Draft:
    kind: BlockKind
    text: str
    level: int = 0
    page: int | None = None
    number: int | None = None


class SourceBuilder:
    """Takes blocks in reading order and gives the `SourceText`: one block a line.

    Paragraphs that begin with the numbers of one rising series keep them as their paragraph numbers.
    """

    def __init__(self) -> None:
        self._drafts: list[_Draft] = []
        self._links: dict[tuple[str, str | None], Link] = {}
        self._left_out: list[tuple[_Draft, str]] = []
        self.site = ""
        self.day = ""

    def add(
        self, kind: BlockKind, text: str, *, level: int = 0, page: int | None = None, number: int | None = None
    ) -> None:
        """Add one block; blank text adds nothing, very long text becomes several blocks.

        `number` is the document's own paragraph number; without one, paragraphs are counted.
        """
        for piece in _pieces(tidy(text)):
            if len(self._drafts) >= MAX_BLOCKS:
                raise TooLargeError(
                    f"It holds more than {MAX_BLOCKS:,} paragraphs, more than Briefing reads; "
                    "nothing was stored: split it and import the part you need."
                )
            self._drafts.append(_Draft(kind, piece, level, page, number))

    def link(self, text: str, url: str | None) -> None:
        """Keep a link; an address that must not be opened is dropped, its words are not."""
        link = Link(tidy(text), safe_url(url) if url else None)
        if link.text and len(self._links) < MAX_LINKS:
            self._links.setdefault((link.text, link.url), link)

    def links(self, found: Iterable[Link]) -> None:
        """Keep several links."""
        for link in found:
            self.link(link.text, link.url)

    def head(self, title: str, date: str = "") -> None:
        """Put a title, and a date under it, before everything else; not where the text has them already."""
        # A line that is a date is the document's own, which the day it was sent on does not change.
        has_date = not date or any(
            date in draft.text or _is_date(draft.text, labelled=nth < _HEAD) for nth, draft in enumerate(self._drafts)
        )
        has_title = not title or any(_same(draft, title) for draft in self._drafts)
        first = 0 if not has_title or not self._drafts else int(self._drafts[0].kind is BlockKind.HEADING)
        if not has_date:
            self._drafts.insert(first, _Draft(BlockKind.PARAGRAPH, tidy(date)))
        if not has_title:
            self._drafts.insert(0, _Draft(BlockKind.HEADING, tidy(title)[:MAX_PARAGRAPH], 1))

    def put_under_title(self, facts: Iterable[str]) -> None:
        """Put paragraphs before the first block that is no title."""
        first = int(bool(self._drafts) and self._drafts[0].kind is BlockKind.HEADING)
        self._drafts[first:first] = [
            _Draft(BlockKind.PARAGRAPH, piece) for fact in facts for piece in _pieces(tidy(fact))
        ]

    def leave_out(self, texts: Iterable[str], why: str) -> None:
        """Keep what is no part of the article behind it, with the reason; very many lines become one."""
        lines = [tidy(text) for text in texts]
        lines[_MOST_LEFT_OUT:] = [" ".join(lines[_MOST_LEFT_OUT:])]
        self._left_out += [(_Draft(BlockKind.BESIDE, piece), why) for line in lines for piece in _pieces(line)]

    @property
    def texts(self) -> list[str]:
        """The words of each block."""
        return [draft.text for draft in self._drafts]

    @property
    def letters(self) -> int:
        """How many characters were added."""
        return sum(len(draft.text) for draft in self._drafts)

    @property
    def empty(self) -> bool:
        """Whether no block was added."""
        return not self._drafts

    def build(self, pages: int | None = None) -> SourceText:
        """Give the text; a document without any raises EmptyDocumentError."""
        if not self._drafts:
            raise EmptyDocumentError(
                "It holds no text, so there is nothing to read; nothing was stored: check that it is the right file."
            )
        self._take_out_contents()
        blocks, at = [], 0
        left_out = self._left_out[: MAX_BLOCKS - len(self._drafts)]
        drafts = [*_under_one_title(_numbered(self._drafts)), *(draft for draft, _ in left_out)]
        for draft, paragraph in zip(drafts, _paragraphs(drafts), strict=True):
            end = at + len(draft.text)
            blocks.append(Block(draft.kind, at, end, paragraph, draft.page, draft.level))
            at = end + 1
        text = "\n".join(draft.text for draft in drafts)
        beside = zip(blocks[len(self._drafts) :], left_out, strict=True)
        reasons = tuple(Unplaced(block.start, block.end, why) for block, (_, why) in beside)
        return SourceText(text, tuple(blocks), pages, tuple(self._links.values()), self.site, self.day, reasons)

    def _take_out_contents(self) -> None:
        """Put the contents list behind the text, unless there is nothing else."""
        place = contents_in(self.texts)
        if place and len(place) < len(self._drafts):
            listed = [draft.text for draft in self._drafts[place.start : place.stop]]
            del self._drafts[place.start : place.stop]
            behind, self._left_out = self._left_out, []
            self.leave_out(listed, CONTENTS)
            self._left_out += behind


def _paragraphs(drafts: list[_Draft]) -> Iterator[int]:
    """Yield each block's paragraph number: as printed or, where the paragraphs bear none, counted.

    What is printed without a number among numbered paragraphs belongs to the one above it, or to none: a number
    counted for it would be another paragraph's.
    """
    printed = [draft for draft in drafts if draft.kind is BlockKind.PARAGRAPH and draft.number]
    plain = sum(draft.kind is BlockKind.PARAGRAPH for draft in drafts)
    numbered = len(printed) >= max(_SHORTEST_SERIES, plain / _LEAST_NUMBERED)
    counted = above = 0
    for draft in drafts:
        heading = draft.kind is BlockKind.HEADING
        counted += not heading
        if numbered:
            own = draft.number if draft.kind is not BlockKind.FOOTNOTE else None
            above = own or (0 if heading or draft.kind is BlockKind.BESIDE else above)
        yield above if numbered else draft.number or counted + heading


def _is_date(line: str, *, labelled: bool) -> bool:
    """Whether a line is nothing but a day; at the head of a text it may have a label and an hour."""
    days = visit_dates(line) if len(line) < _LONGEST_DATE_LINE else []
    if len(days) != 1 or days[0].start != days[0].end:
        return False
    before, behind = line[: days[0].at], line[days[0].to :]
    if not labelled:
        return not (before + behind)
    return bool(_BEFORE_DATE.fullmatch(before) and _BEHIND_DATE.fullmatch(behind))


def _same(draft: _Draft, title: str) -> bool:
    """Whether a heading is the title, which may bear what sort of text it is before it: "NEWS RELEASE: …"."""
    return draft.kind is BlockKind.HEADING and draft.text.casefold() == _SORT.sub("", tidy(title)).casefold()


def _under_one_title(drafts: list[_Draft]) -> list[_Draft]:
    """One heading stands first and highest: where others are as high as the title, all of them go one lower."""
    title, others = drafts[0], drafts[1:]
    if title.level != 1 or all(draft.level != 1 for draft in others):
        return drafts
    return [title, *(replace(each, level=each.level + 1) if each.level else each for each in others)]


def _numbered(drafts: list[_Draft]) -> list[_Draft]:
    """The drafts with the numbers of one rising series taken off their text; as they are where there is none."""
    found: dict[int, _Draft] = {}
    for index, draft in enumerate(drafts):
        match = NUMBER.match(draft.text) if draft.kind is BlockKind.PARAGRAPH and draft.number is None else None
        if match and int(match[1]) == len(found) + 1:
            found[index] = replace(draft, text=draft.text[match.end() :], number=len(found) + 1)
    if len(found) < _SHORTEST_SERIES:
        return drafts
    return [found.get(index, draft) for index, draft in enumerate(drafts)]


def _pieces(text: str) -> Iterable[str]:
    while len(text) > MAX_PARAGRAPH:
        cut = text.rfind(" ", MAX_PARAGRAPH // 2, MAX_PARAGRAPH)
        cut = cut if cut > 0 else MAX_PARAGRAPH
        yield text[:cut]
        text = text[cut:].lstrip()
    if text:
        yield text
