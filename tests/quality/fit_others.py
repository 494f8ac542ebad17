"""`make fit`, after kinds and themes: the weights of `lexicon/learned_others.py`, for other inspectorates' papers.

They are fitted on top of all others, which stay as they are: what words tell in such papers costs nothing elsewhere.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from briefing_app.reading.language.kinds import decided_by, tally_in_paper
from briefing_app.reading.language.lexicon.learned_topics import CERTAINTY
from briefing_app.reading.language.others import is_of_others
from briefing_app.reading.language.plain_words import ALWAYS, theme_marks
from briefing_app.reading.language.themes import about
from briefing_app.reading.language.weights import marks_of
from tests.quality.fit import KINDS
from tests.quality.fit_themes import THEMES, table
from tests.quality.kind_tables import by_weight, leaning_of
from tests.quality.labelled import Labelled, around_of, is_wordy, of_document
from tests.quality.labels import Label, labels_in
from tests.quality.program import LEXICON, PASSAGES, SAMPLES, by_words_alone
from tests.quality.regression import Example, Weights, fitted
from tests.quality.stories import stories_in

PULL, PULL_THEMES, LIGHT_PULL = 5.0, 4.0, 0.5
"""Towards nought: words for kinds and for themes, and what stands in every sentence."""
FEWEST, FEWEST_DOCUMENTS = 3, 2
"""Times and documents that a word is met in."""
HEAD = '''"""Weights fitted by `make fit` on labelled passages of other inspectorates' papers; not written by hand.

How much more than elsewhere a word or pair of words ("^" begins a sentence) speaks there for an area for improvement,
or for scene-setting, more than for a strength; and how much a word speaks for a theme.
"""

from briefing_app.domain.themes import Theme

'''


class Told(NamedTuple):
    """A sentence: its document, and what it teaches of kinds and of themes, if anything."""

    document: str
    kind: Example | None
    theme: Example | None


_FOR_CLASSIFIER = re.compile(r"-[345]$")
"""Files of passages that only the classifier is taught on: weights of words told unseen passages no better by them."""


@by_words_alone()
def main() -> int:
    """Fit, print how well the sentences are told before and after, and write the tables."""
    told = list(told_in_others())
    kinds, themes = kind_weights(told), theme_weights(told)
    for name, weights, examples in (
        ("kinds", kinds, [one.kind for one in told if one.kind]),
        ("themes", themes, [one.theme for one in told if one.theme]),
    ):
        before, after = (
            sum(by.answer(each) == each.answer for each in examples) / len(examples)
            for by in (Weights({}, 1.0), weights)
        )
        print(f"{len(examples)} sentences; {before:.3f} of their {name} told before, {after:.3f} after")  # noqa: T201 - what it is for
    (LEXICON / "learned_others.py").write_text(_table(kinds, themes), encoding="utf-8")
    return 0


def told_in_others() -> Iterator[Told]:
    """Yield what the labelled sentences of other inspectorates' papers teach."""
    for label in labels_of_others():
        if _FOR_CLASSIFIER.search(label.name.partition("/")[0]):
            continue
        for one in of_document(label):
            visit = one.briefing.visit
            if is_of_others(visit.inspectorate, visit.kind):
                yield Told(label.name, _kind(one), _theme(one))


def labels_of_others() -> Iterator[Label]:
    """Yield the labels of other inspectorates' passages and papers that are tuned on."""
    yield from stories_in(PASSAGES / "reports")
    yield from labels_in(SAMPLES / "papers")


def _kind(one: Labelled) -> Example | None:
    text, section = one.finding.text, one.finding.section
    if decided_by(section):
        return None
    tally = tally_in_paper(text, section=section, around=around_of(one.briefing, one.finding))
    answer = KINDS.index(one.kind.replace("priority_action", "improvement"))
    return Example(tally, dict.fromkeys((*sorted(marks_of(text)), ALWAYS), 1.0), answer)


def _theme(one: Labelled) -> Example | None:
    text, section = one.finding.text, one.finding.section
    totals = about(text, section=section, around=around_of(one.briefing, one.finding))
    answer = next((nth for nth, theme in enumerate(THEMES) if theme.value == one.theme), None)
    if answer is None or totals.settled is not None:
        return None
    return Example(totals.totals, theme_marks(text, section), answer)


def kind_weights(told: list[Told]) -> Weights:
    """Return what words tell of kinds, on top of what is told already."""
    return _weights([(one.document, one.kind) for one in told if one.kind], PULL, 1.0)


def theme_weights(told: list[Told]) -> Weights:
    """Return what words tell of themes, on top of what is told already."""
    return _weights([(one.document, one.theme) for one in told if one.theme], PULL_THEMES, CERTAINTY)


def _weights(examples: list[tuple[str, Example]], pull: float, scale: float) -> Weights:
    """Weights in the measure of what is told already."""
    seen = Counter(mark for _, example in examples for mark in example.marks)
    documents = Counter(mark for mark, _ in {(mark, name) for name, example in examples for mark in example.marks})
    pulls = {
        mark: LIGHT_PULL if mark[0] == ALWAYS else pull
        for mark, count in seen.items()
        if mark[0] == ALWAYS or (count >= FEWEST and documents[mark] >= FEWEST_DOCUMENTS and is_wordy(mark))
    }
    weights = fitted([example for _, example in examples], pulls, first_scale=scale)
    return Weights({mark: [each / weights.scale for each in row] for mark, row in weights.rows.items()}, 1.0)


def _table(kinds: Weights, themes: Weights) -> str:
    told = {mark: leaning_of(row, kinds.scale) for mark, row in kinds.rows.items()}
    always = told.pop(ALWAYS)
    rounded = {mark: [round(each * 8) / 8 for each in row] for mark, row in themes.rows.items()}
    return "".join(
        [
            HEAD,
            by_weight(told, "OTHERS_IMPROVEMENT", "OTHERS_CONTEXT"),
            f"OTHERS_ALWAYS = {round(always[0], 2), round(always[1], 2)}\n",
            table("OTHERS_THEMES: dict[Theme, dict[float, str]] = {\n", rounded),
        ]
    )


if __name__ == "__main__":
    raise SystemExit(main())
