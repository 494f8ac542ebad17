"""A visit seen from the council's earlier ones: what they asked for, and what is said of it since."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from briefing_app.across.holding import ONE_AT_A_TIME

if TYPE_CHECKING:
    from briefing_app.comparison.threads import Visited
    from briefing_app.domain.briefing import Finding
    from briefing_app.domain.library import Visit
    from briefing_app.domain.threads import LookBack, Thread, ThreadRuling
    from briefing_app.storage import LibraryFile

_KEPT = 8
"""How many visits' threads are kept at hand."""


@dataclass(frozen=True, slots=True)
class Since:
    """What a visit's page "Since last time" shows; `visits` are the council's, in date order, up to this one."""

    visits: tuple[Visit, ...]
    threads: tuple[Thread, ...]
    backs: tuple[LookBack, ...]
    told: tuple[Finding, ...] = ()
    """What inspectors found at every visit but the first: what an area may be linked to by hand."""

    @property
    def visit(self) -> Visit:
        """The visit the page is about."""
        return self.visits[-1]


def visits_of(visits: tuple[Visit, ...], council: str) -> tuple[Visit, ...]:
    """A council's visits that have a date, earliest first."""
    from briefing_app.comparison.threads import in_order

    return tuple(in_order(visit for visit in visits if visit.council == council))


def has_earlier(visits: tuple[Visit, ...], visit: Visit) -> bool:
    """Whether the library holds an earlier visit to the same council."""
    return bool(visit.council and visit.start) and any(
        other.council == visit.council and other.start and other.start < (visit.start or "") for other in visits
    )


def follow(library: LibraryFile, visit: Visit) -> Since:
    """The threads that lead up to a visit, with what people said of them."""
    from briefing_app.comparison.threads import visited
    from briefing_app.storage.library import list_visits, stored_document
    from briefing_app.storage.threads import thread_rulings

    every = visits_of(list_visits(library), visit.council) if visit.start else ()
    until = tuple(one for one in every if (one.start or "", one.id) <= (visit.start or "", visit.id))
    chain = tuple(
        visited(one, [stored_document(library, card.id) for card in one.documents]) for one in until or (visit,)
    )
    with ONE_AT_A_TIME:
        return _followed(chain, thread_rulings(library))


@lru_cache(maxsize=_KEPT)
def _followed(chain: tuple[Visited, ...], rulings: tuple[ThreadRuling, ...]) -> Since:
    """The whole of what is compared is the key: new versions, corrections and rulings are looked at anew."""
    from briefing_app.comparison.look_back import look_backs
    from briefing_app.comparison.threads import threads

    here = chain[-1]
    visits = tuple(one.visit for one in chain)
    told = tuple(finding for one in chain[1:] for finding in one.told)
    return Since(visits, threads(chain, rulings), look_backs(here.visit, here.told, visits[:-1]), told)
