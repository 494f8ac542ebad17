"""What the tree is narrowed to: words, and kinds of thing; knows no Qt."""

from dataclasses import dataclass
from enum import StrEnum

from briefing_app.domain.words import FindingKind


class Sort(StrEnum):
    """A kind of thing that the tree can be narrowed to, in the words of its menu."""

    STRENGTHS = "Strengths"
    IMPROVEMENTS = "Areas for improvement"
    PRIORITIES = "Areas for priority action"
    NOTED = "With my notes"
    NEEDING = "Needs you"


_KINDS = {
    Sort.STRENGTHS: FindingKind.STRENGTH,
    Sort.IMPROVEMENTS: FindingKind.IMPROVEMENT,
    Sort.PRIORITIES: FindingKind.PRIORITY_ACTION,
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What is looked for: of any of the kinds of finding asked for, and all else that is asked for as well."""

    text: str = ""
    """Words as typed; each must begin a word of what is shown."""
    sorts: frozenset[Sort] = frozenset()

    def __bool__(self) -> bool:
        """Whether anything is asked for."""
        return bool(self.sorts or self.text.strip())

    @property
    def kinds(self) -> frozenset[FindingKind]:
        """The kinds of finding asked for; none where any will do."""
        return frozenset(_KINDS[sort] for sort in self.sorts if sort in _KINDS)

    @property
    def noted(self) -> bool:
        """Whether only what has notes is wanted."""
        return Sort.NOTED in self.sorts

    @property
    def needing(self) -> bool:
        """Whether only what wants a person is wanted."""
        return Sort.NEEDING in self.sorts

    @property
    def said(self) -> str:
        """The kinds asked for, in words: "Strengths · with my notes"; "" where there are none."""
        chosen = [str(sort) for sort in Sort if sort in self.sorts]
        return " · ".join([*chosen[:1], *(sort[:1].lower() + sort[1:] for sort in chosen[1:])])
