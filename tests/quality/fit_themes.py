"""`make fit`, second part: fits the weights of `lexicon/learned_themes.py`, which words speak for which theme.

Softmax regression on top of what the lexicon's phrases say, as for the kinds; of all weights only those that matter
most are kept, so that the table can be read.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import sqrt
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from briefing_app.domain.briefing import Briefing, Finding
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import SaidBy
from briefing_app.reading.language.plain_words import ALWAYS, HEADING, MAIN, TOLD, story_marks, theme_marks
from briefing_app.reading.language.scenes import sets_scene
from briefing_app.reading.language.themes import phrases_told
from briefing_app.reading.parsers.story.voice import tells_finding
from tests.quality.labelled import Labelled, around_of, is_wordy, labelled, told_by, wrapped
from tests.quality.program import LEXICON, by_words_alone
from tests.quality.regression import APART, Example, Weights, fitted, with_marks_apart

THEMES = tuple(Theme)
_KEYS = frozenset(theme.value for theme in THEMES)
PULL, LIGHT_PULL = 6.0, 0.5
"""Towards nought: words, and what stands in nearly every sentence."""
FEWEST, FEWEST_PAIRS = 3, 4
FEWEST_HEADINGS = 15
MOST = 0.2
TELLING = frozenset({"children", "people", "young"})
"""A word in more of the sentences than this only costs time, but for those of `TELLING`."""
KEPT, KEPT_TOLD = 25000, 80000
"""Weights of words wherever they stand, and of those and pairs of words that a story tells."""
FEWEST_DOCUMENTS = 3
"""A word of fewer is likely to be somebody's name."""
FIRST_SCALE = 0.6
OWN_LABELS_COUNT = 4.0
HEAD = f'''"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word of a sentence speaks for a theme, or against it; "{HEADING}" stands before a word of the heading above,
"{ALWAYS}" for how often a theme is met at all.
"""

from briefing_app.domain.themes import Theme

LEARNED: dict[Theme, dict[float, str]] = {{
'''
HEAD_TOLD = f'''"""Weights fitted by `make fit` on labelled stories; not written by hand.

How much more or less than elsewhere a word speaks for a theme where a story tells it; "{ALWAYS}" stands before what
else is known of the sentence.
"""

from briefing_app.domain.themes import Theme

LEARNED_TOLD: dict[Theme, dict[float, str]] = {{
'''


@by_words_alone()
def main() -> int:
    """Fit, print how well the examples are told, and write the tables."""
    examples = [(found.briefing.document.file_name, one) for found in labelled() for one in examples_of(found)]
    told, _ = weights_of(examples)
    right = sum(told.answer(example) == example.answer for _, example in examples)
    entries = sum(bool(weight) for row in told.rows.values() for weight in row)
    print(f"{len(examples)} sentences, {entries} weights; {right / len(examples):.3f} of them told")  # noqa: T201 - what it is for
    of_stories = {mark.removeprefix(TOLD): row for mark, row in told.rows.items() if is_told(mark)}
    others = {mark: row for mark, row in told.rows.items() if not is_told(mark)}
    (LEXICON / "learned_themes.py").write_text(table(HEAD, others), encoding="utf-8")
    (LEXICON / "learned_told_themes.py").write_text(table(HEAD_TOLD, of_stories), encoding="utf-8")
    return 0


def is_told(mark: str) -> bool:
    """Whether it is a mark of stories alone."""
    return mark.startswith((TOLD, MAIN, f"{ALWAYS} "))


def weights_of(examples: list[tuple[str, Example]]) -> tuple[Weights, float]:
    """Fit on examples, each with its document's name.

    Returns the weights that are kept, in the phrases' own measure, and how certain they are.
    """
    seen = Counter(mark for _, example in examples for mark in example.marks)
    documents = Counter(mark for mark, _ in {(mark, name) for name, example in examples for mark in example.marks})
    often = {mark: count for mark, count in seen.items() if documents[mark] >= FEWEST_DOCUMENTS}
    words = {mark: mark.removeprefix(APART) for mark in often}
    known = [mark for mark, count in often.items() if _tells(words[mark], count / len(examples), count)]
    pulls = {mark: LIGHT_PULL if words[mark][0] == ALWAYS else PULL for mark in known}
    weights = fitted([example for _, example in examples], pulls, first_scale=FIRST_SCALE)
    rows = {mark: row for mark, row in weights.rows.items() if not mark.startswith(APART)}
    weights = Weights(rows, weights.scale)
    return Weights(_strongest(weights, seen), 1.0), weights.scale


def _tells(mark: str, share: float, count: int) -> bool:
    if mark[0] == ALWAYS:
        return True
    if mark[0] == HEADING[0]:
        return count >= FEWEST_HEADINGS
    fewest = FEWEST_PAIRS if " " in mark.removeprefix(TOLD) else FEWEST
    words = mark.removeprefix(TOLD).removeprefix(MAIN)
    return count >= fewest and is_wordy(words) and (share < MOST or mark in TELLING)


def examples_of(found: Labelled) -> Iterator[Example]:
    """Yield the example that a finding makes, or two that count half where two readers told two themes."""
    told = [THEMES.index(Theme(theme)) for theme in (found.theme, found.second) if theme in _KEYS]
    if told and (weighed := weighed_as(found.briefing, found.finding, story=found.story)):
        weight = (OWN_LABELS_COUNT if found.own else 1.0) / len(told)
        base, marks = weighed
        yield from (Example(base, with_marks_apart(marks) if found.apart else marks, answer, weight) for answer in told)


def weighed_as(briefing: Briefing, finding: Finding, *, story: bool) -> tuple[list[float], dict[str, float]] | None:
    """What phrases say of a finding's theme, and its marks, as the program sees them; None where a rule decides."""
    told, around = told_by(finding) if story else finding.text, around_of(briefing, finding)
    base = phrases_told(told, section=finding.section, around=around)
    if sets_scene(told) or not (story or any(base)):
        return None
    marks = _story(briefing, finding, around) if story else ()
    return base, theme_marks(told, finding.section, marks)


def _story(briefing: Briefing, finding: Finding, around: list[str]) -> tuple[str, ...]:
    """As the parser of releases sees the sentence."""
    return story_marks(
        finding.kind,
        council=finding.said_by is SaidBy.COUNCIL,
        found=any(tells_finding(sentence) for sentence in (finding.text, *around)),
        share=finding.start / len(briefing.document.source.text),
    )


def _strongest(weights: Weights, seen: Counter[str]) -> dict[str, list[float]]:
    """The weights that matter most, in the phrases' own measure and rounded; the others nought."""
    matter = {mark: [abs(each) * sqrt(seen[mark]) for each in row] for mark, row in weights.rows.items()}
    least = {
        told: sorted((each for mark, row in matter.items() if is_told(mark) == told for each in row), reverse=True)[
            :kept
        ][-1]
        for told, kept in ((False, KEPT), (True, KEPT_TOLD))
    }
    return {
        mark: [
            round(each / weights.scale * 8) / 8 if much >= least[is_told(mark)] else 0.0
            for each, much in zip(row, matter[mark], strict=True)
        ]
        for mark, row in weights.rows.items()
    }


def table(head: str, told: Mapping[str, Sequence[float]]) -> str:
    """Return a table that `head` begins: for each theme, marks by how much they speak for it."""
    lines = [head]
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
