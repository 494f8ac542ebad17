"""Softmax regression on top of what the lexicon says, with a pull towards nought."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy import ndarray

from tests.quality.choosing import lowest, matrix_of, missed

_ROUNDS = 150
APART = "apart "
"""Before a mark of an example from a group of documents of its own kind."""


class Example(NamedTuple):
    """One labelled sentence: what the lexicon says of each class, its marks, its class, and how much it counts."""

    base: Sequence[float]
    marks: Mapping[str, float]
    answer: int
    weight: float = 1.0


class Weights(NamedTuple):
    """A row of weights, one for each class, for each mark, and how much the base counts."""

    rows: dict[str, list[float]]
    scale: float

    def scores(self, base: Sequence[float], marks: Mapping[str, float]) -> list[float]:
        """How much speaks for each class."""
        scores = [self.scale * told for told in base]
        for mark, much in marks.items():
            if row := self.rows.get(mark):
                scores = [score + much * weight for score, weight in zip(scores, row, strict=True)]
        return scores

    def answer(self, example: Example) -> int:
        """The class that most speaks for."""
        scores = self.scores(example.base, example.marks)
        return scores.index(max(scores))


def with_marks_apart(marks: Mapping[str, float]) -> dict[str, float]:
    """Marks, and each once more for its group alone.

    What is peculiar to a group is learnt by these, which nobody uses afterwards, and what it has in common with all
    other documents by the marks themselves (Daumé, "Frustratingly easy domain adaptation", 2007).
    """
    return {**marks, **{APART + mark: much for mark, much in marks.items()}}


def fitted(examples: Sequence[Example], pulls: Mapping[str, float], *, first_scale: float = 1.0) -> Weights:
    """Return the weights of the marks in `pulls`; the harder a mark is pulled, the more it must tell to count."""
    marks = sorted(pulls)
    classes = len(examples[0].base)
    values = matrix_of([example.marks for example in examples], {mark: nth for nth, mark in enumerate(marks)})
    transposed = values.T.tocsr()
    base = np.array([example.base for example in examples], dtype=np.float64)
    answers = np.eye(classes)[[example.answer for example in examples]]
    counts = np.array([example.weight for example in examples])
    pull = np.array([pulls[mark] for mark in marks])[:, None]

    def loss(told: ndarray) -> tuple[float, ndarray]:
        rows, scale = told[:-1].reshape(len(marks), classes), told[-1]
        lost, wrong = missed(values @ rows + scale * base, answers, counts)
        slope = np.append((transposed @ wrong + pull * rows).ravel(), (wrong * base).sum())
        return lost + 0.5 * float((pull * rows**2).sum()), slope

    start = np.append(np.zeros(len(marks) * classes), first_scale)
    told = lowest(loss, start, _ROUNDS)
    rows = told[:-1].reshape(len(marks), classes).tolist()
    return Weights(dict(zip(marks, rows, strict=True)), float(told[-1]))
