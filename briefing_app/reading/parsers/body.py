"""The body of a letter or report: each block under its heading becomes findings, or is left with a reason."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from briefing_app.domain.briefing import Audit, Block, Finding, SourceText
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import BlockKind, FindingKind
from briefing_app.reading.parsers.audit import Ledger
from briefing_app.reading.parsers.body_layout import (
    LONGEST_LABEL,
    STOPS,
    bullets_that_go_on,
    follows_up,
    is_listed,
    is_prose,
    is_punctuated,
    is_told_at_length,
    names_points,
    weighs_up_sides,
)
from briefing_app.reading.parsers.body_lines import (
    demands_action,
    is_heading,
    leads_in,
    names_team,
    opens_list,
    opens_list_of_scope,
    quotes_earlier,
    sounds_asked,
    tells_next_steps,
)
from briefing_app.reading.parsers.findings import FindingCollector
from briefing_app.reading.parsers.report_headings import is_numbered_chapter
from briefing_app.reading.parsers.sections import (
    SAYS_WHERE_FROM,
    Role,
    asked_before,
    role_of,
    side_of,
)
from briefing_app.reading.parsers.standing_words import (
    ONLY_JUDGEMENT,
    ONLY_STANDARD,
    printed_everywhere,
    prints_standards,
    repeats_judgement,
)
from briefing_app.reading.parsers.who_is_to_act import names_only_bodies, past_bodies

_KEPT_FOR_TABLE = "row of a table; the judgements in it are listed with the visit"
_LISTS = frozenset({Role.ASKED, Role.PRIORITY})
_REASONS = {
    Role.CONTENTS: "contents list",
    Role.LEGEND: "explains what judgements or terms mean",
    Role.STANDARD: ONLY_STANDARD,
    Role.RATINGS: ONLY_JUDGEMENT,
    Role.SOURCES: SAYS_WHERE_FROM,
}


@dataclass(slots=True)
class Place:
    """Where in a document the reading stands."""

    section: str = ""
    role: Role = Role.FINDINGS
    page: int | None = None
    level: int = 0
    listed: bool = False
    """Whether the section holds bullets or numbered items, so that its plain paragraphs are no items."""
    punctuated: bool = False
    """Whether the section's paragraphs end in full stops, so that a line without one only names a group of them."""
    lead_in: FindingKind | None = None
    """What the sentence before a list makes of its items, if it settles that."""
    settled: FindingKind | None = None
    """What the sub-heading "Strengths" or "Areas for improvement" of one standard makes of all below it."""
    after_earlier: bool = False
    """Whether the line just read announces what an earlier inspection found."""
    closed: bool = False
    hint: str = ""
    """The heading, where it helps to tell what its sentences say."""


@dataclass(slots=True)
class BodyReader:
    """Reads blocks in order: `read` once, then `result` for what they told."""

    source: SourceText
    collector: FindingCollector
    ledger: Ledger
    place: Place = field(default_factory=Place)
    sided: bool = False
    """Whether the report recommends in a list, and weighs up each standard under headings of its own."""

    standards: bool = False
    """Whether the report prints what every service is held against."""

    def read(self, blocks: Sequence[Block]) -> None:
        """Make findings of the blocks, or note in the ledger why they make none."""
        self.sided = weighs_up_sides(blocks, self.source.text)
        self.standards = prints_standards(self.source.text)
        index = 0
        while index < len(blocks):
            block = blocks[index]
            text = self.source.text[block.start : block.end]
            pair = blocks[index : index + 2]
            if is_heading(block, text) or self._stands_over(pair):
                self._enter(blocks, index, text)
            else:
                parts = self._parts_of_item(blocks, index, text)
                self._take(block, text, parts)
                index += len(parts)
            index += 1

    def _stands_over(self, pair: Sequence[Block]) -> bool:
        """Whether a line that is no heading begins a section all the same."""
        if self.place.role is Role.FINDINGS and names_points(pair, self.source.text):
            return True
        return self.place.role is not Role.ASKED and follows_up(pair, self.source.text)

    def _parts_of_item(self, blocks: Sequence[Block], index: int, text: str) -> list[Block]:
        """The bullets that go on with a listed item which ends in a colon: "Services to care leavers, including:"."""
        listing = self.place.role in _LISTS and blocks[index].kind is BlockKind.BULLET
        going_on = listing and opens_list(text)
        return bullets_that_go_on(blocks[index + 1 :], self.source.text) if going_on else []

    def result(self) -> tuple[tuple[Finding, ...], Audit]:
        """Everything found, and the account."""
        return self.collector.findings(), self.ledger.audit()

    def _enter(self, blocks: Sequence[Block], index: int, text: str) -> None:
        block = blocks[index]
        self.ledger.leave(block, why="heading")
        if self._only_judges(blocks, index) or (self.place.role is Role.CONTENTS and self._is_entry(blocks, index)):
            return
        if self.place.role in _LISTS and role_of(text) is Role.FINDINGS and names_only_bodies(text):
            return
        if self.sided and self.place.section and (side := side_of(text)):
            self.place = replace(self.place, role=Role.FINDINGS, settled=side)
            return
        role = role_of(text)
        if self.place.section and self.place.role not in _REASONS and self._is_part(role, block):
            return
        role = Role.FINDINGS if role in {Role.SAME, Role.PART} else role
        rest = blocks[index + 1 :]
        item = asked_before(text)
        punctuated = is_punctuated(rest, self.source.text)
        self.place = Place(item or text, role, block.page, block.level, is_listed(rest), punctuated)
        self.place.hint = "" if item or sounds_asked(text) else text

    def _only_judges(self, blocks: Sequence[Block], index: int) -> bool:
        """Whether a heading only repeats a judgement, and is none of a chapter that begins here."""
        text = self.source.text[blocks[index].start : blocks[index].end]
        below = blocks[index + 1] if index + 1 < len(blocks) else None
        begins = is_numbered_chapter(text) and below is not None and is_prose(below, self.source.text)
        return repeats_judgement(text) and not begins

    def _is_entry(self, blocks: Sequence[Block], index: int) -> bool:
        """Whether a heading is a line of the contents list; without pages the list ends where prose begins."""
        if blocks[index].page is not None or self.place.page is not None:
            return blocks[index].page == self.place.page
        below = next((block for block in blocks[index + 1 :] if block.kind is not BlockKind.HEADING), None)
        return below is None or not is_prose(below, self.source.text)

    def _is_part(self, role: Role, block: Block) -> bool:
        """Whether a heading ("Summary", "Within three months:") leaves the section what it is."""
        below = block.level > self.place.level and self.place.role is Role.FINDINGS
        return role is Role.SAME or (role is Role.PART and below)

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
        if tells_next_steps(text):
            self._add_context(block)
            self.place.closed = self.place.role in _LISTS
        elif demands_action(text):
            self._add_context(block)
            self.place = replace(self.place, role=Role.PRIORITY, listed=True)
        elif self.place.role in _LISTS and not self.place.closed:
            self._take_asked(block, text, parts)
        elif self.place.role is Role.ABOUT:
            self._add_context(block)
        else:
            self._take_finding(block, text)

    def _reason(self, block: Block, text: str) -> str | None:
        if block.kind is BlockKind.FOOTNOTE:
            return "footnote"
        if block.kind is BlockKind.TABLE_ROW:
            return _KEPT_FOR_TABLE
        return _REASONS.get(self.place.role) or printed_everywhere(text, standards=self.standards)

    def _take_asked(self, block: Block, text: str, parts: list[Block]) -> None:
        kind = FindingKind.PRIORITY_ACTION if self.place.role is Role.PRIORITY else FindingKind.IMPROVEMENT
        if block.kind is not BlockKind.BULLET and (self.place.listed or leads_in(text) or self._is_label(text)):
            self._add_context(block)
            return
        skip = past_bodies(text) if self.place.role is Role.PRIORITY else 0
        if skip == len(text):
            self._add_context(block)
            return
        if not parts and is_told_at_length(block, text):
            self.collector.add_sentences(block, section=self.place.section, kind=kind)
            return
        for part in parts:
            self.ledger.place(part)
        end = parts[-1].end if parts else block.end
        self.collector.add_item(block, end=end, section=self.place.section, kind=kind, skip=skip)

    def _is_label(self, text: str) -> bool:
        """Whether a line in a list of what is asked only names a group of items: "Quality of social work practice"."""
        return self.place.punctuated and len(text) < LONGEST_LABEL and text[:1].isupper() and text[-1] not in STOPS

    def _take_finding(self, block: Block, text: str) -> None:
        if block.kind is not BlockKind.BULLET:
            self.place.lead_in = FindingKind.CONTEXT if opens_list_of_scope(text) or self.place.after_earlier else None
            self.place.after_earlier = quotes_earlier(text)
        self.collector.add_sentences(
            block,
            section=self.place.section,
            kind=self.place.lead_in or self.place.settled,
            hint=self.place.hint,
            praised=self.place.role is Role.STRENGTHS and block.kind is BlockKind.BULLET,
        )

    def _add_context(self, block: Block) -> None:
        self.collector.add_sentences(block, section=self.place.section, kind=FindingKind.CONTEXT, theme=Theme.SCOPE)
