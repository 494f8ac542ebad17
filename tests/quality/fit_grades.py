"""`make fit`, seventh part: what speaks for a grade's being that of an area (`lexicon/learned_grades.py`).

The grades that a document may tell of one area are weighed against each other, and against its telling none of it: a
conditional logit, pulled towards nought. How well that goes is measured on documents that the weights have not seen.
"""

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from briefing_app.domain.briefing import VisitFacts
from briefing_app.reading.parsers import release
from briefing_app.reading.parsers.story.grades import told, verdict
from briefing_app.reading.parsers.story.grades.choices import Choice
from briefing_app.reading.parsers.story.grades.families import families
from tests.quality.choosing import chosen_by, fold_of, matrix_of
from tests.quality.figures import Tally
from tests.quality.graded import AS_PAGES, AS_PAGES_TOO, PLAIN, VISIT, as_story, graded_sentences
from tests.quality.labelled import wrapped
from tests.quality.labels import Label, labels_in
from tests.quality.passages import plain
from tests.quality.program import LATER_PAGES, ROOT, SAMPLES, TUNED_TOO, by_words_alone, read_label, tuned_stories
from tests.quality.scoring import score_told
from tests.quality.stories import GIVEN_GRADES

FOLDS = 5
PULL = 4.0
FEWEST = 5
"""Choices that a mark is met in."""
LEAST = 0.1
GIVEN_COUNT = 1.0
"""Of stories it is known only what their inspection gave, not whether they tell it."""
PAGES_COUNT = 3.0
"""Pages tell grades less plainly than stories written for this do, and there are fewer of them."""
LATER_PAGES_COUNT = 1.5
"""Of these pages at most the grades that one reader and the program told differently were read again."""
READ_ONCE = "retold-6"
"""A folder whose grades nobody has read again: unseen pages were told no better by it."""
SENTENCES_COUNT = {PLAIN: 1.5, AS_PAGES: 0.75}
TAUGHT_COUNT = {**SENTENCES_COUNT, AS_PAGES_TOO: 0.75}
"""Of the sentences that the classifier is taught; weights of words told unseen pages no better by the latest."""
SURE = 0.6
"""How likely a grade has to be to be told: a wrong one is worse than none."""
ROUNDS = 100
TABLE = ROOT / "briefing_app" / "reading" / "language" / "lexicon" / "learned_grades.py"


class Page(NamedTuple):
    """A document, the grades that it may tell, and which of them a reader found in it."""

    label: Label
    visit: VisitFacts
    published: str | None
    choices: list[Choice]
    right: list[bool]
    weight: float


@by_words_alone()
def main() -> int:
    """Fit, print how well grades are told by weights that have not seen a document, and write the table."""
    pages = [page for label in _labels() if (page := _page(label))]
    examples = list(_examples(SENTENCES_COUNT))
    for kind, tally in _out_of_fold(pages, examples).items():
        figures = tally.figures(None)
        print(kind, *(f"{figure.name} {figure.value:.3f} ({figure.n})" for figure in figures.values()))  # noqa: T201 - what it is for
    TABLE.write_text(_table(fitted([*pages, *examples])), encoding="utf-8")
    return 0


def labelled_pages() -> Iterator[Page]:
    """Yield every document and passage whose grades are known, with the grades that it may tell."""
    yield from (page for label in _labels() if (page := _page(label)))
    yield from _examples(TAUGHT_COUNT)


def _labels() -> Iterator[Label]:
    yield from tuned_stories()
    yield from labels_in(SAMPLES / "releases", *(folder for folder in TUNED_TOO if folder.name != READ_ONCE))


def _page(label: Label) -> Page | None:
    """None where nothing is known of the grades that a document tells, or where none is looked for."""
    if not label.tells_grades and not _grades(label):
        return None
    with patch.object(release, "with_told_grades", wraps=verdict.with_told_grades) as telling:
        read_label(label)
    if not telling.call_args:
        return None
    visit, choices, published = telling.call_args.args
    return _with_right(label, visit, choices, published)


def _examples(count_of: Mapping[str, float]) -> Iterator[Page]:
    files = ((count, *told) for file, count in count_of.items() for told in graded_sentences(file))
    for nth, (count, words, grades) in enumerate(files):
        label = Label(f"{nth}", SAMPLES / "releases" / "grades.txt", {"grades": grades}, own_themes=False, text=words)
        page = _with_right(label, VISIT, verdict.story_choices(VISIT, as_story(words), None), None)
        yield page._replace(weight=count)


def _with_right(label: Label, visit: VisitFacts, choices: list[Choice], published: str | None) -> Page:
    right = grades_told(label)
    told_right = [said(choice.grade) in right[choice.family] for choice in choices]
    return Page(label, visit, published, choices, told_right, _weight(label))


def _weight(label: Label) -> float:
    if GIVEN_GRADES in label.gold:
        return GIVEN_COUNT
    if label.text:
        return 1.0
    return LATER_PAGES_COUNT if label.document.parent.name in LATER_PAGES else PAGES_COUNT


def grades_told(label: Label) -> defaultdict[str, set[str]]:
    """Return the grades that a document tells, or its inspection gave, by what their areas are about."""
    right: defaultdict[str, set[str]] = defaultdict(set)
    for area, grade in _grades(label).items():
        for family in families(area) if grade else ():
            right[family].add(said(grade))
    return right


def given_grades_only(page: Page) -> bool:
    """Whether it is known only what the inspection gave."""
    return GIVEN_GRADES in page.label.gold


def _grades(label: Label) -> dict[str, str]:
    """What a document tells, or what its inspection gave."""
    return label.gold.get("grades") or label.gold.get(GIVEN_GRADES) or {}


def said(grade: str) -> str:
    """Return a grade in the words that are compared."""
    return re.sub(r"requir\w+ improvement.*", "requires improvement", plain(grade))


def _out_of_fold(pages: Sequence[Page], examples: Sequence[Page]) -> dict[str, Tally]:
    tallies = {"stories": Tally(), "pages": Tally()}
    for fold in range(FOLDS):
        weights = fitted([*(page for page in pages if fold_of_page(page) != fold), *examples])
        for page in pages:
            if fold_of_page(page) == fold and GIVEN_GRADES not in page.label.gold:
                with patch.object(told, "weights", lambda weights=weights: weights), patch.object(told, "SURE", SURE):
                    read = verdict.with_told_grades(page.visit, page.choices, page.published)
                score_told(page.label, read.grades, tallies["stories" if page.label.text else "pages"])
    return tallies


def fold_of_page(page: Page) -> int:
    """Pages on one visit are in one fold: "suffolk-2017-beccles"."""
    return fold_of("-".join(page.label.name.split("-")[:2]), FOLDS)


def fitted(pages: Sequence[Page]) -> dict[str, float]:
    """Return the weights that matter, rounded as they are written; a row without marks is that of telling none."""
    seen = Counter(mark for page in pages for choice in page.choices for mark in choice.marks)
    known = {mark: nth for nth, mark in enumerate(sorted(mark for mark, count in seen.items() if count >= FEWEST))}
    sets = [(page, family, nths) for page in pages for family, nths in _by_family(page).items()]
    rows: list[dict[str, float]] = []
    right: list[float] = []
    for page, _, nths in sets:
        rows += [dict.fromkeys(sorted(page.choices[nth].marks), 1.0) for nth in nths] + [{}]
        rightly = [float(page.right[nth]) for nth in nths]
        right += [*rightly, float(not any(rightly))]
    sizes, counts = [len(nths) + 1 for *_, nths in sets], np.array([page.weight for page, *_ in sets])
    pulls = np.full(len(known), PULL)
    found = chosen_by(matrix_of(rows, known), np.array(right), sizes, pulls, counts=counts, rounds=ROUNDS)
    return {mark: round(float(found[nth]), 1) for mark, nth in known.items() if abs(found[nth]) >= LEAST}


def _by_family(page: Page) -> dict[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for nth, choice in enumerate(page.choices):
        found[choice.family].append(nth)
    return found


def _table(weights: Mapping[str, float]) -> str:
    by_weight: defaultdict[float, list[str]] = defaultdict(list)
    for mark, weight in sorted(weights.items()):
        by_weight[weight].append(mark)
    groups = "".join(
        f'    {weight}: """\n{wrapped(marks)}    """,\n' for weight, marks in sorted(by_weight.items(), reverse=True)
    )
    return f'''"""Weights fitted by `make fit` on labelled stories and pages; not written by hand.

What speaks for a grade being that of an area: the words before it (b1, b2, b3, and bn for any of eight), behind it (a1,
a2) and in its clause (in), those between it and the area (< where the area stands first), and how both stand.
"""

SURE = {SURE}
"""How likely a grade has to be to be told."""
WEIGHTS: dict[float, str] = {{
{groups}}}
'''


if __name__ == "__main__":
    raise SystemExit(main())
