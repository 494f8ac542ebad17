"""A release held against a letter, with both documents at hand: which pairs a visit has, and how one is compared."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from briefing_app.domain.comparison_rulings import by_words, mentioned, overruled
from briefing_app.domain.words import DocumentKind

if TYPE_CHECKING:
    from briefing_app.comparison import Side
    from briefing_app.domain.briefing import Finding
    from briefing_app.domain.comparison import Comparison, Omission
    from briefing_app.domain.comparison_rulings import ComparisonRuling
    from briefing_app.domain.library import DocumentCard, StoredDocument, Visit
    from briefing_app.storage import LibraryFile

_KEPT = 32
"""How many comparisons are kept at hand."""
ONE_AT_A_TIME = Lock()
"""Tree and page ask for the same pair at once: the second waits for the first's answer."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A release, and a letter or report about the same visit."""

    release: DocumentCard
    letter: DocumentCard

    @property
    def key(self) -> str:
        """The key of its page's place."""
        return f"{self.release.id}+{self.letter.id}"


@dataclass(frozen=True, slots=True)
class Held:
    """A pair compared."""

    release: StoredDocument
    letter: StoredDocument
    comparison: Comparison
    asked: tuple[Finding, ...]
    """What the letter lists to improve, and its areas for priority action."""
    rulings: tuple[ComparisonRuling, ...] = ()
    """What people said of it; `comparison` goes by them."""
    mentioned: tuple[Omission, ...] = ()
    """The areas that the program missed in the release and a person found there."""

    @property
    def left_out(self) -> frozenset[str]:
        """The ids of the areas that no sentence of the release states."""
        starts = {omission.letter.start for omission in self.comparison.omitted}
        return frozenset(finding.id for finding in self.asked if finding.start in starts)


def pairs(visit: Visit) -> tuple[Pair, ...]:
    """Every release with every letter or report of a visit, in the order in which they are listed."""
    releases = [card for card in visit.documents if card.kind is DocumentKind.RELEASE]
    letters = [card for card in visit.documents if card.kind.by_inspectors]
    return tuple(Pair(release, letter) for letter in letters for release in releases)


def pair_at(visit: Visit, key: str = "") -> Pair | None:
    """The pair with this key, else without a key the first; None where there is none."""
    return next((pair for pair in pairs(visit) if key in {"", pair.key}), None)


def hold(library: LibraryFile, pair: Pair) -> Held:
    """The pair as the library now has it, compared; the same words are compared only once."""
    from briefing_app.comparison import side_of
    from briefing_app.storage.comparisons import comparison_rulings
    from briefing_app.storage.library import stored_document

    release, letter = stored_document(library, pair.release.id), stored_document(library, pair.letter.id)
    with ONE_AT_A_TIME:
        comparison, asked = _compared(side_of(release), side_of(letter))
    return ruled(Held(release, letter, comparison, asked), comparison_rulings(library, pair.release.id, pair.letter.id))


def ruled(held: Held, rulings: tuple[ComparisonRuling, ...]) -> Held:
    """The same with people's word above the program's."""
    known = by_words(rulings)
    return replace(
        held,
        comparison=overruled(held.comparison, known),
        rulings=rulings,
        mentioned=mentioned(held.comparison, known),
    )


@lru_cache(maxsize=_KEPT)
def _compared(release: Side, letter: Side) -> tuple[Comparison, tuple[Finding, ...]]:
    """What the two say; the whole of both is the key, so that a new version or a correction is compared anew."""
    from briefing_app.comparison import compare
    from briefing_app.comparison.omissions import asked_for

    return compare(release, letter), tuple(asked_for(letter))
