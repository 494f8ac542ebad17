"""Numbers with their words."""


def many(count: int, one: str, more: str = "") -> str:
    """The number with its word: "1 note", "3 notes"."""
    return f"{count:,} {one if count == 1 else more or one + 's'}"
