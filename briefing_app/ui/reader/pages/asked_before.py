"""What earlier visits asked for and this one speaks of, in a few lines for the page "In one minute"."""

from briefing_app.across.following import Since
from briefing_app.domain.dates import say_month
from briefing_app.domain.library import Visit
from briefing_app.domain.threads import Follower, Thread
from briefing_app.domain.wording import plural, shortened
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import HeadingBlock, LineBlock, LinkTo, PageBlock, Words, tone_of
from briefing_app.ui.reader.pages.common import cite, passage_place

_MOST = 3
_LENGTH = 150


def asked_before(since: Since) -> list[PageBlock]:
    """At most three lines, what was asked for last first, and the way to all; nothing at a first visit."""
    if not since.threads:
        return []
    here = since.visit.id
    order = {visit.id: nth for nth, visit in enumerate(since.visits)}
    found = [(one, said) for one in since.threads if one.at(here) and (said := one.nearest(here))]
    spoken = sorted(found, key=lambda pair: -order[pair[0].visit])
    lines = [_line(one, since.visits[order[one.visit]], said, since.visit) for one, said in spoken[:_MOST]]
    every = plural(len(since.threads), "area", "areas")
    label = f"All {every} asked for before" if spoken else f"{every} asked for before; no words here were matched"
    way = LineBlock("visit", LinkTo(label, Place(PageKind.SINCE, here)))
    return [HeadingBlock(Words("Since last time")), *lines, way]


def _line(thread: Thread, asked_at: Visit, said: Follower, here: Visit) -> LineBlock:
    """What is said now and what was asked, each a way to its source; never whether it was put right."""
    area, finding = thread.area, said.finding
    now, asked = f"Now: {finding.kind.as_one}, {said.bond.value}", f"Asked for in {say_month(asked_at.start)}"
    tone = tone_of(finding.kind)
    return LineBlock(
        tone.sign,
        LinkTo(now, passage_place(here.id, finding), f"{now}: {cite(finding, here).said}"),
        shortened(area.text, _LENGTH),
        LinkTo(asked, passage_place(asked_at.id, area), f"{asked}: {cite(area, asked_at).said}"),
        tone,
    )
