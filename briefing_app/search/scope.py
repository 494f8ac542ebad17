"""What the filters of a query leave to look through, settled once against the library."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from briefing_app.domain.notes import NoteCategory
from briefing_app.domain.search import HitType
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import DocumentKind, FindingKind
from briefing_app.search.filters import chosen, day_named, kinds_named, themes_named, types_named
from briefing_app.search.query import Filter, FilterName, Query
from briefing_app.search.words import plain_words
from briefing_app.storage.rows.library import CouncilRow, DocumentRow, SpeakerRow, VisitRow

EVERY_TYPE: Final = frozenset(HitType)
_OF_PAPERS: Final = (FilterName.COUNCIL, FilterName.BEFORE, FilterName.AFTER)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Scope:
    """What may be found; None leaves that side open."""

    types: frozenset[HitType] = EVERY_TYPE
    themes: frozenset[Theme] | None = None
    kinds: frozenset[FindingKind] | None = None
    categories: frozenset[NoteCategory] | None = None
    speakers: frozenset[int] | None = None
    documents: frozenset[str] | None = None
    visits: frozenset[str] | None = None
    left_out: frozenset[str] | None = None
    """Visits and documents whose notes are left out, whatever else is asked of notes: a note may be on none of any."""


@dataclass(frozen=True, slots=True)
class _Paper:
    """A document with what the filters ask of it and of its visit."""

    id: str
    kind: str
    visit: str
    council: str
    day: str


def scope_of(query: Query, session: Session) -> Scope:
    """What the filters of `query` leave."""
    by_name = {name: chosen(query.filters, name) for name in FilterName}
    if not (query.filters or query.council):
        return Scope()
    kinds = by_name[FilterName.KIND]
    of_papers = [each for each in kinds if kinds_named(each.value) & frozenset(DocumentKind)]
    of_findings = [each for each in kinds if each not in of_papers]
    papers, visits, left_out = _papers(by_name, of_papers, query.council, session)
    return Scope(
        types=_types(by_name, of_findings),
        themes=_settled(by_name[FilterName.THEME], Theme, themes_named),
        kinds=_settled(of_findings, FindingKind, _finding_kinds),
        categories=_categories(by_name[FilterName.TYPE]),
        speakers=_speakers(by_name[FilterName.SPEAKER], session),
        documents=papers,
        visits=visits,
        left_out=left_out,
    )


def _types(by_name: dict[FilterName, list[Filter]], of_findings: list[Filter]) -> frozenset[HitType]:
    types = _hit_types_asked(by_name[FilterName.TYPE])
    # A theme or a kind is a finding's, a speaker a quote's: asking for one leaves the others out.
    if _asks(by_name[FilterName.THEME]) or _asks(of_findings):
        types &= {HitType.FINDING}
    return types & {HitType.QUOTE} if _asks(by_name[FilterName.SPEAKER]) else types


def _asks(filters: list[Filter]) -> bool:
    return any(not each.negated for each in filters)


def _settled(filters: list[Filter], every: Iterable[T], named: Callable[[str], frozenset[T]]) -> frozenset[T] | None:
    """Those that any of the filters names, without those that a turned-round one names; None without filters."""
    if not filters:
        return None
    wanted = [named(each.value) for each in filters if not each.negated]
    unwanted = [named(each.value) for each in filters if each.negated]
    kept: frozenset[T] = frozenset().union(*wanted) if wanted else frozenset(every)
    return kept.difference(*unwanted)


def _finding_kinds(value: str) -> frozenset[FindingKind]:
    return frozenset(kind for kind in kinds_named(value) if isinstance(kind, FindingKind))


def _document_kinds(value: str) -> frozenset[DocumentKind]:
    return frozenset(kind for kind in kinds_named(value) if isinstance(kind, DocumentKind))


def _hit_types(value: str) -> frozenset[HitType]:
    return frozenset(kind for kind in types_named(value) if isinstance(kind, HitType))


def _note_kinds(value: str) -> frozenset[NoteCategory]:
    return frozenset(kind for kind in types_named(value) if isinstance(kind, NoteCategory))


def _hit_types_asked(filters: list[Filter]) -> frozenset[HitType]:
    """The types of hit that the `type:` filters leave; asking for questions is asking for notes."""
    wanted = [each.value for each in filters if not each.negated]
    types = EVERY_TYPE
    if wanted:
        notes = {HitType.NOTE} if any(map(_note_kinds, wanted)) else set()
        types = frozenset(notes).union(*map(_hit_types, wanted))
    return types.difference(*(_hit_types(each.value) for each in filters if each.negated))


def _categories(filters: list[Filter]) -> frozenset[NoteCategory] | None:
    """The sorts of note that the `type:` filters leave; None where they name none."""
    wanted = [each.value for each in filters if not each.negated]
    unwanted = [_note_kinds(each.value) for each in filters if each.negated]
    every = not any(map(_note_kinds, wanted)) or any(HitType.NOTE in _hit_types(value) for value in wanted)
    if every and not any(unwanted):
        return None
    kept = frozenset(NoteCategory) if every else frozenset[NoteCategory]().union(*map(_note_kinds, wanted))
    return kept.difference(*unwanted)


def _speakers(filters: list[Filter], session: Session) -> frozenset[int] | None:
    if not filters:
        return None
    people = session.execute(select(SpeakerRow.number, SpeakerRow.name, SpeakerRow.role, SpeakerRow.organisation))
    known = {number: " ".join(said) for number, *said in people}
    return _settled(filters, known, lambda value: frozenset(each for each in known if _says(known[each], value)))


def _says(text: str, value: str) -> bool:
    """Whether every word of `value` begins a word of `text`."""
    known = plain_words(text)
    return all(any(each.startswith(word) for each in known) for word in plain_words(value))


def _papers(
    by_name: dict[FilterName, list[Filter]], of_papers: list[Filter], council: str, session: Session
) -> tuple[frozenset[str] | None, frozenset[str] | None, frozenset[str] | None]:
    """The documents and the visits that council, dates and kind of document leave, and those that they leave out."""
    councils = by_name[FilterName.COUNCIL]
    before, after = _days(by_name[FilterName.BEFORE]), _days(by_name[FilterName.AFTER])
    if not (of_papers or councils or council or before or after):
        return None, None, None
    kinds = _settled(of_papers, DocumentKind, _document_kinds)
    papers = _all_papers(session)
    areas = {area for area in {paper.council for paper in papers} if _in_council(area, councils)}
    areas &= {council} if council else areas
    kept = [
        paper
        for paper in papers
        if (kinds is None or paper.kind in kinds) and paper.council in areas and _in_time(paper, before, after)
    ]
    kept_papers = frozenset(paper.id for paper in kept)
    visits = frozenset(paper.visit for paper in kept) if councils or council or before or after else None
    left_out = frozenset(paper.id for paper in papers) - kept_papers
    if council or any(_asks(by_name[name]) for name in _OF_PAPERS) or _asks(of_papers):
        # Of a visit that is asked for, notes on a kind of document that is not stay away.
        return kept_papers, visits, left_out if kinds is not None and visits is not None else None
    if visits is not None:
        left_out |= frozenset(paper.visit for paper in papers) - visits
    return kept_papers, None, left_out


def _all_papers(session: Session) -> list[_Paper]:
    found = session.execute(
        select(DocumentRow.id, DocumentRow.kind, VisitRow.id, CouncilRow.name, VisitRow.starts, DocumentRow.published)
        .join(VisitRow, DocumentRow.visit_id == VisitRow.id)
        .outerjoin(CouncilRow, VisitRow.council_id == CouncilRow.id)
    )
    return [
        _Paper(id_, kind, visit, council or "", starts or published or "")
        for id_, kind, visit, council, starts, published in found
    ]


def _in_council(council: str, filters: Sequence[Filter]) -> bool:
    wanted = [each for each in filters if not each.negated]
    unwanted = [each for each in filters if each.negated]
    return (not wanted or any(_says(council, each.value) for each in wanted)) and not any(
        _says(council, each.value) for each in unwanted
    )


def _days(filters: list[Filter]) -> list[tuple[str, bool]]:
    """The days named, each with whether its filter is turned round; a day not yet typed in full does not count."""
    return [(day, each.negated) for each in filters if (day := day_named(each.value))]


def _in_time(paper: _Paper, before: list[tuple[str, bool]], after: list[tuple[str, bool]]) -> bool:
    if not paper.day:
        return not before and not after
    # Both are cut to the coarser one: "2024" is neither before nor after July 2024.
    return all((paper.day[: len(day)] < day[: len(paper.day)]) is not turned for day, turned in before) and all(
        (paper.day[: len(day)] > day[: len(paper.day)]) is not turned for day, turned in after
    )
