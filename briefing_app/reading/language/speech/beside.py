"""The office of somebody who is only named, told by the sentence beside what he or she says."""

import re
from bisect import bisect_right
from dataclasses import replace

from briefing_app.reading.language.speech.attribution import first_sentence, last_sentence
from briefing_app.reading.language.speech.lexicon import ROLE, STORY_VERBS, VERB
from briefing_app.reading.language.speech.people import Person, people
from briefing_app.reading.language.speech.roles import tidy
from briefing_app.reading.language.speech.stage import Stage, Turn

_SUBJECT = re.compile(
    rf"\W*(?P<office>(?:The|Our|Its|A|An|[A-Z][\w’'-]*[’']s) [^.,;:“”\"]{{2,90}}?)"
    rf" (?:(?:has |have |had |who )?(?:{VERB.pattern}|{STORY_VERBS}\b|apologised|resigned|responded|reacted|defended)"
    r"|(?P<after>(?:is|was) (?:speaking|talking|responding|reacting|commenting))"
    r"|(?:is|was) (?:brief|blunt|sorry|glad|proud|pleased|delighted|frank))\b"
)
"""A sentence about whoever holds an office: "The cabinet member for children was speaking after the vote."."""
_ELECTED = re.compile(
    r"\b(?:member|leader|chair\w*|mayor|holder|councillor|convenor|convener|spokes\w+|lead|provost)\b", re.I
)
_LONGEST = 600
"""Characters of a sentence that tells an office."""
_PRIVATE = re.compile(r",? \(?(?:aged )?\d\d?\b|,? (?:of|from) [A-Z]")
"""Behind the name of somebody who holds no office: an age, or where he or she lives."""
_COUNCILLORS = re.compile(r"\b(?:cllr|councillor|coun)\b", re.IGNORECASE)


def tell_offices(stage: Stage) -> None:
    """Give each speaker who has a name but no office the one that a sentence beside the speech is about."""
    starts = [paragraph.start for paragraph in stage.paragraphs]
    told: dict[str, str] = {}
    for turn in stage.turns:
        if turn.said_by and len(turn.said_by.speakers) == 1:
            person = turn.said_by.speakers[0]
            if person.name and not person.role:
                told[person.name] = told.get(person.name) or _beside(stage, starts, turn, person)
                turn.said_by = replace(turn.said_by, speakers=(replace(person, role=told[person.name]),))


def _beside(stage: Stage, starts: list[int], turn: Turn, person: Person) -> str:
    if _PRIVATE.match(stage.text, person.end):
        return ""
    before, after = _neighbours(stage, starts, turn)
    return _office(stage, before, person, after=False) or _office(stage, after, person, after=True)


def _neighbours(stage: Stage, starts: list[int], turn: Turn) -> tuple[tuple[int, int], tuple[int, int]]:
    """The sentences right before and right after what tells of a turn, as spans of the text."""
    begin = min([turn.outer_start, *(start for start, _ in turn.attributions)])
    end = max([turn.outer_end, *(end for _, end in turn.attributions)])
    first, last = bisect_right(starts, begin) - 1, bisect_right(starts, end) - 1
    above, below = stage.paragraphs[max(first - 1, 0)], stage.paragraphs[min(last + 1, len(starts) - 1)]
    before = _last(stage, starts[first], begin) or _last(stage, above.start, above.end)
    after = _first(stage, end, stage.paragraphs[last].end) or _first(stage, below.start, below.end)
    return before or (0, 0), after or (0, 0)


def _last(stage: Stage, start: int, end: int) -> tuple[int, int] | None:
    start = max(start, end - _LONGEST)
    return last_sentence(stage.text, start, end) if stage.text[start:end].strip() else None


def _first(stage: Stage, start: int, end: int) -> tuple[int, int] | None:
    end = min(end, start + _LONGEST)
    return first_sentence(stage.text, start, end) if stage.text[start:end].strip(" .”\"’'") else None


def _office(stage: Stage, span: tuple[int, int], person: Person, *, after: bool) -> str:
    about = _SUBJECT.match(stage.text, *span)
    if about is None or (after and not about["after"]) or not ROLE.search(about["office"]) or people(stage.text, *span):
        return ""
    office = tidy(about["office"])
    holder = stage.cast.with_office(office)
    if (holder and holder.name != person.name) or (_COUNCILLORS.search(person.title) and not _ELECTED.search(office)):
        return ""
    return office
