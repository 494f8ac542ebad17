"""Whether the word of a grade is meant as one where it stands, or is an everyday word."""

import re

from briefing_app.reading.parsers import grade_cues as cues
from briefing_app.reading.parsers.grade_asides import GRADE_NAMED, in_small_letters, without
from briefing_app.reading.parsers.grade_clauses import Clause, Told, all_bare, words_outside
from briefing_app.reading.parsers.grade_frames import Around, comes_after_all, comes_before_list, is_framed, of_all
from briefing_app.reading.parsers.grade_words import ADJECTIVES, BARE, FILLER, HELPING, SAME, Mention

_IS = re.compile(r"\b(?:is|are|was|were)(?: (?:now|still|again|all|once more))? $")
_WHOLLY = re.compile(r"\b(?:overall effectiveness|impact of leaders)\b|^\W*(?:(?:the|its|our|their) )?overall\b,?")
_OVERALL = re.compile(rf"{GRADE_NAMED}['\"]? overall\b")
_INSPECTORS = re.compile(r"\b(?:they|inspectors?|ofsted|report|watchdog|cqc)\b")
_OF_AREA = re.compile(
    rf"^{GRADE_NAMED}['\"]? (?:for|at|in|on)(?: (?:the|its|our|their|how|both|work|support|with|to|for))* $"
)


_ARE_ALL = re.compile(r"\b(?:are|were) (?:now )?(?:all|both|each) ['\"]?$")
_CONCLUDES = re.compile(r"\b(?:conclusion|verdict|finding|result|outcome|judge?ment)\b[^.;]{0,40}\bis that\b")


def is_given(clause: Clause, grade: Mention, sentence: str, told: Told) -> bool:
    """Whether the grade's word is a grade here."""
    if grade.meant == SAME:
        return True
    at = grade.start - clause.start
    before, after = re.sub(r" +", " ", clause.words[:at]), clause.words[grade.end - clause.start :]
    marked = _is_marked(clause.words[at - 1 : at], grade, sentence)
    everyday = grade.meant in ADJECTIVES and not marked
    if _is_named(sentence[grade.start : grade.end], after, everyday=everyday, marked=marked):
        return True
    around = Around(before, after, areas=bool(clause.areas), marked=marked)
    if is_framed(around, served=marked or not everyday or told.graded) or _is_listed(around, grade, sentence):
        return True
    if not cues.FOLLOWS.match(after):
        return False
    if marked or any(cue.search(before) for cue in (cues.JUDGED, cues.MOVED_TO, cues.GOT)):
        return True
    return _is_stated(clause, at, told) or (
        _inspectors_say(clause, (at, after), sentence, told) if everyday else _is_said(clause, at, sentence)
    )


def _is_listed(around: Around, grade: Mention, sentence: str) -> bool:
    """Whether a grade is that of all areas named before it, or of those that a colon lists behind it."""
    low = in_small_letters(sentence)
    return comes_after_all(around, low[: grade.start]) or comes_before_list(around, low[grade.end :])


def _is_named(words: str, after: str, *, everyday: bool, marked: bool) -> bool:
    """Whether the words say themselves that they are a grade: "the lowest rating", "its good rating"."""
    if re.search(r"[a-z] (?:rating|grade|mark|judge?ment|category|rung)", words, re.IGNORECASE):
        return True
    names = cues.NAMES_PLAINLY if everyday else cues.NAMES_GRADE
    return bool(names.match(after) or (marked and cues.NAMES_REPORT.match(after)))


def _is_stated(clause: Clause, at: int, told: Told) -> bool:
    """Whether only areas stand before a grade, where grades are being told: "Capacity to improve was good too"."""
    before = clause.words[:at]
    if told.graded and all_bare(
        words_outside(without(before, cues.JUDGED, cues.MOVING, *told.whole), clause.start, clause.areas)
    ):
        return True
    if cues.COPULA.search(before) and (_goes_on(clause, at, told) or of_all(before)):
        return True
    if _ARE_ALL.search(before) and not clause.words[at:].strip(" .'\"").count(" ") and _names_areas_only(clause, at):
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


def _names_areas_only(clause: Clause, at: int) -> bool:
    return bool(clause.areas) and all_bare(words_outside(clause.words[:at], clause.start, clause.areas))


def _ends_in_graded(clause: Clause, at: int, told: Told) -> bool:
    """Whether those who are graded stand right before their grade: "Ofsted finds Mereford good"."""
    before = clause.words[:at].rstrip()
    ends = [area.end - clause.start for area in clause.areas] + [match.end() for match in cues.WHOLE.finditer(before)]
    return len(before) in ends or (bool(told.place) and before.endswith(told.place))


def _inspectors_say(clause: Clause, around: tuple[int, str], sentence: str, told: Told) -> bool:
    """Whether inspectors found someone "to be good", or say "services are good" and no more."""
    at, after = around
    before = re.sub(r" +", " ", clause.words[:at])
    if cues.SAID.search(before) and before.endswith(" be "):
        return True
    if cues.FOUND.search(before) and _ends_in_graded(clause, at, told):
        return True
    ends = not after.strip(" .,'\"") and bool(cues.COPULA.search(before))
    if clause.areas:
        return ends and _plainly(clause)
    low = in_small_letters(sentence)
    return ends and bool(cues.BY_INSPECTORS.search(low) or _CONCLUDES.search(low[: clause.start + at]))


def _plainly(clause: Clause) -> bool:
    """Whether inspectors say no more than that areas have a grade: "They thought that leadership was good"."""
    said = cues.SAID.search(clause.words)
    if not said:
        return False
    told = " " * said.end() + clause.words[said.end() :]
    rest = set(words_outside(told, clause.start, clause.areas)) - ADJECTIVES
    return rest <= BARE - HELPING and bool(_INSPECTORS.search(clause.words[: said.start()]))


def _is_said(clause: Clause, at: int, sentence: str) -> bool:
    """Whether a grade that is no everyday word is said of an area or of the whole."""
    before = clause.words[:at]
    if cues.SAID.search(before):
        return True
    said = sentence[clause.start : clause.start + at].split()
    names = {in_small_letters(word).strip("'\".,").removesuffix("'s") for word in said if word[:1].isupper()}
    if any(area.end - clause.start <= len(before) for area in clause.areas):
        rest = words_outside(without(before, cues.JUDGED, cues.WHOLE), clause.start, clause.areas)
        return all_bare(word for word in rest if word not in names)
    subject = max((match.end() for match in cues.WHOLE.finditer(before)), default=0)
    return all(word in FILLER or word in names for word in words_outside(before[subject:], 0, ()))


def _is_marked(char: str, grade: Mention, sentence: str) -> bool:
    """Whether the grade is in quotation marks, or has a capital letter within a sentence."""
    capital = sentence[grade.start].isupper() and grade.start > 1 and not sentence.istitle() and not sentence.isupper()
    return char in {"'", '"'} or capital
