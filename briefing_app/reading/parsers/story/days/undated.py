"""A visit that a text without a day of its own tells without its year: "Inspectors came in March"."""

import re

from briefing_app.domain.dates import MONTHS
from briefing_app.reading.language.dates import Dates, mentioned_dates
from briefing_app.reading.parsers.story.days.evidence import of_sentence

_BARE = re.compile(
    rf"\b(?:in|from|during|between|on|of|over|early|late|mid|\d(?:st|nd|rd|th)?)[ -](?P<month>{'|'.join(MONTHS)})\b"
    r"(?!(?: \d{1,2}(?:st|nd|rd|th)?)?,?(?: of)? ?\(?(?:19|20)\d\d)(?! (?:to|until|and|[–-]) ?\w+ (?:19|20)\d\d)"
)
_ANY = "2000-01"
"""A month that stands for the unknown one: only what is said of it counts."""
_AGAINST = frozenset({"told as earlier, undated", "near ahead", "from or until", "said then"})


def tells_undated_visit(sentence: str) -> bool:
    """Whether the sentence tells the month of this visit and leaves out its year."""
    if mentioned_dates(sentence):
        return False
    for bare in _BARE.finditer(sentence):
        signs = set(of_sentence(sentence, Dates(_ANY, _ANY, bare.start("month"), bare.end()), None))
        if "said of a visit" in signs and not signs & _AGAINST:
            return True
    return False
