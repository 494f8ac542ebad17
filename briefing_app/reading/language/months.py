"""The month a word names: in full, shortened, or with a slip of the pen."""

from rapidfuzz.distance import OSA

from briefing_app.domain.dates import MONTHS

_MONTHS = tuple(name.lower() for name in MONTHS)
_NAMES = {form: number for number, name in enumerate(_MONTHS, 1) for form in (name, name[:3])} | {"sept": 9}


def month_number(word: str) -> int | None:
    """Return the month a word names, slips of the pen forgiven ("Febuary", "Septmber"); None for other words."""
    low = word.lower().rstrip(".")
    if low in _NAMES:
        return _NAMES[low]
    if len(low) < 6:
        return None
    return next(
        (
            n
            for n, name in enumerate(_MONTHS, 1)
            if name[0] == low[0] and len(name) > 5 and OSA.distance(name, low) <= 2
        ),
        None,
    )
