"""Who says what in a text of one paragraph a line."""

from briefing_app.domain.briefing import VisitFacts
from briefing_app.reading.language.quotes import find_speech
from briefing_app.reading.language.speech.stage import Paragraph

COUNCIL = "Elmbury Council"


def paragraphs_of(text: str) -> list[Paragraph]:
    found, place = [], 0
    for line in text.split("\n"):
        found.append(Paragraph(place, place + len(line), heading=line.startswith("#")))
        place += len(line) + 1
    return [p for p in found if p.end > p.start]


def said(text: str) -> list[tuple[str, str, str]]:
    """Who said what: name, role, and the first two and last two words."""
    quotes = find_speech(text, paragraphs_of(text), VisitFacts(council=COUNCIL, inspectorate="Ofsted")).quotes
    words = [text[quote.start : quote.end].split() for quote in quotes]
    return [
        (q.speaker.name, q.speaker.role, " ".join([*w[:2], "…", *w[-2:]])) for q, w in zip(quotes, words, strict=True)
    ]
