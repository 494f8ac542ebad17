"""Speech in quotation marks: each stretch joined to the turn before it or given a speaker of its own."""

import re
from dataclasses import replace

from briefing_app.reading.language.speech.attribution import first_sentence, from_lead, from_tail, last_sentence
from briefing_app.reading.language.speech.joining import (
    heads_clause,
    is_clean,
    is_same,
    joins,
    leads_on,
    may_end,
    opens_again_below,
)
from briefing_app.reading.language.speech.lexicon import VERB, ends_in_verb
from briefing_app.reading.language.speech.marks import ANY, Stretch
from briefing_app.reading.language.speech.signatures import signature, signed_below, told_before
from briefing_app.reading.language.speech.stage import ENDS, Paragraph, Stage
from briefing_app.reading.language.speech.voices import Attribution, Voice

# A clause that tells who speaks is shorter, however long its sentence.
_LONGEST_LEAD = 500
_AS_BEFORE = re.compile(rf", (?:he|she) (?:{VERB.pattern})[.:]?\s*$", re.IGNORECASE)
_TOPIC = re.compile(r"(?:on|about|regarding) [^.:,]{2,60}:", re.IGNORECASE)
"""What the report is quoted on, and nobody who speaks: "On care leavers:"."""
_GRADE = re.compile(
    r"(?:outstanding|good|adequate|inadequate|requires improvement(?: to be good)?)[.,]?", re.IGNORECASE
)
"""What was judged and nobody says: "leadership was judged ‘Outstanding’"."""
_GOES_ON = re.compile(rf"[{ANY}] [a-z]+ (?!{VERB.pattern})", re.IGNORECASE)
"""What follows a single word in marks that belongs to the sentence: "‘Exceptional’ leaders have"."""


_SHE_SAID = re.compile(rf"[\s,]*(?:he|she) (?:{VERB.pattern})[.]?\s*", re.IGNORECASE)
_NEXT_SENTENCE = re.compile(r"\w[.!?] [A-Z]")


def read_marked(stage: Stage, nth: int, paragraph: Paragraph, marks: list[Stretch]) -> None:
    """Take the stretches of one paragraph as speech, each where it stands, or as phrases that nobody speaks."""
    marks = [one for one in marks if not _GRADE.fullmatch(stage.text, one.start, one.end)]
    place = paragraph.start
    for k, stretch in enumerate(marks):
        tail_end = marks[k + 1].outer_start if k + 1 < len(marks) else paragraph.end
        if k and heads_clause(stage, marks[k - 1], stretch):
            place = marks[k - 1].outer_end
        _place(stage, nth, stretch, place, tail_end, first=k == 0)
        current = stage.current
        if current and current.outer_end == stretch.outer_end:
            place = stretch.outer_end
    place = marks[-1].outer_end if marks else paragraph.start
    stage.waiting = None
    if stage.current and not is_clean(stage, stage.current, paragraph.end):
        stage.current = None
        _wait_for_colon(stage, place, paragraph.end)


def _wait_for_colon(stage: Stage, start: int, end: int) -> None:
    start, end = last_sentence(stage.text, start, end)
    if stage.text[start:end].rstrip().endswith(":"):
        stage.waiting = from_lead(stage.text, start, end, stage.cast)


def _place(stage: Stage, nth: int, stretch: Stretch, lead_start: int, tail_end: int, *, first: bool) -> None:
    text, current = stage.text, stage.current
    lead = text[lead_start : stretch.outer_start].strip(" *_\u00a0")
    if not stretch.opened:
        if current and current.open:
            stage.extend(nth, stretch)
        return
    if not first and current and joins(stage, current, lead_start, stretch.outer_start):
        tail = _tail(stage, stretch, tail_end) if lead[-1:] in ENDS else None
        if tail and (lead or not (may_end(current, tail) or is_same(current, tail))):
            stage.begin(nth, stretch, tail)
            return
        stage.extend(nth, stretch)
        current.attributions += [(tail.start, tail.end)] if tail else []
        return
    if lead and lead[-1] not in ENDS + ANY:
        _place_after_lead(stage, nth, stretch, lead_start)
        _say_again(stage, stretch, tail_end)
        return
    tail = _tail(stage, stretch, tail_end)
    if tail:
        told = last_sentence(text, lead_start, stretch.outer_start) if lead else (lead_start, lead_start)
        _place_with_tail(stage, nth, stretch, _with_office_told(stage, tail, *told), lead=lead)
    elif not lead and first:
        _place_alone(stage, nth, stretch, tail_end)
    elif _is_whole(stage, stretch):
        _place_after_story(stage, nth, stretch, lead_start)


def _tail(stage: Stage, stretch: Stretch, tail_end: int) -> Attribution | None:
    text = stage.text
    if not stretch.closed:
        return None
    start, end = first_sentence(text, stretch.outer_end, tail_end)
    if leads_on(text, stretch, start, tail_end):
        return None
    if len(text[stretch.start : stretch.end].split()) == 1 and _GOES_ON.match(text, stretch.end, tail_end):
        return None
    complete = text[stretch.end - 1] in ENDS or text[stretch.outer_end : stretch.outer_end + 1] in ENDS
    skip = 1 if text[start : start + 1] in ENDS else 0
    return from_tail(text, start + skip, end, stage.cast, complete=complete) if end > start + skip else None


def _is_whole(stage: Stage, stretch: Stretch) -> bool:
    """Whether the words are a sentence and not a phrase picked out of one."""
    words = stage.text[stretch.start : stretch.end].strip(" [(…." + ANY)
    ends = stage.text[stretch.end - 1 : stretch.end] in ENDS or not stretch.closed
    after = stage.text[stretch.outer_end : stretch.outer_end + 1] in set(ENDS)
    return bool(words) and not words[0].islower() and (ends or after)


def _place_after_lead(stage: Stage, nth: int, stretch: Stretch, lead_start: int) -> None:
    """Place speech whose sentence began outside the marks: "She said: …", or a phrase that is no speech."""
    text = stage.text
    start, end = last_sentence(text, max(lead_start, stretch.outer_start - _LONGEST_LEAD), stretch.outer_start)
    lead = text[start:end].rstrip(" *_")
    begins_small = text[stretch.start : stretch.start + 1].islower()
    if _TOPIC.fullmatch(lead) and not VERB.search(lead):
        stage.current = None
        return
    announced = lead[-1] in ":;–—-" or (lead[-1] == "," and VERB.search(lead)) or ends_in_verb(lead)
    goes_on = _goes_on_for_sentences(stage, lead, stretch)
    said = lead[-1] == ":" or (lead[-1] == "," and ends_in_verb(lead[:-1]))
    if not goes_on and (not announced or (begins_small and not (said and _ends_whole(stage, stretch)))):
        if not begins_small or stage.current is None:
            stage.current = None
        return
    said_by = from_lead(text, start, end, stage.cast)
    if said_by and not (stage.paragraphs[nth].bullet and _is_topic(lead, said_by)):
        stage.begin(nth, stretch, said_by)


def _say_again(stage: Stage, stretch: Stretch, tail_end: int) -> None:
    """Note the "she said" behind speech whose speaker the clause before it gave."""
    current = stage.current
    if current is None or current.outer_end != stretch.outer_end:
        return
    tail = _tail(stage, stretch, tail_end)
    if tail and tail.voice is Voice.HE_OR_SHE and _SHE_SAID.fullmatch(stage.text, tail.start, tail.end):
        current.attributions.append((tail.start, tail.end))


def _is_topic(lead: str, said_by: Attribution) -> bool:
    """Whether a point of a list only tells what its words are about: "Leaders and their staff: “They know …”"."""
    return not VERB.search(lead) and not any(person.name for person in said_by.speakers)


def _goes_on_for_sentences(stage: Stage, lead: str, stretch: Stretch) -> bool:
    """Whether what begins small is the first of several sentences: "She said that “we are glad. We …”"."""
    if not lead.endswith(" that") or not VERB.search(lead):
        return False
    if not stretch.closed and opens_again_below(stage, stretch):
        return True
    that = ends_in_verb(lead.removesuffix(" that"))
    return that and _NEXT_SENTENCE.search(stage.text, stretch.start, stretch.end) is not None


def _ends_whole(stage: Stage, stretch: Stretch) -> bool:
    return not stretch.closed or stage.text[stretch.end - 1] in ENDS


def _with_office_told(stage: Stage, tail: Attribution, start: int, end: int) -> Attribution:
    """The speaker with the office of whom the sentence before the speech is about."""
    if len(tail.speakers) != 1 or tail.speakers[0].role or not tail.speakers[0].name:
        return tail
    office = stage.cast.office_told(stage.text, start, end)
    return replace(tail, speakers=(replace(tail.speakers[0], role=office),)) if office else tail


def _place_with_tail(stage: Stage, nth: int, stretch: Stretch, tail: Attribution, *, lead: str) -> None:
    current = stage.current
    small = stage.text[stretch.start : stretch.start + 1].islower()
    if small and (lead or current is None):
        return
    ends = current is not None and (may_end(current, tail) or is_same(current, tail))
    if current and current.paragraph >= nth - 1 and not lead and ends:
        stage.extend(nth, stretch)
        if current.said_by is None or (current.supposed and tail.voice is Voice.PERSON):
            current.said_by = stage.resolved(tail)
        current.attributions.append((tail.start, tail.end))
        return
    stage.begin(nth, stretch, tail)


def _place_alone(stage: Stage, nth: int, stretch: Stretch, tail_end: int) -> None:
    """Place a paragraph that is all speech, by what stands above it or below."""
    current = stage.current
    if stage.text[stretch.outer_end : tail_end].strip(" .*_)"):
        if current and current.open and current.paragraph == nth - 1 and _is_whole(stage, stretch):
            stage.extend(nth, stretch)
        elif stage.waiting and _is_whole(stage, stretch):
            stage.begin(nth, stretch, stage.waiting)
        return
    waiting = stage.waiting
    if waiting and waiting.voice in {Voice.PERSON, Voice.ORGANISATION}:
        stage.begin(nth, stretch, waiting)
    elif current and current.paragraph >= nth - 1:
        stage.extend(nth, stretch)
    elif signed := signature(stage, nth):
        stage.signatures.add(nth + 1)
        stage.begin(nth, stretch, signed)
    elif waiting:
        stage.begin(nth, stretch, waiting)
    else:
        above = told_before(stage, nth)
        stage.begin(nth, stretch, above or stage.statement, told=False)
        if above and stage.current:
            stage.current.supposed = True


def _place_after_story(stage: Stage, nth: int, stretch: Stretch, lead_start: int) -> None:
    """Place whole sentences in marks after a sentence about whoever speaks them."""
    start, end = last_sentence(stage.text, lead_start, stretch.outer_start)
    said_by = _goes_on(stage, start, end) or from_lead(stage.text, start, end, stage.cast)
    if said_by is None or said_by.voice is Voice.REPORT:
        said_by = signed_below(stage, nth, stretch) or said_by
    if said_by:
        stage.begin(nth, stretch, said_by, told=False)


def _goes_on(stage: Stage, start: int, end: int) -> Attribution | None:
    """Whoever spoke last, where a sentence about others closes with "…, he explained."."""
    spoken = stage.turns[-1].said_by if stage.turns else None
    return spoken if _AS_BEFORE.search(stage.text, start, end) else None
