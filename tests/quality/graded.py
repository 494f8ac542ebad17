"""Sentences written for this project with the grades that they tell: `tests/samples/sentences/grades*.txt`.

Each line is a story of an inspection of Mereford in May 2024, by Ofsted or, in one file, of its youth justice service;
behind " =>" stands what it tells, if anything.
"""

from collections.abc import Iterator
from dataclasses import replace

from briefing_app.domain.briefing import VisitFacts
from briefing_app.reading.language.sentences import sentences
from tests.quality.program import SAMPLES

VISIT = VisitFacts(council="Mereford Council", inspectorate="Ofsted", kind="inspection", start="2024-05")
VISIT_OF_YOUTH = replace(VISIT, inspectorate="HM Inspectorate of Probation")
PLAIN, AS_PAGES, OF_YOUTH = "grades", "grades-as-pages", "grades-of-youth"
"""Files of sentences: as writers think of them, as passages of real pages go, which are harder; and youth justice."""
_OPENINGS = {
    VISIT: "Ofsted looked at services for children in Mereford",
    VISIT_OF_YOUTH: "HM Inspectorate of Probation looked at youth justice in Mereford",
}


def visit_of(file: str) -> VisitFacts:
    """Return whose inspection the lines of a file tell of."""
    return VISIT_OF_YOUTH if file == OF_YOUTH else VISIT


def graded_sentences(file: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield what each line of a file says, and the grade of each area as it tells it."""
    for line in (SAMPLES / "sentences" / f"{file}.txt").read_text(encoding="utf-8").splitlines():
        words, _, told = line.partition(" =>")
        yield words, dict(pair.strip().split(": ") for pair in told.split(";") if pair.strip())


def as_story(words: str, visit: VisitFacts = VISIT) -> list[list[str]]:
    """What is said, below the title of a story of a visit, sentence by sentence."""
    return [[_OPENINGS[visit]], [words[start:end] for start, end in sentences(words)]]
