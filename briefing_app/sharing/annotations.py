"""A note as a W3C Web Annotation, and back again; what comes in is checked word for word."""

import re
from urllib.parse import quote, unquote

from briefing_app.domain.carrying import Carried
from briefing_app.domain.notes import Anchor, AnchorState, Note, NoteCategory
from briefing_app.sharing.checked import (
    LONGEST,
    LONGEST_NAME,
    MOST_NOTES,
    Json,
    NotAnnotationsError,
    earlier_prints,
    place,
    text,
    time,
)

URN = "urn:briefing:"
_MOTIVATIONS = {
    NoteCategory.NOTE: "commenting",
    NoteCategory.QUESTION: "questioning",
    NoteCategory.FOLLOW_UP: "assessing",
    NoteCategory.HIGHLIGHT: "highlighting",
    NoteCategory.ANSWER: "replying",
}
_NOTE_ID = re.compile(r"n-[0-9A-Za-z]{1,64}")
_ID = re.compile(r"[^\s\x00-\x1f\x7f]{1,300}")


def annotation(carried: Carried) -> Json:
    """A note as other programs read it, with what only Briefing knows of it under its own prefix."""
    note, anchor = carried.note, carried.note.anchor
    return {
        "id": urn_of(note.id),
        "type": "Annotation",
        "motivation": _MOTIVATIONS[note.category],
        "created": note.created,
        "modified": note.modified,
        **(
            {"body": {"type": "TextualBody", "format": "text/markdown", "value": note.text.replace("\0", "")}}
            if note.text
            else {}
        ),
        "target": {
            "type": "SpecificResource",
            "source": f"{URN}{quote(anchor.document or anchor.visit or anchor.on, safe='')}",
            **({"selector": _selectors(anchor)} if anchor.exact else {}),
        },
        "briefing:category": note.category.value,
        "briefing:on": anchor.on,
        "briefing:visit": anchor.visit,
        "briefing:document": anchor.document,
        "briefing:title": anchor.title,
        "briefing:state": anchor.state.value,
        "briefing:earlier": list(carried.earlier),
        **({"briefing:meant": [each.value for each in carried.meant]} if carried.meant else {}),
    }


def _selectors(anchor: Anchor) -> list[Json]:
    words = {"type": "TextQuoteSelector", "exact": anchor.exact, "prefix": anchor.before, "suffix": anchor.after}
    if anchor.start is None or anchor.end is None:
        return [words]
    return [words, {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end}]


def carried_note(item: Json) -> Carried:
    """What `annotation` wrote; raises NotAnnotationsError, or what Python raises over a shape it cannot be in."""
    category = NoteCategory(text(item, "briefing:category", LONGEST_NAME))
    name = note_named(item)
    body = item.get("body", {})
    note = Note(
        id=name,
        anchor=_anchor(item),
        category=category,
        text=text(body, "value", LONGEST) if body else "",
        created=time(item, "created"),
        modified=time(item, "modified"),
    )
    return Carried(note, earlier_prints(item), _meant(item.get("briefing:meant", [])))


def _meant(listed: list[str]) -> tuple[NoteCategory, ...]:
    if len(listed) > MOST_NOTES:
        raise NotAnnotationsError("what it was meant as makes no sense")
    return tuple(map(NoteCategory, listed))


def urn_of(note: str) -> str:
    """How a note is named outside."""
    return f"{URN}note:{quote(note, safe='')}"


def note_named(item: Json) -> str:
    """The id of the note that something is, or points to."""
    name = unquote(text(item, "id", LONGEST_NAME).removeprefix(f"{URN}note:"))
    if not _NOTE_ID.fullmatch(name):
        raise NotAnnotationsError("it has no id")
    return name


def _anchor(item: Json) -> Anchor:
    on, visit, document = (text(item, f"briefing:{key}", LONGEST_NAME) for key in ("on", "visit", "document"))
    if not _ID.fullmatch(on) or not all(not each or _ID.fullmatch(each) for each in (visit, document)):
        raise NotAnnotationsError("it is on nothing that Briefing knows")
    selectors = {each["type"]: each for each in item["target"].get("selector", [])}
    words = selectors.get("TextQuoteSelector")
    spot = selectors.get("TextPositionSelector")
    return Anchor(
        on=on,
        visit=visit,
        document=document,
        title=text(item, "briefing:title", LONGEST),
        exact=text(words, "exact", LONGEST) if words else "",
        before=text(words, "prefix", LONGEST) if words else "",
        after=text(words, "suffix", LONGEST) if words else "",
        start=place(spot, "start") if spot else None,
        end=place(spot, "end") if spot else None,
        state=AnchorState(text(item, "briefing:state", LONGEST_NAME)),
    )
