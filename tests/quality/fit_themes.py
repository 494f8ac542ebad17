"""`make fit`, second part: fits the weights of `lexicon/learned_themes.py`, which words speak for which theme.

Softmax regression on top of what the lexicon's phrases say, as for the kinds; of all weights only those that matter
most are kept, so that the table can be read.
"""

import sys
from collections import Counter
from dataclasses import dataclass, replace
from math import exp, sqrt
from operator import mul
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from briefing_app.domain.themes import Theme
from briefing_app.domain.words import SaidBy
from briefing_app.reading.language.plain_words import ALWAYS, HEADING, story_marks, theme_marks
from briefing_app.reading.language.scenes import sets_scene
from briefing_app.reading.language.themes import phrases_told
from briefing_app.reading.parsers.release_voice import reported, tells_finding
from tests.quality.fit import Descent, Labelled, around_of, is_wordy, labelled, wrapped
from tests.quality.program import ROOT

THEMES = tuple(Theme)
ROUNDS = 100
PULL, LIGHT_PULL = 8.0, 0.5
"""Towards nought: words, and what stands in nearly every sentence."""
FEWEST = 5
FEWEST_HEADINGS = 15
MOST = 0.2
TELLING = frozenset({"children", "people", "young"})
"""A word in more of the sentences than this only costs time, but for those of `TELLING`."""
KEPT = 6000
FIRST_SCALE = 0.6
OWN_LABELS_COUNT = 4.0
TARGET = ROOT / "briefing_app" / "reading" / "language" / "lexicon" / "learned_themes.py"
HEAD = f'''"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word of a sentence speaks for a theme, or against it; "{HEADING}" stands before a word of the heading above,
"{ALWAYS}" for how often a theme is met at all.
"""

from briefing_app.domain.themes import Theme

LEARNED: dict[Theme, dict[float, str]] = {{
'''

Weights = dict[str, list[float]]


@dataclass(frozen=True, slots=True)
class Example:
    """One labelled sentence: what the phrases say for each theme, its words, and its theme."""

    base: list[float]
    marks: dict[str, float]
    theme: int
    weight: float


def main() -> int:
    """Fit, print how well the examples are told, and write the table."""
    examples = [example for found in labelled() if (example := _example(found))]
    seen = Counter(mark for example in examples for mark in example.marks)
    known = {mark for mark, count in seen.items() if _tells(mark, count / len(examples), count)}
    kept = [replace(example, marks={m: v for m, v in example.marks.items() if m in known}) for example in examples]
    weights, scale = _fit(kept, sorted(known))
    told = _strongest(weights, scale, seen)
    right = sum(_best(example, told) == example.theme for example in kept)
    entries = sum(bool(weight) for row in told.values() for weight in row)
    print(f"{len(kept)} sentences, {entries} weights; {right / len(kept):.3f} of them told")  # noqa: T201 - what it is for
    TARGET.write_text(_table(told), encoding="utf-8")
    return 0


def _tells(mark: str, share: float, count: int) -> bool:
    if mark[0] == ALWAYS:
        return True
    if mark[0] == HEADING[0]:
        return count >= FEWEST_HEADINGS
    return count >= FEWEST and is_wordy(mark) and (share < MOST or mark in TELLING)


def _example(found: Labelled) -> Example | None:
    """The example a finding makes; none where a rule decides alone or two themes are equally right."""
    finding = found.finding
    told = reported(finding.text) if found.story else finding.text
    section = finding.section
    around = around_of(found.briefing, finding)
    base = phrases_told(told, section=section, around=around)
    undecided = found.story or any(base)
    if found.theme not in {theme.value for theme in THEMES} or sets_scene(told) or not undecided:
        return None
    weight = OWN_LABELS_COUNT if found.own else 1.0
    story = _story(found, around) if found.story else ()
    return Example(base, theme_marks(told, section, story), THEMES.index(Theme(found.theme)), weight)


def _story(found: Labelled, around: list[str]) -> tuple[str, ...]:
    """As the parser of releases sees the sentence."""
    finding, text = found.finding, found.briefing.document.source.text
    return story_marks(
        finding.kind,
        council=finding.said_by is SaidBy.COUNCIL,
        found=any(tells_finding(sentence) for sentence in (finding.text, *around)),
        share=finding.start / len(text),
    )


def _fit(examples: list[Example], known: list[str]) -> tuple[Weights, float]:
    """A weight of each mark for each theme, and how much the phrases themselves count."""
    size = len(THEMES)
    weights: Weights = {mark: [0.0] * size for mark in known}
    descents = {mark: [Descent(0.0) for _ in THEMES] for mark in known}
    scale = Descent(FIRST_SCALE)
    for turn in range(1, ROUNDS + 1):
        slopes: Weights = {mark: [0.0] * size for mark in known}
        steep = 0.0
        for example in examples:
            shares = _shares(_scores(example, weights, scale.value))
            shares[example.theme] -= 1
            wrong = [example.weight * share for share in shares]
            steep += sum(map(mul, wrong, example.base))
            for mark, value in example.marks.items():
                slopes[mark] = [slope + value * part for slope, part in zip(slopes[mark], wrong, strict=True)]
        scale.step(steep, turn)
        for mark, row in weights.items():
            parts = zip(descents[mark], slopes[mark], row, strict=True)
            pull = LIGHT_PULL if mark[0] == ALWAYS else PULL
            weights[mark] = [descent.step(slope + pull * weight, turn) for descent, slope, weight in parts]
    return weights, scale.value


def _scores(example: Example, weights: Weights, scale: float) -> list[float]:
    scores = [scale * told for told in example.base]
    for mark, value in example.marks.items():
        scores = [score + value * weight for score, weight in zip(scores, weights[mark], strict=True)]
    return scores


def _shares(scores: list[float]) -> list[float]:
    most = max(scores)
    powers = [exp(score - most) for score in scores]
    total = sum(powers)
    return [power / total for power in powers]


def _strongest(weights: Weights, scale: float, seen: Counter[str]) -> Weights:
    """The weights that matter most, in the phrases' own measure and rounded; the others nought."""
    matter = sorted((abs(weight) * sqrt(seen[mark]) for mark, row in weights.items() for weight in row), reverse=True)
    least = matter[KEPT]
    return {
        mark: [round(weight / scale * 8) / 8 if abs(weight) * sqrt(seen[mark]) > least else 0.0 for weight in row]
        for mark, row in weights.items()
    }


def _best(example: Example, told: Weights) -> int:
    scores = _scores(example, told, 1.0)
    return scores.index(max(scores))


def _table(told: Weights) -> str:
    lines = [HEAD]
    for nth, theme in enumerate(THEMES):
        groups: dict[float, list[str]] = {}
        for mark in sorted(told):
            if told[mark][nth]:
                groups.setdefault(told[mark][nth], []).append(mark)
        lines.append(f"    Theme.{theme.name}: {{\n")
        lines += [
            f'        {weight}: """\n{wrapped(groups[weight])}        """,\n' for weight in sorted(groups, reverse=True)
        ]
        lines.append("    },\n")
    return "".join([*lines, "}\n"])


if __name__ == "__main__":
    raise SystemExit(main())
