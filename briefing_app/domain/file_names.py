"""File names as people are shown them."""

import unicodedata

PASTED = "Pasted text"
"""What stands for the file's name of what was copied in another program."""
DROPPED = "Dropped text"
"""What stands for it of words that were dragged here."""
_TURNS_TEXT_ROUND = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_NO_SIGNS = frozenset({"Cc", "Cs", "Zl", "Zp"})


def shown_name(name: str) -> str:
    """A file's name as it may stand in a sentence: on one line, with no sign that a screen cannot show or obeys."""
    if name.isascii() and name.isprintable():
        return name
    return "".join(
        "\ufffd" if char in _TURNS_TEXT_ROUND or unicodedata.category(char) in _NO_SIGNS else char for char in name
    )
