"""Saved e-mails: the body that says most, under the subject and the day it was sent."""

import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from itertools import islice

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.dates import say_date
from briefing_app.domain.errors import BriefingError, EmptyDocumentError
from briefing_app.reading.readers.building import SourceBuilder
from briefing_app.reading.readers.encoding import decode
from briefing_app.reading.readers.html import add_html, decode_html
from briefing_app.reading.readers.text import add_plain

_REPLY = re.compile(r"^(?:(?:re|fw|fwd)\s*:\s*)+", re.IGNORECASE)
_SAVED_PAGE = re.compile(rb"^(?:from:\s*<saved by|content-type:\s*multipart/related)", re.IGNORECASE | re.MULTILINE)
_FULL = 0.8
_MOST_PARTS = 500
"""Of a message; the words of an e-mail stand among its first."""


def read_mail(data: bytes) -> SourceText:
    """An e-mail, or a page saved as one (.mht), with its blocks; attachments are not opened."""
    message = message_from_bytes(data, policy=policy.default)
    saved_page = bool(_SAVED_PAGE.search(data[:2048])) and message["To"] is None
    builder = _best_body(message, saved_page=saved_page)
    if builder.empty:
        raise EmptyDocumentError(
            "It is an e-mail without text of its own; nothing was stored: save what is attached to it and import that."
        )
    if not saved_page:
        builder.head(_REPLY.sub("", _header(message, "Subject")), _sent(message))
    return builder.build()


def _best_body(message: EmailMessage, *, saved_page: bool) -> SourceBuilder:
    """The rich body, unless it says less than the plain one."""
    rich, plain = SourceBuilder(), SourceBuilder()
    for part in _text_parts(message):
        data = _payload(part)
        if part.get_content_type() == "text/html" and rich.empty:
            _add_rich(rich, data, whole=not saved_page)
        elif part.get_content_type() == "text/plain" and plain.empty:
            add_plain(plain, _decoded(part, data))
    return rich if rich.letters >= _FULL * plain.letters and not rich.empty else plain


def _add_rich(builder: SourceBuilder, data: bytes, *, whole: bool) -> None:
    try:
        add_html(builder, decode_html(data), whole=whole)
    except BriefingError:
        # A page too odd to read may stand beside plain text that is not.
        return


def _text_parts(message: EmailMessage) -> list[EmailMessage]:
    return [
        part
        for part in islice(message.walk(), _MOST_PARTS)
        if part.get_content_maintype() == "text" and part.get_content_disposition() != "attachment"
    ]


def _payload(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _decoded(part: EmailMessage, data: bytes) -> str:
    charset = part.get_content_charset() or "utf-8"
    if charset in {"utf-8", "us-ascii", "iso-8859-1"}:
        return decode(data) if data else ""
    try:
        return data.decode(charset, errors="replace")
    except (LookupError, ValueError):
        return decode(data)


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message[name] or "")
    except (ValueError, IndexError, AttributeError, TypeError):
        # The library parses headers when they are asked for, and trips over odd ones.
        return ""


def _sent(message: EmailMessage) -> str:
    try:
        return say_date(parsedate_to_datetime(_header(message, "Date")).date().isoformat())
    except (ValueError, IndexError, TypeError, OverflowError):
        return ""
