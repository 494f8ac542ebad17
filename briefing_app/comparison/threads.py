"""What an earlier visit asked to improve, followed to what later visits say on the same matter."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from briefing_app.comparison.kinship import Matter, Rarity, kinship, matter_of, shared_words
from briefing_app.comparison.look_back import looks_back
from briefing_app.comparison.omissions import asked_for
from briefing_app.comparison.passages import side_of
from briefing_app.domain.briefing import Finding
from briefing_app.domain.library import StoredDocument, Visit
from briefing_app.domain.themes import Theme
from briefing_app.domain.threads import Bond, Follower, Thread, ThreadRuling, Verdict
from briefing_app.domain.words import SaidBy

ENOUGH = 0.7
"""How alike an area and a later finding must be to be suggested: set on labelled pairs, for precision first."""
_MOST = 3
"""So many findings of one later visit are suggested for one area."""


@dataclass(frozen=True, slots=True)
class Visited:
    """A visit with the inspectors' own documents about it."""

    visit: Visit
    documents: tuple[StoredDocument, ...]

    @property
    def areas(self) -> tuple[Finding, ...]:
        """What its documents list to improve, each only once however many documents list it."""
        found: dict[str, Finding] = {}
        for document in self.documents:
            for area in asked_for(side_of(document)):
                found.setdefault(" ".join(area.text.casefold().split()), area)
        return tuple(found.values())

    @property
    def told(self) -> tuple[Finding, ...]:
        """What its inspectors found; of what was looked at, only what speaks of an earlier visit."""
        return tuple(
            finding
            for document in self.documents
            for finding in document.findings
            if finding.said_by is SaidBy.INSPECTORS
            and (finding.theme is not Theme.SCOPE or looks_back(finding.text) is not None)
        )


def visited(visit: Visit, documents: Iterable[StoredDocument]) -> Visited:
    """A visit with those of its documents that inspectors wrote: letters and reports."""
    return Visited(visit, tuple(one for one in documents if one.card.kind.by_inspectors))


def in_order(visits: Iterable[Visit]) -> list[Visit]:
    """A council's visits by date, earliest first; those without a date are left out, since nothing follows them."""
    return sorted((visit for visit in visits if visit.start), key=lambda visit: (visit.start or "", visit.id))


def threads(chain: Sequence[Visited], rulings: Iterable[ThreadRuling] = ()) -> tuple[Thread, ...]:
    """Every area for improvement of each visit but the last, in date order, with what later visits say of it.

    `chain` holds one council's visits in date order. Nothing here says that anything was put right.
    """
    said = {(ruling.area, ruling.finding): ruling for ruling in rulings}
    matters = {one.visit.id: [matter_of(finding) for finding in one.told] for one in chain}
    rarity = Rarity(matter for every in matters.values() for matter in every)
    return tuple(
        _thread(
            area, one.visit.id, [(later.visit.id, matters[later.visit.id]) for later in chain[nth + 1 :]], rarity, said
        )
        for nth, one in enumerate(chain[:-1])
        for area in one.areas
    )


Said = Mapping[tuple[str, str], ThreadRuling]


def _thread(area: Finding, visit: str, after: Sequence[tuple[str, list[Matter]]], rarity: Rarity, said: Said) -> Thread:
    here = matter_of(area)
    followers: list[Follower] = []
    dismissed: list[Follower] = []
    for later, matters in after:
        scored = [(kinship(here, matter, rarity), matter) for matter in matters]
        suggested = sorted((one for one in scored if one[0] >= ENOUGH), key=lambda one: -one[0])
        chosen = {id(matter) for _, matter in suggested[:_MOST]}
        for score, matter in scored:
            ruling = said.get((area.id, matter.finding.id))
            if ruling is None and id(matter) not in chosen:
                continue
            follower = Follower(
                later, matter.finding, _bond(ruling), shared_words(here, matter, rarity), round(score, 3),
                ruling.id if ruling else "",
            )  # fmt: skip
            (dismissed if ruling and ruling.verdict is Verdict.NOT_SAME else followers).append(follower)
    return Thread(visit, area, tuple(followers), tuple(dismissed))


def _bond(ruling: ThreadRuling | None) -> Bond:
    if ruling is None or ruling.verdict is Verdict.NOT_SAME:
        return Bond.SUGGESTED
    return Bond.CONFIRMED if ruling.verdict is Verdict.SAME else Bond.LINKED
