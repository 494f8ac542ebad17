"""Saved e-mails: all they say, under the subject and the day it was sent, and what is attached to them."""

import codecs
import re
from collections.abc import Sequence
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.dates import say_date
from briefing_app.domain.errors import BriefingError, EmptyDocumentError, ProtectedFileError, UnreadableFileError
from briefing_app.domain.imports import ATTACHED
from briefing_app.reading.readers.building import SourceBuilder
from briefing_app.reading.readers.encoding import decode, with_newlines
from briefing_app.reading.readers.html import add_html, decode_html
from briefing_app.reading.readers.mail_parts import attached, bodies, is_encrypted
from briefing_app.reading.readers.sniffing import KEPT_MAIL
from briefing_app.reading.readers.text import add_plain

_SIGNATURE = "-- "
_QUOTED = re.compile(r"(?:> ?)+")
_REPLY = re.compile(r"^(?:(?:re|fw|fwd)\s*:\s*)+", re.IGNORECASE)
_SAVED_PAGE = re.compile(rb"^(?:from:\s*<saved by|content-type:\s*multipart/related)", re.IGNORECASE | re.MULTILINE)
_MASKED = re.compile(rb"^>(?=>*From )", re.MULTILINE)
"""What it puts before a line of an e-mail that looks like that."""


def read_mail(data: bytes) -> SourceText:
    """An e-mail, or a page saved as one (.mht), with its blocks; attachments are named and not opened.

    Raises:
        UnreadableFileError: it is a mailbox of several e-mails, which may tell of as many visits.
        ProtectedFileError: it is encrypted.
        EmptyDocumentError: it says nothing itself.
    """
    message = message_from_bytes(_out_of_mailbox(_as_sent(data)), policy=policy.default)
    saved_page = bool(_SAVED_PAGE.search(data[:2048])) and message["To"] is None
    builder = SourceBuilder()
    for part in bodies(message, _letters):
        _add(builder, part, whole=not saved_page)
    if builder.empty and is_encrypted(message):
        raise ProtectedFileError(
            "It is an encrypted or sealed e-mail, which only your mail program can open; nothing was stored: "
            "open it there, and save its words as text or what is attached to it as a file of its own."
        )
    if builder.empty:
        raise EmptyDocumentError(
            "It is an e-mail without text of its own; nothing was stored: save what is attached to it and import that."
        )
    if not saved_page:
        builder.head(_REPLY.sub("", _header(message, "Subject")), _sent(message))
        builder.leave_out(attached(message), ATTACHED)
    return builder.build()


def _as_sent(data: bytes) -> bytes:
    """The message without what an editor put before it or made of it."""
    marked = data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return (decode(data).encode() if marked else data).lstrip(b"\r\n")


def _out_of_mailbox(data: bytes) -> bytes:
    """The one e-mail of a mailbox; any other e-mail as it is."""
    if not KEPT_MAIL.match(data):
        return data
    count = len(KEPT_MAIL.findall(data))
    if count > 1:
        raise UnreadableFileError(
            f"It is a mailbox of {count:,} e-mails, and Briefing reads one e-mail at a time; nothing was stored: "
            "save the one you need as a file of its own (.eml) and import that."
        )
    return _MASKED.sub(b"", data)


def _letters(parts: Sequence[EmailMessage]) -> int:
    scratch = SourceBuilder()
    for part in parts:
        _add(scratch, part, whole=True)
    return scratch.letters


def _add(builder: SourceBuilder, part: EmailMessage, *, whole: bool) -> None:
    data = _payload(part)
    if part.get_content_type() == "text/plain":
        text = _decoded(part, data)
        flowed = _param(part, "format") == "flowed"
        add_plain(builder, _unbroken(text, cut=_param(part, "delsp") == "yes") if flowed else text)
        return
    try:
        add_html(builder, decode_html(data, _sent_in(part)), whole=whole)
    except BriefingError:
        # A page too odd to read may stand beside plain text that is not.
        return


def _payload(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _sent_in(part: EmailMessage) -> str:
    """The encoding that an e-mail says of a part; "" where it says none, or one that is often said of others."""
    charset = part.get_content_charset() or ""
    return "" if charset in {"utf-8", "us-ascii", "iso-8859-1"} else charset


def _decoded(part: EmailMessage, data: bytes) -> str:
    charset = _sent_in(part)
    if not charset:
        return decode(data) if data else ""
    try:
        return with_newlines(data.decode(charset, errors="replace"))
    except (LookupError, ValueError):
        return decode(data)


def _param(part: EmailMessage, name: str) -> str:
    try:
        return str(part.get_param(name) or "").lower()
    except (ValueError, IndexError, AttributeError, TypeError):
        # As for headers.
        return ""


def _unbroken(text: str, *, cut: bool) -> str:
    """The lines of an e-mail whole again that its program broke, leaving a space at each line's end to say so.

    `cut` says that the space is no part of the text, as where a line was broken amid a word.
    """
    lines: list[str] = []
    above, goes_on = "", False
    for line in text.split("\n"):
        mark = _QUOTED.match(line)
        quoted, words = (mark[0].rstrip(), line[mark.end() :]) if mark else ("", line)
        quoted = quoted.replace(" ", "")
        if goes_on and quoted == above:
            lines[-1] = (lines[-1][:-1] if cut else lines[-1]) + words
        else:
            lines.append(line)
        above, goes_on = quoted, line.endswith(" ") and bool(words.strip()) and words != _SIGNATURE
    return "\n".join(lines)


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
