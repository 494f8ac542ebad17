import pytest

from briefing_app.domain.errors import EmptyDocumentError, ScannedFileError
from briefing_app.domain.scans import is_scan, scan_source
from briefing_app.domain.words import DocumentKind
from briefing_app.reading import read_bytes
from tests.reading.readers.pdf.conftest import MakePdf, Sheet
from tests.scanning import scanned_pdf, striped


def test_a_scan_is_refused_in_words_where_nothing_is_kept() -> None:
    with pytest.raises(ScannedFileError, match=r"^copy\.pdf is a scan: its 2 pages are a picture without text"):
        read_bytes(scanned_pdf(striped(), striped()), "copy.pdf")


def test_a_scan_is_kept_as_its_pages_where_that_is_asked() -> None:
    briefing = read_bytes(scanned_pdf(striped(), striped(), striped()), "Letter of May.pdf", keep_scans=True)
    document = briefing.document
    assert (document.kind, document.title, document.source.pages) == (DocumentKind.OTHER, "Letter of May", 3)
    words = [document.source.text[block.start : block.end] for block in document.source.blocks]
    assert words == ["Letter of May", "Page 1", "Page 2", "Page 3"]
    assert [block.page for block in document.source.blocks] == [1, 1, 2, 3]
    assert is_scan(document.source)
    assert (briefing.findings, briefing.quotes, briefing.audit.paragraphs) == ((), (), 0)


def test_blank_pages_are_no_scan(pdf: MakePdf) -> None:
    with pytest.raises(EmptyDocumentError, match="no text: all its 2 pages are blank"):
        read_bytes(pdf(Sheet(), Sheet()), "blank.pdf", keep_scans=True)


def test_a_document_with_words_is_no_scan(pdf: MakePdf) -> None:
    page = Sheet().lines("Social workers know children well.")
    assert not is_scan(read_bytes(pdf(page), "a.pdf", keep_scans=True).document.source)
    assert not is_scan(scan_source("", 0))
