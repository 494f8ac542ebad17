"""A story's sentence cut into clauses, one grade and the areas beside it in each."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from briefing_app.reading.parsers.story.grades import against, cues
from briefing_app.reading.parsers.story.grades.areas import OF_CHILDREN
from briefing_app.reading.parsers.story.grades.asides import without
from briefing_app.reading.parsers.story.grades.words import BARE, FILLER, HELPING, Mention

SO = (
    r"(?:(?:and )?(?:so|as) +(?:did|does|do|was|were|is|are|had|has|have|too (?:did|does|do|was|were|is|are))\b"
    r"|(?:and |but )?d(?:id|oes) (?:likewise|the same|so)\b"
    r"|(?:and )?(?:that )?the same (?:is|was|holds|held|goes|went|applies|applied)(?: true)? (?:of|for|to)\b)"
)
BEGINS_SO = re.compile(rf"^\W*(?:{SO}|(?:among (?:them|these)|the other (?:two|three)) (?:are|were)\b)")
"""What follows has the grade that was just told."""
_BREAK = re.compile(
    rf"[;:()|•·]| [–—-] |[–—]|(?:, )?\b{SO}"
    r"|(?:, )?\b(?:but(?! one\b)|while|whereas|although|though|however|when|which|because"
    r"|(?<!work )(?<!working )(?<!along )(?<!together )with"
    r"|(?<!looked )(?<!looking )(?<!looks )(?<!look )(?<!year )(?<!years )(?<!months )(?<!weeks )after"
    r"|as (?=(?:the )?(?:\w+ )?(?:council|authority|department|watchdog|ofsted|inspectors) (?:is|are|was|has|gets?"
    r"|finds?|rates?|gives?)\b)|apart from|except|other than|save for|barring|bar(?= (?:for )?(?:help|care|child"
    r"|leader|adopt|protect)))\b|,"
    r"|\band (?=(?:all |every |each )*(?:(?:the |its )?(?:others?|rest|remaining)\b|(?:everything|all) else\b))"
    r"|\band (?=(?:rate[ds]|grade[ds]|judge[ds]|calls|gives|gave) (?:the|its?|them)\b)"
    r"|\band (?=(?:praised|commended|said|says|heard|spoke|highlighted|liked|pointed|warned|criticised|so w)\w*)"
)
_AND = re.compile(r"\band\b")
_WORD = re.compile(r"[^\W\d_][\w'&-]*")
_ARTICLES = frozenset({"to", "a", "an", "another", "the", "as", "at", "is", "are", "was", "were", "with"})
_MANY = 3


@dataclass(frozen=True, slots=True)
class Told:
    """What is known where a sentence stands."""

    place: str = ""
    """The council's place, in small letters."""
    years: frozenset[str] = frozenset()
    """Years that are the visit's own."""
    months: frozenset[str] = frozenset()
    """The months shortly before the story, with their years, in small letters: none of them is an earlier visit's."""
    not_of: re.Pattern[str] | None = None
    """Words that tell of what this inspectorate did not inspect."""
    minutes: bool = False
    """Whether minutes report what members were told."""
    others: re.Pattern[str] = against.OTHER_BODY
    """Words that tell of bodies that were not inspected."""
    lexicon: str = OF_CHILDREN
    """Whose areas the story names."""
    whole_only: bool = False
    """Whether this inspectorate gives one grade, of the whole."""
    of_four: bool = False
    """Whether this inspectorate grades by outstanding, good, requires improvement and inadequate."""
    graded: bool = False
    """Whether the sentence before, in the same paragraph, told a grade."""
    judging: bool = False
    """Whether the sentence, or the one before, speaks of judging."""
    opening: bool = False
    """Whether a story begins with the sentence."""

    @property
    def whole(self) -> tuple[re.Pattern[str], ...]:
        """Words for the service as a whole, and for the council."""
        return (cues.WHOLE, re.compile(re.escape(self.place))) if self.place else (cues.WHOLE,)


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
        return all(word in FILLER for word in words_outside(without(self.words, cues.JUDGED), self.start, self.areas))

    @property
    def said(self) -> str:
        """What it says before its grade; nothing where it has none."""
        return self.words[: self.grade.start - self.start] if self.grade else ""

    @property
    def lone(self) -> bool:
        """Whether it says nothing besides its grade."""
        grade = self.grade
        return grade is not None and set(words_outside(self.words, self.start, (grade,))) <= _ARTICLES


def words_outside(words: str, start: int, mentions: tuple[Mention, ...]) -> Iterator[str]:
    """Words of a clause that belong to no mention."""
    spans = [(mention.start - start, mention.end - start) for mention in mentions]
    for match in _WORD.finditer(words):
        word = match.group().strip("'").removesuffix("'s")
        if word and not any(a <= match.start() < b for a, b in spans):
            yield word


def all_bare(words: Iterable[str]) -> bool:
    """Whether words only join areas and grades."""
    return all(word in BARE for word in words)


def spans_of(
    sentence: str, words: str, mentions: tuple[tuple[Mention, ...], tuple[Mention, ...]]
) -> list[tuple[int, int]]:
    """Where the clauses stand, one grade in each; `mentions` are the areas and the grades."""
    areas, grades = mentions
    lines = _lines(sentence, grades) if len(grades) >= _MANY else [(0, len(words))]
    parts = [part for line in lines for part in _cut(words, line, _BREAK, (*areas, *grades))]
    return [span for part in parts for span in _one_grade_each(words, part, areas, grades)]


def lists(words: str, areas: tuple[Mention, ...], grades: tuple[Mention, ...]) -> bool:
    """Whether a line says nothing but which areas have which grades."""
    rest = set(words_outside(words, 0, (*areas, *grades)))
    return bool(areas) and all_bare(rest) and not rest & HELPING


def _one_grade_each(
    words: str, span: tuple[int, int], areas: tuple[Mention, ...], grades: tuple[Mention, ...]
) -> list[tuple[int, int]]:
    """A clause with several grades cut at each "and"."""
    within = {grade.meant for grade in grades if inside(grade, span)}
    return _cut(words, span, _AND, (*areas, *grades)) if len(within) > 1 else [span]


def _lines(sentence: str, grades: tuple[Mention, ...]) -> list[tuple[int, int]]:
    """Lines that were run together: "Leaders - good Care leavers - good"."""
    ends = [grade.end for grade in grades if re.match(r" [A-Z]", sentence[grade.end : grade.end + 2])]
    edges = [0, *ends, len(sentence)]
    return list(pairwise(edges))


def _cut(words: str, span: tuple[int, int], at: re.Pattern[str], whole: tuple[Mention, ...]) -> list[tuple[int, int]]:
    taken = {place for mention in whole for place in range(mention.start, mention.end)}
    cuts = [match.start() for match in at.finditer(words, *span) if match.start() not in taken]
    edges = [span[0], *cuts, span[1]]
    return [(a, b) for a, b in pairwise(edges) if b > a]


def inside(mention: Mention, span: tuple[int, int]) -> bool:
    """Whether a mention begins within a span."""
    return span[0] <= mention.start < span[1]
