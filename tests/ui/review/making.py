"""A letter as a reader would give it: two findings side by side, one unsure, a quote by nobody, a bare paragraph."""

from dataclasses import replace

from briefing_app.domain.briefing import Briefing, Speaker, Unplaced
from tests.storage.making import briefing

LINES = (
    "Most children live close to home",
    "and see their brothers and sisters as often as they wish.",
    "Health assessments are late for one child in three.",
    "We are proud of our staff, and grateful.",
    "The office has been painted since.",
    "Dear Ms Poe",
)


def read_letter() -> Briefing:
    """The whole of it."""
    nobody = Speaker()
    read = briefing("\n".join(LINES), said=(nobody,))
    whole = briefing("\n".join(LINES))
    first, second, unsure, quoted, *_ = whole.findings
    (said,) = read.quotes
    quote = replace(said, start=quoted.start, end=quoted.end, text=quoted.text, paragraph=quoted.paragraph)
    bare, greeting = whole.document.source.blocks[4:]
    unplaced = (
        Unplaced(bare.start, bare.end, "not recognised as a finding or a quote"),
        Unplaced(greeting.start, greeting.end, "date, address and greeting of the letter"),
    )
    return replace(
        whole,
        findings=(first, second, replace(unsure, confidence=0.3)),
        quotes=(quote,),
        audit=replace(whole.audit, placed=4, unplaced=unplaced),
    )
