"""Names as they stand on one line beside others, and speech of several paragraphs on one."""

import re

TURNS_TEXT_ROUND = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that nobody sees and that have what follows read the other way, beyond the end of the name, too."""
_GOES_ON = re.compile(r"""(?<![”"\s])\s*\n\s*[“"]""")
"""A paragraph of speech that goes on is opened anew, though the one before was not closed; on one line it is not."""
_WITHOUT = dict.fromkeys(map(ord, TURNS_TEXT_ROUND))


def one_line(name: str) -> str:
    """A name on one line, each white space a single one, without signs that turn round what it stands beside.

    Letters that are written from right to left, and signs put together such as a family of emoji, stay as they are.
    """
    return " ".join(name.translate(_WITHOUT).split())


def speech_going_on(text: str) -> str:
    """Somebody's words whose further paragraphs follow without the mark that opens each of them anew."""
    return _GOES_ON.sub(" ", text)


def turns_round(text: str) -> bool:
    """Whether a text holds such signs."""
    return not text.isascii() and not TURNS_TEXT_ROUND.isdisjoint(text)
