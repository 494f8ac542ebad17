"""A meeting's page: its questions in speaking order with what became of each, and the others that could be asked."""

from collections.abc import Iterator, Sequence

from briefing_app.domain.meetings import Agenda, AgendaQuestion, AskedState, say_counts
from briefing_app.domain.notes import Note
from briefing_app.domain.wording import capital, shortened
from briefing_app.ui.deeds import (
    AnswerQuestion,
    ChangeMeeting,
    HoldMeeting,
    MoveQuestion,
    PutOnList,
    RemoveMeeting,
    TakeOffList,
)
from briefing_app.ui.places import meeting_at
from briefing_app.ui.reader.page import (
    AskBlock,
    AskedLine,
    Chip,
    HeadingBlock,
    LinkTo,
    NoteBlock,
    NoticeBlock,
    OfferBlock,
    Order,
    Page,
    PageBlock,
    Words,
)
from briefing_app.ui.reader.pages.common import PRINT
from briefing_app.ui.reader.pages.questions import SHORT, answer_text, asked_at, note_link, note_state
from briefing_app.ui.wording import many

_NONE = "Nothing is on the list yet. Type a question above"
_ADD = f"{_NONE}, or add one of yours below."
_MARK = (
    f"{_NONE}; or select words in any document, press Ctrl+Enter and mark the note as a question: "
    "it can then be added here."
)


def meeting_page(
    told: Agenda, notes: Sequence[Note], meetings: Sequence[Agenda] = (), *, nothing_read: bool = False
) -> Page:
    """A meeting; `notes` are all the member's questions, `meetings` tell which of them were answered elsewhere.

    Where the library holds no document, it does not speak of any.
    """
    listed = {question.note.id for question in told.questions}
    others = [note for note in notes if note.id not in listed]
    meeting = told.meeting
    blocks: list[PageBlock] = [AskBlock(meeting.id, "Type a question for this meeting")]
    if told.questions:
        blocks += [HeadingBlock(Words("In speaking order")), *_questions(told)]
    else:
        blocks.append(NoticeBlock(_ADD if others else f"{_NONE}." if nothing_read else _MARK))
    blocks += _offers(told, others, meetings)
    chips = [meeting.title.removeprefix(meeting.name).lstrip(", "), many(len(told.questions), "question")]
    return Page(
        title=meeting.name,
        blocks=tuple(blocks),
        crumbs=_crumbs(told),
        chips=tuple(Chip(text) for text in (*chips, say_counts(told.questions)) if text),
        place=meeting_at(meeting.id),
    )


def _crumbs(told: Agenda) -> tuple[LinkTo, ...]:
    meeting = told.meeting.id
    return (
        LinkTo("My meetings"),
        LinkTo("Meeting mode", said="Meeting mode: ask these questions one by one", deed=HoldMeeting(meeting)),
        LinkTo("Name and date…", said="Give this meeting another name or date", deed=ChangeMeeting(meeting)),
        LinkTo("Remove", said="Remove this meeting; its questions are kept", deed=RemoveMeeting(meeting)),
        PRINT,
    )


def _questions(told: Agenda) -> Iterator[NoteBlock]:
    last = len(told.questions)
    for number, question in enumerate(told.questions, 1):
        note, meeting = question.note, told.meeting.id
        order = Order(
            number,
            MoveQuestion(meeting, note.id, -1) if number > 1 else None,
            MoveQuestion(meeting, note.id, 1) if number < last else None,
        )
        yield NoteBlock(
            label=capital(note.category.value).upper(),
            text=note.text,
            about=note.anchor.title if note.anchor.on != meeting else "",
            exact=note.anchor.exact,
            state="Deleted from my questions since" if question.removed else note_state(note),
            link=note_link(note),
            id=note.id,
            order=order,
            asked=(AskedLine(question.state, _state(question), answer_text(question)),),
            meeting=meeting,
            deeds=_deeds(question, meeting),
        )


def _state(question: AgendaQuestion) -> str:
    return "Not asked yet" if question.state is AskedState.NOT_ASKED else capital(question.state.value)


def _deeds(question: AgendaQuestion, meeting: str) -> tuple[LinkTo, ...]:
    note, short = question.note.id, shortened(question.note.text, SHORT)
    label = "Change the answer" if question.answer else "Answer"
    return (
        LinkTo(label, said=f"{label}: {short}", deed=AnswerQuestion(meeting, note)),
        LinkTo("Ask in meeting mode", said=f"Ask in meeting mode: {short}", deed=HoldMeeting(meeting, note)),
        LinkTo("Take off the list", said=f"Take off the list: {short}", deed=TakeOffList(meeting, note)),
    )


def _offers(told: Agenda, others: Sequence[Note], meetings: Sequence[Agenda]) -> Iterator[PageBlock]:
    """The member's other questions, the open ones first."""
    if not others:
        return
    asked = asked_at([one for one in meetings if one.meeting.id != told.meeting.id])
    settled = {note.id for note in others if any(line.state.settles for line in asked.get(note.id, ()))}
    yield HeadingBlock(Words("My other questions"))
    for note in sorted(others, key=lambda note: note.id in settled):
        lines = [line.label for line in asked.get(note.id, ())]
        link = LinkTo("Add", said=f"Add to this meeting: {note.text}", deed=PutOnList(told.meeting.id, note.id))
        yield OfferBlock(note.id, note.text, " · ".join(filter(None, (note.anchor.title, *lines))), link)
