"""Values out of JSON that others may have written: each is what it says it is, or the file is refused."""

import re
from datetime import datetime
from typing import Any

from briefing_app.storage import clock

Json = dict[str, Any]
MOST_NOTES = 50_000
LONGEST = 1_000_000
"""Characters of a note, of the words it is on, or of a meeting's name."""
LONGEST_NAME = 2_000
_LAST_PLACE = 2**40
_PRINT = re.compile(r"[0-9a-f]{64}")


class NotAnnotationsError(ValueError):
    """What came in is no collection of annotations of ours; says why, within a sentence."""


def text(of: Json, key: str, most: int) -> str:
    """A text that is not too long."""
    value = of[key]
    if not isinstance(value, str) or "\0" in value:
        raise NotAnnotationsError(f"“{key.removeprefix('briefing:')}” is no text")
    if len(value) > most:
        raise NotAnnotationsError(f"“{key.removeprefix('briefing:')}” is longer than {most:,} characters")
    return value


def place(of: Json, key: str) -> int:
    """A place in a document's text."""
    value = of[key]
    if type(value) is not int or not 0 <= value < _LAST_PLACE:
        raise NotAnnotationsError("its place makes no sense")
    return value


def time(of: Json, key: str) -> str:
    """A time as notes carry it; another zone's is turned into it."""
    moment = datetime.fromisoformat(text(of, key, 40))
    if moment.tzinfo is None:
        raise NotAnnotationsError(f"“{key}” names no time zone")
    try:
        return clock.written(moment)
    except OverflowError as fault:
        raise NotAnnotationsError(f"“{key}” is before or after all years") from fault


def earlier_prints(of: Json) -> tuple[str, ...]:
    """The hashes of what was there before, in their order; none where there was nothing."""
    value = of.get("briefing:earlier", [])
    if len(value) > MOST_NOTES or not all(_PRINT.fullmatch(each) for each in value):
        raise NotAnnotationsError("its earlier wordings make no sense")
    return tuple(value)
