"""A story's sentence cut into clauses, each with the grade it gives at this visit and the areas it names."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from briefing_app.reading.parsers import grade_words as lexicon
from briefing_app.reading.parsers.grade_words import Mention

_MARKS = str.maketrans("‘’‚‛“”„", "''''\"\"\"")
_GRADE_NAMED = (
    r"(?:outstanding|very good|good|requir\w+ improvement(?: to be good)?|inadequate|adequate|excellent|satisfactory)"
)
_LEFT = re.compile(
    r"(?<!looked[- ])\b(?:from|than|after|out of|having been|since being) (?:an? |the |its |being |having been |it was |they were )*"
    rf"(?:\w+ )?['\"]?{_GRADE_NAMED}['\"]?(?: (?:and|,) ['\"]?{_GRADE_NAMED}['\"]?)?"
    r"(?: in (?:19|20)\d\d| \w+ years ago)?"
    rf"|\b(?:behind|below|above|between) ['\"]?{_GRADE_NAMED}['\"]?(?: and ['\"]?{_GRADE_NAMED}['\"]?)?(?=[,.;]|$)"
    r"|,? where it (?:was|had been|stood)(?: in (?:19|20)\d\d)?,?"
    r"|\bsince\b.*?(?=[,;]| and (?:was|has|is|were|have)\b|$)"
)
"""Grades that were left behind, and how long it has been."""
_EITHER = re.compile(rf"['\"]?{_GRADE_NAMED}['\"]? (?:or|to) ['\"]?{_GRADE_NAMED}['\"]?")
_BREAK = re.compile(
    r"[;:()]| [–—-] |[–—]|(?:, )?\b(?:but(?! one\b)|while|whereas|although|though|however|when|which|because|with)\b|,"
    r"|\band (?=(?:praised|commended|said|says|heard|spoke|highlighted|liked|pointed|warned|criticised|so w)\w*)"
)
_AND = re.compile(r"\band\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_IS = re.compile(r"\b(?:is|are|was|were)(?: (?:now|still|again|all|once more))? $")
_WHOLLY = re.compile(r"\b(?:overall effectiveness|impact of leaders)\b")
_SET_OFF = re.compile(r"\s*[:(–—-]\s*['\"]?")
_WORD = re.compile(r"[^\W\d_][\w'&-]*")
_SCALE = re.compile(rf"{_GRADE_NAMED}['\"]?, (?:and |or )?['\"]?{_GRADE_NAMED}['\"]?,? (?:and |or )?['\"]?{_GRADE_NAMED}")
"""Three grades in a row are the scale, not a verdict."""
_NAMED_ONCE = re.compile(r"\b(?:judge?ments?|grades?|ratings?)\b")
_NEAR = 40
_MANY = 3


@dataclass(frozen=True, slots=True)
class Told:
    """What is known where a sentence stands."""

    place: str = ""
    """The council's place, in small letters."""
    years: frozenset[str] = frozenset()
    """Years that are the visit's own."""
    not_of: re.Pattern[str] | None = None
    """Words that tell of what this inspectorate did not inspect."""
    minutes: bool = False
    """Whether minutes report what members were told."""
    graded: bool = False
    """Whether the sentence before, in the same paragraph, told a grade."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Part of a sentence that gives one grade at most."""

    start: int
    words: str
    areas: tuple[Mention, ...]
    grade: Mention | None = None
    ungraded: bool = False
    """Whether it names a grade that is not this visit's."""

    @property
    def bare(self) -> bool:
        """Whether it says nothing besides areas."""
        return _all_bare(words_outside(self.words, self.start, self.areas))

    @property
    def lone(self) -> bool:
        """Whether it says nothing besides its grade."""
        grade = self.grade
        return grade is not None and not any(words_outside(self.words, self.start, (grade,)))


def in_small_letters(sentence: str) -> str:
    """The sentence in small letters with straight marks, letter for letter."""
    low = "".join(small if len(small := char.lower()) == 1 else char for char in sentence)
    return low.translate(_MARKS)


def without_left_grades(words: str) -> str:
    """The sentence with grades that were left behind, or only compared, blanked out."""
    blanked = _LEFT.sub(lambda match: " " * len(match.group()), words)
    return _EITHER.sub(lambda match: " " * len(match.group()), blanked)


def words_outside(words: str, start: int, mentions: tuple[Mention, ...]) -> Iterator[str]:
    """Words of a clause that belong to no mention."""
    spans = [(mention.start - start, mention.end - start) for mention in mentions]
    for match in _WORD.finditer(words):
        if not any(a <= match.start() < b for a, b in spans):
            if word := match.group().strip("'").removesuffix("'s"):
                yield word


def _all_bare(words: Iterable[str]) -> bool:
    return all(word in lexicon.BARE for word in words)


def clauses(sentence: str, told: Told) -> list[Clause]:
    """The sentence's clauses in order."""
    words = without_left_grades(in_small_letters(sentence))
    areas = tuple(lexicon.area_mentions(words))
    grades = tuple(grade for grade in lexicon.grade_mentions(words) if not _within(grade, areas))
    if not grades or _SCALE.search(words):
        return []
    lines = _lines(sentence, grades) if len(grades) >= _MANY else [(0, len(words))]
    parts = [part for line in lines for part in _cut(words, line, _BREAK, (*areas, *grades))]
    spans = [span for part in parts for span in _one_grade_each(words, part, areas, grades)]
    found: list[Clause] = []
    former, listed = False, told.graded or _lists(words, areas, grades)
    for nth, span in enumerate(spans):
        clause = Clause(span[0], words[span[0] : span[1]], tuple(area for area in areas if _inside(area, span)))
        own = [grade for grade in grades if _inside(grade, span)]
        announced = listed or any(other.grade for other in found) or bool(_NAMED_ONCE.search(words[: span[0]]))
        graded = replace(told, graded=announced)
        former = (former and "now" not in clause.words) or (not nth and not own and _is_former(clause.words, told))
        found.append(_judged(clause, [] if former else own, (sentence, words), graded))
    return found


def _lists(words: str, areas: tuple[Mention, ...], grades: tuple[Mention, ...]) -> bool:
    """Whether a line says nothing but which areas have which grades."""
    rest = set(words_outside(words, 0, (*areas, *grades)))
    return bool(areas) and _all_bare(rest) and not rest & lexicon.HELPING


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
    return bool(lexicon.CAUSE.search(before) or lexicon.PARTICULAR.search(before))


def _is_now(clause: Clause, grade: Mention, words: str, told: Told) -> bool:
    """Whether a clause speaks of this visit to this council: not of others, of hopes or of former days."""
    before = clause.words[: grade.start - clause.start]
    if lexicon.COMPARED.search(words[: grade.start]) or lexicon.HOPED.search(before):
        return False
    if lexicon.RATERS.search(clause.words) or lexicon.BY_OTHERS.match(words[grade.end : grade.end + _NEAR]):
        return False
    if told.not_of and told.not_of.search(clause.words):
        return False
    if lexicon.OTHER_BODY.search(clause.words) or _is_former(clause.words, told):
        return False
    return not lexicon.WHEN.match(clause.words) and (told.minutes or not lexicon.PAST.search(before))


def _is_former(words: str, told: Told) -> bool:
    """Whether words speak of an earlier time."""
    return bool(lexicon.FORMER.search(words)) or not set(_YEAR.findall(words)) <= told.years


def _is_given(clause: Clause, grade: Mention, sentence: str, told: Told) -> bool:
    """Whether the grade's word is a grade here."""
    at = grade.start - clause.start
    before, after = re.sub(r" +", " ", clause.words[:at]), clause.words[grade.end - clause.start :]
    itself = sentence[grade.start : grade.end].lower().split()[0] in {"lowest", "bottom", "worst", "highest", "top"}
    marked = _is_marked(clause.words[at - 1 : at], grade, sentence)
    everyday = grade.meant in lexicon.ADJECTIVES and not marked
    if itself or (lexicon.NAMES_PLAINLY if everyday else lexicon.NAMES_GRADE).match(after):
        return True
    if (marked and lexicon.NAMES_REPORT.match(after)) or _SET_OFF.fullmatch(before):
        return True
    if not lexicon.FOLLOWS.match(after):
        return False
    if marked or lexicon.JUDGED.search(before) or lexicon.MOVED.search(before):
        return True
    rest = set(words_outside(clause.words[:at], clause.start, clause.areas))
    if told.graded and _all_bare(rest):
        return True
    if wholly := _WHOLLY.search(clause.words[:at]):
        return _all_bare(words_outside(clause.words[wholly.end() : at], 0, ()))
    if not everyday:
        return _is_said(clause, before)
    said = lexicon.SAID.search(before) and before.endswith(" be ")
    return bool(said) or (not clause.areas and _inspectors_say(before, after, sentence))


def _inspectors_say(before: str, after: str, sentence: str) -> bool:
    """Whether "services are good" is what inspectors say, and ends there."""
    ends = not after.strip(" .,'\"")
    return ends and bool(_IS.search(before)) and bool(lexicon.BY_INSPECTORS.search(in_small_letters(sentence)))


def _is_said(clause: Clause, before: str) -> bool:
    """Whether a grade that is no everyday word is said of an area or of the whole."""
    if lexicon.SAID.search(before):
        return True
    subject = max((match.end() for match in lexicon.WHOLE.finditer(before)), default=-1)
    subject = max([subject, *(area.end - clause.start for area in clause.areas if area.end - clause.start <= len(before))])
    between = before[subject:] if subject >= 0 else before
    return _all_bare(words_outside(between, 0, ()))


def _is_marked(char: str, grade: Mention, sentence: str) -> bool:
    """Whether the grade is in quotation marks, or has a capital letter within a sentence."""
    capital = sentence[grade.start].isupper() and grade.start > 1 and not sentence.istitle() and not sentence.isupper()
    return char in {"'", '"'} or capital


def _one_grade_each(
    words: str, span: tuple[int, int], areas: tuple[Mention, ...], grades: tuple[Mention, ...]
) -> list[tuple[int, int]]:
    """A clause with several grades cut at each "and"."""
    within = {grade.meant for grade in grades if _inside(grade, span)}
    return _cut(words, span, _AND, (*areas, *grades)) if len(within) > 1 else [span]


def _lines(sentence: str, grades: tuple[Mention, ...]) -> list[tuple[int, int]]:
    """Lines that were run together: "Leaders - good Care leavers - good"."""
    ends = [grade.end for grade in grades if re.match(r" [A-Z]", sentence[grade.end : grade.end + 2])]
    edges = [0, *ends, len(sentence)]
    return list(zip(edges, edges[1:], strict=False))


def _cut(
    words: str, span: tuple[int, int], at: re.Pattern[str], whole: tuple[Mention, ...]
) -> list[tuple[int, int]]:
    inside = {place for mention in whole for place in range(mention.start, mention.end)}
    cuts = [match.start() for match in at.finditer(words, *span) if match.start() not in inside]
    edges = [span[0], *cuts, span[1]]
    return [(a, b) for a, b in zip(edges, edges[1:], strict=False) if b > a]


def _inside(mention: Mention, span: tuple[int, int]) -> bool:
    return span[0] <= mention.start < span[1]


def _within(grade: Mention, areas: tuple[Mention, ...]) -> bool:
    return any(area.start <= grade.start < area.end for area in areas)
