"""The lines of a PDF page with the little geometry that tells paragraphs, headings and furniture apart.

Only the first, middle and last character of a line are asked for their place and font: asking for all of them costs
more than reading the text.
"""

import ctypes
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

_BOLD = 600
_LONGEST_FONT_NAME = 128
_SIDEWAYS = frozenset({90, 270})


class Line(NamedTuple):
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
    """Read one page; `number` counts from 1. Places are told as its words stand upright, however the page is turned."""
    width, height = page.get_size()
    shown = page.get_rotation()
    if shown in _SIDEWAYS:
        width, height = height, width
    textpage = page.get_textpage()
    try:
        text = textpage.get_text_range()
        turned = _Turned(_turns(textpage, text), width, height, *page.get_bbox()[:2])
        if shown != turned.righted:
            # Lines come in the order in which they are shown, however they lie; they are to be shown upright.
            textpage.close()
            page.set_rotation(turned.righted)
            textpage = page.get_textpage()
            text = textpage.get_text_range()
        lines = tuple(_lines(textpage, text, number, turned))
    finally:
        textpage.close()
    return PageLines(number, *turned.size, lines)


class _Turned(NamedTuple):
    """How a page's words are turned: by so many quarters of a circle, on a page of this size and place in the file."""

    quarters: int
    width: float
    height: float
    left: float
    bottom: float
    """Where the part that is shown begins; some files print marks for the cutter round it, or begin elsewhere."""

    @property
    def size(self) -> tuple[float, float]:
        """The page's size with its words upright."""
        return (self.height, self.width) if self.quarters % 2 else (self.width, self.height)

    @property
    def righted(self) -> int:
        """The degrees by which the page is to be shown turned for its words to stand upright."""
        return -90 * self.quarters % 360

    def upright(self, x: float, y: float) -> tuple[float, float]:
        """Where a point stands once the words are upright."""
        x, y = x - self.left, y - self.bottom
        match self.quarters:
            case 1:
                return self.height - y, x
            case 2:
                return self.width - x, self.height - y
            case 3:
                return y, self.width - x
            case _:
                return x, y


def _turns(textpage: pypdfium2.PdfTextPage, text: str) -> int:
    """How many quarters of a circle most letters of a page are turned by; each line counts by its length."""
    letters: Counter[int] = Counter()
    at = 0
    for printed in text.split("\r\n"):
        if words := printed.rstrip():
            # A space between words that stand apart is PDFium's own, and lies as on any page.
            middle = _inked(text, at + len(words) // 2, at + len(words) - 1)
            angle = pdfium.FPDFText_GetCharAngle(textpage.raw, middle)
            letters[round(angle / (math.pi / 2)) % 4] += len(printed)
        at += len(printed) + 2
    return letters.most_common(1)[0][0] if letters else 0


def main_size(lines: Iterable[Line], unknown: float = 0.0) -> float:
    """The size that most letters are set in, to a tenth of a point; `unknown` where there are no lines."""
    letters: defaultdict[float, int] = defaultdict(int)
    for line in lines:
        letters[line.size] += len(line.text)
    sizes: Counter[float] = Counter()
    for size, count in letters.items():
        sizes[round(size, 1)] += count
    return sizes.most_common(1)[0][0] if sizes else unknown


def _lines(textpage: pypdfium2.PdfTextPage, text: str, number: int, turned: _Turned) -> Iterator[Line]:
    raw, at = textpage.raw, 0
    x, y, left, right, bottom, top = (ctypes.c_double() for _ in range(6))
    for printed in text.split("\r\n"):
        words = printed.strip()
        if words:
            first = at + len(printed) - len(printed.lstrip())
            last = first + len(words) - 1
            middle = _inked(text, (first + last) // 2, last)
            pdfium.FPDFText_GetCharOrigin(raw, first, x, y)
            pdfium.FPDFText_GetCharBox(raw, last, left, right, bottom, top)
            begin, baseline = turned.upright(x.value, y.value)
            corners = turned.upright(left.value, bottom.value), turned.upright(right.value, top.value)
            low = baseline
            if "\ufffe" in words:
                pdfium.FPDFText_GetCharOrigin(raw, last, x, y)
                _, low = turned.upright(x.value, y.value)
            size = pdfium.FPDFText_GetFontSize(raw, middle)
            end = max(corner[0] for corner in corners)
            yield Line(words, number, begin, end, baseline, low, size, _is_bold(textpage, middle))
        at += len(printed) + 2


def _is_bold(textpage: pypdfium2.PdfTextPage, place: int) -> bool:
    """Whether a character is bold: by its font's weight, or by the font's name where the file gives no weight."""
    weight = pdfium.FPDFText_GetFontWeight(textpage.raw, place)
    if weight > 0:
        return bool(weight >= _BOLD)
    name = ctypes.create_string_buffer(_LONGEST_FONT_NAME)
    pdfium.FPDFText_GetFontInfo(textpage.raw, place, name, _LONGEST_FONT_NAME, ctypes.c_int())
    return any(word in name.value for word in (b"Bold", b"bold", b"Black", b"Heavy"))


def _inked(text: str, place: int, last: int) -> int:
    """The next place that is no space: spaces may have a font of their own."""
    while place < last and text[place].isspace():
        place += 1
    return place
