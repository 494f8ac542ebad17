"""Since last time: what earlier visits asked for, and what is said of the same matter since."""

from collections.abc import Iterator, Sequence

from briefing_app.across.following import Since
from briefing_app.domain.briefing import Finding
from briefing_app.domain.dates import say_month
from briefing_app.domain.library import Visit
from briefing_app.domain.threads import Bond, Follower, Thread
from briefing_app.domain.wording import plural, visit_name
from briefing_app.export.blocks import Block, Heading, Paragraph, Passage, own, source, tone_of
from briefing_app.export.citing import cite
from briefing_app.export.parts.themes import Numbers

WHAT_IT_IS = (
    "What earlier visits asked for, with what is said of the same matter since. A suggested link rests on words that "
    "both have and nobody has confirmed it; whether a matter has been put right is for the inspectors and the council."
)
NOT_MATCHED = "That nothing was matched does not mean that the matter is settled."
_BONDS = {
    Bond.SUGGESTED: "suggested link, not confirmed",
    Bond.CONFIRMED: "confirmed by a person",
    Bond.LINKED: "linked by a person",
}
_WHY = 6
"""How many shared words are told."""


def since_last_time(since: Since, numbers: Numbers) -> Iterator[Block]:
    """The threads that lead up to the visit; nothing where the library holds no visit before it, or none asked."""
    asked = [back for back in since.backs if back.asked]
    if not (since.threads or asked):
        return
    yield Heading(own("Since last time"))
    yield Paragraph(own(WHAT_IT_IS), quiet=True)
    if asked:
        yield Heading(own("What inspectors said they had asked for last time"), 3)
    for back in asked:
        yield _said_here(back.finding, since.visit, numbers, f"Speaks of: {back.words}")
    yield from _threads(since, numbers)


def _threads(since: Since, numbers: Numbers) -> Iterator[Block]:
    order = {visit.id: nth for nth, visit in enumerate(since.visits)}
    # The latest visit's areas first: that is what "last time" means to a member.
    newest = sorted(since.threads, key=lambda thread: -order[thread.visit])
    spoken = [thread for thread in newest if thread.at(since.visit.id)]
    silent = [thread for thread in newest if not thread.at(since.visit.id)]
    yield from _group("Asked for before, and spoken of at this visit", "", spoken, since, numbers)
    title = "Asked for before; no words at this visit were matched"
    yield from _group(title, NOT_MATCHED, silent, since, numbers)


def _group(title: str, notice: str, threads: Sequence[Thread], since: Since, numbers: Numbers) -> Iterator[Block]:
    if not threads:
        return
    yield Heading(own(f"{title}: {plural(len(threads), 'area', 'areas')}"), 3)
    if notice:
        yield Paragraph(own(notice), quiet=True)
    for thread in threads:
        asked_at = _visit(since, thread.visit)
        label = f"{thread.area.kind.label} · {visit_name(asked_at)}"
        where = cite(thread.area, asked_at, dated=True)
        yield Passage(tone_of(thread.area.kind), label, source(thread.area.text), where)
        for one in thread.followers:
            yield _follower(one, since, numbers)


def _follower(one: Follower, since: Since, numbers: Numbers) -> Passage:
    said_at, finding = _visit(since, one.visit), one.finding
    label = f"Since: {finding.kind.label.lower()} · {say_month(said_at.start)} · {_BONDS[one.bond]}"
    words = ", ".join(f"“{word}”" for word in one.shared[:_WHY])
    why = own(f"Words in both: {words}") if words and one.bond is Bond.SUGGESTED else ()
    where = _where(finding, said_at, numbers, dated=said_at.id != since.visit.id)
    return Passage(tone_of(finding.kind), label, source(finding.text), where, detail=why, follows=True)


def _said_here(finding: Finding, visit: Visit, numbers: Numbers, detail: str) -> Passage:
    where = _where(finding, visit, numbers)
    return Passage(tone_of(finding.kind), finding.kind.label, source(finding.text), where, detail=own(detail))


def _where(finding: Finding, visit: Visit, numbers: Numbers, *, dated: bool = False) -> str:
    number = f"; finding {numbers[finding.id]}" if finding.id in numbers else ""
    return f"{cite(finding, visit, dated=dated)}{number}"


def _visit(since: Since, visit: str) -> Visit:
    return next(one for one in since.visits if one.id == visit)
