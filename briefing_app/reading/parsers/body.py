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
    names_points,
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
from briefing_app.reading.parsers.examples import example_told, heads_example, is_praised, mark_of
from briefing_app.reading.parsers.findings import FindingCollector
from briefing_app.reading.parsers.place import Place
from briefing_app.reading.parsers.sections import (
    SAYS_WHERE_FROM,
    Role,
    asked_before,
    role_of,
)
from briefing_app.reading.parsers.sides import Sides, side_of, sides_in
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
        index = 0
        while index < len(blocks):
            block = blocks[index]
            text = self.source.text[block.start : block.end]
            pair = blocks[index : index + 2]
            if is_heading(block, text) or self._stands_over(pair):
                self._enter(blocks, index, text)
            else:
                self.place = self.place.behind_box(mark_of(block, text), leads_in=opens_list(text))
                parts = self._parts_of_item(blocks, index, text)
                self._take(block, text, parts)
                index += len(parts)
            index += 1

    def _stands_over(self, pair: Sequence[Block]) -> bool:
        """Whether a line that is no heading begins a section all the same."""
        if self.sides.named_by(pair, self.source.text):
            return True
        if self.place.role is Role.FINDINGS and names_points(pair, self.source.text):
            return True
        return self.place.role is not Role.ASKED and follows_up(pair, self.source.text)

    def _parts_of_item(self, blocks: Sequence[Block], index: int, text: str) -> list[Block]:
        """The bullets that go on with a listed item which ends in a colon: "Services to care leavers, including:"."""
        listing = self.place.role in _LISTS and blocks[index].kind is BlockKind.BULLET
        going_on = listing and opens_list(text) and not example_told(text)
        return bullets_that_go_on(blocks[index + 1 :], self.source.text) if going_on else []

    def result(self) -> tuple[tuple[Finding, ...], Audit]:
        """Everything found, and the account."""
        return self.collector.findings(), self.ledger.audit()

    def _enter(self, blocks: Sequence[Block], index: int, text: str) -> None:
        block = blocks[index]
        self.ledger.leave(block, why="heading")
        if repeats_judgement(text) or (self.place.role is Role.CONTENTS and self._is_entry(blocks, index)):
            return
        if self.place.inside and not self._is_part_of_box(block, text):
            self.place = self.place.inside
        if heads_example(text):
            self._enter_box(blocks, index, text)
            return
        chapter = self.sides.begin_below(blocks[index : index + 2], self.source.text)
        if self.place.role in _LISTS and not chapter and role_of(text) is Role.FINDINGS and names_only_bodies(text):
            return
        if self.place.section and (side := side_of(text)) and self._weighs_up(blocks, index, side):
            return
        role = role_of(text)
        if role is Role.PART and self.place.before and block.level > self.place.before.level:
            self.place = self.place.before
            return
        if self.place.section and self.place.role not in _REASONS and self._is_part(role, block):
            return
        role = Role.FINDINGS if role in {Role.SAME, Role.PART} else role
        item = asked_before(text)
        before = (self.place.before or self.place) if role is Role.STANDARD else None
        inside = self.place.inside
        self.place = self._begun(blocks, index, item or text, role)
        self.place.inside = inside
        self.place.before = before if before and before.role is Role.FINDINGS else None
        self.place.hint = "" if item or sounds_asked(text) else text

    def _is_part_of_box(self, block: Block, text: str) -> bool:
        """Whether a heading is one of the box's own: "What they did" in small print below "Practice example"."""
        return 0 < self.place.level < block.level and role_of(text) is Role.FINDINGS and not heads_example(text)

    def _enter_box(self, blocks: Sequence[Block], index: int, text: str) -> None:
        """Begin a box that tells of one piece of work, which is never an item of the list that it stands in."""
        inside = self.place
        self.place = self._begun(blocks, index, text, Role.FINDINGS)
        self.place.settled = FindingKind.STRENGTH if is_praised(text) else None
        self.place.inside = inside

    def _weighs_up(self, blocks: Sequence[Block], index: int, side: FindingKind) -> bool:
        """Whether a heading stands for one side of the chapter above it, whose name its findings then carry."""
        if self.sides.recommends:
            self.place = replace(self.place, role=Role.FINDINGS, settled=side)
            return True
        block, above = blocks[index], blocks[index - 1] if index else None
        chapter = self.place.chapter_over(block, above, side) if self.sides.repeated else ""
        if not chapter:
            return False
        heading = self.source.text[block.start : block.end]
        section = f"{chapter}: {heading.strip().rstrip(':')}"
        level = self.place.chapter_level if self.place.chapter else self.place.level
        self.place = self._begun(blocks, index, section, role_of(heading))
        self.place.chapter, self.place.chapter_level, self.place.side = chapter, level, side
        self.place.settled = FindingKind.STRENGTH if side is FindingKind.STRENGTH else None
        self.place.hint = chapter
        return True

    def _begun(self, blocks: Sequence[Block], index: int, section: str, role: Role) -> Place:
        block, rest = blocks[index], blocks[index + 1 :]
        punctuated = is_punctuated(rest, self.source.text)
        return Place(section, role, block.page, block.level, is_listed(rest), punctuated, begins=block.start)

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
        elif label := example_told(text):
            kind = FindingKind.STRENGTH if is_praised(text) else None
            self.collector.add_sentences(block, section=label, kind=kind)
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
        for part in parts:
            self.ledger.place(part)
        end = parts[-1].end if parts else block.end
        self.place.mark = mark_of(block, text)
        self.collector.add_item(block, end=end, section=self.place.section, kind=kind, skip=skip)

    def _is_label(self, text: str) -> bool:
        """Whether a line in a list of what is asked only names a group of items: "Quality of social work practice"."""
        return self.place.punctuated and len(text) < LONGEST_LABEL and text[:1].isupper() and text[-1] not in STOPS

    def _take_finding(self, block: Block, text: str) -> None:
        if block.kind is not BlockKind.BULLET:
            self.place.lead_in = FindingKind.CONTEXT if opens_list_of_scope(text) or self.place.after_earlier else None
            self.place.after_earlier = quotes_earlier(text)
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
