"""The member's notes and questions, each beside the words it is on."""

from collections.abc import Iterator, Sequence

from briefing_app.domain.dates import local_day, say_date
from briefing_app.domain.library import VisitTree
from briefing_app.domain.notes import AnchorState, NoteCategory, NoteToHandOut
from briefing_app.domain.wording import capital
from briefing_app.export.blocks import Block, Heading, NoteBeside, Paragraph, Span, Words, one_line, own, quoted, source
from briefing_app.export.citing import cite
from briefing_app.export.parts.themes import Numbers

_ORDER = (NoteCategory.QUESTION, NoteCategory.FOLLOW_UP, NoteCategory.NOTE, NoteCategory.ANSWER, NoteCategory.HIGHLIGHT)
_STATES = {
    AnchorState.FOUND: "",
    AnchorState.CHECK: "Check: the words have changed since",
    AnchorState.LOST: "Lost: the words are no longer in the document",
}


def my_notes(notes: Sequence[NoteToHandOut] | None, tree: VisitTree, numbers: Numbers) -> Iterator[Block]:
    """Questions first, each in the order written and before its answer; nothing where notes are left out (None).

    A note on a finding or a quote of this paper says where those words stand and which finding they are.
    """
    if notes is None:
        return
    yield Heading(own("My notes and questions"))
    written = [told for told in notes if told.note.text.strip() or told.note.anchor.exact.strip()]
    if not written:
        yield Paragraph(own("No notes have been written on this visit."))
    places = _places(tree, numbers)
    for told, alone in _sorted(written):
        anchor = told.note.anchor
        where = places.get(anchor.on, "") if anchor.state is AnchorState.FOUND else ""
        yield _beside(told, where or anchor.title, alone=alone)


def _places(tree: VisitTree, numbers: Numbers) -> dict[str, str]:
    """Where the words of each finding and quote stand, by its id."""
    quotes = {quote.id: cite(quote, tree.visit) for group in tree.speakers for quote in group.quotes}
    return quotes | {
        finding.id: f"{cite(finding, tree.visit)}; finding {numbers[finding.id]}" for finding in tree.findings
    }


def _sorted(notes: Sequence[NoteToHandOut]) -> list[tuple[NoteToHandOut, bool]]:
    """By category, an answer with the question that it follows; and whether each stands without such a question."""
    ranks: list[int] = []
    alone: list[bool] = []
    above = ""
    for told in notes:
        follows = _to(told) == above != ""
        ranks.append(ranks[-1] if follows else _ORDER.index(told.note.category))
        alone.append(not follows)
        # One question may have been answered at several meetings.
        above = above if follows else told.note.id
    return [(notes[place], alone[place]) for _, place in sorted(zip(ranks, range(len(notes)), strict=True))]


def _to(told: NoteToHandOut) -> str:
    """The id of the question that a note is an answer to."""
    return told.question.id if told.question and told.note.category is NoteCategory.ANSWER else ""


def _beside(told: NoteToHandOut, where: str, *, alone: bool) -> NoteBeside:
    note = told.note
    exact = one_line(note.anchor.exact)
    return NoteBeside(
        label=capital(note.category.value),
        about=(
            *own(" · ".join(filter(None, (where, say_date(local_day(note.modified)))))),
            *_answered(told, alone),
        ),
        on=source(exact) if exact else (),
        text=tuple(source(line) for line in note.text.splitlines() if one_line(line)),
        state=_STATES[note.anchor.state],
    )


def _answered(told: NoteToHandOut, alone: bool) -> Words:
    """What an answer was to, where its question does not stand right above it."""
    if told.note.category is not NoteCategory.ANSWER or not alone:
        return ()
    said = told.question.text if told.question else ""
    if not one_line(said):
        return (Span(" · its question is not known"),)
    return (Span(" · to "), *quoted(said))
