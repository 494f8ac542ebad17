"""File names as people are shown them."""

import unicodedata

from briefing_app.domain.one_line import TURNS_TEXT_ROUND

PASTED = "Pasted text"
"""What stands for the file's name of what was copied in another program."""
DROPPED = "Dropped text"
"""What stands for it of words that were dragged here."""
_NO_SIGNS = frozenset({"Cc", "Cs", "Zl", "Zp"})


def shown_name(name: str) -> str:
    """A file's name as it may stand in a sentence: on one line, with no sign that a screen cannot show or obeys."""
    if name.isascii() and name.isprintable():
        return name
    return "".join(
        "\ufffd" if char in TURNS_TEXT_ROUND or unicodedata.category(char) in _NO_SIGNS else char for char in name
    )
