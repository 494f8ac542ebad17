"""The tree narrowed: what of all visits answers a wish, and the lines that show it; knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing_app.ui.places import PageKind
from briefing_app.ui.tree.branches import council_branches
from briefing_app.ui.tree.left import Ask, Holding, LeftOfVisit, folded, holds
from briefing_app.ui.wording import many, some_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from briefing_app.ui.desk import Overview
    from briefing_app.ui.tree.branch import Branch


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What is left of the tree."""

    ask: Ask
    councils: tuple[Branch, ...] = ()
    under: Mapping[str, tuple[Branch, ...]] = field(default_factory=dict)
    """What stands under each visit that is left."""
    findings: int = 0
    context: int = 0
    """How many of the findings shown are context: those are counted apart everywhere."""
    quotes: int = 0
    lines: int = 0
    """How many lines there are when all is open."""
    found: bool = False
    """Whether anything answers."""
    opened: bool = False
    """Whether a line is shown only because it was opened."""


def narrow(held: Mapping[str, Holding], seen: Overview, ask: Ask) -> Narrowed:
    """What of the visits in `held` answers a wish."""
    words = tuple(f" {word}" for word in folded(ask.wish.text).split())
    left = [LeftOfVisit(held[visit.id], seen, ask, words) for visit in seen.visits if visit.id in held]
    left = [one for one in left if one.shown]
    others = [name for name in ask.others if not ask.wish.sorts and holds(folded(name), words)]
    opened = {place.key for place in ask.opened if place.page is PageKind.COUNCIL}
    known = {*ask.others, *(visit.council for visit in seen.visits)}
    here = {*others, *(one.visit.council for one in left)}
    counts = {one.visit.id: one.findings for one in left}
    councils = council_branches(seen.visits, seen.notes, (*others, *(opened & known)), counts)
    under = {one.visit.id: one.branches for one in left}
    return Narrowed(
        ask,
        councils,
        under,
        sum(one.findings for one in left),
        sum(one.context for one in left),
        sum(one.quotes for one in left),
        len(councils) + sum(1 + _lines(branches) for branches in under.values()),
        bool(others) or any(one.answers for one in left),
        any(one.opened for one in left) or bool(opened & known - here),
    )


def summary(result: Narrowed, findings: int, *, spoken: bool = False) -> str:
    """What is shown, in words: "Only strengths:", then "12 of 100 findings"; spoken, there is room for more of them."""
    wish = result.ask.wish
    only = f"Only {wish.said[:1].lower()}{wish.said[1:]}:\n" if wish.sorts else ""
    if not result.found:
        words = f" for “{wish.text.strip()}”" if wish.text.strip() else ""
        return f"{only}Nothing found{words}{', only what you opened is shown' if result.opened else ''}."
    said = [some_of(result.findings, findings, "finding") + (_whereabouts(result) if spoken else "")]
    if not (result.findings or result.context or result.quotes):
        said = [f"{many(_pages(result), 'page')}, no finding"]
    if result.context and (spoken or not result.findings):
        said.append(f"{result.context:,} told as context")
    if result.quotes:
        said.append(many(result.quotes, "quote"))
    return f"{only}{', '.join(said)}{', and what you opened' if result.opened else ''}"


def _whereabouts(result: Narrowed) -> str:
    return f" in {many(len(result.under), 'visit')} to {many(len(result.councils), 'council')}"


def _pages(result: Narrowed) -> int:
    """How many lines lead to a page of their own."""
    return sum(_pages_in(branches) for branches in result.under.values()) or len(result.councils)


def _pages_in(branches: Iterable[Branch]) -> int:
    return sum(_pages_in(branch.children) or 1 for branch in branches)


def _lines(branches: Iterable[Branch]) -> int:
    return sum(1 + _lines(branch.children) for branch in branches)
