"""Turns of speech: stretches in quotation marks joined over paragraphs and given to whoever speaks."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefing_app.reading.language.speech.attribution import (
    Attribution,
    Voice,
    first_sentence,
    from_label,
    from_lead,
    from_tail,
    last_sentence,
    tells_more,
)
from briefing_app.reading.language.speech.lexicon import STORY_VERBS, VERB
from briefing_app.reading.language.speech.marks import ANY, Stretch, stretches
from briefing_app.reading.language.speech.people import people
from briefing_app.reading.language.speech.stage import Paragraph, Stage, Turn

_FIRST_PERSON = re.compile(r"\b(?:I|we|our|my|us|me)(?:['’](?:m|ve|re|ll|d))?\b", re.IGNORECASE)
_ENDS = ".!?…"
_LONGEST_SUBHEADING = 8
# A clause that tells who speaks is shorter, however long its sentence.
_LONGEST_LEAD = 500
_VERB_NEAR = 120
_ENDS_IN_VERB = re.compile(
    rf"\b(?:{VERB.pattern})(?: (?:us|me|them|him|her|members|reporters|councillors|the [\w’]+(?: [\w’]+)?))?"
    r"(?: (?:on )?\w+(?:day|night|morning))?$",
    re.IGNORECASE,
)
_AS_BEFORE = re.compile(rf", (?:he|she) (?:{VERB.pattern})[.:]?\s*$", re.IGNORECASE)
_TOPIC = re.compile(r"(?:on|about|regarding) [^.:,]{2,60}:", re.IGNORECASE)
"""What the report is quoted on, and nobody who speaks: "On care leavers:"."""
_SCRIPT = re.compile(r"(?:\[\d[\d:.]*\]\s*|A[:.] )?(?P<who>[A-Z][^:“”\".!?]{2,80}):\s+(?=[A-Z])")
_TURNED_TO = re.compile(
    r"\W*(?:[\w ]{2,40}, )?(?:I|[Ww]e) (?:e-?mailed|rang|phoned|wrote to|spoke to|talked to|met|contacted|messaged)\b"
)
"""Somebody whose answer follows: "I emailed the director, Cerys Lloyd, and got one within the hour."."""
_LOOK_AHEAD = 3


class Assembler:
    """Goes through the paragraphs once and gathers turns."""

    def __init__(self, text: str, paragraphs: Sequence[Paragraph]) -> None:
        self._text = text
        self._paragraphs = paragraphs
        self._marks = [[] if p.heading else stretches(text, p.start, p.end) for p in paragraphs]
        self._stage = Stage(text, self._marks)
        self._waiting: Attribution | None = None
        self._signatures: set[int] = set()
        self._under_heading = False

    def turns(self) -> list[Turn]:
        """Every turn, reports among them, in order."""
        for nth in range(len(self._paragraphs)):
            self._read(nth)
        return self._stage.turns

    def _begin(self, nth: int, stretch: Stretch, said_by: Attribution | None, *, told: bool = True) -> None:
        only = told and not (said_by and tells_more(self._text[said_by.start : said_by.end]))
        self._stage.begin(nth, stretch, said_by, told=only)
        self._waiting = None

    def _read(self, nth: int) -> None:
        paragraph, marks = self._paragraphs[nth], self._marks[nth]
        if nth in self._signatures:
            self._stage.current = self._waiting = None
        elif paragraph.heading or self._is_subheading(paragraph, marks):
            self._stage.current = None
            self._waiting = from_label(self._text, paragraph.start, paragraph.end, self._stage.cast, heading=True)
            self._under_heading = self._waiting is not None
        elif marks:
            self._read_marked(nth, paragraph, marks)
        elif not self._read_unmarked(nth, paragraph):
            self._under_heading = False
            self._read_narrative(nth, paragraph)

    def _is_subheading(self, paragraph: Paragraph, marks: list[Stretch]) -> bool:
        """Whether a short line is all in marks without a full stop: "No excuses"."""
        if len(marks) != 1 or paragraph.bullet or not (marks[0].opened and marks[0].closed):
            return False
        words = self._text[marks[0].start : marks[0].end]
        whole = (
            self._text[paragraph.start : paragraph.end].strip() == self._text[marks[0].outer_start : marks[0].outer_end]
        )
        waited = self._waiting is not None or (self._stage.current is not None and self._stage.current.open)
        return whole and not waited and len(words.split()) <= _LONGEST_SUBHEADING and words.rstrip()[-1:] not in _ENDS

    def _read_narrative(self, nth: int, paragraph: Paragraph) -> None:
        if self._interrupts(nth, paragraph):
            return
        self._stage.current = None
        self._waiting = None
        start, end = last_sentence(self._text, paragraph.start, paragraph.end)
        sentence = self._text[start:end].rstrip(" *_")
        if sentence.endswith((":", ",", ";")) or _ENDS_IN_VERB.search(sentence, max(0, len(sentence) - _VERB_NEAR)):
            self._waiting = from_lead(self._text, start, end, self._stage.cast)
        if self._waiting is None:
            self._waiting = from_label(self._text, paragraph.start, paragraph.end, self._stage.cast, heading=False)

    def _interrupts(self, nth: int, paragraph: Paragraph) -> bool:
        """Whether a short line, such as a pointer to another story, stands amid speech that goes on below."""
        current = self._stage.current
        words = self._text[paragraph.start : paragraph.end].split()
        if not (current and current.open and 0 < len(words) <= _LONGEST_SUBHEADING) or words[-1][-1] in _ENDS + ":,":
            return False
        if from_label(self._text, paragraph.start, paragraph.end, self._stage.cast, heading=False):
            return False
        current.paragraph = nth
        return True

    def _read_unmarked(self, nth: int, paragraph: Paragraph) -> bool:
        """Take a paragraph without marks as speech where it stands inside some, or where only a colon announces it."""
        current, text = self._stage.current, self._text
        if current and current.open and self._closes_later(nth):
            current.end = current.outer_end = paragraph.end
            current.paragraph = nth
            return True
        if self._read_script(nth, paragraph):
            return True
        words = text[paragraph.start : paragraph.end]
        whole = not paragraph.bullet and words.rstrip()[-1:] in _ENDS
        personal = whole and bool(_FIRST_PERSON.search(words))
        unmarked = current is not None and text[current.outer_start] not in ANY and current.paragraph == nth - 1
        goes_on = (personal or (whole and self._under_heading)) and not _SCRIPT.match(words)
        if goes_on and unmarked and current is not None:
            current.end = current.outer_end = paragraph.end
            current.paragraph = nth
            return True
        waiting = self._waiting
        if not (personal and waiting and waiting.voice in {Voice.PERSON, Voice.HE_OR_SHE}):
            return self._read_after_colon(nth, paragraph)
        self._begin(nth, Stretch(paragraph.start, paragraph.end, paragraph.start, paragraph.end), waiting)
        return True

    def _read_after_colon(self, nth: int, paragraph: Paragraph) -> bool:
        """Take "Cllr Poole said: We are glad." whose marks were never typed."""
        match = re.search(
            rf"(?:{VERB.pattern}):\s+(?=[A-Z])", self._text[paragraph.start : paragraph.end], re.IGNORECASE
        )
        if not match or not _FIRST_PERSON.search(self._text, paragraph.start + match.end(), paragraph.end):
            return False
        start = paragraph.start + match.end()
        lead = last_sentence(self._text, paragraph.start, start)
        said_by = from_lead(self._text, *lead, self._stage.cast)
        if said_by is None or said_by.voice not in {Voice.PERSON, Voice.HE_OR_SHE}:
            return False
        self._begin(nth, Stretch(start, paragraph.end, start, paragraph.end), said_by)
        return True

    def _read_script(self, nth: int, paragraph: Paragraph) -> bool:
        """Take "Cllr Poole: We are glad." as a script or an interview sets out who speaks."""
        label = _SCRIPT.match(self._text, paragraph.start, paragraph.end)
        ended = self._text[paragraph.start : paragraph.end].rstrip()[-1:] in _ENDS
        if not (label and ended and _FIRST_PERSON.search(self._text, label.end(), paragraph.end)):
            return False
        named = people(self._text, label.start("who"), label.end("who"), sure=True)
        whole = named and (named[0].title or len(named[0].name.split()) > 1)
        if not whole or named[0].start != label.start("who"):
            return False
        said_by = from_label(self._text, label.start("who"), label.end("who"), self._stage.cast, heading=False)
        self._begin(nth, Stretch(label.end(), paragraph.end, label.end(), paragraph.end), said_by)
        return True

    def _closes_later(self, nth: int) -> bool:
        """Whether a coming paragraph closes speech that this one never re-opened."""
        for marks in self._marks[nth + 1 : nth + 1 + _LOOK_AHEAD]:
            if marks:
                return not marks[0].opened
        return False

    def _read_marked(self, nth: int, paragraph: Paragraph, marks: list[Stretch]) -> None:
        place = paragraph.start
        for k, stretch in enumerate(marks):
            tail_end = marks[k + 1].outer_start if k + 1 < len(marks) else paragraph.end
            self._place(nth, stretch, place, tail_end, first=k == 0)
            current = self._stage.current
            if current and current.outer_end == stretch.outer_end:
                place = stretch.outer_end
        place = marks[-1].outer_end
        self._waiting = None
        if self._stage.current and not self._is_clean(self._stage.current, paragraph.end):
            self._stage.current = None
            self._wait_for_colon(place, paragraph.end)

    def _wait_for_colon(self, start: int, end: int) -> None:
        start, end = last_sentence(self._text, start, end)
        if self._text[start:end].rstrip().endswith(":"):
            self._waiting = from_lead(self._text, start, end, self._stage.cast)

    def _is_clean(self, turn: Turn, end: int) -> bool:
        """Whether nothing but attribution follows a turn's words in its paragraph."""
        last = max([turn.outer_end, *(to for _, to in turn.attributions)])
        return not self._text[last:end].strip(" .,;*_" + ANY)

    def _place(self, nth: int, stretch: Stretch, lead_start: int, tail_end: int, *, first: bool) -> None:
        text, current = self._text, self._stage.current
        lead = text[lead_start : stretch.outer_start].strip(" *_\u00a0")
        if not stretch.opened:
            if current and current.open:
                self._stage.extend(nth, stretch)
            return
        if not first and current and self._joins(current, lead_start, stretch.outer_start):
            tail = self._tail(stretch, tail_end) if lead[-1:] in _ENDS else None
            if tail:
                self._begin(nth, stretch, tail)
            else:
                self._stage.extend(nth, stretch)
            return
        if lead and lead[-1] not in _ENDS + ANY:
            self._place_after_lead(nth, stretch, lead_start)
            return
        tail = self._tail(stretch, tail_end)
        if tail:
            told = last_sentence(text, lead_start, stretch.outer_start) if lead else (lead_start, lead_start)
            self._place_with_tail(nth, stretch, self._with_office_told(tail, *told), lead=lead)
        elif not lead and first:
            self._place_alone(nth, stretch, tail_end)
        elif self._is_whole(stretch):
            self._place_after_story(nth, stretch, lead_start)

    def _joins(self, current: Turn, start: int, end: int) -> bool:
        """Whether only the attribution, or a join such as "; and", stands between a turn and the next stretch."""
        if re.fullmatch(r"[\s,;–—-]*(?:and|but)?[\s,;]*", self._text[start:end]):
            return True
        between = self._text[start:end].rstrip()
        if self._text[end + 1 : end + 2].islower() and between[-1:].isalnum():
            return False
        return any(a <= start and b >= end - 3 and not self._text[b:end].strip() for a, b in current.attributions)

    def _tail(self, stretch: Stretch, tail_end: int) -> Attribution | None:
        text = self._text
        if not stretch.closed:
            return None
        start, end = first_sentence(text, stretch.outer_end, tail_end)
        complete = text[stretch.end - 1] in _ENDS or text[stretch.outer_end : stretch.outer_end + 1] in _ENDS
        skip = 1 if text[start : start + 1] in _ENDS else 0
        return from_tail(text, start + skip, end, self._stage.cast, complete=complete) if end > start + skip else None

    def _is_whole(self, stretch: Stretch) -> bool:
        """Whether the words are a sentence and not a phrase picked out of one."""
        words = self._text[stretch.start : stretch.end].strip(" [(…." + ANY)
        ends = self._text[stretch.end - 1 : stretch.end] in _ENDS or not stretch.closed
        after = self._text[stretch.outer_end : stretch.outer_end + 1] in set(_ENDS)
        return bool(words) and not words[0].islower() and (ends or after)

    def _place_after_lead(self, nth: int, stretch: Stretch, lead_start: int) -> None:
        """Place speech whose sentence began outside the marks: "She said: …", or a phrase that is no speech."""
        text = self._text
        start, end = last_sentence(text, max(lead_start, stretch.outer_start - _LONGEST_LEAD), stretch.outer_start)
        lead = text[start:end].rstrip(" *_")
        begins_small = text[stretch.start : stretch.start + 1].islower()
        if _TOPIC.fullmatch(lead) and not VERB.search(lead):
            self._stage.current = None
            return
        announced = (
            lead[-1] in ":;–—-"
            or (lead[-1] == "," and VERB.search(lead))
            or _ENDS_IN_VERB.search(lead, max(0, len(lead) - _VERB_NEAR))
        )
        if not announced or (begins_small and not (lead[-1] == ":" and self._ends_whole(stretch))):
            if not begins_small or self._stage.current is None:
                self._stage.current = None
            return
        said_by = from_lead(text, start, end, self._stage.cast)
        if said_by:
            self._begin(nth, stretch, said_by)

    def _ends_whole(self, stretch: Stretch) -> bool:
        return not stretch.closed or self._text[stretch.end - 1] in _ENDS

    def _with_office_told(self, tail: Attribution, start: int, end: int) -> Attribution:
        """The speaker with the office of whom the sentence before the speech is about."""
        if len(tail.speakers) != 1 or tail.speakers[0].role or not tail.speakers[0].name:
            return tail
        office = self._stage.cast.office_told(self._text, start, end)
        return replace(tail, speakers=(replace(tail.speakers[0], role=office),)) if office else tail

    def _place_with_tail(self, nth: int, stretch: Stretch, tail: Attribution, *, lead: str) -> None:
        current = self._stage.current
        small = self._text[stretch.start : stretch.start + 1].islower()
        if small and (lead or current is None):
            return
        if current and current.paragraph >= nth - 1 and not lead and self._may_end(current, tail):
            self._stage.extend(nth, stretch)
            current.said_by = current.said_by or self._stage.resolved(tail)
            current.attributions.append((tail.start, tail.end))
            return
        self._begin(nth, stretch, tail)

    def _may_end(self, turn: Turn, tail: Attribution) -> bool:
        """Whether "…, he added" ends a turn: one that nobody was given yet, or one still open where he spoke."""
        return turn.said_by is None or (turn.open and tail.voice is Voice.HE_OR_SHE)

    def _place_alone(self, nth: int, stretch: Stretch, tail_end: int) -> None:
        """Place a paragraph that is all speech, by what stands above it or below."""
        current = self._stage.current
        if self._text[stretch.outer_end : tail_end].strip(" .*_)"):
            if self._waiting and self._is_whole(stretch):
                self._begin(nth, stretch, self._waiting)
            return
        waiting = self._waiting
        if waiting and waiting.voice in {Voice.PERSON, Voice.ORGANISATION}:
            self._begin(nth, stretch, waiting)
        elif current and current.paragraph >= nth - 1:
            self._stage.extend(nth, stretch)
        elif signature := self._signature(nth):
            self._signatures.add(nth + 1)
            self._begin(nth, stretch, signature)
        elif waiting:
            self._begin(nth, stretch, waiting)
        else:
            self._begin(nth, stretch, self._told_before(nth), told=False)

    def _signature(self, nth: int) -> Attribution | None:
        """The line under a quote that gives its speaker."""
        if nth + 1 >= len(self._paragraphs) or self._marks[nth + 1]:
            return None
        below = self._paragraphs[nth + 1]
        if self._text[below.start : below.end].rstrip().endswith(":"):
            return None
        name = from_label(self._text, below.start, below.end, self._stage.cast, heading=False)
        return name and self._with_office_below(nth + 2, name)

    def _with_office_below(self, nth: int, name: Attribution) -> Attribution:
        """A signature of a bare name with the office on the next line."""
        if len(name.speakers) != 1 or name.speakers[0].role or nth >= len(self._paragraphs) or self._marks[nth]:
            return name
        below = self._paragraphs[nth]
        office = from_label(self._text, below.start, below.end, self._stage.cast, heading=False)
        if not office or len(office.speakers) != 1 or office.speakers[0].name:
            return name
        self._signatures.add(nth)
        return replace(name, speakers=(replace(name.speakers[0], role=office.speakers[0].role),))

    def _told_before(self, nth: int) -> Attribution | None:
        """Whoever the paragraph above reports in indirect speech."""
        if not nth or self._paragraphs[nth - 1].heading:
            return None
        above = self._paragraphs[nth - 1]
        return self._story_of(*last_sentence(self._text, above.start, above.end))

    def _story_of(self, start: int, end: int) -> Attribution | None:
        if turned := _TURNED_TO.match(self._text, start, end):
            return from_lead(self._text, turned.end(), end, self._stage.cast)
        sentence = self._text[start:end]
        if not VERB.search(sentence) and not re.search(rf"\b{STORY_VERBS}\b", sentence):
            return None
        return from_lead(self._text, start, end, self._stage.cast)

    def _place_after_story(self, nth: int, stretch: Stretch, lead_start: int) -> None:
        """Place whole sentences in marks after a sentence about whoever speaks them."""
        start, end = last_sentence(self._text, lead_start, stretch.outer_start)
        said_by = self._goes_on(start, end) or from_lead(self._text, start, end, self._stage.cast)
        if said_by is None or said_by.voice is Voice.REPORT:
            said_by = self._signed_below(nth, stretch) or said_by
        if said_by:
            self._begin(nth, stretch, said_by, told=False)

    def _signed_below(self, nth: int, stretch: Stretch) -> Attribution | None:
        """The signature under a paragraph that closes with speech in the first person."""
        words = self._text[stretch.start : stretch.end]
        at_end = not self._text[stretch.outer_end : self._paragraphs[nth].end].strip()
        signature = self._signature(nth) if at_end and len(words.split()) > _LONGEST_SUBHEADING else None
        if signature is None or not (signature.speakers and signature.speakers[0].name and signature.speakers[0].role):
            return None
        self._signatures.add(nth + 1)
        return signature

    def _goes_on(self, start: int, end: int) -> Attribution | None:
        """Whoever spoke last, where a sentence about others closes with "…, he explained."."""
        spoken = self._stage.turns[-1].said_by if self._stage.turns else None
        return spoken if _AS_BEFORE.search(self._text, start, end) else None
