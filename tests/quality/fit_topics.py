"""`make fit`, third part: fits the weights of `lexicon/learned_topics.py`, by which a paragraph holds on to a topic.

Only stories of full length count: in the others sentences of all topics were mixed. Each is first weighed by words that
were fitted without it, as those round a sentence must not be told better here than in a story yet unseen.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy import ndarray

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from briefing_app.reading.language.story_topics import LEAST, Topic, beside, topic_of
from briefing_app.reading.language.themes import About, about
from briefing_app.reading.language.weights import SIDES
from tests.quality.choosing import chosen_by, fold_of
from tests.quality.fit_themes import THEMES, examples_of, weighed_as, weights_of
from tests.quality.labelled import labelled, of_document, paragraph_at, told_by
from tests.quality.labels import Label, labels_in
from tests.quality.program import FULL_LENGTH, LEXICON, SAMPLES, STORIES, TUNED_TOO, by_words_alone
from tests.quality.regression import Weights
from tests.quality.stories import stories_in

FOLDS = 3
PULL = 0.1
RELEASES_COUNT = 5.0
"""Real pages hold on to a topic less than stories written for this do, and there are fewer of them."""
PLACES = [f"{side}{where}" for side in SIDES.values() for where in ("", " the paragraph")]
TARGET = LEXICON / "learned_topics.py"


class Sentence(NamedTuple):
    """A story's finding: what its words say of its theme, unless a rule has settled it, and what a person told."""

    paragraph: int
    weighed: tuple[list[float], dict[str, float]] | None
    told: str
    answer: int | None


@by_words_alone()
def main() -> int:
    """Fit, print how well the stories' sentences are told before and after, and write the table."""
    examples = [(found.briefing.document.file_name, one) for found in labelled() for one in examples_of(found)]
    stories = list(_stories())
    releases = {label.document.name for label in _releases()}
    rows: list[ndarray] = []
    answers: list[int] = []
    counts: list[float] = []
    certainties: list[float] = []
    for fold in range(FOLDS):
        weights, certainty = weights_of([one for one in examples if fold_of(one[0], FOLDS) != fold])
        certainties.append(certainty)
        for name, story in stories:
            if fold_of(name, FOLDS) == fold:
                _place(story, weights, certainty, rows, answers)
                counts += [RELEASES_COUNT if name in releases else 1.0] * (len(rows) - len(counts))
    values, right = np.array(rows), np.array(answers)
    told = _fitted(values, right, np.array(counts))
    before, after = (float(((values @ by).argmax(axis=1) == right).mean()) for by in (np.eye(len(told))[0], told))
    print(f"{len(right)} sentences; {before:.3f} of them told by themselves, {after:.3f} in their places")  # noqa: T201 - what it is for
    TARGET.write_text(_table(told, sum(certainties) / FOLDS), encoding="utf-8")
    return 0


def _releases() -> Iterator[Label]:
    yield from labels_in(SAMPLES / "releases", *TUNED_TOO)


def _stories() -> Iterator[tuple[str, list[Sentence]]]:
    for label in [*_releases(), *stories_in(STORIES / FULL_LENGTH)]:
        found = list(of_document(label))
        if found:
            briefing = found[0].briefing
            themes = {one.finding.id: one.theme for one in found}
            yield (
                briefing.document.file_name,
                [
                    Sentence(
                        paragraph_at(briefing, finding),
                        weighed_as(briefing, finding, story=True),
                        told_by(finding),
                        next((nth for nth, theme in enumerate(THEMES) if theme.value == themes.get(finding.id)), None),
                    )
                    for finding in briefing.findings
                ],
            )


def _place(
    story: Sequence[Sentence], weights: Weights, certainty: float, rows: list[ndarray], answers: list[int]
) -> None:
    """Add what each side says of each theme, for every sentence of the story that a person has told."""
    told = [About(weights.scores(*one.weighed)) if one.weighed else about(one.told) for one in story]
    topics = [topic_of(one.paragraph, each, certainty) for one, each in zip(story, told, strict=True)]
    for nth, one in enumerate(story):
        if one.weighed and one.answer is not None:
            rows.append(_seen_from(topics, nth))
            answers.append(one.answer)


def _seen_from(topics: Sequence[Topic], nth: int) -> ndarray:
    """For each theme a row: how likely it is by the sentence itself, and by each one beside it."""
    values = np.zeros((len(THEMES), 1 + len(PLACES)))
    values[:, 0] = np.log(np.array(topics[nth].chances) + LEAST)
    for side, chances in beside(topics, nth):
        values[:, 1 + PLACES.index(side)] = chances
    return values


def _fitted(values: ndarray, right: ndarray, counts: ndarray) -> ndarray:
    """One weight for each side, the same for all themes."""
    answers, weights = np.eye(len(THEMES))[right], values.shape[2]
    sizes, pulls, alone = [len(THEMES)] * len(right), np.full(weights, PULL), np.eye(weights)[0]
    return chosen_by(values.reshape(-1, weights), answers.ravel(), sizes, pulls, counts=counts, start=alone)


def _table(told: ndarray, certainty: float) -> str:
    rows = "".join(f'    "{place}": {weight:.2f},\n' for place, weight in zip(PLACES, told[1:], strict=True))
    return f'''"""Weights fitted by `make fit` on labelled stories; not written by hand.

How much a sentence's own words count for its theme, and how much the likely theme of each sentence beside it.
"""

CERTAINTY = {certainty:.3f}
"""How fast what speaks for a theme makes it likely."""
OWN = {told[0]:.3f}
BESIDE = {{
{rows}}}
'''


if __name__ == "__main__":
    raise SystemExit(main())
