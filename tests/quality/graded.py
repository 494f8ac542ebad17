"""Sentences written for this project with the grades that they tell: `tests/samples/sentences/grades*.txt`.

Each line is a story of Ofsted's inspection of Mereford in May 2024; behind " =>" stands what it tells, if anything.
"""

from collections.abc import Iterator

from briefing_app.domain.briefing import VisitFacts
from briefing_app.reading.language.sentences import sentences
from tests.quality.program import SAMPLES

VISIT = VisitFacts(council="Mereford Council", inspectorate="Ofsted", kind="inspection", start="2024-05")
PLAIN, AS_PAGES, AS_PAGES_TOO = "grades", "grades-as-pages", "grades-as-pages-2"
"""Files of sentences: as writers think of them, and as passages of real pages go, which are harder."""
_OPENING = "Ofsted looked at services for children in Mereford"


def graded_sentences(file: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield what each line of a file says, and the grade of each area as it tells it."""
    for line in (SAMPLES / "sentences" / f"{file}.txt").read_text(encoding="utf-8").splitlines():
        words, _, told = line.partition(" =>")
        yield words, dict(pair.strip().split(": ") for pair in told.split(";") if pair.strip())


def as_story(words: str) -> list[list[str]]:
    """What is said, below the title of a story, sentence by sentence."""
    return [[_OPENING], [words[start:end] for start, end in sentences(words)]]
