"""The member's notes and questions, each beside the words it is on."""

from collections.abc import Iterator, Sequence

from briefing_app.domain.dates import say_date
from briefing_app.domain.notes import AnchorState, Note, NoteCategory
from briefing_app.domain.wording import capital
from briefing_app.export.blocks import Block, Heading, NoteBeside, Paragraph, one_line, own, source

_ORDER = (NoteCategory.QUESTION, NoteCategory.FOLLOW_UP, NoteCategory.NOTE, NoteCategory.HIGHLIGHT)
_STATES = {
    AnchorState.FOUND: "",
    AnchorState.CHECK: "Check: the words have changed since",
    AnchorState.LOST: "Lost: the words are no longer in the document",
}


def my_notes(notes: Sequence[Note] | None) -> Iterator[Block]:
    """Questions first, each in the order written and before its answer; nothing where notes are left out (None)."""
    if notes is None:
        return
    yield Heading(own("My notes and questions"))
    written = [note for note in notes if note.text.strip() or note.anchor.exact.strip()]
    if not written:
        yield Paragraph(own("No notes have been written on this visit."))
    for note in _sorted(written):
        yield _beside(note)


def _sorted(notes: Sequence[Note]) -> list[Note]:
    """By category; an answer stays with the question that it follows."""
    ranks: list[int] = []
    for note in notes:
        follows = note.category is NoteCategory.ANSWER
        ranks.append((ranks[-1] if ranks else 0) if follows else _ORDER.index(note.category))
    return [note for _, _, note in sorted(zip(ranks, range(len(notes)), notes, strict=True))]


def _beside(note: Note) -> NoteBeside:
    exact = one_line(note.anchor.exact)
    return NoteBeside(
        label=capital(note.category.value),
        about=own(" · ".join(filter(None, (note.anchor.title, say_date(note.modified))))),
        on=source(exact) if exact else (),
        text=tuple(source(line) for line in note.text.splitlines() if one_line(line)),
        state=_STATES[note.anchor.state],
    )
