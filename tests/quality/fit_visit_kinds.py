"""`make fit`, fifth part: the weights of `lexicon/learned_visit_kinds.py`, which tell the kind of a story’s visit.

Softmax regression over what a story tells. How a kind is named counts alike for all kinds of its sort, so that those
met a few times are told as well; everything else counts for each kind by itself.
"""

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy import ndarray
from scipy.sparse import csr_matrix

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from briefing_app.reading.language.visit_kinds import NAMED, SORTS
from briefing_app.reading.parsers.story.kinds.marks import KNOWN, marks_told, names_told
from briefing_app.reading.parsers.visit.kind import visit_kind
from tests.quality.choosing import fold_of, lowest, matrix_of, missed
from tests.quality.labelled import is_wordy, wrapped
from tests.quality.labels import Label, labels_in
from tests.quality.program import LEXICON, SAMPLES, TUNED_TOO, by_words_alone, read_label, tuned_stories

KINDS = tuple(NAMED)
PULL, WORDS_PULL, NAMES_PULL, ALWAYS_PULL = 1.0, 10.0, 0.05, 0.05
"""Towards nought: what is known besides, words, how a kind is named, and how often it is met at all."""
RARE_PULL = 20.0
"""Times as hard for kinds of which too few are met to learn more than how they are named."""
FEWEST, FEWEST_WORDS = 3, 100
"""Stories that a mark is met in, and a word or pair of words; one of fewer may be about the case."""
PAGES_COUNT = 2.0
STEP = 0.05
"""Weights are cut to whole ones of it, so that those below it leave the table."""
FOLDS, ROUNDS = 5, 200
_CALLED = {
    "jtai": "joint targeted area inspection",
    "joint targeted": "joint targeted area inspection",
    "send": "area SEND inspection",
    "special": "area SEND inspection",
    "performance": "performance evaluation inspection",
    "multi-agency": "joint inspection",
    "partnership": "joint inspection",
    "joint": "joint inspection",
    **{kind: kind for kind in KINDS if kind != "inspection"},
    "monitoring": "monitoring visit",
    "inspection": "inspection",
}
"""How labels word a kind; the first that is met holds."""
HEAD = f'''"""Weights fitted by `make fit` on labelled stories; not written by hand.

How much the way in which a kind of visit is named speaks for it, by the kind's sort; and how much each other mark, word
or pair of words speaks for each kind. "{KNOWN}" stands before what is known of a story besides its words.
"""

'''


class Told(NamedTuple):
    """How a story names each kind, what else it tells, and the kind that a person told."""

    group: int
    names: Mapping[str, Mapping[str, float]]
    marks: set[str]
    kind: int
    counts: float


class Model(NamedTuple):
    """The marks that weigh, with a row of weights each, and the names with one weight each."""

    marks: dict[str, int]
    names: dict[str, int]
    rows: ndarray
    named: ndarray

    def answers(self, told: Sequence[Told]) -> ndarray:
        """The kind of each story."""
        scores = _matrix(told, self.marks) @ self.rows + _named(told, self.names) @ self.named
        return np.asarray(scores).argmax(axis=1)


@by_words_alone()
def main() -> int:
    """Fit, print how well stories are told that the weights were not made on, and write the table."""
    labels = (*tuned_stories(), *labels_in(SAMPLES / "releases", *TUNED_TOO))
    told = [one for label in labels if (one := _told(label))]
    right = 0
    for fold in range(FOLDS):
        unseen = [one for one in told if one.group == fold]
        model = fitted([one for one in told if one.group != fold])
        right += sum(model.answers(unseen) == [one.kind for one in unseen])
    model = fitted(told)
    weights = int((model.rows != 0).sum()) + len(model.names)
    print(f"{len(told)} stories, {weights} weights; {right / len(told):.3f} told by weights made on others")  # noqa: T201 - what it is for
    (LEXICON / "learned_visit_kinds.py").write_text(_table(model), encoding="utf-8")
    return 0


def kind_of(label: str, inspectorate: str) -> int | None:
    """The kind that a label's words mean, what it calls an inspection told by who came; None if they may mean any."""
    words = label.lower()
    kind = next((kind for called, kind in _CALLED.items() if called in words), None)
    if kind == "inspection" and " and " in inspectorate.replace("Care and Social", ""):
        together = "joint targeted area inspection" if "HMIC" in inspectorate else "area SEND inspection"
        kind = together if "Ofsted" in inspectorate else "joint inspection"
    return KINDS.index(kind) if kind else None


def fitted(told: Sequence[Told]) -> Model:
    """Return the weights, rounded, that tell the stories best."""
    seen = Counter(mark for one in told for mark in one.marks)
    marks = {mark: nth for nth, mark in enumerate(sorted(mark for mark, count in seen.items() if _weighs(mark, count)))}
    ways = {way for one in told for names in one.names.values() for way in names}
    names = {way: nth for nth, way in enumerate(sorted(ways))}
    values, named = _matrix(told, marks), _named(told, names)
    transposed = values.T.tocsr()
    answers = np.eye(len(KINDS))[[one.kind for one in told]]
    counts = np.array([one.counts for one in told])
    pull = np.outer([_pull(mark) for mark in marks], [RARE_PULL if SORTS[kind] == "rare" else 1.0 for kind in KINDS])

    def loss(weights: ndarray) -> tuple[float, ndarray]:
        rows, ways = weights[: pull.size].reshape(pull.shape), weights[pull.size :]
        lost, wrong = missed(values @ rows + named @ ways, answers, counts)
        slope = [(transposed @ wrong + pull * rows).ravel(), np.einsum("nkw,nk->w", named, wrong) + NAMES_PULL * ways]
        pulled = (pull * rows**2).sum() + NAMES_PULL * (ways**2).sum()
        return lost + 0.5 * float(pulled), np.concatenate(slope)

    start = np.zeros(pull.size + len(names))
    weights = lowest(loss, start, ROUNDS)
    rounded = np.trunc(weights / STEP) * STEP
    return Model(marks, names, rounded[: pull.size].reshape(pull.shape), rounded[pull.size :])


def _told(label: Label) -> Told | None:
    kind = kind_of(label.gold.get("visit_kind") or "", label.gold.get("inspectorate") or "")
    briefing = read_label(label)
    if kind is None or (not briefing.visit.council and not briefing.visit.inspectorate):
        return None
    source = briefing.document.source
    visit = replace(briefing.visit, kind=visit_kind(source))
    council = str(label.gold.get("council") or label.name).removesuffix(" Council")
    names, marks = names_told(visit, source.text), marks_told(visit, source.text)
    return Told(fold_of(council, FOLDS), names, marks, kind, 1.0 if label.text else PAGES_COUNT)


def _weighs(mark: str, count: int) -> bool:
    return count >= FEWEST if mark.startswith(KNOWN) else count >= FEWEST_WORDS and is_wordy(mark)


def _pull(mark: str) -> float:
    known = ALWAYS_PULL if mark == f"{KNOWN}always" else PULL
    return known if mark.startswith(KNOWN) else WORDS_PULL


def _matrix(told: Sequence[Told], columns: Mapping[str, int]) -> csr_matrix:
    return matrix_of([dict.fromkeys(one.marks, 1.0) for one in told], columns)


def _named(told: Sequence[Told], columns: Mapping[str, int]) -> ndarray:
    """For each story, kind and way of naming, how much it is named so."""
    values = np.zeros((len(told), len(KINDS), len(columns)))
    for nth, one in enumerate(told):
        for kind, names in one.names.items():
            for way in columns.keys() & names:
                values[nth, KINDS.index(kind), columns[way]] = names[way]
    return values


def _table(model: Model) -> str:
    named = "".join(f'    "{way}": {model.named[nth]:.2f},\n' for way, nth in model.names.items())
    lines = [HEAD, "NAMES: dict[str, float] = {\n", named, "}\nLEARNED: dict[str, dict[float, str]] = {\n"]
    for kind, column in zip(KINDS, model.rows.T, strict=True):
        groups: dict[float, list[str]] = {}
        for mark, weight in zip(model.marks, column, strict=True):
            if weight:
                groups.setdefault(round(float(weight), 2), []).append(mark)
        told = (f'        {weight}: """\n{wrapped(groups[weight])}        """,\n' for weight in sorted(groups)[::-1])
        lines += [f'    "{kind}": {{\n', *told, "    },\n"]
    return "".join([*lines, "}\n"])


if __name__ == "__main__":
    raise SystemExit(main())
