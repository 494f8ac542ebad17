"""Which areas for improvement of earlier visits bear on a page, and what was said last on the same matter."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefing_app.across.following import Since
from briefing_app.domain.dates import say_month
from briefing_app.domain.themes import Theme
from briefing_app.domain.threads import Follower, Thread
from briefing_app.domain.wording import shortened
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import Tone, tone_of

_LENGTH = 96
NOTHING = "no words were matched"


@dataclass(frozen=True, slots=True)
class Answer:
    """The kind of what a later visit says of the same matter, never whether it was put right."""

    when: str
    """"Now" for the visit shown, else "In Nov 2023"."""
    tone: Tone
    kind: str
    bond: str
    """"suggested" until a person confirmed it."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """One area for improvement of an earlier visit."""

    asked: str
    """"Asked for in Feb 2022: …"."""
    answer: Answer | None
    place: Place
    """The page "Since last time", at this area."""

    @property
    def said(self) -> str:
        """The whole in words."""
        now = f"{self.answer.when}: {self.answer.kind}, {self.answer.bond}" if self.answer else f"Now: {NOTHING}"
        return f"{self.asked} {now}"


def earlier(since: Since, place: Place) -> tuple[Earlier, ...]:
    """What bears on the page at a place: what its visit speaks of first, and of that what was asked for last."""
    here = since.visit.id
    order = {visit.id: nth for nth, visit in enumerate(since.visits)}
    found = sorted(
        _bearing(since, place),
        key=lambda one: (not one.at(here), not one.followers, -order[one.visit], -_likeness(one)),
    )
    return tuple(_earlier(thread, since) for thread in found)


def _bearing(since: Since, place: Place) -> Iterable[Thread]:
    match place.page:
        case PageKind.MINUTE | PageKind.COMPARISON | PageKind.COUNCILLORS:
            return since.threads
        case PageKind.THEME:
            return _narrowed([one for one in since.threads if _under(one, Theme(place.key), since)], since, place)
        case PageKind.DOCUMENT:
            return _narrowed(_in_document(since, place.key), since, place)
    return ()


def _under(thread: Thread, theme: Theme, since: Since) -> bool:
    return theme in {thread.area.theme, *(one.finding.theme for one in thread.at(since.visit.id))}


def _in_document(since: Since, document: str) -> list[Thread]:
    """What the document speaks of; a release is held against what its visit speaks of."""
    spoken = [one for one in since.threads if one.at(since.visit.id)]
    own = [one for one in spoken if any(follower.finding.document == document for follower in one.at(since.visit.id))]
    return own if any(finding.document == document for finding in since.told) else spoken


def _narrowed(found: list[Thread], since: Since, place: Place) -> list[Thread]:
    """Those of the one finding that is shown, if it has any."""
    if place.start is None:
        return found
    at = place.start
    own = [
        one
        for one in found
        if any(follower.finding.start <= at < follower.finding.end for follower in one.at(since.visit.id))
    ]
    return own or found


def _earlier(thread: Thread, since: Since) -> Earlier:
    visit = next(one for one in since.visits if one.id == thread.visit)
    said = thread.nearest(since.visit.id)
    words = shortened(thread.area.text, _LENGTH).rstrip(".")
    place = Place(PageKind.SINCE, since.visit.id, thread.area.id)
    return Earlier(f"Asked for in {say_month(visit.start)}: {words}", _answer(said, since) if said else None, place)


def _answer(said: Follower, since: Since) -> Answer:
    visit = next(one for one in since.visits if one.id == said.visit)
    when = "Now" if visit.id == since.visit.id else f"In {say_month(visit.start)}"
    return Answer(when, tone_of(said.finding.kind), said.finding.kind.as_one, said.bond.value)


def _likeness(thread: Thread) -> float:
    return max((one.score for one in thread.followers), default=0.0)
