"""A release held against the inspectors' letter: a comparison of their words, offline and explained."""

from briefing_app.comparison.asking import Asking, asking_of
from briefing_app.comparison.omissions import asked_for, omitted
from briefing_app.comparison.passages import Passages, Side, Weights, side_of, stretches, told_of
from briefing_app.comparison.quotations import quotations
from briefing_app.comparison.statements import counts, match, statements_of
from briefing_app.domain.comparison import Comparison

__all__ = ["Side", "asked_for", "compare", "side_of"]


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
