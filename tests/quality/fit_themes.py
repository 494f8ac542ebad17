"""`make fit`, second part: fits the weights of `lexicon/learned_themes.py`, which words speak for which theme.

Softmax regression on top of what the lexicon's phrases say, as for the kinds; of all weights only those that matter
most are kept, so that the table can be read.
"""

import sys
from collections import Counter
from math import sqrt
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from briefing_app.domain.themes import Theme
from briefing_app.domain.words import SaidBy
from briefing_app.reading.language.plain_words import ALWAYS, HEADING, story_marks, theme_marks
from briefing_app.reading.language.scenes import sets_scene
from briefing_app.reading.language.themes import phrases_told
from briefing_app.reading.parsers.release_voice import tells_finding
from tests.quality.labelled import Labelled, around_of, is_wordy, labelled, wrapped
from tests.quality.program import ROOT
from tests.quality.regression import Example, Weights, fitted

THEMES = tuple(Theme)
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


def main() -> int:
    """Fit, print how well the examples are told, and write the table."""
    examples = [example for found in labelled() if (example := _example(found))]
    seen = Counter(mark for example in examples for mark in example.marks)
    known = [mark for mark, count in seen.items() if _tells(mark, count / len(examples), count)]
    pulls = {mark: LIGHT_PULL if mark[0] == ALWAYS else PULL for mark in known}
    told = _strongest(fitted(examples, pulls, first_scale=FIRST_SCALE), seen)
    right = sum(told.answer(example) == example.answer for example in examples)
    entries = sum(bool(weight) for row in told.rows.values() for weight in row)
    print(f"{len(examples)} sentences, {entries} weights; {right / len(examples):.3f} of them told")  # noqa: T201 - what it is for
    TARGET.write_text(_table(told.rows), encoding="utf-8")
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
    told = found.told
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


def _strongest(weights: Weights, seen: Counter[str]) -> Weights:
    """The weights that matter most, in the phrases' own measure and rounded; the others nought."""
    matter = sorted((abs(each) * sqrt(seen[mark]) for mark, row in weights.rows.items() for each in row), reverse=True)
    least = matter[KEPT]
    rows = {
        mark: [round(each / weights.scale * 8) / 8 if abs(each) * sqrt(seen[mark]) > least else 0.0 for each in row]
        for mark, row in weights.rows.items()
    }
    return Weights(rows, 1.0)


def _table(told: dict[str, list[float]]) -> str:
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
