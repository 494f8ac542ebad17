"""Judgements that a story tells in sentences: "Leadership and care leavers' services were rated good"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from briefing_app.domain.briefing import Grade
from briefing_app.reading.language.councils import council_mentions
from briefing_app.reading.language.gazetteer import same_council
from briefing_app.reading.parsers.story.grades import cues
from briefing_app.reading.parsers.story.grades.areas import OF_CHILDREN, area_mentions
from briefing_app.reading.parsers.story.grades.asides import in_small_letters
from briefing_app.reading.parsers.story.grades.clauses import BEGINS_SO, Told
from briefing_app.reading.parsers.story.grades.inspected import lexicon_of, where_told
from briefing_app.reading.parsers.story.grades.lists import with_lists_joined
from briefing_app.reading.parsers.story.grades.pairs import graded_areas
from briefing_app.reading.parsers.story.grades.shared import filled, is_shared
from briefing_app.reading.parsers.story.grades.then import goes_on_of_then
from briefing_app.reading.parsers.story.grades.votes import most_told, named_alike, with_others
from briefing_app.reading.parsers.story.grades.words import OF_OTHERS, OVERALL, SAME

_ANY = re.compile(
    r"outstanding|good|(?:requir|need)\w* improvement|improvement (?:is|was) (?:requir|need)|adequate|effective"
    r"|excellent|weak|unsatisfactory|lowest|highest|bottom|worst|\btop\b|\bbest\b|\bsame as the overall\b"
    r"|\b(?:same|that|shared?s?|overall) (?:\w+ )?(?:grade|mark|rating|judge?ment|verdict|level|word)"
)
_ELSEWHERE = re.compile(r"^(?:Meanwhile|Elsewhere)\b")
_ANNOUNCED = re.compile(r"\b(?:rat(?:ed|ings?)|grade[ds]?|judge?d?|judge?ments?)\b[^:]*:\s*$")
"""The end of a line that says that grades follow."""
_GRADING = re.compile(
    r"\b(?:rat(?:ed?|es|ings?)|grad(?:ed?|es|ings?)|judge?d?|judges|judge?ments?|verdicts?|mark(?:s|ed)?|results?"
    r"|outcomes?|conclusions?)\b"
)
"""Words that tell of grades."""
_JUDGING = re.compile(rf"{_GRADING.pattern}|\b(?:ofsted|cqc|inspect(?:ed|ors|orate)|watchdog|regulator|report)\b")
"""Those, and words that tell of those who give them."""
_THAT = re.compile(r"\bthat (?:grade|level|mark|rating)\b")
_STILL = re.compile(r"\bstill\b")
_OF_THEM = re.compile(
    r"\b(?:all|each|every(?: single)? one)(?: of)? (?:them|these|those|three|four|five)\b"
    rf"(?! (?:\w+ )?{cues.PARTS}\b)"
)
"""Said of areas that were just listed."""
_AS_WHOLE = re.compile(r"\b(?:whole|overall)\b")
_NO_SAFEGUARDING_SINCE = "2013"
_RUN_BY = re.compile(r"[’']s [\w-]+-(?:run|led|controlled) ")
_OPENING = 3
"""Sentences, the title among them, that say what a story is about."""
_NEAR = 8
"""Sentences before, one of which may say that minutes report."""

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
    council's own people, tells of, come second. `years` are the visit's own, or single months ("june 2022"): a grade
    told with another year is an earlier one. An area of which two grades are told equally often is left out.
    `inspected` are the areas that such a visit grades: those meant where "everything else" has a grade.
    """
    told = with_lists_joined(paragraphs, lexicon_of(inspectorate))
    here = where_told(told, council, inspectorate, years)
    first = _flat(_told(told, council, here))
    found = most_told(_of_one(first))
    if first or any(_GRADING.search(in_small_letters(words)) for paragraph in told for words in paragraph):
        more = _flat(_told(told, council, replace(here, graded=True)))
        found = with_others(found, most_told(_of_one(more)))
        first += more
    found = with_others(found, most_told(_of_one(_flat(_told(spoken, council, replace(here, graded=True))))))
    found = named_alike(with_others(found, _like_whole(first, found)), safeguarding=_has_no_safeguarding(here))
    return tuple(filled(found, [pair for pair in first if is_shared(pair[0]) and pair[1] != SAME], inspected))


def grades_by_sentence(
    paragraphs: Sequence[Sequence[str]],
    *,
    council: str | None = None,
    inspectorate: str | None = None,
    years: Iterable[str] = (),
) -> dict[str, list[str]]:
    """Return each sentence of a story that tells grades of this visit, with the grades in order."""
    told = _told(paragraphs, council, where_told(paragraphs, council, inspectorate, years))
    return {sentence: [grade for _, grade in pairs if grade != SAME] for sentence, pairs in told}


def _has_no_safeguarding(here: Told) -> bool:
    """Whether children's services are known to have been inspected since safeguarding is no area of its own."""
    return here.lexicon == OF_CHILDREN and max(here.years, default="") >= _NO_SAFEGUARDING_SINCE


def _flat(told: Iterable[_InSentence]) -> list[tuple[str, str]]:
    return [pair for _, pairs in told for pair in pairs]


def _of_one(told: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The grades of areas that are named."""
    return [(area, grade) for area, grade in told if grade != SAME and not is_shared(area)]


def _like_whole(told: Iterable[tuple[str, str]], found: Iterable[Grade]) -> tuple[Grade, ...]:
    """The areas that have the grade of the whole."""
    whole = next((grade.grade for grade in found if grade.area.lower().startswith(OVERALL)), "")
    return most_told([(area, whole) for area, grade in told if whole and grade == SAME and not is_shared(area)])


def _told(paragraphs: Iterable[Sequence[str]], council: str | None, here: Told) -> Iterator[_InSentence]:
    elsewhere, passed, last, previous = False, 0, "", ""
    for paragraph in paragraphs:
        graded, before, told_here = here.graded, "", False
        for nth, sentence in enumerate(paragraph):
            low, above, previous = in_small_letters(sentence), previous, sentence
            passed += 1
            elsewhere = bool(_ELSEWHERE.match(sentence)) or (elsewhere and not (here.place and here.place in low))
            tells = bool(_ANY.search(low) or (before and BEGINS_SO.match(low)))
            then = tells and not told_here and goes_on_of_then(low, paragraph[max(0, nth - 2) : nth], here)
            if elsewhere or then or not tells or not _is_of(council, sentence):
                graded, before = graded or bool(_ANNOUNCED.search(low)), ""
                continue
            minutes = here.minutes or any(_of_minutes(words) for words in paragraph[max(0, nth - _NEAR) : nth + 1])
            judging = any(_of_judging(words) for words in paragraph[max(0, nth - 1) : nth + 1])
            opening = passed <= _OPENING and not here.graded
            told = replace(here, minutes=minutes, graded=graded, judging=judging, opening=opening)
            pairs = [(area, _meant(grade, last, low)) for area, grade in graded_areas(sentence, low, before, told)]
            pairs = _of_listed(pairs, low, above, told)
            pairs = [pair for pair in pairs if pair[1] and not (here.of_four and pair[1] in OF_OTHERS)]
            before = pairs[-1][1] if pairs else ""
            last = before or last
            graded = graded or bool(pairs) or bool(_ANNOUNCED.search(low))
            if pairs:
                told_here = True
                yield sentence, pairs


def _of_listed(pairs: list[tuple[str, str]], low: str, above: str, told: Told) -> list[tuple[str, str]]:
    """The pairs, "all of these" being the areas that the sentence above lists."""
    if not _OF_THEM.search(low) or not any(is_shared(area) for area, _ in pairs):
        return pairs
    listed = [area.meant for area in area_mentions(in_small_letters(above), told.lexicon)]
    named = [(name, grade) for area, grade in pairs for name in (listed if is_shared(area) else [area])]
    return named if len(listed) > 1 else pairs


@lru_cache(maxsize=64)
def _of_minutes(sentence: str) -> bool:
    return bool(cues.MINUTES.search(in_small_letters(sentence)))


@lru_cache(maxsize=64)
def _of_judging(sentence: str) -> bool:
    return bool(_JUDGING.search(in_small_letters(sentence)))


def _is_of(council: str | None, sentence: str) -> bool:
    names = (_RUN_BY.sub(" ", mention.name) for mention in council_mentions(sentence))
    return all(same_council(name, council or "") for name in names)


def _meant(grade: str, before: str, low: str) -> str:
    """The grade, or the one told before where it is "the same"; left open where that is the grade of the whole.

    Nothing where an area is "still" at it, as that is the grade of an earlier visit.
    """
    if grade != SAME or _AS_WHOLE.search(low):
        return grade
    if _STILL.search(low):
        return ""
    return before if before or _THAT.search(low) else grade
