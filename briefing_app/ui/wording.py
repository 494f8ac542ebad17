"""Numbers with their words."""


def many(count: int, one: str, more: str = "") -> str:
    """The number with its word: "1 note", "3 notes"."""
    return f"{count:,} {one if count == 1 else more or one + 's'}"


def some_of(count: int, of: int, one: str, more: str = "") -> str:
    """The number, of how many, with their word: "2 of 9 notes"; where it is all of them, only "9 notes"."""
    return f"{count:,} of {many(of, one, more)}" if count < of else many(count, one, more)
