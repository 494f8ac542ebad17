"""Which of a sentence's clauses give a grade: a word that is a grade there, of this visit and of this council."""

import re
from dataclasses import replace

from briefing_app.reading.parsers import grade_cues as cues
from briefing_app.reading.parsers.grade_clauses import (
    GRADE_NAMED,
    Clause,
    Told,
    all_bare,
    in_small_letters,
    inside,
    lists,
    spans_of,
    without,
    without_left_grades,
    words_outside,
)
from briefing_app.reading.parsers.grade_words import (
    ADJECTIVES,
    BARE,
    FILLER,
    HELPING,
    Mention,
    area_mentions,
    grade_mentions,
)

_SCALE = re.compile(rf"{GRADE_NAMED}['\"]?, (?:and |or )?['\"]?{GRADE_NAMED}['\"]?,? (?:and |or )?['\"]?{GRADE_NAMED}")
"""Three grades in a row are the scale, not a verdict."""
_NAMED_ONCE = re.compile(r"\b(?:judge?ments?|grades?|ratings?)\b")
_YEAR = re.compile(r"(?<!\bact )\b(?:19|20)\d\d\b")
_IS = re.compile(r"\b(?:is|are|was|were)(?: (?:now|still|again|all|once more))? $")
_WHOLLY = re.compile(r"\b(?:overall effectiveness|impact of leaders)\b|^\W*overall\b,?")
_SET_OFF = re.compile(r"\s*[:(–—-]\s*['\"]?")
_AS = re.compile(r"\b(?:rat|judg|grad|describ)\w+ as ['\"]?$")
_ONCE = re.compile(r" when\b(?! (?:inspect|it was inspected|ofsted|inspectors))")
_NOW = re.compile(r"\b(?:now|this time|today)\b")
_OVERALL = re.compile(rf"{GRADE_NAMED}['\"]? overall\b")
_OF_AREA = re.compile(
    rf"^{GRADE_NAMED}['\"]? (?:for|at|in|on)(?: (?:the|its|our|their|how|both|work|support|with|to|for))* $"
)
_INSPECTORS = re.compile(r"\b(?:they|inspectors?|ofsted|report|watchdog|cqc)\b")
_NEAR = 40
_LONGEST = 1500
"""Characters; what runs on for longer is no sentence."""


def clauses(sentence: str, told: Told) -> list[Clause]:
    """The sentence's clauses in order, each with the grade it gives at this visit and the areas it names."""
    if len(sentence) > _LONGEST:
        return []
    found = _read(sentence, told)
    others = any(part.ungraded for part in found) and any(part.grade for part in found)
    return _read(sentence, replace(told, graded=True)) if others and not told.graded else found


def _read(sentence: str, told: Told) -> list[Clause]:
    low = in_small_letters(sentence)
    words = without_left_grades(low)
    areas = tuple(area_mentions(words))
    grades = tuple(grade for grade in grade_mentions(words) if not _within(grade, areas))
    if not grades or _SCALE.search(words):
        return []
    found: list[Clause] = []
    graded, former = told.graded or lists(words, areas, grades) or _compares(low, words), False
    for span in spans_of(sentence, words, (areas, grades)):
        clause = Clause(span[0], words[slice(*span)], tuple(area for area in areas if inside(area, span)))
        own = [grade for grade in grades if inside(grade, span)]
        former = not _NOW.search(clause.words) if former else not found and not own and _is_former(clause.words, told)
        found.append(_judged(clause, [] if former else own, (sentence, words), replace(told, graded=graded)))
        graded = graded or bool(found[-1].grade) or bool(_NAMED_ONCE.search(clause.words))
    return found


def _compares(low: str, words: str) -> bool:
    """Whether the sentence tells a grade that was left behind, so that any other is the one of now."""
    return words != low and len(list(grade_mentions(low))) > len(list(grade_mentions(words)))


def _judged(clause: Clause, grades: list[Mention], sentence: tuple[str, str], told: Told) -> Clause:
    if not grades:
        return clause
    given = [grade for grade in grades if _is_given(clause, grade, sentence[0], told)]
    if len({grade.meant for grade in given}) != 1 or not _is_now(clause, given[0], sentence[1], told):
        return replace(clause, ungraded=True)
    kept = tuple(area for area in clause.areas if not _is_aside(sentence[1][max(0, area.start - _NEAR) : area.start]))
    partial = len(kept) < len(clause.areas) and not kept
    return replace(clause, ungraded=True) if partial else replace(clause, grade=given[0], areas=kept)


def _is_aside(before: str) -> bool:
    """Whether what stands before an area makes it a cause, or speaks of a part of it only."""
    return bool(cues.CAUSE.search(before) or cues.PARTICULAR.search(before))


def _is_now(clause: Clause, grade: Mention, words: str, told: Told) -> bool:
    """Whether a clause speaks of this visit to this council: not of others, of hopes or of former days."""
    before = clause.words[: grade.start - clause.start]
    if cues.COMPARED.search(words[: grade.start]) or cues.HOPED.search(before):
        return False
    if _IS.search(before) and _ONCE.match(words[grade.end :]):
        return False
    if cues.RATERS.search(clause.words) or cues.BY_OTHERS.match(words[grade.end : grade.end + _NEAR]):
        return False
    if told.not_of and told.not_of.search(clause.words):
        return False
    if cues.OTHER_BODY.search(clause.words) or _is_former(clause.words, told):
        return False
    return not cues.WHEN.match(clause.words) and (told.minutes or not cues.PAST.search(before))


def _is_former(words: str, told: Told) -> bool:
    """Whether words speak of an earlier time."""
    return bool(cues.FORMER.search(words)) or not set(_YEAR.findall(words)) <= told.years


def _is_given(clause: Clause, grade: Mention, sentence: str, told: Told) -> bool:
    """Whether the grade's word is a grade here."""
    at = grade.start - clause.start
    before, after = re.sub(r" +", " ", clause.words[:at]), clause.words[grade.end - clause.start :]
    marked = _is_marked(clause.words[at - 1 : at], grade, sentence)
    everyday = grade.meant in ADJECTIVES and not marked
    if _is_named(sentence[grade.start : grade.end], after, everyday=everyday, marked=marked):
        return True
    if _SET_OFF.fullmatch(before) or (cues.NOUN.search(before) and cues.NOUN_ENDS.match(after)):
        return True
    if marked and _AS.search(before):
        return True
    if not cues.FOLLOWS.match(after):
        return False
    if marked or any(cue.search(before) for cue in (cues.JUDGED, cues.MOVED_TO, cues.GOT)):
        return True
    return _is_stated(clause, at, told) or (
        _inspectors_say(clause, (before, after), sentence, told) if everyday else _is_said(clause, before)
    )


def _is_named(words: str, after: str, *, everyday: bool, marked: bool) -> bool:
    """Whether the words say themselves that they are a grade: "the lowest rating", "its good rating"."""
    if re.search(r"[a-z] (?:rating|grade|mark|judge?ment|category|rung)", words, re.IGNORECASE):
        return True
    names = cues.NAMES_PLAINLY if everyday else cues.NAMES_GRADE
    return bool(names.match(after) or (marked and cues.NAMES_REPORT.match(after)))


def _is_stated(clause: Clause, at: int, told: Told) -> bool:
    """Whether only areas stand before a grade, where grades are being told: "Capacity to improve was good too"."""
    before = clause.words[:at]
    if told.graded and all_bare(words_outside(without(before, cues.JUDGED, cues.MOVING), clause.start, clause.areas)):
        return True
    if cues.COPULA.search(before) and _goes_on(clause, at, told):
        return True
    wholly = _WHOLLY.search(before)
    return bool(wholly) and all_bare(words_outside(before[wholly.end() :] if wholly else "", 0, ()))


def _goes_on(clause: Clause, at: int, told: Told) -> bool:
    """Whether a grade is told "overall", or of an area right after it where grades are being told."""
    after = clause.words[at:]
    if _OVERALL.match(after):
        return True
    following = next((area.start - clause.start - at for area in clause.areas if area.start - clause.start > at), -1)
    return told.graded and following > 0 and bool(_OF_AREA.search(after[:following]))


def _ends_in_graded(clause: Clause, before: str, told: Told) -> bool:
    """Whether those who are graded stand right before their grade: "Ofsted finds Mereford good"."""
    at = clause.start + len(clause.words[: len(before)])
    if any(area.end + 1 == at for area in clause.areas):
        return True
    ends = [match.end() for match in cues.WHOLE.finditer(before)]
    place = bool(told.place) and before.rstrip().endswith(told.place)
    return place or any(end + 1 == len(before) for end in ends)


def _inspectors_say(clause: Clause, around: tuple[str, str], sentence: str, told: Told) -> bool:
    """Whether inspectors found someone "to be good", or say "services are good" and no more."""
    before, after = around
    if cues.SAID.search(before) and before.endswith(" be "):
        return True
    if cues.FOUND.search(before) and _ends_in_graded(clause, before, told):
        return True
    ends = not after.strip(" .,'\"") and bool(_IS.search(before))
    if clause.areas:
        return ends and _plainly(clause)
    return ends and bool(cues.BY_INSPECTORS.search(in_small_letters(sentence)))


def _plainly(clause: Clause) -> bool:
    """Whether inspectors say no more than that areas have a grade: "They thought that leadership was good"."""
    said = cues.SAID.search(clause.words)
    if not said:
        return False
    told = " " * said.end() + clause.words[said.end() :]
    rest = set(words_outside(told, clause.start, clause.areas)) - ADJECTIVES
    return rest <= BARE - HELPING and bool(_INSPECTORS.search(clause.words[: said.start()]))


def _is_said(clause: Clause, before: str) -> bool:
    """Whether a grade that is no everyday word is said of an area or of the whole."""
    if cues.SAID.search(before):
        return True
    if any(area.end - clause.start <= len(before) for area in clause.areas):
        return all_bare(words_outside(without(before, cues.JUDGED, cues.WHOLE), clause.start, clause.areas))
    subject = max((match.end() for match in cues.WHOLE.finditer(before)), default=0)
    return all(word in FILLER for word in words_outside(before[subject:], 0, ()))


def _is_marked(char: str, grade: Mention, sentence: str) -> bool:
    """Whether the grade is in quotation marks, or has a capital letter within a sentence."""
    capital = sentence[grade.start].isupper() and grade.start > 1 and not sentence.istitle() and not sentence.isupper()
    return char in {"'", '"'} or capital


def _within(grade: Mention, areas: tuple[Mention, ...]) -> bool:
    return any(area.start <= grade.start < area.end for area in areas)
