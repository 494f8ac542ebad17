"""Which of a sentence's clauses give a grade: a word that is a grade there, of this visit and of this council."""

import re
from dataclasses import replace
from functools import lru_cache

from briefing_app.reading.parsers.story.grades import against, cues
from briefing_app.reading.parsers.story.grades.areas import area_mentions
from briefing_app.reading.parsers.story.grades.asides import GRADE_NAMED, in_small_letters, without_left_grades
from briefing_app.reading.parsers.story.grades.clauses import Clause, Told, inside, lists, spans_of
from briefing_app.reading.parsers.story.grades.meant import is_given, is_marked
from briefing_app.reading.parsers.story.grades.then import TODAY, is_former
from briefing_app.reading.parsers.story.grades.words import Mention, grade_mentions

_SCALE = re.compile(rf"{GRADE_NAMED}['\"]?, (?:and |or )?['\"]?{GRADE_NAMED}['\"]?,? (?:and |or )?['\"]?{GRADE_NAMED}")
"""Three grades in a row are the scale, not a verdict."""
_IS = re.compile(r"\b(?:is|are|was|were)(?: (?:now|still|again|all|once more))? ['\"]?$")
_ONCE = re.compile(
    r" when\b(?! (?:inspect|it was inspected|ofsted|inspectors))|[^;.]{0,60}\b(?:and|but) (?:is |are )?now\b"
)
"""What follows a grade that was had then."""
_WHEN_LAST = re.compile(r"['\"]? when [^,.;]{0,40}\b(?:last|previously)\b")
_WOULD = re.compile(
    r"['\"]?(?: \w+)? (?:(?:is what (?:\w+ ){1,3})?(?:would|could|might)|(?:is|are|was|were) (?:with)?in reach)\b"
)
_WHEN_IN = re.compile(r"['\"]?,? (?:when|following|after|according to)\b[^,.;]{0,60}?\b(?P<year>(?:19|20)\d\d)\b")
"""What follows a grade that was given then."""
_ITS, _GOT = (
    re.compile(r"\b(?:its|the|their|our|\w+'s) ['\"]?$"),
    cues.any_of(cues.JUDGED.pattern, cues.MOVING.pattern, "lost"),
)
"""Before a grade in a clause with "when": it is known, and nothing is said of how it came."""
_ENDS = re.compile(r"['\"]?(?:\W*$|[,;.])")
_NOW = re.compile(rf"{TODAY.pattern}|\b(?:has|have)\b")
_AT_WHICH = re.compile(r"\W*(?:(?:(?:at|in|after|following) )?which|with (?:an?|the))\b")
_DATED = re.compile(
    r", (?:awarded|given|dating|earned|won|set|made|reached) (?:in|from|back to) (?:\w+ )?(?P<year>(?:19|20)\d\d)\b"
)
_HELD = re.compile(r"(?:\b(?:been|held|had|was)(?: rated| judged| graded| an?)?|^\W*[\w' -]+,) ['\"]?$")
_SINCE = re.compile(
    r"['\"]?(?: \w+)? (?:since [\w ]{0,30}?\b(?P<year>(?:19|20)\d\d)\b|for (?:more than |over |nearly "
    r"|about )?(?:\w+ )?years\b)"
)
"""Around a grade that has been had for years."""
_OF_THEM = re.compile(r"\b(?:of them|of which|all of whom)\b")
"""Said of those named before."""
_IN_REPORT = re.compile(r"\bin an? (?:[\w-]+ ){0,2}(?:report|letter|document) (?:that|which)\b")
"""Between a grade and an area: something else is said of the area."""
_POINT = re.compile(r"[,;:]")
_NEAR = 40
LONGEST = 1500
"""Characters; what runs on for longer is no sentence."""


def _dated_before(words: str, told: Told) -> bool:
    """Whether a sentence says of its grade that it dates from an earlier year."""
    found = _DATED.search(words)
    return found is not None and found["year"] not in told.years


@lru_cache(maxsize=512)
def clauses(sentence: str, told: Told) -> tuple[Clause, ...]:
    """The sentence's clauses in order, each with the grade it gives at this visit and the areas it names."""
    if len(sentence) > LONGEST:
        return ()
    found = _read(sentence, told)
    others = any(part.ungraded for part in found) and any(part.grade for part in found)
    return tuple(_read(sentence, replace(told, graded=True)) if others and not told.graded else found)


def _read(sentence: str, told: Told) -> list[Clause]:
    low, words, areas, grades = _mentions(sentence, told.lexicon)
    if not grades or _SCALE.search(words) or _dated_before(words, told):
        return []
    found: list[Clause] = []
    grades = tuple(grade for grade in grades if not _long_held(low, grade, told))
    graded = told.graded or lists(words, areas, grades) or _compares(low, words) or _contrasts(words, areas, grades)
    former = False
    for span in spans_of(sentence, words, (areas, grades)):
        clause = Clause(span[0], words[slice(*span)], tuple(area for area in areas if inside(area, span)))
        own = [grade for grade in grades if inside(grade, span)]
        former = _goes_on_former(clause, former, found, told) or (not found and is_former(_opening(clause, own), told))
        found.append(_judged(clause, [] if former else own, (sentence, words), replace(told, graded=graded)))
        graded = graded or bool(found[-1].grade)
    return found


def _opening(clause: Clause, grades: list[Mention]) -> str:
    """What a clause says before its grade."""
    return clause.words[: grades[0].start - clause.start] if grades else clause.words


def _goes_on_former(clause: Clause, former: bool, found: list[Clause], told: Told) -> bool:
    """Whether a clause still tells of how things were: "the inspection of 2019, at which it was judged good"."""
    if former:
        return not _NOW.search(clause.words)
    return bool(_AT_WHICH.match(clause.words)) and any(is_former(before.words, told) for before in found[-2:])


@lru_cache(maxsize=512)
def _mentions(sentence: str, lexicon: str) -> tuple[str, str, tuple[Mention, ...], tuple[Mention, ...]]:
    """The sentence in small letters, the same without grades left behind, and its areas and grades."""
    low = in_small_letters(sentence)
    words = without_left_grades(low)
    areas = tuple(area_mentions(words, lexicon))
    return low, words, areas, tuple(grade for grade in grade_mentions(words) if not _within(grade, areas))


def _contrasts(words: str, areas: tuple[Mention, ...], grades: tuple[Mention, ...]) -> bool:
    """Whether areas are said to "be" this and others that, and no more: "leaders are outstanding, the rest good"."""
    said = {
        grade.meant for grade in grades if cues.COPULA.search(words[: grade.start]) and _ENDS.match(words[grade.end :])
    }
    return len(areas) > 1 and len(said) > 1


def _long_held(low: str, grade: Mention, told: Told) -> bool:
    """Whether a grade has been had since an earlier year: "the council has been rated good since 2022"."""
    found = _SINCE.match(low[grade.end :])
    return found is not None and found["year"] not in told.years and bool(_HELD.search(low[: grade.start]))


def _compares(low: str, words: str) -> bool:
    """Whether the sentence tells a grade that was left behind, so that any other is the one of now."""
    return words != low and len(list(grade_mentions(low))) > len(list(grade_mentions(words)))


def _judged(clause: Clause, grades: list[Mention], sentence: tuple[str, str], told: Told) -> Clause:
    if not grades:
        return clause
    given = [grade for grade in grades if is_given(clause, grade, sentence[0], told)]
    if len({grade.meant for grade in given}) != 1 or not _is_now(clause, given[0], sentence[1], told):
        return replace(clause, ungraded=True)
    outright = is_marked(given[0], sentence[0]) or cues.JUDGED.search(clause.words[: given[0].start - clause.start])
    whole = cues.OF_COUNCIL.match(clause.words[given[0].end - clause.start :])
    areas = [area for area in clause.areas if not (whole or _IN_REPORT.search(sentence[1][given[0].end : area.start]))]
    kept = tuple(area for area in areas if not _is_aside(sentence[1], area, outright=bool(outright)))
    partial = len(kept) < len(areas) and not kept
    return replace(clause, ungraded=True) if partial else replace(clause, grade=given[0], areas=kept)


def _is_aside(words: str, area: Mention, *, outright: bool) -> bool:
    """Whether what stands round an area makes it a cause, or speaks of a part of it only: "care leavers' health"."""
    before = words[max(0, area.start - _NEAR) : area.start]
    if against.CAUSE.search(before) or against.PARTICULAR.search(before) or against.OF_THEIRS.match(words, area.end):
        return True
    if against.SOME_OF.search(before) or against.OF_SOME.match(words, area.end):
        return True
    return not outright and bool(against.PART_OF.search(before))


def _is_now(clause: Clause, grade: Mention, words: str, told: Told) -> bool:
    """Whether a clause speaks of this visit to this council: not of others, of hopes or of former days."""
    before, after = clause.words[: grade.start - clause.start], words[grade.end :]
    if against.HOPED.search(before) or _WOULD.match(after):
        return False
    return not (_is_of_others(clause, grade, words, told) or _is_of_then(clause, before, after, told))


def _is_of_others(clause: Clause, grade: Mention, words: str, told: Told) -> bool:
    """Whether others are graded, or others than the inspectors grade."""
    said_by = _POINT.split(words[: grade.end])[-1]
    if against.RATERS.search(said_by) or against.BY_OTHERS.match(words[grade.end : grade.end + _NEAR]):
        return True
    if against.COMPARED.search(words[: grade.start]) or (told.not_of and told.not_of.search(clause.words)):
        return True
    of_them = _OF_THEM.search(clause.words)
    return bool(
        told.others.search(words[: clause.start] if of_them else "") or told.others.search(_without_areas(clause))
    )


def _is_of_then(clause: Clause, before: str, after: str, told: Told) -> bool:
    """Whether a grade was an earlier one, by its clause or by what stands round it."""
    when = _WHEN_IN.match(after)
    if (when and when["year"] not in told.years) or (_IS.search(before) and _ONCE.match(after)):
        return True
    spoken_of = _ITS.search(before) and cues.NAMES_GRADE.match(after) and not _GOT.search(before)
    if _WHEN_LAST.match(after) or (against.WHEN.match(before) and not spoken_of) or is_former(clause.words, told):
        return True
    return not told.minutes and bool(against.PAST.search(before))


def _without_areas(clause: Clause) -> str:
    words = clause.words
    for area in clause.areas:
        start, end = area.start - clause.start, area.end - clause.start
        words = words[:start] + " " * (end - start) + words[end:]
    return words


def _within(grade: Mention, areas: tuple[Mention, ...]) -> bool:
    return any(area.start <= grade.start < area.end for area in areas)
