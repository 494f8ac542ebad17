"""The body of a letter or report: each block under its heading becomes findings, or is left with a reason."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from briefing_app.domain.briefing import CONTENTS, Audit, Block, Finding, SourceText
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import BlockKind, FindingKind
from briefing_app.reading.parsers.audit import Ledger
from briefing_app.reading.parsers.body_layout import (
    LONGEST_LABEL,
    STOPS,
    bullets_that_go_on,
    follows_up,
    is_prose,
    is_told_at_length,
    names_points,
    paragraphs_in_row,
)
from briefing_app.reading.parsers.body_lines import (
    demands_action,
    is_heading,
    leads_in,
    names_team,
    opens_list,
    opens_list_of_scope,
    quotes_earlier,
    tells_next_steps,
)
from briefing_app.reading.parsers.examples import example_told, is_praised, mark_of
from briefing_app.reading.parsers.findings import FindingCollector
from briefing_app.reading.parsers.headings import Headings
from briefing_app.reading.parsers.place import Place
from briefing_app.reading.parsers.report_headings import is_chapter, is_judged_chapter
from briefing_app.reading.parsers.sections import LISTS, SAYS_WHERE_FROM, Role, role_of
from briefing_app.reading.parsers.sides import Sides, sides_in
from briefing_app.reading.parsers.standing_words import (
    ONLY_JUDGEMENT,
    ONLY_STANDARD,
    printed_everywhere,
    prints_standards,
)
from briefing_app.reading.parsers.who_is_to_act import bodies_named, past_bodies, told_to_act

_NO_SENTENCE = "row of a table in which nothing is told in a sentence; judgements are listed with the visit"
_ROW_OF_PAGE = "row of a table; judgements in it are listed with the visit"
"""Of a row on a page nobody knows whether its cells tell sentences."""
_REASONS = {
    Role.CONTENTS: CONTENTS,
    Role.LEGEND: "explains what judgements or terms mean",
    Role.STANDARD: ONLY_STANDARD,
    Role.RATINGS: ONLY_JUDGEMENT,
    Role.SOURCES: SAYS_WHERE_FROM,
}


@dataclass(slots=True)
class BodyReader:
    """Reads blocks in order: `read` once, then `result` for what they told."""

    source: SourceText
    collector: FindingCollector
    ledger: Ledger
    place: Place = field(default_factory=Place)
    sides: Sides = field(default_factory=Sides)
    """How the paper weighs up strengths and areas for improvement."""

    standards: bool = False
    """Whether the report prints what every service is held against."""

    def read(self, blocks: Sequence[Block]) -> None:
        """Make findings of the blocks, or note in the ledger why they make none."""
        self.sides = sides_in(blocks, self.source.text)
        self.standards = prints_standards(self.source.text)
        headings = Headings(blocks, self.source.text, self.sides)
        index = 0
        while index < len(blocks):
            block = blocks[index]
            text = self.source.text[block.start : block.end]
            pair = blocks[index : index + 2]
            if is_heading(block, text) or self._stands_over(pair):
                self.ledger.leave(block, why="heading")
                self.place = headings.below(index, self.place)
            else:
                self.place = self.place.behind_box(mark_of(block, text), leads_in=opens_list(text))
                parts = self._parts_of_item(blocks, index, text)
                self._take(block, text, parts)
                index += len(parts)
            index += 1

    def _stands_over(self, pair: Sequence[Block]) -> bool:
        """Whether a line that is no heading begins a section all the same."""
        line = self.source.text[pair[0].start : pair[0].end]
        begins = is_judged_chapter if self.place.role in LISTS else is_chapter
        if pair[0].kind is BlockKind.PARAGRAPH and begins(line):
            return True
        if self.sides.named_by(pair, self.source.text):
            return True
        if self.place.role is Role.FINDINGS and names_points(pair, self.source.text):
            return True
        return self.place.role is not Role.ASKED and follows_up(pair, self.source.text)

    def _parts_of_item(self, blocks: Sequence[Block], index: int, text: str) -> list[Block]:
        """The bullets that go on with a listed item which ends in a colon: "Services to care leavers, including:"."""
        listing = self.place.role in LISTS and blocks[index].kind is BlockKind.BULLET
        going_on = listing and opens_list(text) and not example_told(text)
        return bullets_that_go_on(blocks[index + 1 :], self.source.text) if going_on else []

    def result(self) -> tuple[tuple[Finding, ...], Audit]:
        """Everything found, and the account."""
        return self.collector.findings(), self.ledger.audit()

    def _take(self, block: Block, text: str, parts: list[Block]) -> None:
        past_pages = block.page != self.place.page or (block.page is None and is_prose(block, self.source.text))
        if self.place.role is Role.CONTENTS and past_pages:
            self.place = Place()
        why = self._reason(block, text)
        if names_team(text):
            self.ledger.place(block)
            return
        if why:
            self.ledger.leave(block, why=why)
            return
        self.ledger.place(block)
        if block.kind is BlockKind.TABLE_ROW:
            for cell in paragraphs_in_row(block, text):
                self._take_told(cell, self.source.text[cell.start : cell.end], [])
            return
        self._take_told(block, text, parts)

    def _take_told(self, block: Block, text: str, parts: list[Block]) -> None:
        """Make findings of a paragraph, a list's item or a cell that tells something."""
        if tells_next_steps(text):
            self._add_context(block)
            self.place.closed = self.place.role in LISTS
        elif demands_action(text):
            self._add_context(block)
            self.place = replace(self.place, role=Role.PRIORITY, listed=True, who="")
        elif label := example_told(text):
            kind = FindingKind.STRENGTH if is_praised(text) else None
            self.collector.add_sentences(block, section=label, kind=kind)
        elif self.place.role in LISTS and not self.place.closed:
            self._take_asked(block, text, parts)
        elif self.place.role is Role.ABOUT:
            self._add_context(block)
        else:
            self._take_finding(block, text)

    def _reason(self, block: Block, text: str) -> str | None:
        if block.kind is BlockKind.FOOTNOTE:
            return "footnote"
        if block.kind is BlockKind.TABLE_ROW and not paragraphs_in_row(block, text):
            return _NO_SENTENCE if block.page is None else _ROW_OF_PAGE
        return _REASONS.get(self.place.role) or printed_everywhere(text, standards=self.standards)

    def _take_asked(self, block: Block, text: str, parts: list[Block]) -> None:
        kind = FindingKind.PRIORITY_ACTION if self.place.role is Role.PRIORITY else FindingKind.IMPROVEMENT
        plain = block.kind is not BlockKind.BULLET
        skip = past_bodies(text) if plain or self.place.role is Role.PRIORITY else 0
        if skip:
            self.place.name(bodies_named(text[:skip]))
        if plain and opens_list(text):
            self.place.who = told_to_act(text) or (self.place.who if role_of(text) is Role.SAME else "")
        if skip == len(text) or (plain and (self.place.listed or leads_in(text) or self._is_label(text))):
            self._add_context(block)
            return
        if plain and is_told_at_length(text):
            self.collector.add_sentences(block, section=self.place.heading, kind=kind)
            return
        skip = skip if self.place.role is Role.PRIORITY else 0
        for part in parts:
            self.ledger.place(part)
        end = parts[-1].end if parts else block.end
        self.place.mark = mark_of(block, text)
        self.place.naming, self.place.holds_items = False, True
        self.collector.add_item(block, end=end, section=self.place.heading, kind=kind, skip=skip)

    def _is_label(self, text: str) -> bool:
        """Whether a line in a list of what is asked only names a group of items: "Quality of social work practice"."""
        return self.place.punctuated and len(text) < LONGEST_LABEL and text[:1].isupper() and text[-1] not in STOPS

    def _take_finding(self, block: Block, text: str) -> None:
        if block.kind is not BlockKind.BULLET:
            self.place.lead_in = FindingKind.CONTEXT if opens_list_of_scope(text) or self.place.after_earlier else None
            self.place.after_earlier = quotes_earlier(text)
        else:
            self.place.after_earlier = False
        self.place.mark = mark_of(block, text)
        self.collector.add_sentences(
            block,
            section=self.place.section,
            kind=self.place.lead_in or self.place.settled,
            hint=self.place.hint,
            praised=self.place.role is Role.STRENGTHS and block.kind is BlockKind.BULLET,
        )

    def _add_context(self, block: Block) -> None:
        self.collector.add_sentences(block, section=self.place.section, kind=FindingKind.CONTEXT, theme=Theme.SCOPE)
