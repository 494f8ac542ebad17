"""The glossary's part in an answer: a term that is what was typed comes first, others like it last; knows no Qt."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing_app.domain.search import Hit, HitType, SearchResult
from briefing_app.ui.glossary.wording import concerns, heading, origin

if TYPE_CHECKING:
    from briefing_app.glossary import Glossary, GlossaryTerm

_MOST = 3
_LEAST = 3
"""From how many letters on terms are offered that only begin like what was typed."""


def with_terms(result: SearchResult, glossary: Glossary | None) -> SearchResult:
    """The answer with the terms that were perhaps asked for."""
    from briefing_app.glossary import nearness

    if glossary is None or result.council:
        # A term is no council's.
        return result
    asked = result.query.strip().strip('"“”')
    near = glossary.matching(asked)
    exact = bool(near) and nearness(near[0], asked) == 0
    if not exact and len(asked) < _LEAST:
        return result
    terms = tuple(_hit(term, asked) for term in near[: 1 if exact else _MOST])
    if not terms:
        return result
    hits = (*terms, *result.hits) if exact else (*result.hits, *terms)
    totals = (*result.totals, (HitType.TERM, len(terms))) if result.totals or not result.hits else ()
    return replace(result, hits=hits, total=result.total + len(terms), totals=totals)


def _hit(term: GlossaryTerm, asked: str) -> Hit:
    name = heading(term)
    start = name.casefold().find(asked.casefold())
    marks = ((start, start + len(asked)),) if start >= 0 and len(name) == len(name.casefold()) else ()
    title = " · ".join(filter(None, ("Glossary", concerns(term), origin(term))))
    return Hit(HitType.TERM, term.term, title, f"{name}: {term.meaning}", marks)
