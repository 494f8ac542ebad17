"""What the classifier makes of words for grades: of which areas each tells the grade that an inspection gave.

A story tells grades in as many ways as there are reporters: an earlier one beside the new, a neighbour's, a school's,
"the other three", "how the service is run". The model was taught on pages and passages with the grades that they tell.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.reading.language.classifier import models
from briefing_app.reading.language.classifier.pieces import BEGIN, END, Pieces, numbers_of

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

AREAS = ("overall", "leaders", "protection", "care", "leavers", "adoption")
"""What the areas are about that it tells of, as `grades.families` names them."""
MOST = 200
"""Words for grades of a story that are asked about, less than a second's work."""
_MARK = 103
"""The piece before and behind the grade that is asked about."""
_OWN_YEAR = "\ufffc"
"""Stands for the years of the visit and its story; the vocabulary does not know it."""
_MOST_BEFORE, _MOST_BEHIND, _MOST_ABOVE = 56, 40, 40
_AT_ONCE = 16


class Asked(NamedTuple):
    """A word for a grade in its sentence, from `start` to `end`, and the sentence above."""

    sentence: str
    start: int
    end: int
    above: str = ""


class Marked(NamedTuple):
    """The pieces of a sentence whose grade is marked, and where the first mark stands."""

    pieces: Pieces
    at: int


def tell_grades(asked: Sequence[Asked], years: Collection[str]) -> dict[Asked, Mapping[str, float]]:
    """Return for each area how much speaks for its having a grade; nought is as much as for there being none.

    `years` are those of the visit and its story. Grades past `MOST` have nothing, and none has where the system lacks
    what the library needs.
    """
    session = models.model("grades") if asked else None
    marked = {one: marked_pieces(one, years) for one in list(dict.fromkeys(asked))[:MOST]} if session else {}
    by_length = sorted(marked, key=lambda one: len(marked[one].pieces.numbers))
    told: dict[Asked, Mapping[str, float]] = {}
    for start in range(0, len(by_length), _AT_ONCE):
        batch = by_length[start : start + _AT_ONCE]
        told |= zip(batch, _run(session, [marked[one] for one in batch]), strict=True)
    return told


def marked_pieces(asked: Asked, years: Collection[str]) -> Marked:
    """Return what the model is given of a grade: its sentence with marks around it, and the sentence above."""
    own = re.compile(rf"\b(?:{'|'.join(sorted(years))})\b") if years else None
    before, grade, behind, above = (
        numbers_of(own.sub(_OWN_YEAR, text) if own else text)
        for text in (
            asked.sentence[: asked.start],
            asked.sentence[asked.start : asked.end],
            asked.sentence[asked.end :],
            asked.above,
        )
    )
    before, behind = before[-_MOST_BEFORE:], behind[:_MOST_BEHIND]
    sentence = [BEGIN, *before, _MARK, *grade, _MARK, *behind, END]
    return Marked(Pieces([*sentence, *above[-_MOST_ABOVE:], END], len(sentence)), len(before) + 1)


def _run(session: "InferenceSession", batch: list[Marked]) -> Iterator[Mapping[str, float]]:
    import numpy as np

    given = models.in_rows([one.pieces for one in batch]) | {"at": np.array([one.at for one in batch], np.int64)}
    (rows,) = session.run(["areas"], given)
    for row in rows.tolist():
        yield dict(zip(AREAS, row, strict=True))
