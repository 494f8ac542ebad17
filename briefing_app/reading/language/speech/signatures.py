"""Whose speech that names nobody itself is: told by the line under it, or by the sentence above."""

import re
from dataclasses import replace

from briefing_app.reading.language.speech.attribution import from_lead, last_sentence
from briefing_app.reading.language.speech.lexicon import STORY_VERBS, VERB
from briefing_app.reading.language.speech.marks import Stretch
from briefing_app.reading.language.speech.speaker_labels import OPENING_LABEL, from_label
from briefing_app.reading.language.speech.stage import LONGEST_SUBHEADING, Stage
from briefing_app.reading.language.speech.voices import Attribution

_TURNED_TO = re.compile(
    r"\W*(?:[\w ]{2,40}, )?(?:I|[Ww]e) (?:e-?mailed|rang|phoned|wrote to|spoke to|talked to|met|contacted|messaged)\b"
)
"""Somebody whose answer follows: "I emailed the director, Cerys Lloyd, and got one within the hour."."""


def signature(stage: Stage, nth: int) -> Attribution | None:
    """Return whoever the line under paragraph `nth`, a quote, gives as its speaker; None where it gives nobody."""
    if nth + 1 >= len(stage.paragraphs) or stage.marks[nth + 1]:
        return None
    below = stage.paragraphs[nth + 1]
    if stage.text[below.start : below.end].rstrip().endswith(":"):
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
    above = stage.paragraphs[nth - 1]
    return _story_of(stage, *last_sentence(stage.text, above.start, above.end))


def _story_of(stage: Stage, start: int, end: int) -> Attribution | None:
    if turned := _TURNED_TO.match(stage.text, start, end):
        return from_lead(stage.text, turned.end(), end, stage.cast)
    sentence = stage.text[start:end]
    if not VERB.search(sentence) and not re.search(rf"\b{STORY_VERBS}\b", sentence):
        return None
    return from_lead(stage.text, start, end, stage.cast)
