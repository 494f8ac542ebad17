"""Notes as W3C Web Annotations in JSON-LD, and back again; what comes in is checked word for word."""

import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, unquote

from briefing_app.domain.notes import Anchor, AnchorState, Carried, Note, NoteCategory

Json = dict[str, Any]
CONTEXT = ("http://www.w3.org/ns/anno.jsonld", {"briefing": "urn:briefing:terms:"})
MOST_NOTES = 50_000
LONGEST = 1_000_000
"""Characters of a note, or of the words it is on."""
_LONGEST_NAME = 2_000
_LAST_PLACE = 2**40
_URN = "urn:briefing:"
_MOTIVATIONS = {
    NoteCategory.NOTE: "commenting",
    NoteCategory.QUESTION: "questioning",
    NoteCategory.FOLLOW_UP: "assessing",
    NoteCategory.HIGHLIGHT: "highlighting",
    NoteCategory.ANSWER: "replying",
}
_NOTE_ID = re.compile(r"n-[0-9A-Za-z]{1,64}")
_ID = re.compile(r"[^\s\x00-\x1f\x7f]{1,300}")
_PRINT = re.compile(r"[0-9a-f]{64}")


class NotAnnotationsError(ValueError):
    """What came in is no collection of annotations of ours; says why, within a sentence."""


def to_json(notes: Sequence[Carried]) -> bytes:
    """Notes as one JSON-LD document; the same notes give the same bytes."""
    collection = {
        "@context": CONTEXT,
        "type": "AnnotationCollection",
        "label": "Notes from Briefing",
        "total": len(notes),
        "first": {"type": "AnnotationPage", "startIndex": 0, "items": [_annotation(carried) for carried in notes]},
    }
    return (json.dumps(collection, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")


def from_json(data: bytes) -> tuple[Carried, ...]:
    """What `to_json` wrote; raises NotAnnotationsError for anything else."""
    try:
        collection = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as fault:
        raise NotAnnotationsError("it is no JSON text") from fault
    page = collection.get("first") if isinstance(collection, dict) else None
    items = page.get("items") if isinstance(page, dict) else None
    if not isinstance(items, list):
        raise NotAnnotationsError("it holds no collection of annotations")
    if len(items) > MOST_NOTES:
        raise NotAnnotationsError(f"it holds more than {MOST_NOTES:,} notes")
    notes = tuple(_numbered(number, item) for number, item in enumerate(items, start=1))
    if len({carried.note.id for carried in notes}) < len(notes):
        raise NotAnnotationsError("two of its notes have the same id")
    return notes


def _annotation(carried: Carried) -> Json:
    note, anchor = carried.note, carried.note.anchor
    return {
        "id": f"{_URN}note:{quote(note.id, safe='')}",
        "type": "Annotation",
        "motivation": _MOTIVATIONS[note.category],
        "created": note.created,
        "modified": note.modified,
        **({"body": {"type": "TextualBody", "format": "text/markdown", "value": note.text}} if note.text else {}),
        "target": {
            "type": "SpecificResource",
            "source": f"{_URN}{quote(anchor.document or anchor.visit or anchor.on, safe='')}",
            **({"selector": _selectors(anchor)} if anchor.exact else {}),
        },
        "briefing:category": note.category.value,
        "briefing:on": anchor.on,
        "briefing:visit": anchor.visit,
        "briefing:document": anchor.document,
        "briefing:title": anchor.title,
        "briefing:state": anchor.state.value,
        "briefing:earlier": sorted(carried.earlier),
    }


def _selectors(anchor: Anchor) -> list[Json]:
    words = {"type": "TextQuoteSelector", "exact": anchor.exact, "prefix": anchor.before, "suffix": anchor.after}
    if anchor.start is None or anchor.end is None:
        return [words]
    return [words, {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end}]


def _numbered(number: int, item: Any) -> Carried:
    try:
        return _carried(item)
    except (NotAnnotationsError, LookupError, TypeError, ValueError, AttributeError) as fault:
        why = f": {fault}" if isinstance(fault, NotAnnotationsError) else ""
        raise NotAnnotationsError(f"its note {number:,} is not one of Briefing’s{why}") from fault


def _carried(item: Json) -> Carried:
    category = NoteCategory(_text(item, "briefing:category", _LONGEST_NAME))
    name = unquote(_text(item, "id", _LONGEST_NAME).removeprefix(f"{_URN}note:"))
    if not _NOTE_ID.fullmatch(name):
        raise NotAnnotationsError("it has no id")
    body = item.get("body", {})
    note = Note(
        id=name,
        anchor=_anchor(item),
        category=category,
        text=_text(body, "value", LONGEST) if body else "",
        created=_time(item, "created"),
        modified=_time(item, "modified"),
    )
    earlier = item.get("briefing:earlier", [])
    if len(earlier) > MOST_NOTES or not all(_PRINT.fullmatch(each) for each in earlier):
        raise NotAnnotationsError("its earlier wordings make no sense")
    return Carried(note, frozenset(earlier))


def _anchor(item: Json) -> Anchor:
    on, visit, document = (_text(item, f"briefing:{key}", _LONGEST_NAME) for key in ("on", "visit", "document"))
    if not _ID.fullmatch(on) or not all(not each or _ID.fullmatch(each) for each in (visit, document)):
        raise NotAnnotationsError("it is on nothing that Briefing knows")
    selectors = {each["type"]: each for each in item["target"].get("selector", [])}
    words = selectors.get("TextQuoteSelector")
    place = selectors.get("TextPositionSelector")
    return Anchor(
        on=on,
        visit=visit,
        document=document,
        title=_text(item, "briefing:title", LONGEST),
        exact=_text(words, "exact", LONGEST) if words else "",
        before=_text(words, "prefix", LONGEST) if words else "",
        after=_text(words, "suffix", LONGEST) if words else "",
        start=_place(place, "start") if place else None,
        end=_place(place, "end") if place else None,
        state=AnchorState(_text(item, "briefing:state", _LONGEST_NAME)),
    )


def _text(of: Json, key: str, most: int) -> str:
    value = of[key]
    if not isinstance(value, str) or "\0" in value:
        raise NotAnnotationsError(f"“{key.removeprefix('briefing:')}” is no text")
    if len(value) > most:
        raise NotAnnotationsError(f"“{key.removeprefix('briefing:')}” is longer than {most:,} characters")
    return value


def _place(of: Json, key: str) -> int:
    value = of[key]
    if type(value) is not int or not 0 <= value < _LAST_PLACE:
        raise NotAnnotationsError("its place makes no sense")
    return value


def _time(of: Json, key: str) -> str:
    """A time as notes carry it; another zone's is turned into it."""
    moment = datetime.fromisoformat(_text(of, key, 40))
    if moment.tzinfo is None:
        raise NotAnnotationsError(f"“{key}” names no time zone")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
