"""PDF: reading order, paragraphs, headings, bullets and footnotes by pdfium's text and a little geometry."""

import pypdfium2
import pypdfium2.raw as pdfium

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.errors import (
    BriefingError,
    EmptyDocumentError,
    ProtectedFileError,
    ScannedFileError,
    TooLargeError,
    UnreadableFileError,
)
from briefing_app.domain.words import BlockKind
from briefing_app.reading.limits import MAX_PAGES
from briefing_app.reading.readers.building import SourceBuilder
from briefing_app.reading.readers.links import printed_links
from briefing_app.reading.readers.pdf_blocks import drafts_of
from briefing_app.reading.readers.pdf_furniture import cleaned
from briefing_app.reading.readers.pdf_lines import PageLines, page_lines

_TAIL = 4096
_DAMAGED = (
    "It is a damaged PDF, perhaps cut short while it was copied or downloaded; "
    "nothing was stored: fetch it again and import that."
)


def read_pdf(data: bytes) -> SourceText:
    """The text of a PDF by paragraphs and pages.

    Raises:
        ScannedFileError: its pages are pictures.
        EmptyDocumentError: its pages are blank.
        ProtectedFileError: it asks for a password.
        TooLargeError: more pages than `MAX_PAGES`.
        UnreadableFileError: damaged or cut short.
    """
    if b"%%EOF" not in data[-_TAIL:]:
        raise UnreadableFileError(_DAMAGED)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _refusal(error.err_code) from error
    try:
        return _source(document, cleaned(_pages(document)))
    except pypdfium2.PdfiumError as error:
        raise UnreadableFileError(_DAMAGED) from error
    finally:
        document.close()


def _refusal(code: int | None) -> BriefingError:
    """The error for what pdfium would not open; it tells the cause by a code."""
    if code in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}:
        return ProtectedFileError(
            "It asks for a password; nothing was stored: save a copy without a password and import that."
        )
    return UnreadableFileError(_DAMAGED)


def _pages(document: pypdfium2.PdfDocument) -> list[PageLines]:
    count = len(document)
    if not count:
        raise UnreadableFileError(_DAMAGED)
    if count > MAX_PAGES:
        raise TooLargeError(
            f"It has {count:,} pages, and Briefing reads up to {MAX_PAGES:,}; "
            "nothing was stored: split it and import the part you need."
        )
    pages = []
    for index in range(count):
        page = document[index]
        pages.append(page_lines(page, index + 1))
        page.close()
    return pages


def _source(document: pypdfium2.PdfDocument, pages: list[PageLines]) -> SourceText:
    builder = SourceBuilder()
    for draft in drafts_of(pages):
        text = draft.text
        builder.add(draft.kind, text, level=draft.level, page=draft.page, number=draft.number)
        if draft.kind is not BlockKind.HEADING:
            builder.links(printed_links(text))
    if builder.empty:
        raise _without_text(document)
    return builder.build(len(pages))


def _without_text(document: pypdfium2.PdfDocument) -> EmptyDocumentError:
    count = len(document)
    if all(_is_blank(document, index) for index in range(count)):
        pages = f"all its {count} pages are" if count > 1 else "its page is"
        return EmptyDocumentError(
            f"It has no text: {pages} blank; nothing was stored: check that it is the right file."
        )
    pages = f"its {count} pages are" if count > 1 else "its page is"
    return ScannedFileError(
        f"It is a scan: {pages} a picture without text, so nothing can be read from it; "
        "nothing was stored: ask who published it for one with text.",
        count,
    )


def _is_blank(document: pypdfium2.PdfDocument, index: int) -> bool:
    page = document[index]
    try:
        return int(pdfium.FPDFPage_CountObjects(page)) == 0
    finally:
        page.close()
