"""`make teach`, third part: writes build/teach/grades.json, the words for grades that the model of grades is taught.

Every word for a grade in the stories and pages that weights are made on and in the passages written for this, and for
each area whether it is the grade that the document tells of it: which of two sentences with the same grade told it,
nobody has said.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from briefing_app.reading.language.classifier.grading import AREAS, marked_pieces
from briefing_app.reading.parsers.story.grades.areas import OF_CHILDREN
from briefing_app.reading.parsers.story.grades.inspected import lexicon_of, years_of
from tests.quality.fit_grades import Page, fold_of_page, given_grades_only, grades_told, labelled_pages, said
from tests.quality.program import ROOT, by_words_alone

TARGET = ROOT / "build" / "teach" / "grades.json"


@by_words_alone()
def main() -> int:
    """Write the words for grades, and print how many."""
    lessons = [lesson for page in labelled_pages() if (lesson := _lesson(page))]
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(json.dumps({"areas": AREAS, "documents": lessons}), encoding="utf-8")
    print(f"{sum(len(one['words']) for one in lessons)} words for grades in {len(lessons)} documents")  # noqa: T201 - what it is for
    return 0


def _lesson(page: Page) -> dict[str, Any] | None:
    """The words for grades of a document, and for each area which of them are right."""
    grades = {choice.asked: said(choice.grade) for choice in page.choices}
    if not grades:
        return None
    years = years_of(page.visit, page.published)
    marked = [marked_pieces(asked, years) for asked in grades]
    return {
        "fold": fold_of_page(page),
        "counts": page.weight,
        "words": [{"numbers": one.pieces.numbers, "own": one.pieces.own, "at": one.at} for one in marked],
        "right": dict(_right(page, list(grades.values()))),
    }


def _right(page: Page, grades: list[str]) -> Iterator[tuple[int, list[bool]]]:
    """For each area that may have a grade, by its place among all, which words tell it."""
    told = grades_told(page.label)
    named = Counter(choice.family for choice in page.choices)
    of_children = lexicon_of(page.visit.inspectorate) == OF_CHILDREN
    for nth, area in enumerate(AREAS if of_children else AREAS[:1]):
        right = [grade in told.get(area, ()) for grade in grades]
        # Where it is known only what the inspection gave, its story need not tell it.
        untold = given_grades_only(page) and (not named[area] or (told.get(area) and not any(right)))
        if not untold:
            yield nth, right


if __name__ == "__main__":
    raise SystemExit(main())
