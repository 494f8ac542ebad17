"""One module for each file format; `source_of` looks at the bytes and picks."""

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.errors import EmptyDocumentError, TooLargeError
from briefing_app.reading.limits import MAX_FILE, MAX_TEXT
from briefing_app.reading.readers.encoding import decode
from briefing_app.reading.readers.links import only_addresses
from briefing_app.reading.readers.sniffing import (
    HEAD,
    FileFormat,
    is_mailbox,
    is_pdf,
    is_zip,
    refuse_foreign,
    text_format,
)

TABLES = frozenset({".csv", ".tsv", ".xlsx", ".xlsm"})
"""Endings of the files that hold tables."""
READABLE = (
    TABLES
    | {".pdf", ".docx", ".docm", ".dotx", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".eml"}
    | {".md", ".markdown", ".txt"}
)
"""Endings of the files that are read."""
REFUSED = frozenset({".doc", ".dot", ".rtf", ".odt", ".pages", ".msg", ".ppt", ".pptx", ".odp", ".xls", ".ods", ".xps"})
"""Endings of other programs' documents: what is to be done about one is said when it is opened."""


def source_of(data: bytes, name: str) -> SourceText:
    """The text of a file, whatever its name says it is.

    Raises:
        BriefingError: with a sentence that begins "It", for the caller to put the file's name to.
    """
    if not data.strip(b"\x00 \t\r\n"):
        raise EmptyDocumentError(
            "It is empty, so there is nothing to read; nothing was stored: check that it is the right file."
        )
    if len(data) > MAX_FILE:
        raise TooLargeError(too_large(len(data), head=data[:HEAD]))
    if is_pdf(data):
        from briefing_app.reading.readers.pdf import read_pdf

        return read_pdf(data)
    if is_zip(data):
        from briefing_app.reading.readers.docx import read_docx

        return read_docx(data)
    refuse_foreign(data)
    return _text_source(data, name)


def too_large(size: int, limit: int = MAX_FILE, *, head: bytes = b"") -> str:
    """The sentence for a file of `size` bytes, past what is read; `head` is its beginning, where it is known."""
    if is_mailbox(head):
        return (
            f"It is a mailbox of {size / 2**20:,.0f} MB, and Briefing reads one e-mail at a time; nothing was stored: "
            "save the one you need as a file of its own (.eml) and import that."
        )
    return (
        f"It is {size / 2**20:,.0f} MB, and Briefing reads files up to {limit / 2**20:,.0f} MB; "
        "nothing was stored: split it and import the part you need."
    )


def refuse_addresses(text: str) -> None:
    """Raise EmptyDocumentError where a text only says where pages are: nothing is ever fetched."""
    if count := only_addresses(text):
        pages = ("the address of a page", "it") if count == 1 else (f"the addresses of {count:,} pages", "each")
        raise EmptyDocumentError(
            f"It holds only {pages[0]}, and Briefing fetches nothing; nothing was stored: "
            f"open {pages[1]} in your browser, save the page there and import the file."
        )


def _text_source(data: bytes, name: str) -> SourceText:
    if len(data) > MAX_TEXT:
        raise TooLargeError(too_large(len(data), MAX_TEXT, head=data[:HEAD]))
    text = decode(data, name)
    refuse_addresses(text)
    match text_format(text, name):
        case FileFormat.HTML:
            from briefing_app.reading.readers.html import decode_html, read_html

            return read_html(decode_html(data))
        case FileFormat.MAIL:
            from briefing_app.reading.readers.eml import read_mail

            return read_mail(data)
        case FileFormat.MARKDOWN:
            from briefing_app.reading.readers.markdown import read_markdown

            return read_markdown(text)
        case _:
            from briefing_app.reading.readers.text import read_plain

            return read_plain(text)
