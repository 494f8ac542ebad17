"""`make fit`, sixth part: what speaks for a name in a story being its council's place (`learned_places.py`).

Each story's names stand against each other and against its naming no council at all: a conditional logit, pulled
towards nought.
"""

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from textwrap import fill
from typing import NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.words import DocumentKind
from briefing_app.reading.language import council_names
from briefing_app.reading.language.months import month_number
from briefing_app.reading.language.speech.lexicon import TITLES
from briefing_app.reading.language.towns import council_serving
from briefing_app.reading.parsers.story.parts.committee import is_committee_page
from briefing_app.reading.readers import source_of
from tests.quality.choosing import chosen_by, matrix_of
from tests.quality.labelled import wrapped
from tests.quality.labels import Label, labels_in
from tests.quality.program import LEXICON, SAMPLES, TUNED_TOO, by_words_alone, read_label, tuned_stories

PULL, LIGHT_PULL, NONE_PULL = 1.0, 0.2, 0.05
"""Towards nought: words, what is known of a name besides, and how often a story names no council."""
NO_NAME = ""
"""Stands for a story's naming no council, among the marks of its names."""
FEWEST = 10
"""Stories that a mark is met in."""
LEAST = 0.2
COMMON_FROM = 12
"""Stories in which a word has a capital that is no name."""
ROUNDS = 150
TABLE = LEXICON / "learned_places.py"
OF_MANY_NAMES = """
    North South East West Vale Isle Isles St Great Upper Lower New Mid Water Forest Valley Marsh Moor Hill Downs Fells
    Sands Bay Castle Wood Lakes River Bridge Bank Heath Wells Sea Cross Green Abbey Port King Queen
"""
"""Words that stories often write with a capital because they are part of a place's name."""
HEAD = '''"""Words and weights fitted by `make fit` on labelled stories; not written by hand.

What speaks for a name being the place of a story's council: the words before it (b1, b2, and bn for any of six) and
behind it (a1, a2, an; X is a name, N a number, Y a year, ^ the end of a line), where it stands and how it looks.
"""

'''


class Choice(NamedTuple):
    """The marks of each name that a story may be about, and which is right; None where it names no council."""

    names: list[dict[str, float]]
    right: int | None


@by_words_alone()
def main() -> int:
    """Fit, print how well the examples are told, and write the table."""
    words = _words_table([_text(label) for label in _labels()])
    TABLE.write_text(words + _weights_table({}, 0.0), encoding="utf-8")
    choices = [choice for label in _labels() if (source := _source(label)) and (choice := _choice(label, source))]
    weights, none = fitted(choices)
    right = [told(choice, weights, none) == choice.right for choice in choices]
    print(f"{len(choices)} stories, {len(weights)} weights; {sum(right) / len(right):.3f} of them told")  # noqa: T201 - what it is for
    TABLE.write_text(words + _weights_table(weights, none), encoding="utf-8")
    return 0


def _labels() -> Iterator[Label]:
    yield from tuned_stories()
    yield from labels_in(SAMPLES / "releases", *TUNED_TOO)


def _text(label: Label) -> str:
    """What a document says. It is not parsed yet: that would load the words of the last fit."""
    return source_of(label.text.encode() or label.document.read_bytes(), label.document.name).text


def _source(label: Label) -> SourceText | None:
    """None for what is not read as a story, as committees' pages are."""
    document = read_label(label).document
    if document.kind is DocumentKind.OTHER:
        return document.source if is_committee_page(document.source) else None
    return None if document.kind in (DocumentKind.LETTER, DocumentKind.REPORT) else document.source


def _choice(label: Label, source: SourceText) -> Choice | None:
    """None where the right council is not among the names."""
    # The words that the names hang on have only just been written; `_source` is the first to load them.
    from briefing_app.reading.parsers.story.places.council import lines_of, told_in_full
    from briefing_app.reading.parsers.story.places.looks import meant_by
    from briefing_app.reading.parsers.story.places.marks import places_of

    lines = lines_of(source)
    places = places_of(lines, told_in_full(source, lines))
    marks = [place.marks for place in places]
    if not (council := label.gold.get("council")):
        return Choice(marks, None)
    meant = [meant_by(place.council or place.name) for place in places]
    return Choice(marks, meant.index(meant_by(council))) if meant_by(council) in meant else None


def told(choice: Choice, weights: Mapping[str, float], none: float) -> int | None:
    """Which name the weights choose."""
    scores = [sum(weights.get(mark, 0.0) * much for mark, much in marks.items()) for marks in choice.names]
    best = max(range(len(scores)), key=scores.__getitem__, default=None)
    return best if best is not None and scores[best] > none else None


def fitted(choices: Sequence[Choice]) -> tuple[dict[str, float], float]:
    """Return the weights that matter, and how much speaks for no council; rounded, as they are written."""
    seen = Counter(mark for choice in choices for mark in {mark for marks in choice.names for mark in marks})
    known = {mark: nth for nth, mark in enumerate(sorted(mark for mark, count in seen.items() if count >= FEWEST))}
    known[NO_NAME] = len(known)
    rows = [marks for choice in choices for marks in (*choice.names, {NO_NAME: 1.0})]
    right = [nth == choice.right for choice in choices for nth in (*range(len(choice.names)), None)]
    pulls = np.array([_pull(mark) for mark in known])
    sizes = [len(choice.names) + 1 for choice in choices]
    found = chosen_by(matrix_of(rows, known), np.array(right, dtype=float), sizes, pulls, rounds=ROUNDS)
    none = round(float(found[known.pop(NO_NAME)]), 1)
    return {mark: round(float(found[nth]), 1) for mark, nth in known.items() if abs(found[nth]) >= LEAST}, none


def _pull(mark: str) -> float:
    if mark == NO_NAME:
        return NONE_PULL
    return PULL if re.match(r"[ab][12n] ", mark) else LIGHT_PULL


def _words_table(texts: list[str]) -> str:
    """The first part of the table: what is no part of a name, and first names."""
    counts = Counter(word for text in texts for word in set(re.findall(r"\b[A-Z][\w’']*(?:-\w+)*", text)))
    in_names = {word for block in council_names.ALL for word in re.findall(r"[A-Z][\w’'-]+", block)}
    given = {word for word in _given_names() if not council_serving(word) and not month_number(word)}
    common = {word for word, count in counts.items() if count >= COMMON_FROM and not council_serving(word)}
    common -= in_names | given | {*OF_MANY_NAMES.split()}
    return "".join(
        [
            HEAD,
            _set_of("COMMON", common),
            _doc("Words with a capital that are part of no name."),
            _set_of("GIVEN", given),
        ]
    )


def _given_names() -> Iterator[str]:
    for label in _labels():
        for quote in label.gold.get("quotes") or []:
            names = [word for word in (quote.get("speaker") or "").split() if word.rstrip(".").lower() not in TITLES]
            if len(names) > 1 and re.fullmatch(r"[A-Z][\w’-]+", names[0]):
                yield names[0]


def _set_of(name: str, words: set[str]) -> str:
    lines = fill(" ".join(sorted(words)), 116, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False)
    return f'_{name} = """\n{lines}\n"""\n{name} = frozenset(_{name}.split())\n'


def _doc(words: str) -> str:
    return f'"""{words}"""\n'


def _weights_table(weights: Mapping[str, float], none: float) -> str:
    by_weight: defaultdict[float, list[str]] = defaultdict(list)
    for mark, weight in sorted(weights.items()):
        by_weight[weight].append(mark)
    groups = (
        f'    {weight}: """\n{wrapped(marks)}    """,\n' for weight, marks in sorted(by_weight.items(), reverse=True)
    )
    return "".join(
        [
            f"NONE = {none}\n",
            _doc("How much speaks for a story's naming no council."),
            "WEIGHTS: dict[float, str] = {\n",
            *groups,
            "}\n",
        ]
    )


if __name__ == "__main__":
    raise SystemExit(main())
