"""The account of a document's paragraphs."""

from collections.abc import Callable

from briefing_app.domain.briefing import SourceText
from briefing_app.reading.parsers.audit import Ledger

MakeSource = Callable[[str], SourceText]


def test_the_first_reason_stays_and_what_was_placed_needs_none(source: MakeSource) -> None:
    text = source("# A heading\nOne.\nTwo.\nThree.\nFour.")
    ledger, (heading, one, two, three, four) = Ledger(text), text.blocks
    ledger.leave(heading, one, two, why="the first reason")
    ledger.leave(two, three, why="the second reason")
    ledger.place(three)
    audit = ledger.audit()
    assert (audit.paragraphs, audit.placed) == (4, 1)
    assert [(left.start, left.why) for left in audit.unplaced] == [
        (one.start, "the first reason"),
        (two.start, "the first reason"),
        (four.start, "not recognised as a finding or a quote"),
    ]
