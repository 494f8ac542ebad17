"""Whether a document is a changed copy of one the library already holds."""

import re

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.dates import is_day
from briefing_app.domain.file_names import DROPPED, PASTED
from briefing_app.domain.scans import is_scan
from briefing_app.domain.words import DocumentKind
from briefing_app.storage.convert import facts_of
from briefing_app.storage.rows.library import DocumentRow, DocumentVersionRow, VisitRow
from briefing_app.storage.visits import UNFILED, council_key

# Shares of word triples in common. Edited copies of one text keep well over half; two reports of one visit share a
# tenth at most; inspectors' letters of different visits share set phrases.
SAME_TEXT = 0.6
SAME_NAME = 0.35
NEARLY_ALL = 0.85

_WORD = re.compile(r"\w+")


def find_earlier(session: Session, briefing: Briefing, visit: VisitRow | None) -> DocumentRow | None:
    """The document of which this is a changed copy: of the same kind and visit, and alike enough; None if it is new.

    A document that a person put under another visit is of the visit that its own words tell, too.
    """
    if is_scan(briefing.document.source):
        # All scans of so many pages have the same text.
        return None
    best, likest = None, 0.0
    found = _candidates(session, briefing, visit)
    candidates = [(row, text) for row, text in found if not _tells_another_visit(row, briefing)]
    words = shingles(briefing.document.source.text) if candidates else set()
    for row, text in candidates:
        likeness = overlap(words, shingles(text))
        if likeness > likest and likeness >= _needed(row, briefing, visit):
            best, likest = row, likeness
    return best


def _tells_another_visit(row: DocumentRow, briefing: Briefing) -> bool:
    """Whether one of the two was out before the visit began that the other tells: set phrases make them alike."""
    begins, began = briefing.visit.start, facts_of(row.facts).start
    if not begins or not began or begins == began:
        return False
    return _is_before(row.published, begins) or _is_before(briefing.document.published, began)


def _is_before(published: str | None, begins: str) -> bool:
    return published is not None and is_day(published) and is_day(begins) and published < begins


def shingles(text: str) -> set[tuple[str, ...]]:
    """The runs of three words in a text; capitals, spaces and how marks are typed do not count."""
    words = _WORD.findall(text.casefold())
    return set(zip(words, words[1:], words[2:], strict=False)) or {tuple(words)}


def overlap(one: set[tuple[str, ...]], other: set[tuple[str, ...]]) -> float:
    """The share that two sets have in common, from 0 to 1 (Dice)."""
    return 2 * len(one & other) / (len(one) + len(other))


def _needed(row: DocumentRow, briefing: Briefing, visit: VisitRow | None) -> float:
    if visit is None or row.visit_id != visit.id:
        return NEARLY_ALL
    facts = briefing.document
    alike = _alike(facts.title, row.title)
    if facts.title.casefold() == row.title.casefold() or (alike and _same_file(facts.file_name, row.file_name)):
        return SAME_NAME
    # Papers print much of the same release, each under a headline of its own.
    return NEARLY_ALL if facts.kind is DocumentKind.RELEASE and not alike else SAME_TEXT


def _alike(title: str, other: str) -> bool:
    ours, theirs = (set(_WORD.findall(each.casefold())) for each in (title, other))
    return 2 * len(ours & theirs) >= max(len(ours), len(theirs))


def _same_file(name: str, other: str) -> bool:
    return bool(name) and name not in {PASTED, DROPPED} and name.casefold() == other.casefold()


def _candidates(session: Session, briefing: Briefing, visit: VisitRow | None) -> list[tuple[DocumentRow, str]]:
    query = (
        select(DocumentRow, DocumentVersionRow.text)
        .join(DocumentVersionRow, DocumentVersionRow.document_id == DocumentRow.id)
        .join(VisitRow, VisitRow.id == DocumentRow.visit_id)
        .where(DocumentVersionRow.version == DocumentRow.version, DocumentRow.kind == briefing.document.kind)
    )
    if visit is not None:
        under = VisitRow.id == visit.id
    elif briefing.visit.council:
        under = VisitRow.council_id == council_key(briefing.visit.council)
    else:
        under = VisitRow.id == UNFILED
    return [(row, text) for row, text in session.execute(query.where(or_(under, _says_the_same(briefing))))]


def _says_the_same(briefing: Briefing) -> ColumnElement[bool]:
    """Whether a document says of itself and of its visit what this one does, wherever it was put."""
    told = briefing.visit
    said = [DocumentRow.facts[name].as_string() for name in ("council", "kind", "start", "end")]
    pairs = zip(said, (told.council, told.kind, told.start, told.end), strict=True)
    return and_(
        DocumentRow.published.is_not_distinct_from(briefing.document.published),
        *(one.is_not_distinct_from(other) for one, other in pairs),
    )
