"""Bytes of a text as characters, whichever encoding they were saved in."""

import codecs
import re

from briefing_app.domain.errors import UnreadableFileError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NAMED = {"pdf": "a PDF", "docx": "a Word document"}
_SAMPLE = 4096
_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\x80-\x9f\ufffd\ufffe\uffff]")
_OLD_MAC = re.compile(
    rb"(?<=[a-z])[\xd3\xd5](?=[a-z\s.,;:!?)]|\Z)|(?<=[.,!?])[\xd3\xd5](?=\s|\Z)|(?<= )[\xd0\xd1](?= )"
)
"""Marks of speech and dashes as Macs wrote them; to Windows they are capitals (Ó, Õ, Ð, Ñ) where none can stand."""
_FEWEST_MARKS = 2
_NO_OLD_MAC = re.compile(rb"[\x91-\x97\xe0-\xff]")
"""Windows' own marks and small letters, which are rare letters on Macs."""
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x85\u2028\u2029]")


def _windows_byte(error: UnicodeError) -> tuple[str, int]:
    """Read each byte that is not UTF-8 as Windows would, so that one wrong byte costs one character."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    bad = error.object[error.start : error.end]
    return bad.decode("cp1252", errors="replace"), error.end


codecs.register_error("briefing-windows", _windows_byte)


def decode(data: bytes, name: str = "") -> str:
    """The text of `data`, line ends as newlines; UnreadableFileError where it is no text, nor what `name` says."""
    text = _decode(data)
    if 200 * len(_NOT_TEXT.findall(text)) > len(text):
        if named := _NAMED.get(name.rpartition(".")[2].lower()):
            raise UnreadableFileError(
                f"It is not {named}, though it is named like one, or its beginning is lost; nothing was stored: "
                "fetch it once more from where it came."
            )
        raise UnreadableFileError(
            "It is not text in any encoding that Briefing knows; nothing was stored: "
            "open it where it was made and save it as text, Word or PDF."
        )
    return with_newlines(text)


def with_newlines(text: str) -> str:
    """The text with a newline at each line's end, whichever system wrote it."""
    return _LINE_ENDS.sub("\n", text)


def is_utf_8(data: bytes) -> bool:
    """Whether bytes hold more than ASCII and all of it makes sense as UTF-8, which no other encoding does by chance."""
    try:
        return not data.isascii() and bool(data.decode())
    except UnicodeDecodeError:
        return False


def _decode(data: bytes) -> str:
    for mark, marked in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(marked, errors="replace")
    if encoding := _wide(data[:_SAMPLE]):
        return data.decode(encoding, errors="replace")
    return data.decode("mac_roman") if _is_old_mac(data) else data.decode("utf-8", errors="briefing-windows")


def _is_old_mac(data: bytes) -> bool:
    """Whether marks make sense only as older Macs wrote them, and hardly any as UTF-8 or as Windows writes them."""
    # Most long texts are plain, which is told a thousand times as fast.
    found = 0 if data.isascii() else len(_OLD_MAC.findall(data))
    if found < _FEWEST_MARKS:
        return False
    valid = sum(not letter.isascii() for letter in data.decode("utf-8", errors="ignore"))
    return found > 2 * (valid + len(_NO_OLD_MAC.findall(data)))


def _wide(sample: bytes) -> str | None:
    """UTF-16 without a mark: English has a zero in nearly every second byte."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if half and odd > 0.4 * half and even < 0.1 * half:
        return "utf-16-le"
    if half and even > 0.4 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None
