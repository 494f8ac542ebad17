"""Words that the release takes from the letter: in quotation marks, or carried over without."""

from briefing_app.comparison.carried import carried, starts_of
from briefing_app.comparison.marked import marked
from briefing_app.comparison.passages import Side
from briefing_app.comparison.words import words
from briefing_app.domain.comparison import Quotation
from briefing_app.domain.spans import Span, overlaps
from briefing_app.reading.language.sentences import sentences


def quotations(release: Side, letter: Side) -> list[Quotation]:
    """Quoted phrases first found by their marks, then stretches carried over without marks, in the release's order."""
    theirs = words(letter.source.text)
    index = starts_of([word.text for word in theirs])
    in_marks = marked(release, letter, theirs)
    taken = [(quotation.release.start, quotation.release.end) for quotation in in_marks]
    speech = [(quote.start, quote.end) for quote in release.quotes]
    without = [
        found
        for start, end in _told(release, speech)
        for found in carried(release, letter, words(release.source.text, start, end), theirs, index)
        if not overlaps(found.release.start, found.release.end, taken)
    ]
    return sorted([*in_marks, *without], key=lambda quotation: quotation.release.start)


def _told(release: Side, speech: list[Span]) -> list[Span]:
    """The sentences of the release outside people's direct speech."""
    spans = [
        (block.start + start, block.start + end)
        for block in release.source.own_blocks
        for start, end in sentences(release.source.text[block.start : block.end])
    ]
    return [(start, end) for start, end in spans if not overlaps(start, end, speech)]
