"""What was copied or dragged from another program: plain words, and often the same as HTML."""

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.errors import BriefingError, EmptyDocumentError, TooLargeError
from briefing_app.reading.limits import MAX_TEXT


def pasted_bytes(text: str, html: str | None = None) -> bytes:
    """What is stored as the original: the plain words, or the rich form where there are none."""
    return (text if text.strip() else html or "").encode("utf-8", errors="replace")


def read_pasted(text: str, html: str | None = None) -> SourceText:
    """The copied text with its blocks, from the rich form where that holds the same words."""
    from briefing_app.reading.readers import refuse_addresses
    from briefing_app.reading.readers.text import read_plain

    if len(text) > MAX_TEXT:
        raise TooLargeError("It is longer than Briefing takes at once; nothing was stored: copy the part you need.")
    if not text.strip() and not (html or "").strip():
        raise _empty()
    refuse_addresses(text)
    rich = _rich(html) if html else None
    if rich is not None and (not text.strip() or len(rich.text.split()) >= 0.8 * len(text.split())):
        return rich
    if not text.strip():
        raise _empty()
    return read_plain(text)


def _empty() -> EmptyDocumentError:
    return EmptyDocumentError(
        "It holds no words, so there is nothing to read; nothing was stored: "
        "copy the document's text, or import its file."
    )


def _rich(html: str) -> SourceText | None:
    from briefing_app.reading.readers.html import read_html

    try:
        return read_html(html, whole=True)
    except BriefingError:
        # The plain words are there as well.
        return None
