"""Numbers as texts tell them: in figures or, up to twenty, in words."""

NUMBERS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip


def number_of(word: str) -> int:
    """The number that a word or figures tell, whatever their case; 1 for any other word, such as "a"."""
    if word.isdecimal():
        return int(word)
    low = word.lower()
    return NUMBERS.index(low) + 1 if low in NUMBERS else 1
