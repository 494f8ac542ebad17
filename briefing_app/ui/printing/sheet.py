"""A page of the reading view as markup for paper: our own tags, everything else escaped."""

from collections.abc import Callable, Sequence
from html import escape
from itertools import pairwise, takewhile
from typing import Any

from briefing_app.ui.printing.sheets import HEADS
from briefing_app.ui.reader import page as pages
from briefing_app.ui.reader.grades import grade_tone
from briefing_app.ui.reader.page import Page, PageBlock, Tone, Words
from briefing_app.ui.reader.table import TableBlock, TableCell
from briefing_app.ui.theme.tokens import Tokens

_ROOMY = 5
"""Columns of a table that have room in the usual size."""
_STROKES = 5
"""So many strokes at most stand between two visits on a line of time."""
_BAR = 130
"""How long the longest bar of a chart is, in pixels at 96 to the inch."""


def sheet_html(page: Page, tokens: Tokens, points: float, foot: str = "") -> str:
    """The whole page; `points` is the size of running text, `foot` said last."""
    sheet = _Sheet(tokens, points)
    made = [(block, sheet.block(block)) for block in (*_head(page), *page.blocks)]
    body = "".join(html for nth, (block, html) in enumerate(made) if not _heads_nothing(block, made[nth + 1 :]))
    end = f'<p style="color:{tokens.muted}; font-size:{points * 0.85:.1f}pt">{escape(foot)}</p>' if foot else ""
    return f'<body style="color:{tokens.ink}; font-size:{points:.1f}pt">{body}{end}</body>'


def _head(page: Page) -> Sequence[PageBlock]:
    """Council and visit, the title, the facts: what heads the page without the way about it."""
    where = " · ".join(crumb.label for crumb in page.crumbs if not crumb.deed)
    facts = " · ".join(chip.text for chip in page.chips)
    lines = [pages.TextBlock(Words(where), muted=True)] if where else []
    title = [pages.HeadingBlock(Words(page.title), 1)] if page.title else []
    return (*lines, *title, *([pages.TextBlock(Words(facts), muted=True)] if facts else []))


def _heads_nothing(block: PageBlock, after: Sequence[tuple[PageBlock, str]]) -> bool:
    """Whether it is a heading of which nothing is left on paper."""
    if not isinstance(block, pages.HeadingBlock) or block.level == 1:
        return False
    own = takewhile(lambda one: not (isinstance(one[0], pages.HeadingBlock) and one[0].level <= block.level), after)
    return not any(html for _, html in own)


class _Sheet:
    """Turns blocks into markup in one theme and type size."""

    def __init__(self, tokens: Tokens, points: float) -> None:
        self._now, self._points = tokens, points

    def block(self, block: PageBlock) -> str:
        """One block's markup; what only leads about the program is left out."""
        made = _MAKERS.get(type(block))
        return made(self, block) if made else ""

    def heading(self, block: pages.HeadingBlock) -> str:
        size = self._points * {1: 1.7, 2: 1.15}.get(block.level, 1.0)
        above = 0 if block.level == 1 else round(self._points * 0.9)
        style = f"font-size:{size:.1f}pt; font-weight:600; margin-top:{above}px; margin-bottom:2px"
        return f'<p style="{style}">{HEADS}{escape(block.words.text)}</p>'

    def text(self, block: pages.TextBlock) -> str:
        number = f"{block.number} " if block.number else ""
        text = f"{'• ' if block.bullet else ''}{escape(block.words.text)}"
        if block.muted:
            return f'<p style="margin-top:2px; margin-bottom:4px">{self._small(block.words.text)}</p>'
        return f'<p style="margin-top:2px; margin-bottom:5px">{self._small(number)}{text}</p>'

    def row(self, block: pages.RowBlock) -> str:
        tag = "b" if block.header else "span"
        cells = "".join(
            f'<td width="{share}%" valign="top"><{tag}>{escape(cell.text)}</{tag}></td>'
            for share, cell in zip(_shares(len(block.cells)), block.cells, strict=True)
        )
        return f'<table width="100%" cellspacing="0" cellpadding="1"><tr>{cells}</tr></table>'

    def boxes(self, block: pages.BoxesBlock) -> str:
        share = 100 // max(1, len(block.boxes))
        cells = "".join(
            f'<td width="{share}%" bgcolor="{self._now.colour(f"{box.tone}-soft")}" valign="top">{self._box(box)}</td>'
            for box in block.boxes
        )
        return f'<table width="100%" cellspacing="4" cellpadding="7"><tr>{cells}</tr></table>'

    def _box(self, box: pages.Box) -> str:
        colour = self._now.colour(box.tone)
        said = [f'<p style="color:{colour}; margin:0"><b>{box.tone.shape} {escape(box.title)}</b></p>']
        said += [f'<p style="color:{colour}; margin:0"><b>{escape(box.notice)}</b></p>'] if box.notice else []
        said += [self._line_of_box(line) for line in box.lines]
        more = [f'<p style="margin:2px">{self._small(line)}</p>' for line in box.more.splitlines()]
        return "".join([*said, *more])

    def _line_of_box(self, line: pages.BoxLine) -> str:
        cite = " · ".join(filter(None, (line.link.label if line.link else "", line.tag)))
        tone = line.tone
        colour, sign = (self._now.colour(tone), tone.shape) if tone and tone.shape else (self._now.ink, "•")
        words = escape(line.whole or line.words.text)
        return (
            f'<p style="margin-top:3px; margin-bottom:0"><span style="color:{colour}">{sign}</span> {words} '
            f"{self._small(cite)}</p>"
        )

    def lines(self, block: pages.LinesBlock) -> str:
        return "".join(map(self._line_of_box, block.lines))

    def beside(self, block: pages.BesideBlock) -> str:
        cells = "".join(
            f'<td width="50%" valign="top">{"".join(map(self.block, side))}</td>' for side in (block.left, block.right)
        )
        return f'<table width="100%" cellspacing="0" cellpadding="3"><tr>{cells}</tr></table>'

    def card(self, block: pages.CardBlock) -> str:
        sign = block.tone.shape
        head = f'<b style="color:{self._now.colour(block.tone)}">{sign} {escape(block.label)}</b>'
        beside = f"<br>{self._small(f'{block.aside.heading} {block.aside.words.text}')}" if block.aside else ""
        return (
            f'<p style="margin-top:3px; margin-bottom:4px">{head} {escape(block.words.said)} '
            f"{self._small(block.cite.label)}{beside}</p>"
        )

    def pair(self, block: pages.PairBlock) -> str:
        cells = "".join(
            f'<td width="50%" valign="top">{self._small(side.cite.label if side.cite else side.heading)}<br>'
            f"{escape(side.words.text)}</td>"
            for side in (block.left, block.right)
        )
        details = "".join(f"<br>{self._small(detail)}" for detail in block.details)
        table = f'<table width="100%" cellspacing="0" cellpadding="3"><tr>{cells}</tr></table>'
        return f'<p style="margin-top:8px; margin-bottom:0">{HEADS}<b>{escape(block.label)}</b>{details}</p>{table}'

    def chart(self, block: pages.ChartBlock) -> str:
        most = max((sum(count for _, count in bar.counts) for bar in block.bars), default=1)
        rows = "".join(
            f"<tr><td>{escape(bar.label)}&nbsp;&nbsp;</td><td>{self._bar(bar, most)}</td>"
            f"<td>&nbsp;{self._figures(bar)}</td></tr>"
            for bar in block.bars
        )
        legend = " · ".join(f"{tone.shape} {word}" for tone, word in block.legend)
        return f'<table cellspacing="0" cellpadding="1">{rows}</table><p style="margin:2px">{self._small(legend)}</p>'

    def _bar(self, bar: pages.ChartBar, most: int) -> str:
        cells = "".join(
            f'<td width="{max(4, round(_BAR * count / most))}" bgcolor="{self._now.colour(tone)}">'
            f'<span style="font-size:{self._points * 0.6:.1f}pt">&nbsp;</span></td>'
            for tone, count in bar.counts
        )
        return f'<table cellspacing="1" cellpadding="0"><tr>{cells}</tr></table>'

    def _figures(self, bar: pages.ChartBar) -> str:
        return "&nbsp; ".join(
            f'<span style="color:{self._now.colour(tone)}">{tone.shape}</span> {count}' for tone, count in bar.counts
        )

    def table(self, block: TableBlock) -> str:
        order = block.orders[0]
        # Many columns are set smaller, so that no word is broken.
        points = self._points * (0.75 if len(block.columns) > _ROOMY else 1)
        size, small = f"font-size:{points:.1f}pt", f"font-size:{points * 0.9:.1f}pt"
        head = "".join(
            f'<th align="left"><span style="{small}">{escape(column)}</span></th>' for column in block.columns
        )
        rows = "".join(f"<tr>{''.join(self._cell(cell, size) for cell in row)}</tr>" for row in order.rows)
        look = f"border-collapse:collapse; border-style:solid; border-color:{self._now.line}"
        said = f'<p style="margin:2px">{self._small(order.said)}</p>'
        return f'{said}<table width="100%" cellpadding="3" border="1" style="{look}"><tr>{head}</tr>{rows}</table>'

    def _cell(self, cell: TableCell, size: str) -> str:
        tone = grade_tone(cell.text) if cell.grade else None
        sign = f'<span style="color:{self._now.colour(tone)}">{tone.shape}</span>&nbsp;' if tone else ""
        text = f"<b>{escape(cell.text)}</b>" if cell.named else escape(cell.text)
        details = "".join(f"<br>{self._small(detail)}" for detail in cell.details)
        ground = f' bgcolor="{self._now.accent_soft}"' if cell.own else ""
        return f'<td valign="top"{ground}><span style="{size}">{sign}{text}{details}</span></td>'

    def note(self, block: pages.NoteBlock) -> str:
        number = f"{block.order.number}. " if block.order else ""
        exact = f"<br>{self._small(f'“{block.exact}”')}" if block.exact else ""
        about = f"<br>{self._small(block.about)}" if block.about else ""
        asked = "".join(map(self._asked, block.asked))
        return f"<p><b>{number}{escape(block.label)}</b> {escape(block.text)}{exact}{about}{asked}</p>"

    def _asked(self, line: pages.AskedLine) -> str:
        colour = self._now.colour(pages.asked_tone(line.state))
        answer = "<br>".join(map(escape, line.answer.splitlines()))
        told = f'<br><b style="color:{colour}">{pages.asked_shape(line.state)} {escape(line.label)}</b>'
        return f"{told}<br>{answer}" if answer else told

    def term(self, block: pages.TermBlock) -> str:
        about = "".join(f"<br>{self._small(said)}" for said in (block.about, block.own) if said)
        said = f"<b>{escape(block.name)}</b> {escape(block.meaning)}{about}"
        return f'<p style="margin-top:3px; margin-bottom:4px">{said}</p>'

    def notice(self, block: pages.NoticeBlock) -> str:
        return f"<p><i>{escape(block.text)}</i></p>"

    def line(self, block: pages.LineBlock) -> str:
        if not block.detail:
            return ""
        if not block.more:
            return f'<p style="margin:1px">{escape(block.link.label)} {self._small(block.detail)}</p>'
        colour, sign = self._now.colour(block.tone), block.tone.shape
        now = f'<b style="color:{colour}">{sign} {escape(block.link.label)}</b>'
        return f'<p style="margin:1px">{self._small(f"{block.more.label}:")} {escape(block.detail)} {now}</p>'

    def timeline(self, block: pages.TimelineBlock) -> str:
        rows = [self._stop(block.stops[0])]
        for before, stop in pairwise(block.stops):
            rows += [self._time_between(before, stop), self._stop(stop)]
        return f'<table cellspacing="0" cellpadding="1">{"".join(rows)}</table>'

    def _stop(self, stop: pages.TimelineStop) -> str:
        sign = "■" if stop.grades else "○"
        grades = "".join(f"<br>{self._grade(area, grade)}" for area, grade in stop.grades)
        return (
            f'<tr><td valign="top">{escape(stop.when)}&nbsp;</td>'
            f'<td valign="top" align="center" style="color:{self._now.accent}">&nbsp;{sign}&nbsp;</td>'
            f"<td><b>{escape(stop.kind)}</b>{grades or f'<br>{self._small(stop.said)}'}</td></tr>"
        )

    def _grade(self, area: str, grade: str) -> str:
        tone = grade_tone(grade) or Tone.CONTEXT
        sign = f'<span style="color:{self._now.colour(tone)}">{tone.shape}</span>'
        return f"{sign} {escape(grade)}: {escape(area)}"

    def _time_between(self, before: pages.TimelineStop, after: pages.TimelineStop) -> str:
        """A stroke for each year begun, so that a long time looks long."""
        years = max(1, int(after.start[:4]) - int(before.start[:4]))
        strokes = "<br>".join(["│"] * min(years, _STROKES))
        style = f"color:{self._now.control}; font-size:{self._points * 0.7:.1f}pt"
        return f'<tr><td></td><td align="center" style="{style}">{strokes}</td><td></td></tr>'

    def _small(self, text: str) -> str:
        size = self._points * 0.85
        return f'<span style="color:{self._now.muted}; font-size:{size:.1f}pt">{_unparted(text)}</span>' if text else ""


def _unparted(text: str) -> str:
    """Words escaped, where a number of a paragraph never begins a line of its own."""
    return escape(text).replace("¶ ", "¶&nbsp;")


def _shares(cells: int) -> Sequence[int]:
    """How much of the paper's width each cell of a row has, in percent: of many, the last has the most to say."""
    even = 100 // (cells + 1)
    return (60, 40) if cells == 2 else (*(even for _ in range(cells - 1)), 100 - even * (cells - 1))


_MAKERS: dict[type, Callable[[_Sheet, Any], str]] = {
    pages.HeadingBlock: _Sheet.heading,
    pages.TextBlock: _Sheet.text,
    pages.RowBlock: _Sheet.row,
    pages.BoxesBlock: _Sheet.boxes,
    pages.LinesBlock: _Sheet.lines,
    pages.BesideBlock: _Sheet.beside,
    pages.CardBlock: _Sheet.card,
    pages.PairBlock: _Sheet.pair,
    pages.ChartBlock: _Sheet.chart,
    pages.TimelineBlock: _Sheet.timeline,
    pages.LineBlock: _Sheet.line,
    TableBlock: _Sheet.table,
    pages.NoteBlock: _Sheet.note,
    pages.NoticeBlock: _Sheet.notice,
    pages.TermBlock: _Sheet.term,
}
