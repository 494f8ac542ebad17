"""Whether a place is still there after something went, and which is nearest where it is not."""

from typing import TYPE_CHECKING

from briefing_app.across.holding import pair_at
from briefing_app.ui.desk import Overview
from briefing_app.ui.places import PageKind, Place

if TYPE_CHECKING:
    from briefing_app.domain.library import Visit


def is_there(overview: Overview, place: Place) -> bool:
    """Whether what a place shows is in the library, or in the notebook."""
    if place.page is PageKind.MEETING:
        return overview.meeting(place.key) is not None
    if place.page is PageKind.COUNCIL:
        return any(visit.council == place.key for visit in overview.visits)
    if not place.visit:
        return True
    visit = overview.visit(place.visit)
    if visit is None:
        return False
    if place.page is PageKind.COMPARISON:
        return pair_at(visit, place.key) is not None
    return place.page is not PageKind.DOCUMENT or any(card.id == place.key for card in visit.documents)


def nearest(overview: Overview, gone: Place | None) -> Place:
    """The same visit, else the newest there is; where none is left, the member's own questions."""
    near: Visit | None = overview.visit(gone.visit) if gone else None
    near = near or max(overview.visits, key=lambda visit: visit.reckoned, default=None)
    return Place(PageKind.MINUTE, near.id) if near else Place(PageKind.QUESTIONS)
