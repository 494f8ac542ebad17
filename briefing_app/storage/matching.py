"""Which of the visits already known a document is about."""

from calendar import monthrange
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from briefing_app.domain.briefing import VisitFacts
from briefing_app.domain.dates import is_day, is_month
from briefing_app.domain.ids import slug
from briefing_app.domain.library import OTHER_DOCUMENTS
from briefing_app.domain.words import BETWEEN_INSPECTIONS, DocumentKind
from briefing_app.storage.rows.library import VisitRow
from briefing_app.storage.visits import Told, council_key

# Letters and releases come out within weeks; four months leaves room for a late one.
PUBLISHED_WITHIN = timedelta(days=122)
_ANY_VISIT = "inspection"


def find_visits(session: Session, told: Told) -> list[VisitRow]:
    """The visit already known that a document is surely about; empty where there is none, or where several fit.

    Several come back only where documents without a date of their visit each have one, and this one dates them all.
    """
    if not told.facts.council:
        return []
    key = council_key(told.facts.council)
    of_council = select(VisitRow).where(VisitRow.council_id == key, VisitRow.kind != OTHER_DOCUMENTS)
    fits = [
        visit for visit in session.scalars(of_council.order_by(VisitRow.id)) if _same_inspectorate(visit, told.facts)
    ]
    for rule in (_same_start, _same_days, _same_month, _published_after):
        found = [visit for visit in fits if rule(visit, told)]
        if found:
            return found if len(found) == 1 else []
    return [visit for visit in fits if _dated_by(visit, told) and not _dated_by_another(visit, fits)]


def _same_inspectorate(visit: VisitRow, facts: VisitFacts) -> bool:
    """Whether nothing speaks against one inspectorate; joint visits name several."""
    if not visit.inspectorate or not facts.inspectorate:
        return True
    theirs, ours = (set(slug(name).split("-")) - {"and", "the"} for name in (visit.inspectorate, facts.inspectorate))
    return bool(theirs & ours)


def _same_kind(visit: VisitRow, facts: VisitFacts) -> bool:
    return facts.kind is not None and slug(facts.kind) == slug(visit.kind)


def _called_inspection(visit: VisitRow, told: Told) -> bool:
    """Whether a release or story has the word for any visit where another document names the kind.

    No council has both within days or one month.
    """
    kinds = {visit.kind, told.facts.kind}
    plain_from_release = (
        told.kind is DocumentKind.RELEASE
        if told.facts.kind == _ANY_VISIT
        else all(row.kind == DocumentKind.RELEASE for row in visit.documents)
    )
    return _ANY_VISIT in kinds and bool(kinds & BETWEEN_INSPECTIONS) and plain_from_release


def _same_start(visit: VisitRow, told: Told) -> bool:
    return bool(_day(told.facts.start)) and told.facts.start == visit.starts


def _same_days(visit: VisitRow, told: Told) -> bool:
    """Days in common, for documents that give another first day or only the last."""
    ours = _days(told.facts.start, told.facts.end)
    theirs = _days(visit.starts, visit.ends)
    if ours is None or theirs is None or not (_same_kind(visit, told.facts) or _called_inspection(visit, told)):
        return False
    return ours[0] <= theirs[1] and theirs[0] <= ours[1]


def _same_month(visit: VisitRow, told: Told) -> bool:
    """One of the two gives only the month."""
    ours, theirs = told.facts.start or told.facts.end, visit.starts or visit.ends
    if not ours or not theirs or (_day(ours) and _day(theirs)):
        return False
    if not (_kind_allows(visit, told.facts) or _called_inspection(visit, told)):
        return False
    return min(len(ours), len(theirs)) >= len("2024-07") and ours[:7] == theirs[:7]


def _published_after(visit: VisitRow, told: Told) -> bool:
    """The document gives no date of the visit, but came out soon after one of its kind."""
    if told.facts.start or told.facts.end or told.kind is DocumentKind.OTHER or not _same_kind(visit, told.facts):
        return False
    return _soon_after(told.published, _days(visit.starts, visit.ends))


def _dated_by(visit: VisitRow, told: Told) -> bool:
    """The other way round: all that is known of the visit gives no date of it, but came out soon after this one's."""
    if visit.starts or visit.ends or not _same_kind(visit, told.facts):
        return False
    days = _days(told.facts.start, told.facts.end)
    known = [row.published for row in visit.documents if row.kind != DocumentKind.OTHER]
    return bool(known) and all(_soon_after(published, days) for published in known)


def _dated_by_another(visit: VisitRow, others: list[VisitRow]) -> bool:
    """Whether a visit could be another that is dated: a person took it away from there, or two of them fit."""
    return any(
        _soon_after(row.published, _days(other.starts, other.ends)) and slug(other.kind) == slug(visit.kind)
        for row in visit.documents
        for other in others
    )


def _soon_after(published: str | None, days: tuple[date, date] | None) -> bool:
    """Whether something came out, on a day or within a month, soon after a visit's last day."""
    out = _when_out(published)
    return out is not None and days is not None and days[1] <= out[1] and out[0] <= days[1] + PUBLISHED_WITHIN


def _when_out(published: str | None) -> tuple[date, date] | None:
    """The first and the last day on which it may have come out."""
    if published and is_month(published):
        first = _day(f"{published}-01")
        return (first, first.replace(day=monthrange(first.year, first.month)[1])) if first else None
    return _days(published, published)


def _kind_allows(visit: VisitRow, facts: VisitFacts) -> bool:
    return facts.kind is None or visit.kind == "visit" or _same_kind(visit, facts)


def _day(iso: str | None) -> date | None:
    if not iso or not is_day(iso):
        return None
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def _days(start: str | None, end: str | None) -> tuple[date, date] | None:
    first, last = _day(start) or _day(end), _day(end) or _day(start)
    return (first, last) if first and last else None
