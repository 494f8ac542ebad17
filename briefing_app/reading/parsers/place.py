"""Where in a document the reading stands: under which headings, and what they make of what stands below them."""

from dataclasses import dataclass, replace

from briefing_app.domain.briefing import Block
from briefing_app.domain.words import FindingKind
from briefing_app.reading.parsers.sections import Role, is_bare_heading


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
    begins: int = -1
    """Where the section's heading stands in the text."""
    chapter: str = ""
    """The heading above, where the section is only one side of what it weighs up: "Prevention" over "Strengths"."""
    chapter_level: int = 0
    before: "Place | None" = None
    """The chapter that the section breaks into, to print what every service is held against."""
    side: FindingKind | None = None
    """Which side of its chapter the section is."""

    mark: str = ""
    """How its items are told from the text around, as the last one was."""
    inside: "Place | None" = None
    """The section that this box stands in, and that goes on behind it."""
    filled: bool = False
    """Whether the box holds words already that are no item of the list around it."""

    who: str = ""
    """Who is to do what is listed, as far as the list tells."""
    naming: bool = False
    """Whether the line just read names, beside an item of a table, who is to act."""
    holds_items: bool = False

    @property
    def heading(self) -> str:
        """What an item is listed under: the section's heading, with who is to act where the list says so."""
        return f"{self.section.rstrip(' :')}: {self.who}" if self.who else self.section

    def name(self, bodies: str) -> None:
        """Take who is to act from a cell beside the items; a name may go on in the next line of its cell.

        Where the first item came without any, nobody can tell which name belongs to which, and none is taken.
        """
        if not bodies or (self.holds_items and not self.who):
            return
        self.who = f"{self.who} {bodies}" if self.naming else bodies
        self.naming = True

    def behind_box(self, mark: str, *, leads_in: bool) -> "Place":
        """Where a paragraph stands: in the box still, or behind it, where it is an item of the list around the box.

        A box with points of its own, to which a line `leads_in`, ends only with the next heading.
        """
        if self.inside is None:
            return self
        if self.filled and mark and mark == self.inside.mark:
            return self.inside
        self.filled = self.filled or mark != self.inside.mark
        if leads_in:
            self.inside = replace(self.inside, mark="")
        return self

    def chapter_over(self, block: Block, above: Block | None, side: FindingKind) -> str:
        """The chapter that a heading for one side of what is weighed up belongs to; empty where it stands for itself.

        It belongs to the heading that it stands directly below, or that it is set as a sub-heading of, and so does the
        other side below it.
        """
        if self.chapter:
            sub = not block.level or block.level > self.chapter_level
            return self.chapter if self.side is not side and (sub or block.level == self.level) else ""
        if self.role is not Role.FINDINGS or is_bare_heading(self.section):
            return ""
        directly = above is not None and above.start == self.begins
        sub = not block.level or block.level > self.level
        return self.section if sub or (directly and block.level == self.level) else ""
