"""Marks amid a page's words: a footnote's number, the way back from it, and what Word puts before a point."""

import re

from selectolax.lexbor import LexborNode

from briefing_app.reading.readers.walking import words

_WORDS_NOTE = re.compile(r"#_(?:ftn|edn)(?:ref)?\d")
"""How Word points from its text to a footnote and back, in pages and e-mails."""
_WORDS_POINT = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_BACK = frozenset("↑↩^")


def is_note_mark(node: LexborNode) -> bool:
    """Whether an element is a footnote's number in the text, or the way back from the footnote."""
    if node.tag == "sup":
        return any((link.attributes.get("href") or "").startswith("#") for link in node.css("a"))
    href = (node.attributes.get("href") or "") if node.tag == "a" else ""
    return bool(_WORDS_NOTE.match(href)) or (href.startswith("#") and words(node) in _BACK)


def point_mark(node: LexborNode) -> str:
    """A bullet, or the number, where an element is what Word puts before a point; "" where it is not.

    Word writes its bullets as letters of a font that has pictures for them: "o", "§".
    """
    if not _WORDS_POINT.search(node.attributes.get("style") or ""):
        return ""
    mark = words(node)
    return f"{mark} " if len(mark) > 1 else "• "
