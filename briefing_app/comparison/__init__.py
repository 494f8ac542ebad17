"""A release held against the inspectors' letter: a comparison of their words, offline and explained."""

from briefing_app.comparison.asking import Asking, asking_of
from briefing_app.comparison.omissions import asked_for, omitted
from briefing_app.comparison.passages import Passages, Side, Weights, stretches, told_of
from briefing_app.comparison.quotations import quotations
from briefing_app.comparison.statements import counts, match, statements_of
from briefing_app.domain.briefing import Briefing
from briefing_app.domain.comparison import Comparison
from briefing_app.domain.library import StoredDocument

__all__ = ["Side", "asked_for", "compare", "side_of"]


def side_of(document: Briefing | StoredDocument) -> Side:
    """A read or stored document as one side of a comparison."""
    if isinstance(document, StoredDocument):
        return Side(document.card.id, document.source, document.findings, document.quotes)
    return Side(document.document.id, document.document.source, document.findings, document.quotes)


def compare(release: Side, letter: Side) -> Comparison:
    """What the release takes over, states, and leaves out of the letter."""
    said, written = stretches(release), stretches(letter)
    weights = Weights([said, written])
    passages = Passages(told_of(letter, written), weights)
    asking = {one.start: asks for one, asks in zip(said, asking_of(release, said), strict=True) if one.sentences == 1}
    matched = [
        (one, match(one, release, letter, passages, weights, asks=asking.get(one.start, Asking.TELLS)))
        for one in statements_of(release)
    ]
    return Comparison(
        release=release.id,
        letter=letter.id,
        quotations=tuple(quotations(release, letter)),
        matches=tuple(found for finding, found in matched if counts(finding, found)),
        omitted=tuple(omitted(release, said, letter, weights)),
        asked=len(asked_for(letter)),
    )
