"""Text as a person sees it."""

import re
import unicodedata

# Invisible: zero-width marks, soft hyphens, and the controls that make text run the other way from how it reads.
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
HALF_CHARACTER = re.compile("[\ud800-\udfff]")


def tidy(text: str) -> str:
    """One line of visible text: white space runs as one space, nothing invisible, accents composed."""
    if not text.isascii():
        text = HALF_CHARACTER.sub("\ufffd", _UNSEEN.sub("", text))
        text = unicodedata.normalize("NFC", text)
    if not text.isprintable():
        text = _CONTROL.sub(" ", text)
    return " ".join(text.split())
