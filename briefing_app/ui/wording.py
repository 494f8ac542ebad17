"""Numbers with their words, and what is read out as sentences."""

_ENDS = (".", "?", "!", "…")


def many(count: int, one: str, more: str = "") -> str:
    """The number with its word: "1 note", "3 notes"."""
    return f"{count:,} {one if count == 1 else more or one + 's'}"


def some_of(count: int, of: int, one: str) -> str:
    """The number, of how many, with their word: "2 of 9 notes"; where it is all of them, only "9 notes"."""
    return f"{count:,} of {many(of, one)}" if count < of else many(count, one)


def in_sentences(*parts: str) -> str:
    """What is read out one after the other, each part ended once: "Who checks? Not asked yet"."""
    *before, last = parts
    return " ".join([*(part if part.rstrip("”’'\"")[-1:] in _ENDS else f"{part}." for part in before), last])
