"""What a heading does to where the reading stands: it begins a section, one side of a chapter or a box, or goes on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing_app.domain.briefing import Block
from briefing_app.domain.words import BlockKind, FindingKind
from briefing_app.reading.parsers.body_layout import is_listed, is_prose, is_punctuated
from briefing_app.reading.parsers.body_lines import sounds_asked
from briefing_app.reading.parsers.examples import heads_example, is_praised
from briefing_app.reading.parsers.place import Place
from briefing_app.reading.parsers.report_headings import is_numbered_chapter
from briefing_app.reading.parsers.sections import LISTS, NOT_READ, Role, asked_before, role_of
from briefing_app.reading.parsers.sides import Sides, side_of
from briefing_app.reading.parsers.standing_words import repeats_judgement
from briefing_app.reading.parsers.who_is_to_act import bodies_named, names_only_bodies, told_to_act


@dataclass(frozen=True, slots=True)
class Headings:
    """The headings of one paper."""

    blocks: Sequence[Block]
    text: str
    sides: Sides

    def below(self, index: int, place: Place) -> Place:
        """Where the reading stands below the heading at `index`, having stood at `place` above it."""
        words = self._words(index)
        if self._only_judges(index) or (place.role is Role.CONTENTS and self._is_entry(index, place)):
            return place
        if place.inside and not self._is_part_of_box(index, place):
            place = place.inside
        if heads_example(words):
            return self._box(index, place)
        if place.section and (side := side_of(words)) and (weighed := self._side(index, place, side)):
            return weighed
        return self._going_on(index, place) or self._section(index, place)

    def _words(self, index: int) -> str:
        return self.text[self.blocks[index].start : self.blocks[index].end]

    def _only_judges(self, index: int) -> bool:
        """Whether a heading only repeats a judgement, and is none of a chapter that begins here."""
        words, below = self._words(index), self.blocks[index + 1 : index + 2]
        begins = is_numbered_chapter(words) and any(is_prose(block, self.text) for block in below)
        return repeats_judgement(words) and not begins

    def _is_entry(self, index: int, place: Place) -> bool:
        """Whether a heading is a line of the contents list; without pages the list ends where prose begins."""
        if self.blocks[index].page is not None or place.page is not None:
            return self.blocks[index].page == place.page
        below = next((block for block in self.blocks[index + 1 :] if block.kind is not BlockKind.HEADING), None)
        return below is None or not is_prose(below, self.text)

    def _is_part_of_box(self, index: int, place: Place) -> bool:
        """Whether a heading is one of the box's own: "What they did" in small print below "Practice example"."""
        words, level = self._words(index), self.blocks[index].level
        return 0 < place.level < level and role_of(words) is Role.FINDINGS and not heads_example(words)

    def _box(self, index: int, place: Place) -> Place:
        """A box that tells of one piece of work, which is never an item of the list that it stands in."""
        words = self._words(index)
        settled = FindingKind.STRENGTH if is_praised(words) else None
        return replace(self._begun(index, words, Role.FINDINGS), settled=settled, inside=place)

    def _side(self, index: int, place: Place, side: FindingKind) -> Place | None:
        """One side of the chapter above it, whose name its findings then carry; None where it belongs to no chapter."""
        if self.sides.recommends:
            return replace(place, role=Role.FINDINGS, settled=side)
        block, above = self.blocks[index], self.blocks[index - 1] if index else None
        chapter = place.chapter_over(block, above, side) if self.sides.repeated else ""
        if not chapter:
            return None
        words = self._words(index)
        return replace(
            self._begun(index, f"{chapter}: {words.strip().rstrip(':')}", role_of(words)),
            chapter=chapter,
            chapter_level=place.chapter_level if place.chapter else place.level,
            side=side,
            settled=side if side is FindingKind.STRENGTH else None,
            hint=chapter,
        )

    def _going_on(self, index: int, place: Place) -> Place | None:
        """The section above, if the heading only goes on with it: "Summary", "The council should:", a body's name."""
        words, level = self._words(index), self.blocks[index].level
        role = role_of(words)
        if place.role in LISTS and role is Role.FINDINGS and names_only_bodies(words):
            if not self.sides.begin_below(self.blocks[index : index + 2], self.text):
                place.name(bodies_named(words))
                return place
        elif role is Role.PART and place.before and level > place.before.level:
            return place.before
        elif place.section and place.role not in NOT_READ and _is_part(role, level, place):
            place.who = told_to_act(words) or place.who
            return place
        return None

    def _section(self, index: int, place: Place) -> Place:
        words = self._words(index)
        role, item = role_of(words), asked_before(words)
        role = Role.FINDINGS if role in {Role.SAME, Role.PART} else role
        before = (place.before or place) if role is Role.STANDARD else None
        return replace(
            self._begun(index, item or words, role),
            inside=place.inside,
            before=before if before and before.role is Role.FINDINGS else None,
            hint="" if item or sounds_asked(words) else words,
        )

    def _begun(self, index: int, section: str, role: Role) -> Place:
        block, rest = self.blocks[index], self.blocks[index + 1 :]
        punctuated = is_punctuated(rest, self.text)
        return Place(section, role, block.page, block.level, is_listed(rest), punctuated, begins=block.start)


def _is_part(role: Role, level: int, place: Place) -> bool:
    """Whether a heading ("Summary", "Within three months:") leaves the section what it is."""
    below = level > place.level and place.role is Role.FINDINGS
    return role is Role.SAME or (role is Role.PART and below)
