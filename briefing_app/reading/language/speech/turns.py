"""Turns of speech: stretches in quotation marks joined over paragraphs and given to whoever speaks."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefing_app.reading.language.speech.attribution import from_lead, last_sentence
from briefing_app.reading.language.speech.beside import tell_offices
from briefing_app.reading.language.speech.lexicon import VERB, ends_in_verb
from briefing_app.reading.language.speech.marked import read_marked
from briefing_app.reading.language.speech.marks import ANY, Stretch
from briefing_app.reading.language.speech.resuming import resumes_below
from briefing_app.reading.language.speech.signatures import read_signed, statement_in
from briefing_app.reading.language.speech.speaker_labels import from_label
from briefing_app.reading.language.speech.stage import ENDS, LONGEST_SUBHEADING, Paragraph, Stage, Turn
from briefing_app.reading.language.speech.unmarked import read_unmarked
from briefing_app.reading.language.speech.voices import Attribution

_HEAD = 3
"""Paragraphs that may say whose statement follows."""

_LONG = 600
"""Characters that are more than a statement of a few sentences."""
_STATED = re.compile(r"[^\n]{0,80}\b(?:[Ss]tatement|[Cc]omments?|[Rr]eaction|[Rr]espon[ds]\w*)\b")
"""A title that says somebody's words follow."""
_TO_SAY = re.compile(
    r"\b(?:ha[sd]|have) (?:this|the following|these words) to say\W*$"
    r"|\b(?:issued|released|put out|gave|made|sent|posted|offered) (?:this|the following)\b[^.;:]{0,40}$",
    re.IGNORECASE,
)
"""What announces speech though a full stop ends it: "Cllr Poole had this to say."."""
_MOST_UNMARKED = 0.4
"""The share of a text that speech without marks may be; more of it is a letter, a column or an answer read out."""


def turns_of(text: str, paragraphs: Sequence[Paragraph], title: tuple[int, int] | None = None) -> list[Turn]:
    """Every turn of a document, reports among them, in order; `title` is where its title stands."""
    stage = Stage(text, paragraphs)
    heads = [*([title] if title else []), *((first.start, first.end) for first in paragraphs[:_HEAD])]
    stage.statement = next(filter(None, (statement_in(stage, *head) for head in heads)), None)
    for nth in range(len(paragraphs)):
        _read(stage, nth)
    tell_offices(stage)
    return _without_authors(stage)


def _without_authors(stage: Stage) -> list[Turn]:
    """The turns, but none without marks where most of a text is such: its author writes it and is quoted by nobody."""
    written = [turn for turn in stage.turns if stage.text[turn.outer_start] not in ANY and not turn.is_signed]
    whole = sum(paragraph.end - paragraph.start for paragraph in stage.paragraphs if not paragraph.heading)
    unmarked = sum(turn.outer_end - turn.outer_start for turn in written)
    if unmarked < _LONG or unmarked <= _MOST_UNMARKED * whole or _STATED.match(stage.text):
        return stage.turns
    return [turn for turn in stage.turns if turn not in written]


def _read(stage: Stage, nth: int) -> None:
    paragraph, marks = stage.paragraphs[nth], stage.marks[nth]
    if nth in stage.signatures:
        stage.current = stage.waiting = None
    elif resumes_below(stage, nth) or (paragraph.caption and not marks and _stands_amid_speech(stage, nth)):
        return
    elif paragraph.heading or _is_subheading(stage, paragraph, marks):
        above, stage.current = stage.waiting, None
        stage.waiting = from_label(stage.text, paragraph.start, paragraph.end, stage.cast, heading=True)
        stage.waiting = _named_above(stage, nth, stage.waiting, above)
        stage.under_heading = stage.waiting is not None
    elif marks:
        read_marked(stage, nth, paragraph, marks)
    elif not (read_signed(stage, nth) or read_unmarked(stage, nth, paragraph)):
        stage.under_heading = False
        _read_narrative(stage, nth, paragraph)


def _is_subheading(stage: Stage, paragraph: Paragraph, marks: list[Stretch]) -> bool:
    """Whether a short line is all in marks without a full stop: "No excuses"."""
    if len(marks) != 1 or paragraph.bullet or not (marks[0].opened and marks[0].closed):
        return False
    words = stage.text[marks[0].start : marks[0].end]
    whole = stage.text[paragraph.start : paragraph.end].strip() == stage.text[marks[0].outer_start : marks[0].outer_end]
    waited = stage.waiting is not None or (stage.current is not None and stage.current.open)
    return whole and not waited and len(words.split()) <= LONGEST_SUBHEADING and words.rstrip()[-1:] not in ENDS


def _read_narrative(stage: Stage, nth: int, paragraph: Paragraph) -> None:
    if _interrupts(stage, nth, paragraph):
        return
    above, stage.waiting = stage.waiting, None
    stage.current = None
    start, end = last_sentence(stage.text, paragraph.start, paragraph.end)
    sentence = stage.text[start:end].rstrip(" *_")
    if sentence.endswith((":", ",", ";")) or ends_in_verb(sentence) or _TO_SAY.search(sentence.rstrip(".")):
        stage.waiting = from_lead(stage.text, start, end, stage.cast)
    if stage.waiting is None and not paragraph.bullet:
        stage.waiting = from_label(stage.text, paragraph.start, paragraph.end, stage.cast, heading=False)
    stage.waiting = _named_above(stage, nth, stage.waiting, above)


def _named_above(stage: Stage, nth: int, told: Attribution | None, above: Attribution | None) -> Attribution | None:
    """Whoever holds the office of line `nth`, where the line above it is nothing but a name."""
    if not (nth and told and above and len(told.speakers) == len(above.speakers) == 1):
        return told
    name, office, line = above.speakers[0], told.speakers[0], stage.paragraphs[nth - 1]
    bare = not (stage.text[line.start : name.start] + stage.text[name.end : line.end]).strip(" ,:*_–—-")
    if office.name or not name.name or not line.start <= name.start < line.end or not bare:
        return told
    return replace(told, start=line.start, speakers=(replace(name, role=office.role),))


def _stands_amid_speech(stage: Stage, nth: int) -> bool:
    """Whether a picture stands where speech is still open; what follows it is the same speaker's, apart from it."""
    current = stage.current
    if current and current.said_by and (current.open or _shows_speaker(stage, nth, current)):
        stage.current, stage.waiting = None, current.said_by
        return True
    if current and current.said_by and current.paragraph == nth - 1:
        current.paragraph = nth
        return True
    return nth > 0 and stage.paragraphs[nth - 1].caption and stage.waiting is not None


def _shows_speaker(stage: Stage, nth: int, turn: Turn) -> bool:
    """Whether a caption right under speech is of whoever speaks: the same speaker's words may follow it."""
    names = {person.surname for person in turn.said_by.speakers} if turn.said_by else set()
    caption = stage.paragraphs[nth]
    words = set(stage.text[caption.start : caption.end].lower().replace(",", " ").replace(".", " ").split())
    return turn.paragraph == nth - 1 and bool(names & words)


def _interrupts(stage: Stage, nth: int, paragraph: Paragraph) -> bool:
    """Whether a short line, such as a pointer to another story, stands amid speech that goes on below."""
    current = stage.current
    words = stage.text[paragraph.start : paragraph.end].split()
    if not (current and current.open and 0 < len(words) <= LONGEST_SUBHEADING):
        return False
    if _shows_speaker(stage, nth, current) and not VERB.search(stage.text, paragraph.start, paragraph.end):
        current.paragraph = nth
        return True
    if words[-1][-1] in ENDS + ":,":
        return False
    if from_label(stage.text, paragraph.start, paragraph.end, stage.cast, heading=False):
        return False
    current.paragraph = nth
    return True
