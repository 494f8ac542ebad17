"""The member's questions and follow-ups in one list, each with the words it is about."""

from collections.abc import Sequence

from briefing_app.domain.dates import say_date
from briefing_app.domain.notes import AnchorState, Note
from briefing_app.domain.wording import capital, shortened
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import EmptyBlock, LinkTo, NoteBlock, Page

_STATES = {
    AnchorState.FOUND: "",
    AnchorState.CHECK: "Check: the words have changed",
    AnchorState.LOST: "Lost: the words are no longer there",
}
_NONE = EmptyBlock(
    "question",
    "No questions yet",
    "Select words in any document, press Ctrl+Enter, and mark the note as a question. It will wait here for the "
    "meeting.",
)


def questions_page(notes: Sequence[Note], title: str = "My questions") -> Page:
    """These notes one below the other, in the order given."""
    return Page(
        title=title if notes else "",
        blocks=tuple(_block(note) for note in notes) or (_NONE,),
        place=Place(PageKind.QUESTIONS),
    )


def note_place(note: Note) -> Place | None:
    """Where the words are that a note is about; None where that is not known."""
    anchor = note.anchor
    if anchor.document:
        return Place(PageKind.DOCUMENT, anchor.visit, anchor.document, anchor.start, anchor.end)
    return Place(PageKind.MINUTE, anchor.visit) if anchor.visit else None


def _block(note: Note) -> NoteBlock:
    place = note_place(note)
    link = LinkTo("Open", place, f"Open the words of: {shortened(note.text, 50)}") if place else None
    when = say_date(note.modified)
    return NoteBlock(
        label=capital(note.category.value).upper(),
        text=note.text,
        about=" · ".join(filter(None, (note.anchor.title, when))),
        exact=note.anchor.exact,
        state=_STATES[note.anchor.state],
        link=link,
        id=note.id,
    )
