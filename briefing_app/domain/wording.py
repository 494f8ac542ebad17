"""How visits, documents and people are named in a few words, on screen and on paper alike."""

from collections.abc import Sequence

from briefing_app.domain.briefing import Speaker
from briefing_app.domain.dates import say_date, say_month, say_range
from briefing_app.domain.library import OTHER_DOCUMENTS, DocumentCard, Visit
from briefing_app.domain.words import DocumentKind, FindingKind

_SHORT = {
    DocumentKind.RELEASE: "release",
    DocumentKind.LETTER: "letter",
    DocumentKind.REPORT: "report",
    DocumentKind.OTHER: "document",
}
_COUNTED = {
    FindingKind.STRENGTH: ("strength", "strengths"),
    FindingKind.IMPROVEMENT: ("area for improvement", "areas for improvement"),
    FindingKind.PRIORITY_ACTION: ("area for priority action", "areas for priority action"),
    FindingKind.CONTEXT: ("finding for context", "findings for context"),
}


def short_kind(kind: DocumentKind) -> str:
    """One word for a document: "release", "letter", "report"."""
    return _SHORT[kind]


def capital(text: str) -> str:
    """The text with its first letter large."""
    return text[:1].upper() + text[1:]


def plural(count: int, one: str, many: str) -> str:
    """The count and its word: "1 strength", "11 strengths"."""
    return f"{count} {one if count == 1 else many}"


def counted(count: int, kind: FindingKind) -> str:
    """So many findings of a kind: "1 strength", "3 areas for improvement"."""
    return plural(count, *_COUNTED[kind])


def document_name(card: DocumentCard) -> str:
    """A document in a few words: "News release, 30 August 2024"."""
    kind = capital(card.kind.value) if card.kind is not DocumentKind.OTHER else "Other document"
    return ", ".join(filter(None, (kind, say_date(card.published))))


def visit_name(visit: Visit) -> str:
    """A visit in a few words: "Focused visit · Jul 2024"; where no day is told, "Inspection · by Aug 2024"."""
    if visit.kind == OTHER_DOCUMENTS:
        return capital(visit.kind)
    published = f"by {say_month(visit.published)}" if visit.published else "date not given"
    return f"{capital(visit.kind) or 'Visit'} · {say_month(visit.start) or published}"


def visit_line(council: str | None, kind: str, start: str | None, end: str | None) -> str:
    """A visit in one line, of what is known: "Shropshire Council, focused visit, 30–31 July 2024"."""
    return ", ".join(filter(None, (council, kind, say_range(start, end))))


def visit_days(visit: Visit) -> str:
    """When a visit was: "30–31 July 2024"; where no day is told, "published 30 August 2024"; "" for neither."""
    published = f"published {say_date(visit.published)}" if visit.published else ""
    return say_range(visit.start, visit.end) or published


def speaker_name(speaker: Speaker) -> str:
    """Who spoke, by name, else by role."""
    return speaker.name or capital(speaker.role) or speaker.organisation or "Not named"


def names_apart(speakers: Sequence[Speaker]) -> list[str]:
    """What each of these is called; of several whom only a role or an organisation names, no two alike."""
    names: list[str] = []
    for speaker in speakers:
        name = speaker_name(speaker)
        whole = ", ".join(filter(None, (name, speaker_detail(speaker))))
        tries = (name, whole, *(f"{whole} ({number})" for number in range(2, len(speakers) + 2)))
        names.append(next(each for each in tries if each not in names))
    return names


def speaker_detail(speaker: Speaker) -> str:
    """Role and organisation, where they are not the name already."""
    parts = (speaker.role if speaker.name else "", speaker.organisation)
    return capital(", ".join(part for part in parts if part))


def shortened(text: str, most: int) -> str:
    """At most so many characters, cut between words, with "…" where something was cut."""
    if len(text) <= most:
        return text
    return text[:most].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"
