"""What a file is, by its first bytes; its name is believed only where the bytes leave the choice open."""

import re
from enum import StrEnum

from briefing_app.domain.errors import ProtectedFileError, UnreadableFileError

HEAD = 4096
"""How much of a file's beginning tells what it is."""


class FileFormat(StrEnum):
    """The formats of text that Briefing reads."""

    HTML = "web page"
    MAIL = "e-mail"
    MARKDOWN = "Markdown"
    TEXT = "text"


_SAVE_AS = "open it and save it as Word (.docx), PDF or text, then import that"
_ASK = "import the document itself (PDF, Word, web page, e-mail or text)"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""Word wraps a document with a password in a file of the older kind."""
# First bytes, what the file is in words, what to do about it.
_FOREIGN: tuple[tuple[bytes, str, str], ...] = (
    (b"MZ", "a program", _ASK),
    (b"\x7fELF", "a program", _ASK),
    (b"\xcf\xfa\xed\xfe", "a program", _ASK),
    (b"\xce\xfa\xed\xfe", "a program", _ASK),
    (b"\xca\xfe\xba\xbe", "a program", _ASK),
    (b"#!/", "a script", _ASK),
    (_OLD_OFFICE, "an older Office file (.doc, .xls or .msg)", _SAVE_AS),
    (b"{\\rtf", "a rich text file (.rtf)", _SAVE_AS),
    (b"%!PS", "a PostScript file", _SAVE_AS),
    (b"SQLite format 3\x00", "a database", "to bring a backup back, use restore"),
    (b"\x89PNG", "a picture", _ASK),
    (b"\xff\xd8\xff", "a picture", _ASK),
    (b"GIF8", "a picture", _ASK),
    (b"II*\x00", "a picture", _ASK),
    (b"MM\x00*", "a picture", _ASK),
    (b"BM", "a picture", _ASK),
    (b"\x00\x00\x01\x00", "a picture", _ASK),
    (b"RIFF", "a picture, sound or video", _ASK),
    (b"OggS", "a sound or video", _ASK),
    (b"ID3", "a sound", _ASK),
    (b"\x1aE\xdf\xa3", "a video", _ASK),
    (b"\x1f\x8b", "a packed archive", "unpack it and import the documents inside"),
    (b"BZh", "a packed archive", "unpack it and import the documents inside"),
    (b"\xfd7zXZ\x00", "a packed archive", "unpack it and import the documents inside"),
    (b"7z\xbc\xaf\x27\x1c", "a packed archive", "unpack it and import the documents inside"),
    (b"Rar!\x1a\x07", "a packed archive", "unpack it and import the documents inside"),
    (b"(\xb5/\xfd", "a packed archive", "unpack it and import the documents inside"),
)
_IN_OLD_OFFICE: tuple[tuple[bytes, str, str], ...] = (
    (
        "__substg1.0_".encode("utf-16-le"),
        "an Outlook message (.msg)",
        "open it in Outlook, save it as text or as a web page (.html), and save what is attached as files of its own; "
        "then import those",
    ),
    ("WordDocument".encode("utf-16-le"), "an older Word document (.doc)", _SAVE_AS),
    (
        "Workbook".encode("utf-16-le"),
        "an older spreadsheet (.xls)",
        "save a table of neighbours’ grades as .xlsx or CSV; of others, paste the part you need",
    ),
    ("PowerPoint Document".encode("utf-16-le"), "an older presentation (.ppt)", "save it as PDF and import that"),
)
"""Parts by which the files of older Office programs differ, what each is, and what to do about it."""
_PLAIN_WORDS = (b"MZ", b"BM", b"RIFF", b"ID3", b"BZh", b"OggS", b"GIF8")
_MAIL_HEADER = re.compile(r"^(?:[A-Za-z][A-Za-z0-9-]*:.*(?:\n[ \t].*)*\n){2,}", re.MULTILINE)
_KEPT = r"From \S+ [^\r\n]*\d:\d\d[^\r\n]*\d{4}\r?\n"
"""What a mailbox puts before each of its e-mails."""
KEPT_MAIL = re.compile(rf"^{_KEPT}(?=[A-Za-z][A-Za-z0-9-]*:)".encode(), re.MULTILINE)
_KEPT_AT_START = re.compile(rf"\A{_KEPT}")
_MAIL_SIGN = re.compile(
    r"^(?:received|return-path|message-id|mime-version|delivered-to|x-mailer|content-type):",
    re.IGNORECASE | re.MULTILINE,
)
_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*+-->\s*+)*+<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(
    r"</?(?:p|div|h[1-6]|ul|ol|li|table|tr|td|article|section|span|br|a|strong|b|em)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_XML = re.compile(r"\s*(?:<\?xml\b|<!DOCTYPE\b|<svg\b|<rss\b|<feed\b)", re.IGNORECASE)
_OFFICE_XML = re.compile(
    r"\s*<\?xml\b[^>]*\?>\s*<(?:\?mso-application\b|pkg:package\b|w:wordDocument\b|office:document\b)"
)
"""How Word and LibreOffice begin a document that they save as one file of XML."""
_MARKDOWN_HEADING = re.compile(r"^#{1,6} +\S", re.MULTILINE)


def refuse_foreign(data: bytes) -> None:
    """Raise UnreadableFileError, in words, for the known formats that hold no document Briefing can read."""
    if data.startswith(_OLD_OFFICE) and _ENCRYPTED in data:
        raise ProtectedFileError("It asks for a password; nothing was stored: save a copy without one and import that.")
    for mark, what, advice in _IN_OLD_OFFICE if data.startswith(_OLD_OFFICE) else ():
        if mark in data:
            raise UnreadableFileError(f"It is {what}, which Briefing does not read; nothing was stored: {advice}.")
    for magic, what, advice in _FOREIGN:
        if data.startswith(magic) and not (magic in _PLAIN_WORDS and _looks_like_text(data)):
            raise UnreadableFileError(f"It is {what}, which Briefing does not read; nothing was stored: {advice}.")
    if data[4:8] == b"ftyp":
        raise UnreadableFileError(
            f"It is a picture or video, which Briefing does not read; nothing was stored: {_ASK}."
        )


def _looks_like_text(data: bytes) -> bool:
    """A text may begin with the letters that mark a program; its next bytes are no text."""
    head = data[:512]
    return not any(byte < 9 or 13 < byte < 32 for byte in head)


def is_pdf(data: bytes) -> bool:
    """Whether the PDF mark stands near the start, where readers look for it."""
    return b"%PDF-" in data[:1024]


def is_mailbox(head: bytes) -> bool:
    """Whether a file begins as mailboxes do, which hold e-mails one after another."""
    return bool(KEPT_MAIL.match(head.lstrip(b"\r\n")))


def is_zip(data: bytes) -> bool:
    """Whether the bytes are a ZIP archive, as Word documents are."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"))


def text_format(text: str, name: str) -> FileFormat:
    """Which of the text formats a text is; raises UnreadableFileError for XML that is no web page."""
    head = text[:HEAD]
    suffix = name.rpartition(".")[2].lower()
    if _HTML_START.match(head):
        return FileFormat.HTML
    if _is_mail(head, suffix):
        return FileFormat.MAIL
    if _OFFICE_XML.match(head):
        raise UnreadableFileError(
            f"It is a document saved as XML, which Briefing does not read; nothing was stored: {_SAVE_AS}."
        )
    if _XML.match(head):
        raise UnreadableFileError(f"It is XML data, which Briefing does not read; nothing was stored: {_ASK}.")
    if (suffix in {"html", "htm", "xhtml"} and _TAG.search(text)) or (
        len(_TAG.findall(head)) > 5 and head.lstrip()[:1] == "<"
    ):
        return FileFormat.HTML
    if suffix in {"md", "markdown"} or len(_MARKDOWN_HEADING.findall(text)) > 1:
        return FileFormat.MARKDOWN
    return FileFormat.TEXT


def _is_mail(head: str, suffix: str) -> bool:
    head, kept = _KEPT_AT_START.subn("", head.lstrip("\n"))
    headers = _MAIL_HEADER.match(head)
    if not headers:
        return False
    return bool(kept) or suffix in {"eml", "mht", "mhtml"} or bool(_MAIL_SIGN.search(headers.group()))
