"""Which rows of an index answer a query, best first: all of them by bm25, or the newest few by our own score."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy.orm import Session

from briefing_app.search.indexes import BLOCKS, Asked, Index, Match, every_match, found, newest_matches, texts_within
from briefing_app.search.plan import Plan, excluded_expression, expression, quick_expression
from briefing_app.search.scope import Scope
from briefing_app.search.scoring import Scorer
from briefing_app.search.vocabulary import Vocabulary

_MOST: Final = 250
_MOST_PASSAGES: Final = 60
_WINDOW: Final = 4_000


@dataclass(frozen=True, slots=True)
class Ranking:
    """The numbers of rows that answer, best first; where not `exact` there may be more."""

    numbers: list[int] = field(default_factory=list)
    matches: list[Match] = field(default_factory=list)
    total: int = 0
    exact: bool = True


def rank_all(session: Session, index: Index, plan: Plan, scope: Scope, shown: Iterable[Match] = ()) -> Ranking:
    """Every row that answers; passages that overlap a match already `shown` are left out."""
    asked = Asked(expression(plan), excluded_expression(plan), scope)
    matches = every_match(session, index, asked)
    if index is BLOCKS:
        covered = Covered(shown)
        matches = [match for match in matches if not covered.holds(match)]
    return Ranking([match.number for match in matches], matches, len(matches))


def rank_newest(
    session: Session, index: Index, plan: Plan, scope: Scope, vocabulary: Vocabulary, *, beside: bool = True
) -> Ranking:
    """The newest rows that answer; passages that hold a finding or quote with the words are left out if `beside`."""
    most = _MOST_PASSAGES if index is BLOCKS else _MOST
    asked = Asked(quick_expression(plan, vocabulary), excluded_expression(plan), scope)
    window = _WINDOW if scope != Scope() else most
    matches = newest_matches(session, index, asked, most, window)
    exact = len(matches) < most and asked.expression == expression(plan) and window == most
    if plan.terms and matches:
        matches = _by_score(session, index, matches, Scorer(plan.terms, vocabulary))
    matches.sort(key=lambda match: match.later)
    if index is BLOCKS and beside and plan.terms:
        matches = _alone(session, matches, Scorer(plan.terms, vocabulary))
    return Ranking([match.number for match in matches], matches, len(matches), exact)


def _by_score(session: Session, index: Index, matches: list[Match], scorer: Scorer) -> list[Match]:
    rows = found(session, index, [match.number for match in matches])
    scores = {row.number: scorer.score(f"{row.text} {row.other}") for row in rows}
    # Rows of one score stay newest first.
    return sorted(matches, key=lambda match: -scores.get(match.number, 0.0))


def _alone(session: Session, matches: list[Match], scorer: Scorer) -> list[Match]:
    inside = texts_within(session, [match.number for match in matches])
    return [match for match in matches if not any(map(scorer.holds, inside[match.number]))]


class Covered:
    """The stretches of each document that are shown already."""

    def __init__(self, shown: Iterable[Match]) -> None:
        spans: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for match in shown:
            spans[match.document].append((match.start or 0, match.stop or 0))
        self._spans = {document: sorted(places) for document, places in spans.items()}

    def holds(self, match: Match) -> bool:
        """Whether a shown stretch overlaps this one."""
        places = self._spans.get(match.document, [])
        before = bisect_left(places, (match.stop or 0, 0)) - 1
        return before >= 0 and places[before][1] > (match.start or 0)
