"""Weights by which the right one of several is the likeliest (a conditional logit), pulled towards nought."""

from collections.abc import Callable, Mapping, Sequence
from zlib import crc32

import numpy as np
from numpy import ndarray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

_NEVER = 1e-12
"""Added to how likely what is right was, so that what was held to be impossible costs much and not all."""
_TINIEST = 1e-300
_ROUNDS = 15_000
"""More than any fit needs that is not cut short."""


def fold_of(name: str, folds: int) -> int:
    """In which of so many parts something is measured by weights made on the others; the same in every run."""
    return crc32(name.encode()) % folds


def matrix_of(rows: Sequence[Mapping[str, float]], columns: Mapping[str, int]) -> csr_matrix:
    """How much each mark counts in each row; marks that have no column are left out."""
    cells = [
        (nth, columns[mark], much) for nth, marks in enumerate(rows) for mark, much in marks.items() if mark in columns
    ]
    at, column, values = zip(*cells, strict=True)
    return csr_matrix((values, (at, column)), shape=(len(rows), len(columns)))


def missed(scores: ndarray, right: ndarray, counts: ndarray) -> tuple[float, ndarray]:
    """How badly scores tell what is right, and the slope of that by each score.

    A row is a case and a column what may be chosen in it, with -inf where a case has fewer; `right` has 1 for whatever
    may be chosen rightly, `counts` how much each case counts.
    """
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    rightly = shares * right
    told = rightly.sum(axis=1)
    slope = shares - rightly / np.maximum(told, _TINIEST)[:, None]
    return float(-(counts * np.log(told + _NEVER)).sum()), slope * counts[:, None]


def lowest(loss: Callable[[ndarray], tuple[float, ndarray]], start: ndarray, rounds: int = _ROUNDS) -> ndarray:
    """The weights that lose least, looked for from `start`; `loss` tells what is lost and its slope."""
    return np.asarray(minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": rounds}).x)


def chosen_by(
    values: ndarray,
    right: ndarray,
    sizes: Sequence[int],
    pulls: ndarray,
    *,
    counts: ndarray | float = 1.0,
    start: ndarray | float = 0.0,
    rounds: int = _ROUNDS,
) -> ndarray:
    """One weight for each column of `values`, in which all that may be chosen in one case stands in a row.

    `sizes` says how many rows each case has, `right` which rows are right, `pulls` how hard each weight is pulled.
    """
    case, place = np.nonzero(np.arange(max(sizes)) < np.array(sizes)[:, None])
    scores, answers = np.full((len(sizes), max(sizes)), -np.inf), np.zeros((len(sizes), max(sizes)))
    answers[case, place] = right
    turned, each = values.T, np.broadcast_to(counts, len(sizes))

    def loss(weights: ndarray) -> tuple[float, ndarray]:
        scores[case, place] = values @ weights
        lost, slope = missed(scores, answers, each)
        return lost + float((pulls * weights**2).sum()) / 2, turned @ slope[case, place] + pulls * weights

    return lowest(loss, np.broadcast_to(start, values.shape[1]).astype(float), rounds)
