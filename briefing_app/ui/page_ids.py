"""What a note on a whole page is on, where that page is neither a visit nor a document, and where a note leads."""

from briefing_app.domain.notes import Anchor
from briefing_app.ui.places import PageKind, Place

_SPEAKER = "speaker/"


def page_id(place: Place) -> str:
    """The id for a theme's or a speaker's page: "shropshire-2024-07-30/education"."""
    speaker = _SPEAKER if place.page is PageKind.SPEAKER else ""
    return f"{place.visit}/{speaker}{place.key}"


def place_of_page_id(on: str) -> Place | None:
    """The page such an id names; None where it names a visit, a document or a passage."""
    visit, slash, under = on.partition("/")
    if not slash:
        return None
    if under.startswith(_SPEAKER):
        return Place(PageKind.SPEAKER, visit, under.removeprefix(_SPEAKER))
    return Place(PageKind.THEME, visit, under)


def place_of_anchor(anchor: Anchor) -> Place | None:
    """Where an anchor leads: its words in the document, else the document, theme, speaker or visit it is on.

    Where that visit went into another, it is the other visit.
    """
    if anchor.document:
        return Place(PageKind.DOCUMENT, anchor.visit, anchor.document, anchor.start, anchor.end)
    whole = place_of_page_id(anchor.on)
    if whole and whole.visit == anchor.visit:
        return whole
    return Place(PageKind.MINUTE, anchor.visit) if anchor.visit else None
