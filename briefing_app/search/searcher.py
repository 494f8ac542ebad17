"""The one search box: quick answers while somebody types, full ones when they pause."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import count
from time import perf_counter

from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from briefing_app.domain.search import Hit, HitType, SearchResult
from briefing_app.search.hits import hit_of, papers_of
from briefing_app.search.indexes import BLOCKS, FINDINGS, NOTES, QUOTES, Found, Index, Match, found
from briefing_app.search.plan import Plan, plan_query
from briefing_app.search.query import Query, parse_query
from briefing_app.search.ranking import Ranking, rank_all, rank_newest
from briefing_app.search.scope import Scope, scope_of
from briefing_app.search.suggestions import suggest
from briefing_app.search.vocabularies import Vocabularies
from briefing_app.search.vocabulary import joined
from briefing_app.storage import LibraryFile, NotebookFile

_LOOK_ABOUT_EVERY = 2_000


class _SupersededError(Exception):
    """A newer search has begun, or this one was told to stop."""


@dataclass(frozen=True, slots=True)
class _Manner:
    """How a search is done: `quick` while typing; with `stems` other forms of the words count too."""

    quick: bool
    stems: bool = False


@dataclass(frozen=True, slots=True)
class _Group:
    """What one index answered; `rows` are loaded once it is settled how many are shown."""

    index: Index
    plan: Plan
    ranking: Ranking
    rows: list[Found] = field(default_factory=list)


class Searcher:
    """Searches an open library and notebook; the newest search wins, and an older one still running gives None."""

    def __init__(self, lib: LibraryFile, nb: NotebookFile | None = None) -> None:
        self._lib = lib
        self._nb = nb
        self._vocabularies = Vocabularies()
        self._numbers = count(1)
        self._latest = 0

    def is_over(self, lib: LibraryFile, nb: NotebookFile | None) -> bool:
        """Whether these are the files that it searches."""
        return self._lib is lib and self._nb is nb

    def as_you_type(self, query: str, limit: int = 50, council: str = "") -> SearchResult | None:
        """At once: the true ranking where that is cheap, else the best of the newest matches.

        With the name of a council only its visits are searched, and the notes on them.
        """
        return self._answer(query, limit, _Manner(quick=True), council)

    def on_pause(self, query: str, limit: int = 50, council: str = "") -> SearchResult | None:
        """In full: every match ranked and counted; where there is none, other forms of the words, then a suggestion.

        With the name of a council only its visits are searched; what all councils have is counted all the same.
        """
        return self._answer(query, limit, _Manner(quick=False), council)

    def interrupt(self) -> None:
        """Stop whatever search is running, from any thread."""
        self._latest = next(self._numbers)

    def _answer(self, typed: str, limit: int, manner: _Manner, council: str) -> SearchResult | None:
        mine = self._latest = next(self._numbers)
        begun = perf_counter()
        query = replace(parse_query(typed), council=council)
        try:
            with self._lib.reading() as session, self._watched(session, mine):
                result = self._search(session, query, limit, manner)
                if not (result.total or manner.quick):
                    result = self._second_look(session, query, limit)
                if council and not manner.quick:
                    result = replace(result, everywhere=self._everywhere(session, query))
            self._stop_if_superseded(mine)
        except _SupersededError:
            return None
        return replace(result, council=council, took_ms=(perf_counter() - begun) * 1000)

    def _everywhere(self, session: Session, query: Query) -> int:
        """How many there are in all councils."""
        wide = replace(query, council="")
        manners = (_Manner(quick=False), _Manner(quick=False, stems=True))
        return next((total for how in manners if (total := self._search(session, wide, 0, how).total)), 0)

    def _second_look(self, session: Session, query: Query, limit: int) -> SearchResult:
        result = self._search(session, query, limit, _Manner(quick=False, stems=True))
        if result.total:
            return result
        suggestion = suggest(query, joined(self._vocabularies.kept()))
        meant = replace(parse_query(suggestion), council=query.council)
        helps = suggestion and self._search(session, meant, 1, _Manner(quick=True)).total
        return replace(result, suggestion=suggestion if helps else "")

    def _search(self, session: Session, query: Query, limit: int, manner: _Manner) -> SearchResult:
        if not query:
            return SearchResult(query.text, (), 0, 0.0)
        scope = scope_of(query, session)
        groups = self._library_groups(session, query, scope, manner)
        if self._nb is not None and HitType.NOTE in scope.types:
            groups.append(self._note_group(self._nb, query, scope, limit, manner))
        return _result(query, groups, _hits(session, groups, limit))

    def _library_groups(self, session: Session, query: Query, scope: Scope, manner: _Manner) -> list[_Group]:
        groups: list[_Group] = []
        shown: list[Match] = []
        for index in (FINDINGS, QUOTES, BLOCKS):
            if index.type not in scope.types:
                continue
            vocabulary = self._vocabularies.of(index, session)
            plan = plan_query(query, vocabulary, stems=manner.stems)
            # Passages can be held against all findings only where all were ranked.
            if manner.quick and not (plan.cheap and all(group.ranking.exact for group in groups)):
                ranking = rank_newest(session, index, plan, scope, vocabulary, beside=bool(groups))
            else:
                ranking = rank_all(session, index, plan, scope, shown)
            shown += ranking.matches
            groups.append(_Group(index, plan, ranking))
        return groups

    def _note_group(self, nb: NotebookFile, query: Query, scope: Scope, limit: int, manner: _Manner) -> _Group:
        """What the notebook answers; it is let go at once, so that a note being typed never waits for the library."""
        with nb.reading() as session:
            plan = plan_query(query, self._vocabularies.of(NOTES, session), stems=manner.stems)
            ranking = rank_all(session, NOTES, plan, scope)
            return _Group(NOTES, plan, ranking, found(session, NOTES, ranking.numbers[:limit]))

    def _stop_if_superseded(self, mine: int) -> None:
        if self._latest != mine:
            raise _SupersededError

    @contextmanager
    def _watched(self, session: Session, mine: int) -> Iterator[None]:
        """Ends the statement that is running as soon as a newer search begins."""
        driver = session.connection().connection.driver_connection
        if driver is None:
            raise LookupError("a session without a connection")
        driver.set_progress_handler(lambda: int(self._latest != mine), _LOOK_ABOUT_EVERY)
        try:
            yield
        except OperationalError as fault:
            if "interrupted" in str(fault.orig):
                raise _SupersededError from fault
            raise
        finally:
            driver.set_progress_handler(None, 0)


def _hits(session: Session, groups: list[_Group], limit: int) -> tuple[Hit, ...]:
    shown = [
        (group, (group.rows or found(session, group.index, group.ranking.numbers[:share]))[:share])
        for group, share in zip(groups, shares([group.ranking.total for group in groups], limit), strict=True)
        if share
    ]
    papers = papers_of(session, [row.document for _, rows in shown for row in rows])
    return tuple(
        hit_of(group.index.type, row, papers.get(row.document), group.plan.terms)
        for group, rows in shown
        for row in rows
    )


def _result(query: Query, groups: list[_Group], hits: tuple[Hit, ...]) -> SearchResult:
    totals = tuple((group.index.type, group.ranking.total) for group in groups if group.ranking.total)
    exact = all(group.ranking.exact for group in groups)
    return SearchResult(query.text, hits, sum(total for _, total in totals), 0.0, exact, totals)


def shares(totals: list[int], limit: int) -> list[int]:
    """How many of each group are shown: a fair part each, what is left over in the order of the groups."""
    fair = max(0, limit) // max(1, len(totals))
    given = [min(total, fair) for total in totals]
    left = max(0, limit) - sum(given)
    for at, total in enumerate(totals):
        more = min(left, total - given[at])
        given[at] += more
        left -= more
    return given
