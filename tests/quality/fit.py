"""`make fit`: fits the weights of `lexicon/learned.py` on the labelled sentences that are not kept aside.

Softmax regression on top of what the lexicon says, by gradient descent with a pull towards nought, so that only words
that tell much in many sentences keep a weight.
"""

import csv
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import exp, sqrt
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from briefing_app.domain.briefing import Briefing, Finding
from briefing_app.domain.words import BlockKind, SaidBy
from briefing_app.reading.language.council_names import ALL
from briefing_app.reading.language.kinds import tally_of
from briefing_app.reading.language.leanings import (
    Neighbour,
    Story,
    chapter_of,
    marks_of,
    marks_of_story,
    paragraph_of,
)
from briefing_app.reading.language.phrasebook import words_of
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.parsers.release_voice import reported, tells_finding
from tests.quality.labels import labels_in
from tests.quality.passages import holds, plain
from tests.quality.program import GROUPS, ROOT, SAMPLES, SHARED, STORIES, TUNED_TOO, read, read_label
from tests.quality.stories import stories_in

if TYPE_CHECKING:
    from collections.abc import Mapping

KINDS = ("strength", "improvement", "context")
LEANING = 0.6
"""As `kinds._LEANING`."""
ROUNDS = 150
STEP = 0.03
PULL = 5.0
FEWEST = 4
LEAST = 0.25
TARGET = ROOT / "briefing_app" / "reading" / "language" / "lexicon" / "learned.py"
HEAD = '''"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word or pair of words ("^" begins a sentence) speaks for an area for improvement, or for scene-setting,
more than for a strength.
"""

'''


_WORDS_TOO = frozenset(
    [
        "and",
        "authority",
        "bath",
        "borough",
        "bury",
        "city",
        "corporation",
        "council",
        "county",
        "district",
        "down",
        "forest",
        "great",
        "high",
        "in",
        "isle",
        "isles",
        "of",
        "on",
        "point",
        "reading",
        "royal",
        "sale",
        "the",
        "three",
        "trust",
        "under",
        "upon",
        "wells",
        "with",
    ]
)
"""Words of councils' names that are ordinary words."""
_PLACES = frozenset(word for names in ALL for word in words_of(names).texts) - _WORDS_TOO


@dataclass(frozen=True, slots=True)
class Example:
    """One labelled sentence: what the lexicon says of it, what else is known, and its kind."""

    base: tuple[float, float, float]
    marks: dict[str, float]
    kind: int
    weight: float


@dataclass(frozen=True, slots=True)
class Labelled:
    """A finding and what a person says it is; `story` where it stands in a release, `own` where the
    whole document was labelled."""

    briefing: Briefing
    finding: Finding
    kind: str
    theme: str
    weight: float
    story: bool
    own: bool


def main() -> int:
    """Fit, print how well the examples are told, and write the table."""
    examples = list(_examples())
    seen = Counter(mark for example in examples for mark in example.marks)
    known = sorted(mark for mark, count in seen.items() if mark[0] == "=" or (count >= FEWEST and is_wordy(mark)))
    weights, scale = _fit(examples, known)
    right = sum(_answer(example, weights, scale) == example.kind for example in examples)
    print(f"{len(examples)} sentences, {len(known)} words; {right / len(examples):.3f} of them told")  # noqa: T201 - what it is for
    TARGET.write_text(_table(weights, scale), encoding="utf-8")
    return 0


def is_wordy(mark: str) -> bool:
    """Whether it holds no figure and no place: those of the labelled documents say nothing of others."""
    return not any(sign.isdigit() for sign in mark) and _PLACES.isdisjoint(mark.split())


def _examples() -> Iterator[Example]:
    for found in labelled():
        yield _example(found)


def labelled() -> Iterator[Labelled]:
    """Every finding whose kind and theme a person has told, of the documents that are not kept aside."""
    labels = labels_in(*(SAMPLES / group for group in GROUPS), *TUNED_TOO)
    for label in [*labels, *stories_in(STORIES)]:
        briefing = read_label(label)
        story = label.kind == "release"
        for want in label.gold.get("findings", []) + label.gold.get("findings_sample", []):
            found = next((finding for finding in briefing.findings if holds(want, finding.text)), None)
            if found is not None:
                theme = want.get("theme", "") if label.own_themes else ""
                yield Labelled(briefing, found, want["class"], theme, 1.0, story, own=True)
    with (SAMPLES / "sentences" / "sentences.tsv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            briefing = read(SHARED / "corpus" / f"{row['document']}.pdf")
            found = next((finding for finding in briefing.findings if _is(row, finding)), None)
            if found is not None:
                weight = 0.5 if row["doubt"] else 1.0
                yield Labelled(briefing, found, row["class"], row["theme"], weight, story=False, own=False)


def _is(row: "Mapping[str, str]", finding: Finding) -> bool:
    text = plain(finding.text)
    return text.startswith(plain(row["starts_with"])) and text.endswith(plain(row["ends_with"]))


def _example(labelled: Labelled) -> Example:
    briefing, finding, story = labelled.briefing, labelled.finding, labelled.story
    told = reported(finding.text) if story else finding.text
    praise, criticism, context = tally_of(told)
    around = around_of(briefing, finding)
    marks = dict.fromkeys(marks_of(told), 1.0)
    marks |= {f"=paragraph {nth}": value for nth, value in enumerate(paragraph_of(around))}
    marks["=always"] = 1.0
    if story:
        marks |= {f"=story {mark}": much for mark, much in marks_of_story(_story(briefing, finding, around)).items()}
    if chapter := chapter_of(finding.section):
        marks[f"=chapter {chapter}"] = 1.0
    kind = KINDS.index(labelled.kind.replace("priority_action", "improvement"))
    return Example((praise + LEANING, criticism, context), marks, kind, labelled.weight)


def _story(briefing: Briefing, finding: Finding, around: list[str]) -> Story:
    """As the parser of releases sees it."""
    nth = briefing.findings.index(finding)
    return Story(
        finding.start / len(briefing.document.source.text),
        found=any(tells_finding(sentence) for sentence in (finding.text, *around)),
        point=is_point(briefing, finding),
        before=_neighbour(briefing.findings[nth - 1]) if nth else None,
        after=_neighbour(briefing.findings[nth + 1]) if nth + 1 < len(briefing.findings) else None,
    )


def _neighbour(finding: Finding) -> Neighbour:
    council = finding.said_by is SaidBy.COUNCIL
    told = finding.text if council else reported(finding.text)
    return Neighbour(tally_of(told), tells_finding(finding.text), council)


def is_point(briefing: Briefing, finding: Finding) -> bool:
    """Whether a finding is a point of a list."""
    blocks = briefing.document.source.blocks
    return any(b.kind is BlockKind.BULLET and b.start <= finding.start < b.end for b in blocks)


def around_of(briefing: Briefing, finding: Finding) -> list[str]:
    source = briefing.document.source
    block = next((block for block in source.blocks if block.start <= finding.start < block.end), None)
    words = source.text[block.start : block.end] if block else ""
    others = (words[start:end] for start, end in sentences(words))
    return [sentence for sentence in others if sentence not in finding.text]


def _fit(examples: list[Example], known: Iterable[str]) -> tuple[dict[str, list[float]], float]:
    """Weights of each mark for improvement and context against strength, and how much the lexicon itself counts."""
    weights = {mark: [0.0, 0.0] for mark in known}
    kept = [_only(example, weights) for example in examples]
    scale = Descent(1.0)
    descents = {mark: (Descent(0.0), Descent(0.0)) for mark in weights}
    for turn in range(1, ROUNDS + 1):
        slopes = {mark: [0.0, 0.0] for mark in weights}
        steep = 0.0
        for example in kept:
            shares = _shares(example, weights, scale.value)
            wrong = [example.weight * (share - (kind == example.kind)) for kind, share in enumerate(shares)]
            steep += sum(part * base for part, base in zip(wrong, example.base, strict=True))
            for mark, value in example.marks.items():
                slopes[mark][0] += wrong[1] * value
                slopes[mark][1] += wrong[2] * value
        scale.step(steep, turn)
        for mark, pair in weights.items():
            pull = 0.0 if mark[0] == "=" else PULL
            for side in (0, 1):
                pair[side] = descents[mark][side].step(slopes[mark][side] + pull * pair[side], turn)
    return weights, scale.value


@dataclass(slots=True)
class Descent:
    """One number on its way down (Adam)."""

    value: float
    mean: float = 0.0
    square: float = 0.0

    def step(self, slope: float, turn: int) -> float:
        self.mean = 0.9 * self.mean + 0.1 * slope
        self.square = 0.99 * self.square + 0.01 * slope * slope
        mean, square = self.mean / (1 - 0.9**turn), self.square / (1 - 0.99**turn)
        self.value -= STEP * mean / (sqrt(square) + 1e-9)
        return self.value


def _only(example: Example, weights: "Mapping[str, object]") -> Example:
    return Example(example.base, {m: v for m, v in example.marks.items() if m in weights}, example.kind, example.weight)


def _scores(example: Example, weights: dict[str, list[float]], scale: float) -> list[float]:
    scores = [scale * base for base in example.base]
    for mark, value in example.marks.items():
        if pair := weights.get(mark):
            scores[1] += pair[0] * value
            scores[2] += pair[1] * value
    return scores


def _shares(example: Example, weights: dict[str, list[float]], scale: float) -> list[float]:
    scores = _scores(example, weights, scale)
    powers = [exp(score - max(scores)) for score in scores]
    return [power / sum(powers) for power in powers]


def _answer(example: Example, weights: dict[str, list[float]], scale: float) -> int:
    scores = _scores(example, weights, scale)
    return scores.index(max(scores))


def _table(weights: dict[str, list[float]], scale: float) -> str:
    lines = [HEAD]
    for side, name in enumerate(("IMPROVEMENT", "CONTEXT")):
        lines.append(f"{name}: dict[float, str] = {{\n")
        lines += [f'    {weight}: """\n{wrapped(marks)}    """,\n' for weight, marks in _groups(weights, scale, side)]
        lines.append("}\n")
    pair = {mark: tuple(round(part / scale, 2) for part in parts) for mark, parts in weights.items() if mark[0] == "="}
    paragraph = [[pair[f"=paragraph {nth}"][side] for nth in range(4)] for side in (0, 1)]
    chapters = {mark.removeprefix("=chapter "): told for mark, told in pair.items() if mark.startswith("=chapter")}
    stories = {mark.removeprefix("=story "): told for mark, told in pair.items() if mark.startswith("=story")}
    lines.append(f"PARAGRAPH = (({_listed(paragraph[0])}), ({_listed(paragraph[1])}))\n")
    lines.append('"""Of the mean praise, criticism and scene-setting around it, and of standing alone."""\n')
    lines.append(f"CHAPTERS = {_by_name(chapters)}STORY = {_by_name(stories)}ALWAYS = {pair['=always']}\n")
    return "".join(lines)


def _by_name(told: "Mapping[str, tuple[float, ...]]") -> str:
    """A table of pairs, one to a line, as `make format` leaves it."""
    return "".join(["{\n", *(f'    "{name}": {pair},\n' for name, pair in told.items()), "}\n"])


def _groups(weights: dict[str, list[float]], scale: float, side: int) -> list[tuple[float, list[str]]]:
    groups: dict[float, list[str]] = {}
    for mark, pair in sorted(weights.items()):
        told = round(pair[side] / scale * 8) / 8
        if mark[0] != "=" and abs(told) >= LEAST:
            groups.setdefault(told, []).append(mark)
    return sorted(groups.items(), reverse=True)


def wrapped(marks: list[str]) -> str:
    """Marks in lines, as they stand in a table."""
    text, line = "", "       "
    for mark in marks:
        if len(line) + len(mark) > 116:
            text, line = f"{text}{line.rstrip(';')}\n", "       "
        line += f" {mark};"
    return f"{text}{line.rstrip(';')}\n".replace(";\n", "\n").replace("\n        ", ";\n        ")


def _listed(values: Iterable[float]) -> str:
    return ", ".join(str(value) for value in values)


if __name__ == "__main__":
    raise SystemExit(main())
