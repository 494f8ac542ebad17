"""A speaker's page: everything one person is quoted as saying about a visit."""

from collections.abc import Sequence

from briefing_app.domain.library import VisitTree
from briefing_app.domain.notes import Note
from briefing_app.domain.wording import plural, speaker_detail
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import Chip, NoticeBlock, Page
from briefing_app.ui.reader.pages.common import crumbs, quote_card


def speaker_page(tree: VisitTree, name: str, notes: Sequence[Note] = (), start: int | None = None) -> Page:
    """The quotes of the speaker called `name` at this visit."""
    group = next((group for group in tree.speakers if group.name == name), None)
    quotes = group.quotes if group else ()
    detail = speaker_detail(group.speaker) if group else ""
    chips = ["" if name.endswith(detail) else detail, plural(len(quotes), "quote", "quotes")] if quotes else []
    shown = [quote_card(quote, tree.visit, notes, label="Quote", active=quote.start == start) for quote in quotes]
    return Page(
        title=name,
        blocks=tuple(shown) or (NoticeBlock("Nobody of this name is quoted in what was published."),),
        crumbs=crumbs(tree.visit, name),
        chips=tuple(Chip(text) for text in chips if text),
        place=Place(PageKind.SPEAKER, tree.visit.id, name, start),
        target=next((nth for nth, quote in enumerate(quotes) if quote.start == start), None),
    )
