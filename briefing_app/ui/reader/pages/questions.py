"""The member's questions and follow-ups in one list, each with the words it is about and what became of it."""

from collections.abc import Mapping, Sequence

from briefing_app.domain.dates import local_day, say_date
from briefing_app.domain.meetings import Agenda, AgendaQuestion, AskedState
from briefing_app.domain.notes import AnchorState, Note
from briefing_app.domain.wording import capital, shortened
from briefing_app.ui.deeds import ChooseMeeting
from briefing_app.ui.page_ids import place_of_anchor
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import AskedLine, EmptyBlock, HeadingBlock, LinkTo, NoteBlock, Page, PageBlock, Words
from briefing_app.ui.reader.pages.common import PRINT
from briefing_app.ui.reader.pages.empty import NOTHING_YET

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
SHORT = 50


def questions_page(notes: Sequence[Note], meetings: Sequence[Agenda] = (), *, nothing_read: bool = False) -> Page:
    """These notes one below the other, in the order given; those that a meeting settled after the open ones.

    Where the library holds nothing to ask about, it says how a document comes in.
    """
    asked = asked_at(meetings)
    blocks = {note.id: _block(note, asked.get(note.id, ())) for note in notes}
    settled = {note for note, lines in asked.items() if any(line.state.settles for line in lines)}
    still_open = [block for note, block in blocks.items() if note not in settled]
    rest = [block for note, block in blocks.items() if note in settled]
    shown: list[PageBlock] = [*still_open]
    if rest:
        shown += [HeadingBlock(Words("Answered, or taken further")), *rest]
    if nothing_read:
        shown.append(NOTHING_YET)
    # A page of nothing has nothing to print.
    return Page(
        "My questions" if notes else "",
        tuple(shown) or (_NONE,),
        crumbs=(PRINT,) if notes else (),
        place=Place(PageKind.QUESTIONS),
    )


def note_link(note: Note) -> LinkTo | None:
    """The way to the words of a note."""
    place = place_of_anchor(note.anchor)
    return LinkTo("Open", place, f"Open the words of: {shortened(note.text, SHORT)}") if place else None


def note_state(note: Note) -> str:
    """What to know of the words a note is about; empty where they were found."""
    return _STATES[note.anchor.state]


def asked_at(meetings: Sequence[Agenda]) -> Mapping[str, tuple[AskedLine, ...]]:
    """What became of each question, by its id, at the meetings it was on the list of."""
    told: dict[str, tuple[AskedLine, ...]] = {}
    for one in meetings:
        for question in one.questions:
            line = AskedLine(question.state, _said(question, one.meeting.title), answer_text(question))
            told[question.note.id] = (*told.get(question.note.id, ()), line)
    return told


def answer_text(question: AgendaQuestion) -> str:
    """What was answered; empty where nothing was."""
    return question.answer.text if question.answer else ""


def _said(question: AgendaQuestion, meeting: str) -> str:
    match question.state:
        case AskedState.NOT_ASKED:
            return f"To be asked at {meeting}"
        case AskedState.FOLLOW_UP:
            return f"Follow-up from {meeting}"
    return f"{capital(question.state.value)} at {meeting}"


def _block(note: Note, asked: tuple[AskedLine, ...]) -> NoteBlock:
    when = say_date(local_day(note.modified))
    return NoteBlock(
        label=capital(note.category.value).upper(),
        text=note.text,
        about=" · ".join(filter(None, (note.anchor.title, when))),
        exact=note.anchor.exact,
        state=note_state(note),
        link=note_link(note),
        id=note.id,
        asked=asked,
        deeds=(_choose(note),),
    )


def _choose(note: Note) -> LinkTo:
    said = f"Choose meetings for: {shortened(note.text, SHORT)}"
    return LinkTo("Add to a meeting…", said=said, deed=ChooseMeeting(note.id))
