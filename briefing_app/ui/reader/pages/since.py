"""The page "Since last time": what earlier visits asked for, and what is said of the same matter since."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeGuard

from briefing_app.across.following import Since
from briefing_app.domain.dates import say_date, say_month
from briefing_app.domain.threads import Bond, Follower, LookBack, Thread, Verdict
from briefing_app.domain.wording import shortened, visit_name
from briefing_app.ui.deeds import LinkByHand, RuleOnThread, WithdrawThreadRuling
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import (
    CardBlock,
    Chip,
    HeadingBlock,
    LinkTo,
    NoticeBlock,
    Page,
    PageBlock,
    TextBlock,
    Words,
    tone_of,
)  # fmt: skip
from briefing_app.ui.reader.pages.common import cite, crumbs, finding_card

TITLE = "Since last time"
WHAT_IT_IS = (
    "Suggested by the words that both have. Whether the matter is the same is for you to say, and whether it has been "
    "put right is for the inspectors and the council: the program does not judge."
)
_WHY = 6
"""How many shared words are told."""


def since_page(since: Since, area: str = "") -> Page:
    """What earlier visits asked for, what this one says of it, and what it says itself of the visits before.

    The area with this id is brought into view.
    """
    visit = since.visit
    pages: list[PageBlock] = [NoticeBlock(WHAT_IT_IS)]
    pages += _asked_before(since)
    pages += _threads(since)
    pages += _other_backs(since)
    if len(since.visits) == 1:
        pages = [NoticeBlock("The library holds no earlier visit to this council: import its report or letter.")]
    blocks = [replace(one, active=True) if _is_head(one, area) else one for one in pages]
    return Page(
        title=TITLE,
        blocks=tuple(blocks),
        crumbs=crumbs(visit, TITLE),
        chips=tuple(Chip(visit_name(one), Place(PageKind.MINUTE, one.id)) for one in since.visits[:-1]),
        place=Place(PageKind.SINCE, visit.id, area),
        target=next((nth for nth, one in enumerate(blocks) if _is_head(one, area)), None),
    )


def _asked_before(since: Since) -> list[PageBlock]:
    told = [back for back in since.backs if back.asked]
    if not told:
        return []
    return [HeadingBlock(Words("What inspectors said they had asked for last time")), *_backs(told, since)]


def _other_backs(since: Since) -> list[PageBlock]:
    told = [back for back in since.backs if not back.asked]
    if not told:
        return []
    return [HeadingBlock(Words("What inspectors say has changed since an earlier visit")), *_backs(told, since)]


def _backs(backs: Sequence[LookBack], since: Since) -> list[PageBlock]:
    blocks: list[PageBlock] = []
    for back in backs:
        card = finding_card(back.finding, since.visit)
        meant = next((visit for visit in since.visits if visit.id == back.earlier), None)
        if meant:
            deeds: tuple[LinkTo, ...] = (LinkTo(f"Open {visit_name(meant)}", Place(PageKind.MINUTE, meant.id)),)
            said = f"Speaks of: {back.words}"
        else:
            deeds = ()
            when = f" ({say_date(back.when)})" if back.when and back.when[:4] not in back.words else ""
            said = f"Speaks of: {back.words}{when}, which this library does not hold or the words leave open"
        blocks.append(CardBlock(card.tone, card.label, card.words, card.cite, said, deeds=deeds))
    return blocks


def _threads(since: Since) -> list[PageBlock]:
    # The latest visit's areas first: that is what "last time" means to a member.
    newest = sorted(since.threads, key=lambda thread: -_position(since, thread.visit))
    spoken = [thread for thread in newest if thread.at(since.visit.id)]
    silent = [thread for thread in newest if not thread.at(since.visit.id)]
    blocks: list[PageBlock] = []
    if spoken:
        blocks.append(HeadingBlock(Words(f"Asked for before, and spoken of at this visit · {len(spoken)}")))
        blocks += [block for thread in spoken for block in _thread(thread, since)]
    if silent:
        blocks.append(HeadingBlock(Words(f"Asked for before; no words at this visit were matched · {len(silent)}")))
        blocks.append(
            TextBlock(Words("That nothing was matched does not mean that the matter is settled."), muted=True)
        )
        blocks += [block for thread in silent for block in _thread(thread, since)]
    return blocks


def _thread(thread: Thread, since: Since) -> list[PageBlock]:
    asked_at = since.visits[_position(since, thread.visit)]
    link = LinkTo(
        "Link by hand…",
        deed=LinkByHand(thread.area.id, since.visit.id),
        said=f"Link by hand: {shortened(thread.area.text, 60)}",
    )
    label = f"{thread.area.kind.label} · {visit_name(asked_at)}"
    words = Words(thread.area.text, (), thread.area.document, thread.area.start, thread.area.id)
    head = CardBlock(tone_of(thread.area.kind), label, words, cite(thread.area, asked_at), deeds=(link,))
    rest = [_follower(thread, one, since) for one in thread.followers]
    return [HeadingBlock(Words(thread.area.theme.label), 3), head, *rest, *_dismissed(thread, since)]


def _follower(thread: Thread, one: Follower, since: Since) -> CardBlock:
    finding, said_at = one.finding, since.visits[_position(since, one.visit)]
    words = Words(finding.text, (), finding.document, finding.start, finding.id)
    label = f"→ {finding.kind.label} · {say_month(said_at.start)} · {one.bond.value}"
    why = f"Words in both: {', '.join(f'“{word}”' for word in one.shared[:_WHY])}" if one.shared else ""
    return CardBlock(tone_of(finding.kind), label, words, cite(finding, said_at), why, deeds=_deeds(thread, one))


def _deeds(thread: Thread, one: Follower) -> tuple[LinkTo, ...]:
    area, finding = thread.area.id, one.finding.id
    about = shortened(one.finding.text, 60)
    if one.bond is Bond.SUGGESTED:
        return (
            LinkTo(
                "Confirm", deed=RuleOnThread(area, finding, Verdict.SAME), said=f"Confirm as the same matter: {about}"
            ),
            LinkTo(
                "Not the same matter",
                deed=RuleOnThread(area, finding, Verdict.NOT_SAME),
                said=f"Not the same matter: {about}",
            ),
        )
    return (LinkTo("Take back", deed=WithdrawThreadRuling(one.ruling), said=f"Take back: {one.bond.value}: {about}"),)


def _dismissed(thread: Thread, since: Since) -> list[PageBlock]:
    blocks: list[PageBlock] = []
    for one in thread.dismissed:
        finding, said_at = one.finding, since.visits[_position(since, one.visit)]
        words = Words(shortened(finding.text, 90), (), finding.document, finding.start, finding.id, 0)
        label = f"Not the same matter, you said · {say_month(said_at.start)}"
        back = LinkTo(
            "Take back", deed=WithdrawThreadRuling(one.ruling), said=f"Take back: {shortened(finding.text, 60)}"
        )
        blocks.append(CardBlock(tone_of(finding.kind), label, words, cite(finding, said_at), deeds=(back,)))
    return blocks


def _is_head(block: PageBlock, area: str) -> TypeGuard[CardBlock]:
    """Whether it is the card that heads an area's thread; only that one links by hand."""
    deeds = block.deeds if isinstance(block, CardBlock) else ()
    return any(isinstance(one.deed, LinkByHand) and one.deed.area == area for one in deeds)


def _position(since: Since, visit: str) -> int:
    return next(nth for nth, one in enumerate(since.visits) if one.id == visit)
