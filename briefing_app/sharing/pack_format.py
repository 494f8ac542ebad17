"""What a briefing file holds, as plain JSON, and back again; what comes in is checked word for word."""

import re
from datetime import date
from typing import Any

from briefing_app.domain.briefing import Speaker, VisitFacts
from briefing_app.domain.corrections import Action, Correction, Stretch, Subject
from briefing_app.domain.dates import is_day, is_iso
from briefing_app.domain.handing import Handed
from briefing_app.domain.one_line import turns_round
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind, SaidBy
from briefing_app.reading.codec import from_plain, to_plain
from briefing_app.reading.limits import MAX_BLOCKS, MAX_TEXT
from briefing_app.reading.readers.links import safe_url

Json = dict[str, Any]
_MOST = 2**31
_DOCUMENT = re.compile(r"d-[0-9a-f]{6,64}")
_VISIT = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST_ID = 200
_CORRECTION = re.compile(r"c-[0-9a-f]{6,64}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_NEEDED = {
    Action.KIND: ("kind",), Action.THEME: ("theme",), Action.SPEAKER: ("speaker",), Action.SPLIT: ("at",),
}  # fmt: skip
_WORDS = 5_000
"""Characters of a title, a name or a place: more than anybody would write."""


def is_visit_id(visit: str) -> bool:
    """Whether a visit may be called so."""
    return len(visit) <= _LONGEST_ID and bool(_VISIT.fullmatch(visit))


def to_json(handed: Handed) -> Json:
    """A document as JSON."""
    return {
        "visit": handed.visit,
        "reading": to_plain(handed.briefing),
        "corrections": [_plain_correction(made) for made in handed.corrections],
    }


def from_json(plain: Json) -> Handed:
    """What `to_json` gave; ValueError, LookupError or TypeError where it is anything else."""
    _bounded(plain)
    briefing = from_plain(plain["reading"])
    document, visit = briefing.document, plain["visit"]
    if not (_DOCUMENT.fullmatch(document.id) and is_visit_id(visit)):
        raise ValueError("id")
    if not all(0 <= found.confidence <= 1 for found in briefing.findings):
        raise ValueError("confidence")
    if any(len(name) > _WORDS for name in (document.title, document.file_name, document.publisher or "")):
        raise ValueError("title")
    if not all(link.url is None or safe_url(link.url) == link.url for link in document.source.links):
        raise ValueError("address")
    parts = (document.source.blocks, document.source.links, briefing.findings, briefing.quotes, plain["corrections"])
    if any(len(part) > MAX_BLOCKS for part in parts):
        raise ValueError("too much")
    _check_dates(document.published, briefing.visit)
    made = tuple(_correction(document.id, document.source.text, **each) for each in plain["corrections"])
    return Handed(visit, briefing, made)


def _plain_correction(made: Correction) -> Json:
    speaker = made.speaker
    return {
        "id": made.id,
        "batch": made.batch,
        "made": made.made,
        "action": made.action.value,
        "subject": made.subject.value,
        "on": [made.on.exact, made.on.before, made.on.after, made.on.start, made.on.end, made.on.alone],
        "kind": made.kind.value if made.kind else None,
        "theme": made.theme.value if made.theme else None,
        "speaker": [speaker.name, speaker.role, speaker.organisation] if speaker else None,
        "said_by": made.said_by.value if made.said_by else None,
        "at": made.at,
        "other": made.other,
    }


def _correction(document: str, text: str, **plain: Any) -> Correction:
    exact, before, after, start, end, alone = plain["on"]
    speaker, at = plain["speaker"], plain["at"]
    words = (exact, before, after, plain["other"], *(speaker or ()))
    if not all(isinstance(each, str) and len(each) <= len(text) + _WORDS for each in words):
        raise TypeError("words")
    if not (_CORRECTION.fullmatch(plain["id"]) and _CORRECTION.fullmatch(plain["batch"])):
        raise ValueError("id")
    if not _TIME.fullmatch(plain["made"]):
        raise ValueError("time")
    if not all(type(place) is int and place >= 0 for place in (start, end, 0 if at is None else at)):
        raise TypeError("place")
    made = Correction(
        document=document,
        action=Action(plain["action"]),
        subject=Subject(plain["subject"]),
        on=Stretch(exact, before, after, start, end, bool(alone)),
        kind=FindingKind(plain["kind"]) if plain["kind"] is not None else None,
        theme=Theme(plain["theme"]) if plain["theme"] is not None else None,
        speaker=Speaker(*speaker) if speaker is not None else None,
        said_by=SaidBy(plain["said_by"]) if plain["said_by"] is not None else None,
        at=at,
        other=plain["other"],
        id=plain["id"],
        batch=plain["batch"],
        made=plain["made"],
    )
    if not all(getattr(made, name) is not None for name in _needed(made)):
        raise ValueError("lacks what it puts right")
    return made


def _needed(made: Correction) -> tuple[str, ...]:
    """What a correction must say for its action."""
    if made.action is Action.ADD:
        return ("speaker",) if made.subject is Subject.QUOTE else ("kind", "theme", "said_by")
    return _NEEDED.get(made.action, ())


def _check_dates(published: str | None, visit: VisitFacts) -> None:
    for told in (published, visit.start, visit.end, *(old.start for old in visit.previous)):
        if told is None:
            continue
        if not is_iso(told):
            raise ValueError("date")
        if is_day(told):
            date.fromisoformat(told)


def _bounded(value: Any) -> None:
    """Refuse numbers and texts that no library can keep or no reader leaves behind, wherever they stand."""
    if isinstance(value, (dict, list)):
        for part in (*value.keys(), *value.values()) if isinstance(value, dict) else value:
            _bounded(part)
    elif isinstance(value, str):
        # Half a character cannot be encoded.
        if len(value) > MAX_TEXT or b"\0" in value.encode() or turns_round(value):
            raise ValueError("text")
    elif isinstance(value, (int, float)) and not -_MOST < value < _MOST:
        raise ValueError("number")
