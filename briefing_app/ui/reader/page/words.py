"""Words to read and select, which know where in the original they stand."""

from dataclasses import dataclass
from enum import StrEnum


class MarkRole(StrEnum):
    """Why a stretch of words is marked, the most pressing first."""

    PASSAGE = "passage"
    OLD = "old"
    """Words that the other document has not."""
    NEW = "new"
    """Words put in their place."""
    NOTE = "note"
    PRIORITY = "priority"
    IMPROVEMENT = "improvement"
    STRENGTH = "strength"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch, in code points of the words it lies on."""

    start: int
    end: int
    role: MarkRole


@dataclass(frozen=True, slots=True)
class Words:
    """Text to read and select; `document` and `start` say where in the original it stands."""

    text: str
    marks: tuple[Mark, ...] = ()
    document: str = ""
    """Empty for the program's own words, which no note can be anchored to."""
    start: int = 0
    id: str = ""
    """The finding or quote these words are."""
    kept: int | None = None
    """How many of the characters are the original's, where the text was shortened."""
    speech: bool = False
    """Whether they are what somebody said: shown in quotation marks, which stand round them in the original."""

    @property
    def end(self) -> int:
        """Where in the original the words end."""
        return self.start + (len(self.text) if self.kept is None else self.kept)

    @property
    def quotation_marks(self) -> tuple[str, str]:
        """What is shown before and behind the text; a quote that holds its own marks gets no second ones."""
        if not self.speech:
            return "", ""
        return "“" * (not self.text.startswith(("“", '"'))), "”" * (not self.text.endswith(("”", '"')))

    @property
    def said(self) -> str:
        """The text as it is read out and printed."""
        return self.text.join(self.quotation_marks)

    def holds(self, document: str, point: int) -> bool:
        """Whether this code point of `document` is among the words."""
        return bool(document) and self.document == document and self.start <= point < max(self.end, self.start + 1)
