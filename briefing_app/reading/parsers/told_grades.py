"""Judgements that a story tells in sentences: "Leadership and care leavers' services were rated good"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from briefing_app.domain.briefing import Grade
from briefing_app.reading.language.councils import council_mentions, place_of, same_council
from briefing_app.reading.parsers import grade_cues as cues
from briefing_app.reading.parsers.grade_added import adds_grade
from briefing_app.reading.parsers.grade_asides import in_small_letters
from briefing_app.reading.parsers.grade_clauses import SO, Clause, Told
from briefing_app.reading.parsers.grade_given import LONGEST, clauses
from briefing_app.reading.parsers.grade_shared import REST, filled, is_shared, rest_in
from briefing_app.reading.parsers.grade_votes import most_told, with_others
from briefing_app.reading.parsers.grade_whole import OVERALL, beside_areas, of_whole
from briefing_app.reading.parsers.grade_words import SAME, area_mentions, grade_mentions

_ANY = re.compile(
    r"outstanding|good|(?:requir|need)\w* improvement|adequate|effective|excellent|weak|unsatisfactory|lowest|highest|bottom"
    r"|worst|\btop\b|\bsame as the overall\b|\b(?:same|that|shared?s?|overall) (?:\w+ )?(?:grade|mark|rating|judge?ment|verdict|level)"
)
_SO = re.compile(rf"^\W*{SO}")
_ELSEWHERE = re.compile(r"^(?:Meanwhile|Elsewhere)\b")
_OF_BEFORE = re.compile(r"^:|^\W*(?:which|judged|rated|graded|was|were)\b")
"""The clause says something of the words right before it."""
_ANNOUNCED = re.compile(r"\b(?:rat(?:ed|ings?)|grade[ds]?|judge?d?|judge?ments?)\b[^:]*:\s*$")
"""The end of a line that says that grades follow."""
_BRACKETS = re.compile(r"(?P<grade>[\w'\"]{1,30}(?: [\w'\"]{1,30}){0,5}) \((?P<inside>[^()]{1,200})\)")
_TURNS = re.compile(r"\W*(?:while|whereas|although|though|but)\b")
_IN = re.compile(r"\W*(?:and )?(?:in|for|on|across)\b")
_BUT = re.compile(r"\W*(?:but|bar|barring|except|save|apart from|other than|with the exception of)\b")
_THAT = re.compile(r"\bthat (?:grade|level|mark|rating)\b")
_TURN = re.compile(r", (?:while|but|and|with|whereas|though|although)\b|;")
_AS_WHOLE = re.compile(r"\b(?:whole|overall)\b")
_NEAR = 8
"""Sentences before, one of which may say that minutes report."""
_MOST = 6

_InSentence = tuple[str, list[tuple[str, str]]]


def told_grades(
    paragraphs: Iterable[Sequence[str]],
    *,
    spoken: Iterable[Sequence[str]] = (),
    council: str | None = None,
    inspectorate: str | None = None,
    years: Iterable[str] = (),
    inspected: tuple[str, ...] = (),
) -> tuple[Grade, ...]:
    """Return each area a story says was judged at this visit, as most of its sentences tell it.

    Areas that are named only in passing ("leadership was good too"), and those that only `spoken`, the words of the
    council's own people, tells of, come second. `years` are the visit's own: a grade told with another year is an
    earlier one. An area of which two grades are told equally often is left out. `inspected` are the areas that such a
    visit grades: those meant where "everything else" has a grade.
    """
    told = [list(paragraph) for paragraph in paragraphs]
    here = _where_told(council, inspectorate, years)
    first = _flat(_told(told, council, here))
    found = most_told(_of_one(first))
    if first:
        more = _flat(_told(told, council, replace(here, graded=True)))
        found = with_others(found, most_told(_of_one(more)))
        first += more
    found = with_others(found, most_told(_of_one(_flat(_told(spoken, council, replace(here, graded=True))))))
    found = with_others(found, _like_whole(first, found))
    return tuple(filled(found, [pair for pair in first if is_shared(pair[0]) and pair[1] != SAME], inspected))


def grades_by_sentence(
    paragraphs: Iterable[Sequence[str]],
    *,
    council: str | None = None,
    inspectorate: str | None = None,
    years: Iterable[str] = (),
) -> dict[str, list[str]]:
    """Return each sentence of a story that tells grades of this visit, with the grades in order."""
    told = _told(paragraphs, council, _where_told(council, inspectorate, years))
    return {sentence: [grade for _, grade in pairs if grade != SAME] for sentence, pairs in told}


def _flat(told: Iterable[_InSentence]) -> list[tuple[str, str]]:
    return [pair for _, pairs in told for pair in pairs]


def _of_one(told: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The grades of areas that are named."""
    return [(area, grade) for area, grade in told if grade != SAME and not is_shared(area)]


def _like_whole(told: Iterable[tuple[str, str]], found: Iterable[Grade]) -> tuple[Grade, ...]:
    """The areas that have the grade of the whole."""
    whole = next((grade.grade for grade in found if grade.area.lower().startswith(OVERALL)), "")
    return most_told([(area, whole) for area, grade in told if whole and grade == SAME and not is_shared(area)])


def _where_told(council: str | None, inspectorate: str | None, years: Iterable[str]) -> Told:
    return Told(
        place=in_small_letters(place_of(council or "")),
        years=frozenset(years),
        not_of=_not_inspected(inspectorate),
        whole_only=_grades_whole(inspectorate),
    )


def _told(paragraphs: Iterable[Sequence[str]], council: str | None, here: Told) -> Iterator[_InSentence]:
    elsewhere = False
    for paragraph in paragraphs:
        graded, before = here.graded, ""
        for nth, sentence in enumerate(paragraph):
            low = in_small_letters(sentence)
            elsewhere = bool(_ELSEWHERE.match(sentence)) or (elsewhere and not (here.place and here.place in low))
            tells = bool(_ANY.search(low) or (before and _SO.match(low)))
            if elsewhere or not tells or not _is_of(council, sentence):
                graded, before = graded or bool(_ANNOUNCED.search(low)), ""
                continue
            minutes = any(_of_minutes(words) for words in paragraph[max(0, nth - _NEAR) : nth + 1])
            told = replace(here, minutes=minutes, graded=graded)
            pairs = [(area, _meant(grade, before, low)) for area, grade in _all_pairs(sentence, low, before, told)]
            pairs = [pair for pair in pairs if pair[1]]
            before = pairs[-1][1] if pairs else ""
            graded = graded or bool(pairs) or bool(_ANNOUNCED.search(low))
            if pairs:
                yield sentence, pairs


@lru_cache(maxsize=64)
def _of_minutes(sentence: str) -> bool:
    return bool(cues.MINUTES.search(in_small_letters(sentence)))


def _not_inspected(inspectorate: str | None) -> re.Pattern[str] | None:
    if inspectorate == "Ofsted":
        return cues.ADULTS
    return cues.CHILDREN if (inspectorate or "").startswith("Care Quality Commission") else None


def _grades_whole(inspectorate: str | None) -> bool:
    return (inspectorate or "").startswith("Care Quality Commission")


def _is_of(council: str | None, sentence: str) -> bool:
    return all(same_council(mention.name, council or "") for mention in council_mentions(sentence))


def _meant(grade: str, before: str, low: str) -> str:
    """The grade, or the one told before where it is "the same"; left open where that is the grade of the whole."""
    if grade != SAME or _AS_WHOLE.search(low):
        return grade
    return before if before or _THAT.search(low) else grade


def _all_pairs(sentence: str, low: str, before: str, told: Told) -> list[tuple[str, str]]:
    """Areas in brackets behind their grade, those that "so" have the grade told before, and those with their own."""
    if len(low) > LONGEST:
        return []
    found = []
    for match in _BRACKETS.finditer(low) if " (" in low else ():
        inside, grades = match["inside"], list(grade_mentions(match["grade"]))
        if grades and not any(grade_mentions(inside)) and (areas := list(area_mentions(inside))):
            found += [(area.meant, grades[-1].meant) for area in areas]
            sentence = _blank(sentence, *match.span())
    if before and _SO.match(low):
        turns = (turn.start() for turn in _TURN.finditer(low) if any(grade_mentions(low[turn.start() :])))
        end = next(turns, len(low))
        found += [(area.meant, before) for area in area_mentions(low[:end])] if not any(grade_mentions(low[:end])) else []
        sentence = _blank(sentence, 0, end) if found else sentence
    return [*found, *_pairs(sentence, told)]


def _blank(sentence: str, start: int, end: int) -> str:
    return sentence[:start] + " " * (end - start) + sentence[end:]


def _pairs(sentence: str, told: Told) -> list[tuple[str, str]]:
    parts = clauses(sentence, told)
    if sum(len(part.areas) for part in parts) > _MOST:
        return []
    pairs = [*beside_areas(sentence, parts, told), *_by_clause(parts)]
    return pairs if any(not is_shared(area) for area, _ in pairs) else [*pairs, *of_whole(sentence, parts, told)]


def _by_clause(parts: Sequence[Clause]) -> Iterator[tuple[str, str]]:
    """Areas with the grade of their own clause; areas that stand alone with the one before, else with the one after."""
    waiting: list[str] = []
    held: list[str] = []
    grade = unnamed = ""
    for nth, part in enumerate(parts):
        areas = _named(part)
        rest = rest_in(part.words)
        if part.grade:
            grade = grade if grade and part.grade.meant == SAME else part.grade.meant
            waiting = [] if areas and _TURNS.match(part.words) else waiting
            areas = areas or (held if adds_grade(part, parts[nth - 1 : nth]) else [])
            if _of_every_area(part, parts[nth + 1 : nth + 2]):
                yield from ((OVERALL, grade), (REST, grade))
            elif rest or unnamed:
                yield (rest or unnamed, grade)
                unnamed = ""
            yield from ((area, grade) for area in (*waiting, *(_in_place_of_overall(part, held) or areas)))
            waiting, held = [], []
        elif grade and _SO.match(part.words):
            areas = areas or [rest or OVERALL][: bool(rest or cues.WHOLE.search(part.words))]
            yield from ((area, grade) for area in areas)
        elif rest and grade and _IN.match(part.words):
            yield (rest, grade)
        elif grade and not areas and _of_every_area(part, parts[nth + 1 : nth + 2]):
            yield (REST, grade)
        elif rest and not part.ungraded:
            waiting, held, grade, unnamed = [], areas, "", rest
        elif areas and grade and _takes_out(part, parts[nth - 1]):
            yield (f"{REST} but {', '.join(areas)}", grade)
            waiting, grade = areas, ""
        elif part.ungraded or not part.bare:
            unnamed = ""
            waiting, held = [], areas or waiting
            grade = "" if areas or part.ungraded else grade
        elif areas and unnamed:
            waiting, unnamed = [*waiting, *areas], ""
        elif areas and _TURNS.match(part.words) and any(after.grade for after in parts[nth + 1 :]):
            waiting, grade = [*waiting, *areas], ""
        elif areas and grade and not _is_answered(parts[nth + 1 : nth + 2]):
            yield from ((area, grade) for area in areas)
        else:
            waiting += areas


def _of_every_area(part: Clause, following: Sequence[Clause]) -> bool:
    if any(cues.EXCEPT.match(after.words) for after in following):
        return False
    return bool(cues.EVERY.search(part.words)) and not cues.PARTLY.search(part.words)


def _takes_out(part: Clause, before: Clause) -> bool:
    """Whether a clause takes areas out of all that were just spoken of: "in every area but leadership"."""
    taken = _BUT.match(part.words)
    alone = taken and replace(part, start=part.start + taken.end(), words=part.words[taken.end() :]).bare
    return bool(alone) and bool(cues.EVERY.search(before.words))


def _is_answered(following: Sequence[Clause]) -> bool:
    """Whether areas that stand alone get their grade right after: "care leavers: good"."""
    return any(part.grade and not part.areas and (part.lone or _OF_BEFORE.match(part.words)) for part in following)


def _named(part: Clause) -> list[str]:
    """A clause's areas; "an overall rating for safeguarding" is of safeguarding only."""
    areas = [area.meant for area in part.areas]
    rest = [area for area in areas if area != OVERALL]
    return rest if rest and _rating_overall(part) else areas


def _rating_overall(part: Clause) -> bool:
    return bool(re.search(r"\boverall (?:grade|rating)\b", part.words))


def _in_place_of_overall(part: Clause, held: list[str]) -> list[str]:
    """The areas just named, where "an overall rating" is theirs: "they did better, with an overall rating of good"."""
    return held if _rating_overall(part) and _named(part) == [OVERALL] else []
