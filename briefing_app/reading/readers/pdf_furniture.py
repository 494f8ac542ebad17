"""What a page prints that is not its text: running headers and footers, page numbers, the inspectorate's address."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing_app.reading.readers.lines import PAGE_NUMBER
from briefing_app.reading.readers.pdf_columns import all_unfolded
from briefing_app.reading.readers.pdf_lines import Line, PageLines, main_size

_CONTACT = re.compile(
    r"(?:T|Tel|Telephone|Phone|Textphone|Minicom|Fax|F|E|Email|E-mail|W|Web)?\W{0,3}(?:\+?\d[\d ()]{8,}\d"
    r"|\S+@\S+\.\S+|(?:https?://|www\.)\S+)"
    r"|Text ?phone\b.*|Ofsted|Care Quality Commission|Care Inspectorate(?: Wales)?|Estyn|Piccadilly Gate"
    r"|Aviation House|Store Street"
    r"|(?:[A-Z][a-z]+ )?[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}",
    re.IGNORECASE,
)  # fmt: skip
_COUNT = r"(?:page )?\d{1,3}(?: ?/ ?| of )\d{1,3}"
_STAMP = r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?"
_PAGE_ADDRESS = r"(?:https?|file)://\S+"
_PRINTED = re.compile(
    rf"{_STAMP}(?:\s.*)?|{_COUNT}\s+{_STAMP}|{_PAGE_ADDRESS}\s+(?:{_COUNT}|{_STAMP})(?:\s+{_COUNT})?", re.IGNORECASE
)
"""What a browser puts at the edges of a page that it prints: when, what is printed, from where, which of how many."""
_EDGE = 0.115
"""Share of the page's height at its head and foot where furniture stands."""
_LONGEST_CONTACT_LINE = 60
_LONGEST_FURNITURE = 160
_TITLE = re.compile(r"[A-Z][^|]{24,}[^\W_]\|\d+")
"""The shape of a line that no two pages begin or end with by chance: long, and no part of a sentence by its ends."""
_RAISED = 0.8
"""How small a raised mark is at most, measured by the line it belongs to."""
_JUMP = 2.5
"""Line heights upwards after which text is in another place on the page."""


def cleaned(pages: Sequence[PageLines]) -> list[PageLines]:
    """Pages in reading order without their furniture."""
    repeated = _repeated(pages)
    return all_unfolded([_clean(page, repeated) for page in pages])


def _clean(page: PageLines, repeated: frozenset[str]) -> PageLines:
    kept = [line for line in _with_raised_marks(page.lines) if not _is_furniture(line, page, repeated)]
    return replace(page, lines=tuple(_without_contacts(in_reading_order(kept), page)))


def _with_raised_marks(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines, with a footnote's raised number, which some files give as a line of its own, at its head."""
    above: Line | None = None
    mark: Line | None = None
    for line in lines:
        if mark and _is_raised(mark, line) and not (above and abs(above.y - line.y) < line.size):
            yield line._replace(text=f"{mark.text} {line.text}", x=mark.x)
            mark, above = None, line
            continue
        if mark:
            yield mark
        mark = line if line.text.isdigit() else None
        if mark is None:
            yield line
            above = line
    if mark:
        yield mark


def _is_raised(mark: Line, line: Line) -> bool:
    return mark.size < _RAISED * line.size and 0 < mark.y - line.y < line.size


def _at_edge(line: Line, page: PageLines) -> bool:
    return not page.height * _EDGE < line.y < page.height * (1 - _EDGE)


def _is_furniture(line: Line, page: PageLines, repeated: frozenset[str]) -> bool:
    if not _at_edge(line, page):
        return False
    marked = PAGE_NUMBER.fullmatch(line.text) or _PRINTED.fullmatch(line.text)
    return bool(marked) or (_shape(line) in repeated)


def _shape(line: Line) -> str:
    """A line's words without the page number, and which end of the page it stands at."""
    return re.sub(r"\W*\d{1,3}\W*$|^\W*\d{1,3}\b\W*(?=[A-Za-z])", "", line.text) + f"|{round(line.y / 12)}"


def _repeated(pages: Sequence[PageLines]) -> frozenset[str]:
    """Lines that stand at the same height at the edge of several pages.

    Two are enough where the type is smaller than the text's, or the line reads like a title; a sentence may by chance
    break alike on two pages.
    """
    small, any_size = Counter[str](), Counter[str]()
    body = main_size(line for page in pages for line in page.lines)
    for page in pages:
        edge = [line for line in page.lines if _at_edge(line, page) and len(line.text) < _LONGEST_FURNITURE]
        any_size.update({_shape(line) for line in edge})
        small.update({_shape(line) for line in edge if line.size < body - 0.8})
    many = max(3, 0.4 * len(pages))
    return frozenset(
        shape
        for shape, count in any_size.items()
        if count >= many or small[shape] > 1 or (count > 1 and _TITLE.fullmatch(shape))
    )


@dataclass(slots=True)
class _Run:
    """Lines that follow each other down the page."""

    lines: list[Line]

    @property
    def top(self) -> float:
        return max(line.y for line in self.lines)

    @property
    def bottom(self) -> float:
        return min(line.low for line in self.lines)


def in_reading_order(lines: Sequence[Line]) -> list[Line]:
    """Lines as a person reads them: what stands wholly above comes before; columns stay as the file gives them."""
    runs: list[_Run] = []
    for line in lines:
        if runs and line.y <= runs[-1].lines[-1].low + _JUMP * line.size:
            runs[-1].lines.append(line)
        else:
            runs.append(_Run([line]))
    ordered: list[_Run] = []
    for run in runs:
        place = len(ordered)
        while place and run.bottom > ordered[place - 1].top:
            place -= 1
        ordered.insert(place, run)
    return [line for run in ordered for line in run.lines]


def _without_contacts(lines: list[Line], page: PageLines) -> list[Line]:
    """Drop the letterhead: short lines in small type at the page's edge, with a telephone number or web address."""
    contacts = [line for line in lines if _is_contact(line) and not page.height * 0.2 < line.y < page.height * 0.8]
    if len(contacts) < 2 or not any(re.search(r"\d{4}|@|www", line.text) for line in contacts):
        return lines
    top, bottom = max(line.y for line in contacts), min(line.y for line in contacts)
    if top - bottom > page.height * 0.25:
        return lines
    small = max(line.size for line in contacts) + 0.5
    body = main_size(lines)
    between = {
        id(line)
        for line in lines
        if bottom - 1 <= line.y <= top + 30 and len(line.text) < _LONGEST_CONTACT_LINE and line.size < min(small, body)
    }
    headed = page.number == 1
    return [
        line for line in lines if id(line) not in between and not (headed and line in contacts and line.size >= body)
    ]


def _is_contact(line: Line) -> bool:
    return len(line.text) < _LONGEST_CONTACT_LINE and bool(_CONTACT.fullmatch(line.text.strip()))
