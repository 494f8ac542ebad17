"""Notes and meetings as one JSON-LD document, and back again."""

import json
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from briefing_app.domain.carrying import Carriage, CarriedMeeting
from briefing_app.sharing.annotations import annotation, carried_note
from briefing_app.sharing.checked import MOST_NOTES, Json, NotAnnotationsError
from briefing_app.sharing.meetings import carried_meeting, meeting_json

T = TypeVar("T")
CONTEXT = ("http://www.w3.org/ns/anno.jsonld", {"briefing": "urn:briefing:terms:"})
_MEETINGS = "briefing:meetings"


def to_json(carried: Carriage) -> bytes:
    """Notes and meetings as one JSON-LD document; the same give the same bytes."""
    collection = {
        "@context": CONTEXT,
        "type": "AnnotationCollection",
        "label": "Notes from Briefing",
        "total": len(carried.notes),
        "first": {"type": "AnnotationPage", "startIndex": 0, "items": [annotation(each) for each in carried.notes]},
        **({_MEETINGS: [meeting_json(each) for each in carried.meetings]} if carried.meetings else {}),
    }
    return (json.dumps(collection, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")


def from_json(data: bytes) -> Carriage:
    """What `to_json` wrote, of a version without meetings too; raises NotAnnotationsError for anything else."""
    try:
        collection = json.loads(data.decode("utf-8-sig"), object_hook=_as_it_is)
    except (ValueError, RecursionError) as fault:
        raise NotAnnotationsError("it is no JSON text") from fault
    page = collection.get("first") if isinstance(collection, dict) else None
    items = page.get("items") if isinstance(page, dict) else None
    if not isinstance(items, list):
        raise NotAnnotationsError("it holds no collection of annotations")
    notes = _each(items, "note", carried_note)
    meetings = _each(collection.get(_MEETINGS, []), "meeting", carried_meeting)
    _refuse_twice([each.note.id for each in notes], "notes")
    _refuse_twice([meeting.id for meeting in meetings], "meetings")
    for number, meeting in enumerate(meetings, start=1):
        _refuse_loose(meeting, number, {each.note.id for each in notes})
    return Carriage(notes, meetings)


def _as_it_is(found: Json) -> Json:
    """Called for each object of a file, so that other threads, such as the window's, get their turn in a large one."""
    return found


def _each(items: Any, what: str, read: Callable[[Json], T]) -> tuple[T, ...]:
    if not isinstance(items, list):
        raise NotAnnotationsError(f"its {what}s are no list")
    if len(items) > MOST_NOTES:
        raise NotAnnotationsError(f"it holds more than {MOST_NOTES:,} {what}s")
    return tuple(_numbered(number, item, what, read) for number, item in enumerate(items, start=1))


def _numbered(number: int, item: Any, what: str, read: Callable[[Json], T]) -> T:
    try:
        return read(item)
    except (NotAnnotationsError, LookupError, TypeError, ValueError, AttributeError) as fault:
        why = f": {fault}" if isinstance(fault, NotAnnotationsError) else ""
        raise NotAnnotationsError(f"its {what} {number:,} is not one of Briefing’s{why}") from fault


def _refuse_twice(names: Sequence[str], what: str) -> None:
    if len(set(names)) < len(names):
        raise NotAnnotationsError(f"two of its {what} have the same id")


def _refuse_loose(meeting: CarriedMeeting, number: int, notes: set[str]) -> None:
    """Every question, answer and follow-up of a meeting comes with it."""
    questions = {question.note for question in meeting.questions} - {note.id for note in meeting.removed}
    beside = {name for one in meeting.questions for name in (one.answer, one.follow_up) if name}
    if not questions | beside <= notes:
        raise NotAnnotationsError(f"a note of its meeting {number:,} is not in it")
