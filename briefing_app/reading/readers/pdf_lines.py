"""The lines of a PDF page with the little geometry that tells paragraphs, headings and furniture apart.

Only the first, middle and last character of a line are asked for their place and font: asking for all of them costs
more than reading the text.
"""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

_BOLD = 600


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text as printed; points from the page's lower left corner."""

    text: str
    page: int
    x: float
    right: float
    y: float
    """Baseline."""
    low: float
    """Baseline of its last character: lower than `y` where a hyphen pulled the next line up."""
    size: float
    bold: bool

    @property
    def ends_sentence(self) -> bool:
        """Whether a sentence may end here."""
        return self.text.rstrip("”’\"')]0123456789 ")[-1:] in {".", "!", "?", ":", ";"} or self.text[-1:] in ".!?:;"


@dataclass(frozen=True, slots=True)
class PageLines:
    """A page's lines in the order the file gives them."""

    number: int
    width: float
    height: float
    lines: tuple[Line, ...]


def page_lines(page: pypdfium2.PdfPage, number: int) -> PageLines:
    """Read one page; `number` counts from 1."""
    width, height = page.get_size()
    textpage = page.get_textpage()
    try:
        text = textpage.get_text_range()
        lines = tuple(_lines(textpage, text, number))
    finally:
        textpage.close()
    return PageLines(number, width, height, lines)


def _lines(textpage: pypdfium2.PdfTextPage, text: str, number: int) -> Iterator[Line]:
    raw, at = textpage.raw, 0
    x, y, right, low, skip = (ctypes.c_double() for _ in range(5))
    for printed in text.split("\r\n"):
        words = printed.strip()
        if words:
            first = at + len(printed) - len(printed.lstrip())
            last = first + len(words) - 1
            middle = _inked(text, (first + last) // 2, last)
            pdfium.FPDFText_GetCharOrigin(raw, first, x, y)
            pdfium.FPDFText_GetCharBox(raw, last, skip, right, skip, skip)
            bottom = y.value
            if "\ufffe" in words:
                pdfium.FPDFText_GetCharOrigin(raw, last, skip, low)
                bottom = low.value
            size = pdfium.FPDFText_GetFontSize(raw, middle)
            bold = pdfium.FPDFText_GetFontWeight(raw, middle) >= _BOLD
            yield Line(words, number, x.value, right.value, y.value, bottom, size, bold)
        at += len(printed) + 2


def _inked(text: str, place: int, last: int) -> int:
    """The next place that is no space: spaces may have a font of their own."""
    while place < last and text[place].isspace():
        place += 1
    return place
