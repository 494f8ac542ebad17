"""`make fit`, fourth part: fits the weights of `lexicon/learned_days.py`, by which a release or story dates its visit.

The dates of one document are weighed against each other, and against its telling no visit's date at all. How well that
goes is measured on documents which the weights have not seen.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from briefing_app.reading.parsers import article_of
from briefing_app.reading.parsers.story.days.evidence import surety
from briefing_app.reading.parsers.story.days.published import issue_day, release_published
from briefing_app.reading.parsers.story.days.told import Dated, dated, days_of
from briefing_app.reading.readers import source_of
from tests.quality.choosing import chosen_by, fold_of
from tests.quality.labels import Label, labels_in
from tests.quality.passages import plain
from tests.quality.program import LEXICON, SAMPLES, TUNED_TOO, tuned_stories

FOLDS = 5
PULL = 0.5
LEAST = 0.5
"""A sign that weighs less is left out, and the others are fitted without it."""
PAGES_COUNT = 3.0
"""Pages tell less plainly when a visit was than stories written for this do, and there are fewer of them."""
LEAN = 0.9
"""Added to what speaks for every date: of those told for it, out of fold, more are right than wrong."""
TARGET = LEXICON / "learned_days.py"


class Page(NamedTuple):
    """A document's dates, which of them are its visit's, and its visit's first and last day as a reader told them."""

    name: str
    dates: list[Dated]
    right: list[bool]
    days: tuple[str | None, str | None]
    weight: float


class Weights(NamedTuple):
    """What each sign weighs, and what speaks for every date."""

    signs: dict[str, float]
    always: float


def main() -> int:
    """Fit, print how well documents are dated by weights that have not seen them, and write the table."""
    pages = [
        *(_page(label, 1.0) for label in tuned_stories()),
        *(_page(label, PAGES_COUNT) for label in labels_in(SAMPLES / "releases", *TUNED_TOO)),
    ]
    told = Counter[str]()
    for fold in range(FOLDS):
        weights = fitted([page for page in pages if fold_of(page.name, FOLDS) != fold])
        for page in pages:
            if fold_of(page.name, FOLDS) == fold:
                told.update(_told(page, weights))
    print(", ".join(f"{count} {what}" for what, count in sorted(told.items())))  # noqa: T201 - what it is for
    TARGET.write_text(_table(fitted(pages)), encoding="utf-8")
    return 0


def _page(label: Label, weight: float) -> Page:
    source = article_of(source_of(label.text.encode() or label.document.read_bytes(), label.document.name))
    dates = list(dated(source, release_published(source) or issue_day(source)))
    start, end = label.gold.get("visit_start"), label.gold.get("visit_end")
    right = [_meets(one, start or end, end or start) for one in dates]
    return Page(label.name, dates, right, (start, end), weight)


def _meets(one: Dated, start: str | None, end: str | None) -> bool:
    """Whether a date has a day in common with the visit; a month or year has all days from its first."""
    return bool(start and end) and one.start <= f"{end}-99"[: len("2024-06-03")] and str(start) <= f"{one.end}-99"


def _told(page: Page, weights: Weights) -> Iterator[str]:
    """How the visit's days are told: right, wrong or not at all."""
    kind = "stories" if page.weight == 1.0 else "pages"
    told = days_of(replace(one, surety=surety(one.signs, *weights)) for one in page.dates)
    for end, want, got in zip(("starts", "ends"), page.days, told, strict=True):
        right = plain(got).startswith(plain(want))
        if want:
            yield f"{end} of {kind} {'missing' if got is None else 'right' if right else 'wrong'}"
        elif got and end == "starts":
            yield f"{end} of {kind} that have none"


def fitted(pages: Sequence[Page]) -> Weights:
    """The weights of all signs that weigh something."""
    signs = sorted({sign for page in pages for one in page.dates for sign in one.signs})
    first = _fitted(pages, signs)
    return _fitted(pages, [sign for sign in signs if abs(first.signs[sign]) >= LEAST])


def _fitted(pages: Sequence[Page], signs: Sequence[str]) -> Weights:
    """One of the visit's dates, where the document tells any, else none, is to be the likeliest."""
    pages = [page for page in pages if page.dates]
    none = [0.0] * (len(signs) + 1)
    dates = (([float(sign in one.signs) for sign in signs] + [1.0] for one in page.dates) for page in pages)
    rows = [row for told in dates for row in (*told, none)]
    right = [float(told) for page in pages for told in (*page.right, not any(page.right))]
    sizes = [len(page.dates) + 1 for page in pages]
    counts, pulls = np.array([page.weight for page in pages]), np.array([PULL] * len(signs) + [0.0])
    found = chosen_by(np.array(rows), np.array(right), sizes, pulls, counts=counts)
    *weights, always = found.tolist()
    rounded = {sign: round(weight, 1) for sign, weight in zip(signs, weights, strict=True)}
    return Weights(rounded, round(always + LEAN, 1))


def _table(weights: Weights) -> str:
    by_weight = sorted(weights.signs.items(), key=lambda one: -one[1])
    rows = "".join(f'    "{sign}": {weight},\n' for sign, weight in by_weight)
    return f'''"""Weights fitted by `make fit` on labelled stories and pages; not written by hand.

How much each sign speaks for a date's being the visit's, or against it.
"""

ALWAYS = {weights.always}
WEIGHTS = {{
{rows}}}
'''


if __name__ == "__main__":
    raise SystemExit(main())
