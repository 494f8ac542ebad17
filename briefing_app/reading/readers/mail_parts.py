"""Which parts of an e-mail are its words, and what is attached to it."""

from collections.abc import Callable, Sequence
from email.message import EmailMessage
from itertools import islice

_FULL = 0.8
_MOST_PARTS = 500
_DEEPEST = 8
"""E-mails within e-mails, as they are sent on."""
_TEXTS = frozenset({"text/plain", "text/html"})
_SIGNATURES = frozenset({"application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"})
"""Parts that only say that an e-mail was not changed on its way."""
_ENCRYPTED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"})
Letters = Callable[[Sequence[EmailMessage]], int]


def bodies(part: EmailMessage, letters: Letters, deep: int = 0) -> list[EmailMessage]:
    """The parts that are read, in order; of two ways to say the same the rich one, unless it says less.

    An e-mail sent on as a whole is read as well. `letters` tells how much some parts say.
    """
    kind = part.get_content_type()
    if kind in _TEXTS:
        return [] if _is_file(part) else [part]
    if deep > _DEEPEST or part.get_content_maintype() not in {"multipart", "message"}:
        return []
    inner = [found for child in _children(part) if (found := bodies(child, letters, deep + 1))]
    if kind == "multipart/related":
        return inner[0] if inner else []
    if kind == "multipart/alternative" or _says_twice(inner, letters):
        return _fullest(inner, letters)
    return [found for parts in inner for found in parts]


def attached(message: EmailMessage) -> list[str]:
    """The names of the files that are attached; a picture within the text is none."""
    files = (part for part in islice(message.walk(), _MOST_PARTS) if not part.is_multipart() and _is_file(part))
    told = (part for part in files if part.get_content_type() not in _SIGNATURES)
    return [name for part in told if (name := _file_name(part)) and not _within(part)]


def is_encrypted(message: EmailMessage) -> bool:
    """Whether an e-mail, or what it holds, can only be opened with a key."""
    return any(part.get_content_type() in _ENCRYPTED for part in islice(message.walk(), _MOST_PARTS))


def _children(part: EmailMessage) -> list[EmailMessage]:
    payload = part.get_payload()
    return (
        [child for child in payload[:_MOST_PARTS] if isinstance(child, EmailMessage)]
        if isinstance(payload, list)
        else []
    )


def _says_twice(inner: list[list[EmailMessage]], letters: Letters) -> bool:
    """Some programs send both ways of one text without saying that they are one."""
    kinds = [[part.get_content_type() for part in parts] for parts in inner]
    if sorted(kinds) != [["text/html"], ["text/plain"]]:
        return False
    one, other = (letters(parts) for parts in inner)
    return min(one, other) >= _FULL * max(one, other)


def _fullest(ways: list[list[EmailMessage]], letters: Letters) -> list[EmailMessage]:
    best: list[EmailMessage] = []
    for way in ways:
        # The richest comes last.
        if letters(way) >= _FULL * letters(best):
            best = way
    return best


def _is_file(part: EmailMessage) -> bool:
    return part.get_content_disposition() == "attachment" or (
        part.get_content_type() not in _TEXTS and bool(_file_name(part))
    )


def _within(part: EmailMessage) -> bool:
    return part.get_content_maintype() == "image" and (
        part["Content-ID"] is not None or part.get_content_disposition() == "inline"
    )


def _file_name(part: EmailMessage) -> str:
    try:
        return " ".join((part.get_filename() or "").split())
    except (ValueError, IndexError, AttributeError, TypeError, LookupError):
        # The library parses headers when they are asked for, and trips over odd ones.
        return "a file"
