"""Whose words speech is by a line of its own: a heading above it, or a signature below."""

import re

from briefing_app.reading.language.speech.attribution import by_people
from briefing_app.reading.language.speech.cast import Cast
from briefing_app.reading.language.speech.lexicon import ORGANISATION, ROLE, VERB
from briefing_app.reading.language.speech.people import Person, people
from briefing_app.reading.language.speech.roles import tidy
from briefing_app.reading.language.speech.voices import Attribution, Voice

_OUR_OWN = re.compile(r"\b(?:we|our|us|what|where|why|how)\b", re.IGNORECASE)
"""In a heading these leave nobody's name beside them: "WHERE WE MUST DO BETTER"."""
_STAGE = re.compile(
    r"\[[^\]]*\b(?:music|shots?|cut to|cuts to|pan|fades?|close-up|captions?|camera|graphics?|footage)\b", re.IGNORECASE
)
"""What is seen or heard in a film, and nobody who speaks."""
_GRADED = re.compile(
    r"(?:[:|]|\s[–—-])\W{0,8}(?:outstanding|good|requires improvement(?: to be good)?|inadequate)\W{0,8}"
    r"(?:\([^()]{0,60}\)\W{0,8})?$",
    re.IGNORECASE,
)
"""An area and its grade, which nobody is called: "Care leavers: Good"."""
_THE_NAMED = re.compile(r"\W*the\W+$", re.IGNORECASE)
OPENING_LABEL = re.compile(
    r"^(?:a )?(?:joint )?(?:statement|response|comment|comments|reaction|quote|message|words?|view)s? (?:by"
    r"|from|of):? ",
    re.IGNORECASE,
)


def from_label(text: str, start: int, end: int, cast: Cast, *, heading: bool) -> Attribution | None:
    """Who speaks under a heading, or above a signature: a line that is little more than a name and an office."""
    line = text[start:end].strip(" *_:–—-\t")
    if not line or len(line.split()) > 35 or (line[-1] in ".!?" and not heading):
        return None
    if _STAGE.match(text, start, end) or _GRADED.search(line):
        return None
    found = people(text, start, end, sure=not (heading and _OUR_OWN.search(line)))
    if found and not _THE_NAMED.fullmatch(text, start, found[0].start):
        return by_people(text, found, start, end, cast)
    opening = OPENING_LABEL.match(line)
    if opening and (body := ORGANISATION.search(line)) and not ROLE.search(line):
        return Attribution(Voice.ORGANISATION, start, end, organisation=body.group())
    if ROLE.search(line) and (opening or heading or len(line.split()) <= 12) and not VERB.search(line):
        role = tidy(line[opening.end() :] if opening else line)
        return Attribution(Voice.PERSON, start, end, (Person(start, end, "", role=role),))
    return None
