"""What speaks for the word of a grade being the grade of something at this visit: the words it stands among.

The marks are weighed by `lexicon/learned_grades.py` (`make fit`); no mark decides alone.
"""

import re
from collections.abc import Iterator

from briefing_app.reading.parsers.story.grades import against, cues
from briefing_app.reading.parsers.story.grades.asides import left_behind
from briefing_app.reading.parsers.story.grades.row import Row
from briefing_app.reading.parsers.story.grades.words import ADJECTIVES, Mention

_CUES = {
    "former": against.FORMER,
    "hoped": against.HOPED,
    "others": against.OTHER_BODY,
    "moved": cues.MOVING,
}
_ABOVE = re.compile(
    r"(?P<former>\b(?:previous|last)\b)|(?P<overall>overall)|(?P<rated>rated|judged|graded)|(?P<said>ofsted|inspectors)"
    r"|(?P<then>\bthen\b)|(?P<areas>areas)|(?P<grade>grade|rating)|(?P<year>\b20\d\d\b)|(?P<colon>:)"
)
_BEFORE = 8
_OPEN = frozenset("‘’“”'\"")
_CLOSED = re.compile(r"[.,;:!?]?[’”'\"]")


def marks_of(row: Row, grade: Mention) -> Iterator[str]:
    """Yield what is said round a grade: b1, b2 and bn for the words before it, a1 and a2 for those behind it."""
    nth = row.at[grade.start]
    before = [row.word(nth - far) for far in range(1, _BEFORE + 1)]
    behind = [row.word(nth + 1), row.word(nth + 2)]
    near = [f"b1 {before[0]}", f"b2 {before[1]} {before[0]}", f"a1 {behind[0]}", f"a2 {behind[0]} {behind[1]}"]
    yield f"is {grade.meant}"
    yield from near
    yield from {f"bn {word}" for word in before if word != "^"}
    told = [*_cues(row, grade), *_goes_on(row, grade)]
    yield from told
    yield from _in_clause(row, grade)
    if left_behind(row.low, grade):
        yield "left behind"
    if len({other.meant for other in row.grades}) > 1:
        yield "grades differ"
    if grade.meant in ADJECTIVES and not _is_marked(grade, row.sentence):
        yield from (f"plain {mark}" for mark in (*near, *told))


def _in_clause(row: Row, grade: Mention) -> Iterator[str]:
    begins, ends = row.clause(grade)
    nth = row.at[grade.start]
    words = zip(row.words, row.starts, strict=True)
    yield from {f"in {word}" for at, (word, start) in enumerate(words) if begins <= start < ends and at != nth}


def _cues(row: Row, grade: Mention) -> Iterator[str]:
    """What the clause, or else what stands before the grade, says of it by a kind of word."""
    begins, ends = row.clause(grade)
    for name, cue in _CUES.items():
        if cue.search(row.low, begins, ends):
            yield f"{name} in clause"
        elif cue.search(row.low, 0, grade.start):
            yield f"{name} before"


def _goes_on(row: Row, grade: Mention) -> Iterator[str]:
    if cues.NAMES_GRADE.match(row.low, grade.end):
        yield "named a grade"
    elif not cues.FOLLOWS.match(row.low, grade.end):
        yield "goes on"
        yield f"{grade.meant} goes on"


def _is_marked(grade: Mention, sentence: str) -> bool:
    """Whether a grade is in quotation marks, with no more in them, or has a capital letter within a sentence."""
    start = grade.start
    if start and sentence[start - 1] in _OPEN:
        return bool(_CLOSED.match(sentence, grade.end))
    return sentence[start].isupper() and start > 1 and not sentence.istitle() and not sentence.isupper()


def marks_above(above: Row | None, *, begins: bool) -> Iterator[str]:
    """Yield what the sentence above says; `begins` tells that the sentence below it begins a paragraph."""
    if above is None:
        yield "above nothing"
        return
    where = "above, apart:" if begins else "above:"
    yield from {f"{where} {match.lastgroup}" for match in _ABOVE.finditer(above.low)}
    yield f"{where} {'grades' if above.grades else 'no grade'}"
