"""A meeting among the notes of a file: Briefing's own terms, which other programs pass over."""

import re
from urllib.parse import quote, unquote

from briefing_app.domain.carrying import Carried, CarriedMeeting, CarriedQuestion
from briefing_app.domain.dates import is_iso_day
from briefing_app.domain.meetings import AskedState
from briefing_app.sharing.annotations import URN, annotation, carried_note, note_named, urn_of
from briefing_app.sharing.checked import (
    LONGEST,
    LONGEST_NAME,
    MOST_NOTES,
    Json,
    NotAnnotationsError,
    earlier_prints,
    text,
    time,
)

_MEETING_ID = re.compile(r"m-[0-9A-Za-z]{1,64}")


def meeting_json(meeting: CarriedMeeting) -> Json:
    """A meeting, with its questions in a list that keeps its order; they point to the notes of the file."""
    removed = {note.id: annotation(Carried(note)) for note in meeting.removed}
    return {
        "id": f"{URN}meeting:{quote(meeting.id, safe='')}",
        "type": "briefing:Meeting",
        "created": meeting.created,
        "modified": meeting.modified,
        "briefing:name": meeting.name,
        "briefing:day": meeting.day,
        "briefing:questions": {"@list": [_question_json(question, removed) for question in meeting.questions]},
        "briefing:earlier": list(meeting.earlier),
    }


def _question_json(question: CarriedQuestion, removed: dict[str, Json]) -> Json:
    beside = {"briefing:answer": question.answer, "briefing:followUp": question.follow_up}
    return {
        # One that was deleted since is told here in full: it is among the notes no more.
        "briefing:question": removed.get(question.note, {"id": urn_of(question.note)}),
        "briefing:became": question.state.value,
        **{key: {"id": urn_of(note)} for key, note in beside.items() if note},
    }


def carried_meeting(item: Json) -> CarriedMeeting:
    """What `meeting_json` wrote; raises NotAnnotationsError, or what Python raises over a shape it cannot be in."""
    name = unquote(text(item, "id", LONGEST_NAME).removeprefix(f"{URN}meeting:"))
    if not _MEETING_ID.fullmatch(name):
        raise NotAnnotationsError("it has no id")
    day = text(item, "briefing:day", LONGEST_NAME)
    if day and not is_iso_day(day):
        raise NotAnnotationsError("its date makes no sense")
    listed = item["briefing:questions"]["@list"]
    if not isinstance(listed, list) or len(listed) > MOST_NOTES:
        raise NotAnnotationsError("its questions are no list")
    questions = tuple(map(_question, listed))
    if len({question.note for question in questions}) < len(questions):
        raise NotAnnotationsError("a question stands twice on its list")
    return CarriedMeeting(
        id=name,
        name=text(item, "briefing:name", LONGEST),
        day=day,
        created=time(item, "created"),
        modified=time(item, "modified"),
        questions=questions,
        removed=tuple(carried_note(each["briefing:question"]).note for each in listed if _is_whole(each)),
        earlier=earlier_prints(item),
    )


def _question(item: Json) -> CarriedQuestion:
    answer, follow_up = (item.get(f"briefing:{key}") for key in ("answer", "followUp"))
    return CarriedQuestion(
        note=note_named(item["briefing:question"]),
        state=AskedState(text(item, "briefing:became", LONGEST_NAME)),
        answer=note_named(answer) if answer else "",
        follow_up=note_named(follow_up) if follow_up else "",
    )


def _is_whole(item: Json) -> bool:
    return "type" in item["briefing:question"]
