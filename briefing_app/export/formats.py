"""The four formats, by the ending of the file's name."""

from enum import StrEnum
from pathlib import Path

from briefing_app.domain.errors import ExportError


class Format(StrEnum):
    """A format; the value is its files' ending."""

    WORD = ".docx"
    PDF = ".pdf"
    WEB_PAGE = ".html"
    MARKDOWN = ".md"

    @property
    def label(self) -> str:
        """What a member calls it."""
        return _LABELS[self]


_LABELS = {
    Format.WORD: "Word document",
    Format.PDF: "PDF",
    Format.WEB_PAGE: "Web page",
    Format.MARKDOWN: "Markdown text",
}


def format_of(file: Path) -> Format:
    """The format that a file's ending names; ExportError where it names none."""
    ending = file.suffix.lower()
    if ending not in set(Format):
        *most, last = Format
        said = f"“{file.name}” ends in none of {', '.join(most)} or {last}"
        raise ExportError(f"{said}; nothing was written: give the file one of these endings.")
    return Format(ending)
