"""Speech without quotation marks: inside some left open, after a colon, under a heading, or set out as a script."""

import re

from briefing_app.reading.language.speech.attribution import from_lead, last_sentence
from briefing_app.reading.language.speech.lexicon import VERB
from briefing_app.reading.language.speech.marks import ANY, Stretch
from briefing_app.reading.language.speech.people import people
from briefing_app.reading.language.speech.signatures import FIRST_PERSON
from briefing_app.reading.language.speech.speaker_labels import from_label
from briefing_app.reading.language.speech.stage import ENDS, Paragraph, Stage
from briefing_app.reading.language.speech.voices import Voice

_SCRIPT = re.compile(r"(?:\[\d[\d:.]*\]\s*|A[:.] )?(?P<who>[A-Z][^:“”\".!?]{2,80}):\s+(?=[A-Z])")
_LOOK_AHEAD = 3


def read_unmarked(stage: Stage, nth: int, paragraph: Paragraph) -> bool:
    """Take a paragraph without marks as speech where it stands inside some, or where only a colon announces it.

    Returns whether it is speech.
    """
    current, text = stage.current, stage.text
    if current and current.open and (_closes_later(stage, nth) or _goes_on_below(stage, nth, paragraph)):
        current.end = current.outer_end = paragraph.end
        current.paragraph = nth
        return True
    if _read_script(stage, nth, paragraph):
        return True
    words = text[paragraph.start : paragraph.end]
    whole = not paragraph.bullet and words.rstrip()[-1:] in ENDS
    personal = whole and bool(FIRST_PERSON.search(words))
    unmarked = current is not None and text[current.outer_start] not in ANY and current.paragraph == nth - 1
    goes_on = (personal or (whole and stage.under_heading)) and not _SCRIPT.match(words)
    if goes_on and unmarked and current is not None:
        current.end = current.outer_end = paragraph.end
        current.paragraph = nth
        return True
    waiting = stage.waiting
    if not (personal and waiting and waiting.voice in {Voice.PERSON, Voice.HE_OR_SHE}):
        return _read_after_colon(stage, nth, paragraph)
    stage.begin(nth, Stretch(paragraph.start, paragraph.end, paragraph.start, paragraph.end), waiting)
    return True


def _read_after_colon(stage: Stage, nth: int, paragraph: Paragraph) -> bool:
    """Take "Cllr Poole said: We are glad." whose marks were never typed."""
    match = re.search(rf"(?:{VERB.pattern}):\s+(?=[A-Z])", stage.text[paragraph.start : paragraph.end], re.IGNORECASE)
    if not match or not FIRST_PERSON.search(stage.text, paragraph.start + match.end(), paragraph.end):
        return False
    start = paragraph.start + match.end()
    lead = last_sentence(stage.text, paragraph.start, start)
    said_by = from_lead(stage.text, *lead, stage.cast)
    if said_by is None or said_by.voice not in {Voice.PERSON, Voice.HE_OR_SHE}:
        return False
    stage.begin(nth, Stretch(start, paragraph.end, start, paragraph.end), said_by)
    return True


def _read_script(stage: Stage, nth: int, paragraph: Paragraph) -> bool:
    """Take "Cllr Poole: We are glad." as a script or an interview sets out who speaks."""
    label = _SCRIPT.match(stage.text, paragraph.start, paragraph.end)
    ended = stage.text[paragraph.start : paragraph.end].rstrip()[-1:] in ENDS
    if not (label and ended and FIRST_PERSON.search(stage.text, label.end(), paragraph.end)):
        return False
    named = people(stage.text, label.start("who"), label.end("who"), sure=True)
    whole = named and (named[0].title or len(named[0].name.split()) > 1)
    if not whole or named[0].start != label.start("who"):
        return False
    said_by = from_label(stage.text, label.start("who"), label.end("who"), stage.cast, heading=False)
    stage.begin(nth, Stretch(label.end(), paragraph.end, label.end(), paragraph.end), said_by)
    return True


def _goes_on_below(stage: Stage, nth: int, paragraph: Paragraph) -> bool:
    """Whether a paragraph in the first person stands between speech left open and a paragraph that opens it again."""
    if nth + 1 >= len(stage.paragraphs) or not FIRST_PERSON.search(stage.text, paragraph.start, paragraph.end):
        return False
    below = stage.marks[nth + 1]
    return bool(below) and below[0].opened and below[0].outer_start == stage.paragraphs[nth + 1].start


def _closes_later(stage: Stage, nth: int) -> bool:
    """Whether a coming paragraph closes speech that this one never re-opened."""
    for marks in stage.marks[nth + 1 : nth + 1 + _LOOK_AHEAD]:
        if marks:
            return not marks[0].opened
    return False
