"""Whose speech that names nobody itself is: told by the line under it, or by the sentence above."""

import re
from dataclasses import replace

from briefing_app.reading.language.speech.attribution import from_lead, from_tail, last_sentence
from briefing_app.reading.language.speech.lexicon import STORY_VERBS, VERB
from briefing_app.reading.language.speech.marks import Stretch
from briefing_app.reading.language.speech.speaker_labels import OPENING_LABEL, from_label
from briefing_app.reading.language.speech.stage import LONGEST_SUBHEADING, Stage
from briefing_app.reading.language.speech.voices import Attribution, Voice

FIRST_PERSON = re.compile(r"\b(?:I|we|our|my|us|me)(?:['’](?:m|ve|re|ll|d))?\b", re.IGNORECASE)
"""Words by which people speak of themselves."""
_DASH = re.compile(r"\s*[–—-]+\s*(?=[A-Z])")
_MOST_SIGNED = 3
"""Paragraphs without marks that one line below may sign."""
_LONGEST_SIGNED = 14
"""Words of such a line."""
_TURNED_TO = re.compile(
    r"\W*(?:[\w ]{2,40}, )?(?:I|[Ww]e) (?:e-?mailed|rang|phoned|wrote to|spoke to|talked to|met|contacted|messaged)\b"
)
"""Somebody whose answer follows: "I emailed the director, Cerys Lloyd, and got one within the hour."."""


def signature(stage: Stage, nth: int) -> Attribution | None:
    """Return whoever the line under paragraph `nth`, a quote, gives as its speaker; None where it gives nobody."""
    if nth + 1 >= len(stage.paragraphs) or stage.marks[nth + 1]:
        return None
    below = stage.paragraphs[nth + 1]
    if below.caption or stage.text[below.start : below.end].rstrip().endswith(":"):
        return None
    name = from_label(stage.text, below.start, below.end, stage.cast, heading=False)
    return name and _with_office_below(stage, nth + 2, name)


def _with_office_below(stage: Stage, nth: int, name: Attribution) -> Attribution:
    """A signature of a bare name with the office on the next line."""
    if len(name.speakers) != 1 or name.speakers[0].role or nth >= len(stage.paragraphs) or stage.marks[nth]:
        return name
    below = stage.paragraphs[nth]
    office = from_label(stage.text, below.start, below.end, stage.cast, heading=False)
    if not office or len(office.speakers) != 1 or office.speakers[0].name:
        return name
    stage.signatures.add(nth)
    return replace(name, speakers=(replace(name.speakers[0], role=office.speakers[0].role),))


def statement_in(stage: Stage, start: int, end: int) -> Attribution | None:
    """Return whoever a line such as "Statement from Cllr Ann Poole, Leader" says that all is by; None for any other."""
    if not OPENING_LABEL.match(stage.text[start:end]):
        return None
    whose = from_label(stage.text, start, end, stage.cast, heading=True)
    return whose if whose and whose.speakers and whose.speakers[0].name else None


def signed_below(stage: Stage, nth: int, stretch: Stretch) -> Attribution | None:
    """Return the name and office under a paragraph that closes with speech; None where there are none."""
    words = stage.text[stretch.start : stretch.end]
    at_end = not stage.text[stretch.outer_end : stage.paragraphs[nth].end].strip()
    signed = signature(stage, nth) if at_end and len(words.split()) > LONGEST_SUBHEADING else None
    if signed is None or not (signed.speakers and signed.speakers[0].name and signed.speakers[0].role):
        return None
    stage.signatures.add(nth + 1)
    return signed


def told_before(stage: Stage, nth: int) -> Attribution | None:
    """Return whoever the paragraph above reports in indirect speech, or tells of asking."""
    if not nth or stage.paragraphs[nth - 1].heading:
        return None
    above, marks = stage.paragraphs[nth - 1], stage.marks[nth - 1]
    start, end = last_sentence(stage.text, above.start, above.end)
    if marks and start < marks[-1].outer_end < end:
        tail = from_tail(stage.text, marks[-1].outer_end, end, stage.cast, complete=False)
        if tail and tail.speakers:
            return tail
    return _story_of(stage, start, end)


def _story_of(stage: Stage, start: int, end: int) -> Attribution | None:
    if turned := _TURNED_TO.match(stage.text, start, end):
        return from_lead(stage.text, turned.end(), end, stage.cast)
    sentence = stage.text[start:end]
    if not VERB.search(sentence) and not re.search(rf"\b{STORY_VERBS}\b", sentence):
        return None
    return from_lead(stage.text, start, end, stage.cast)


def read_signed(stage: Stage, nth: int) -> bool:
    """Take paragraphs without marks as the words of whoever a dashed line below gives: "– Jo Marsh, Minister".

    Returns whether there is such a line, and paragraph `nth` speaks in the first person.
    """
    first = stage.paragraphs[nth]
    if first.bullet or first.heading or not FIRST_PERSON.search(stage.text, first.start, first.end):
        return False
    for last in range(nth, min(nth + _MOST_SIGNED, len(stage.paragraphs) - 1)):
        paragraph = stage.paragraphs[last]
        ends_in_colon = stage.text[paragraph.start : paragraph.end].rstrip().endswith(":")
        if stage.marks[last] or paragraph.heading or paragraph.bullet or ends_in_colon:
            return False
        if signed := _signed_by(stage, last + 1):
            stage.begin(nth, Stretch(first.start, paragraph.end, first.start, paragraph.end), signed)
            stage.signatures.update(range(nth + 1, last + 2))
            return True
    return False


def _signed_by(stage: Stage, nth: int) -> Attribution | None:
    """Whoever a line names behind its dash, which a reader may have taken for the mark of a list."""
    line, text = stage.paragraphs[nth], stage.text
    dash = _DASH.match(text, line.start, line.end)
    alone = nth + 1 >= len(stage.paragraphs) or not stage.paragraphs[nth + 1].bullet
    if stage.marks[nth] or line.heading or not (dash or (line.bullet and alone)):
        return None
    start = dash.end() if dash else line.start
    if len(text[start : line.end].split()) > _LONGEST_SIGNED or VERB.search(text, start, line.end):
        return None
    whose = from_label(text, start, line.end, stage.cast, heading=False)
    return whose if whose and whose.voice is Voice.PERSON and whose.speakers[0].role else None
