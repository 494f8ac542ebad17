"""Crumbs, chips, lines that lead somewhere, notices and what an empty page says."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.ui.reader.blocks.base import (
    BlockView,
    LinkButton,
    SignView,
    beside,
    framed,
    inset,
    measured,
    plain_label,
    stacked,
)
from briefing_app.ui.reader.blocks.fitted import CutLink, FactLabel
from briefing_app.ui.reader.blocks.flow import FlowLayout, hang
from briefing_app.ui.reader.blocks.words import INSET, HeadingWords, ParagraphWords
from briefing_app.ui.reader.events import ReaderEvents
from briefing_app.ui.reader.page import (
    Chip,
    ChipsBlock,
    CrumbsBlock,
    EmptyBlock,
    LineBlock,
    LinkTo,
    NoticeBlock,
    Tone,
    Words,
)  # fmt: skip
from briefing_app.ui.theme import Type


class CrumbsView(BlockView):
    """Where one is, each step a link."""

    def __init__(self, block: CrumbsBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        flow = FlowLayout(self, 2)
        for nth, crumb in enumerate(crumb for crumb in block.crumbs if not crumb.deed):
            if nth:
                flow.addWidget(plain_label("›", "crumb"))
            flow.addWidget(_crumb_link(crumb, events) if crumb.place else FactLabel(crumb.label, "crumb"))
        deeds = [crumb for crumb in block.crumbs if crumb.deed]
        if deeds:
            flow.end_with(_together(deeds, events))


def _together(deeds: Sequence[LinkTo], events: ReaderEvents) -> QWidget:
    """What can be done with the page: one run that is not broken at the end of a line."""
    run = QWidget()
    row = beside(run, (0, 0, 0, 0), 2)
    for nth, deed in enumerate(deeds):
        if nth:
            row.addWidget(plain_label("·", "crumb"))
        row.addWidget(_crumb_link(deed, events))
    return run


def _crumb_link(crumb: LinkTo, events: ReaderEvents) -> LinkButton:
    button = CutLink(crumb, events)
    button.setProperty("crumb", True)  # noqa: FBT003  # Qt takes it by place
    return button


class ChipsView(BlockView):
    """Short facts in rounded frames."""

    def __init__(self, block: ChipsBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        flow = FlowLayout(self, 6)
        flow.setContentsMargins(INSET, 0, INSET, 0)
        for chip in block.chips:
            flow.addWidget(_chip(chip, events))


class LineView(BlockView):
    """An icon, a link and a quiet detail."""

    def __init__(self, block: LineBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        row = beside(self, (INSET, 1, INSET, 1), 8)
        row.addWidget(SignView(block.tone, 20, block.icon), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column, 1)
        if block.more:
            column.addWidget(_side_by_side((block.link, block.more), events))
        else:
            column.addWidget(CutLink(block.link, events), 0, Qt.AlignmentFlag.AlignLeft)
        if block.detail:
            detail = plain_label(block.detail, "muted", wrap=True)
            column.addLayout(inset(detail, 4))


class NoticeView(BlockView):
    """Something to know, set apart."""

    def __init__(self, block: NoticeBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        row = beside(framed(self, "notice", (INSET, 0, INSET, 0)), (12, 8, 12, 8), 10)
        row.addWidget(SignView(Tone.ACCENT, 20, "info"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(ParagraphWords(Words(block.text), events, size=Type.CARD, line_height=1.35), 1)
        row.addStretch(0)


class EmptyView(BlockView):
    """What to do where nothing is to be shown yet."""

    def __init__(self, block: EmptyBlock, events: ReaderEvents) -> None:
        super().__init__(events)
        column = stacked(self, (24, 72, 24, 24), 10)
        column.addWidget(SignView(Tone.CONTEXT, 48, block.icon), 0, Qt.AlignmentFlag.AlignHCenter)
        for words, kind, size in ((block.title, HeadingWords, Type.HEADING), (block.text, ParagraphWords, Type.CARD)):
            view = kind(Words(words), events, size=size, weight=600 if kind is HeadingWords else 400)
            view.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            row = measured(view)
            row.insertStretch(0, 0)
            column.addLayout(row)
        if block.deeds:
            deeds = QHBoxLayout()
            deeds.addStretch(1)
            for deed in block.deeds:
                deeds.addWidget(LinkButton(deed, events))
            deeds.addStretch(1)
            column.addLayout(deeds)


def _side_by_side(links: Sequence[LinkTo], events: ReaderEvents) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, 14)
    for link in links:
        flow.addWidget(LinkButton(link, events, arrow=True))
    return row


def _chip(chip: Chip, events: ReaderEvents) -> QWidget:
    if chip.place is None:
        return FactLabel(chip.text, "chip")
    link = LinkButton(LinkTo(chip.text, chip.place, f"Open {chip.text}"), events, arrow=True)
    hang(link, INSET)
    return link
