"""Stable names for what is read: the same words in the same document always get the same id."""

import hashlib
import re
import unicodedata
from collections import Counter

_WORD = re.compile(r"[^\W_]+")


def document_id(sha256: str) -> str:
    """The id of a document first seen with these bytes, such as "d-3f9a1c0be2"."""
    return f"d-{sha256[:10]}"


def passage_id(prefix: str, document: str, text: str, nth: int) -> str:
    """The id of the `nth` passage (from 0) with these words in a document; spaces and marks do not count.

    `prefix` is "f" for a finding, "q" for a quote.
    """
    words = " ".join(_WORD.findall(text.casefold()))
    digest = hashlib.sha256(f"{document}\0{words}\0{nth}".encode()).hexdigest()
    return f"{prefix}-{digest[:12]}"


class PassageIds:
    """Names one document's passages in order, so that each has an id of its own though their words are the same."""

    def __init__(self, prefix: str, document: str) -> None:
        self._prefix = prefix
        self._document = document
        self._seen: Counter[str] = Counter()

    def next(self, text: str) -> str:
        """The id of the next passage with these words."""
        first = passage_id(self._prefix, self._document, text, 0)
        nth = self._seen[first]
        self._seen[first] += 1
        return passage_id(self._prefix, self._document, text, nth) if nth else first


def slug(name: str) -> str:
    """Lower-case ASCII words joined by hyphens: "St Helens Council" gives "st-helens-council"."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
