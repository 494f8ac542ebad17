"""`make fit`, first part: the weights of `learned.py` and `learned_told_kinds.py`, which tell a sentence's kind.

Sentences are weighed on top of what the lexicon says. Those of stories are weighed again by what the sentences round
them are likely to be; for that each document is first told by weights that were fitted without it.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from briefing_app.domain.briefing import Briefing, Finding
from briefing_app.domain.words import SaidBy
from briefing_app.reading.language.kinds import LEANING, tally_of
from briefing_app.reading.language.leanings import chapter_of, paragraph_of
from briefing_app.reading.language.story_leanings import (
    PAIR,
    Chances,
    Neighbour,
    Place,
    Story,
    marks_of_story,
    nearby_marks,
)
from briefing_app.reading.language.weights import marks_of, shares
from briefing_app.reading.parsers.story.telling.findings import year_of
from briefing_app.reading.parsers.story.telling.sentences import is_aside
from briefing_app.reading.parsers.story.telling.ways import ways_told
from briefing_app.reading.parsers.story.voice import tells_finding
from tests.quality.choosing import fold_of
from tests.quality.kind_tables import KNOWN, OF_LETTERS, TOLD, table, table_told
from tests.quality.labelled import Labelled, around_of, is_point, is_wordy, labelled, paragraph_at, told_by
from tests.quality.program import LEXICON, by_words_alone
from tests.quality.regression import APART, Example, Weights, fitted, with_marks_apart

KINDS = ("strength", "improvement", "context")
PULL, LIGHT_PULL, PAIR_PULL, NEARBY_PULL = 5.0, 0.02, 0.5, 0.5
"""Towards nought: words, what is known besides, two of that together, and what stands round a sentence."""
FEWEST, FEWEST_DOCUMENTS = 4, 3
"""Times and documents that a word is met in; one of fewer documents is likely to be somebody's name."""
STORIES_COUNT = 2.0
FOLDS = 5


@dataclass(frozen=True, slots=True)
class Sentence:
    """A finding as the weights see it, and the kind that a person told, if one did."""

    document: str
    paragraph: int
    share: float
    """How far down the document, from 0 to 1."""
    marks: dict[str, float]
    base: tuple[float, float, float]
    kind: int | None
    weight: float
    apart: bool
    """Whether what is peculiar to its kind of document is learnt apart."""
    story: bool

    @property
    def weighed(self) -> dict[str, float]:
        """The marks that it is fitted by: a word may tell something else in a letter than in a story."""
        marks = with_marks_apart(self.marks) if self.apart else self.marks
        if self.story:
            return marks
        return {**marks, **{OF_LETTERS + mark: much for mark, much in self.marks.items() if mark[0] != KNOWN}}


@by_words_alone()
def main() -> int:
    """Fit, print how well the examples are told, and write the tables."""
    found = list(labelled())
    kinds = {id(one.finding): one for one in found}
    others = {id(one.briefing): one.briefing for one in found if one.story}
    of_stories = [[_of_story(b, nth, kinds) for nth in range(len(b.findings))] for b in others.values()]
    told = [sentence for story in of_stories for sentence in story]
    told += [_of_document(one) for one in found if not one.story]
    known = _known(told)
    weights = fitted(_examples(told), known)
    nearby = _nearby(of_stories, told, known)
    right = [weights.answer(example) == example.answer for example in _examples(told)]
    print(f"{len(right)} sentences, {len(known)} words; {sum(right) / len(right):.3f} of them told")  # noqa: T201 - what it is for
    (LEXICON / "learned.py").write_text(table(weights, nearby), encoding="utf-8")
    (LEXICON / "learned_told_kinds.py").write_text(table_told(weights), encoding="utf-8")
    return 0


def _known(told: Iterable[Sentence]) -> dict[str, float]:
    """The marks that may weigh, and how hard each is pulled."""
    seen = Counter[str]()
    documents: dict[str, set[str]] = {}
    for sentence in told:
        if sentence.kind is not None:
            marks = sentence.weighed
            seen.update(marks)
            for mark in marks:
                documents.setdefault(mark, set()).add(sentence.document)
    return {
        mark: _pull(mark)
        for mark, count in seen.items()
        if _pull(mark) == LIGHT_PULL
        or (count >= FEWEST and len(documents[mark]) >= FEWEST_DOCUMENTS and (_is_known(mark) or _is_wordy(mark)))
    }


def _pull(mark: str) -> float:
    return PULL if not _is_known(mark) else PAIR_PULL if PAIR in mark else LIGHT_PULL


def _is_known(mark: str) -> bool:
    return mark.removeprefix(APART)[0] == KNOWN


def _is_wordy(mark: str) -> bool:
    return is_wordy(mark.removeprefix(APART).removeprefix(TOLD).removeprefix(OF_LETTERS))


def _examples(told: Iterable[Sentence]) -> list[Example]:
    return [Example(one.base, one.weighed, one.kind, one.weight) for one in told if one.kind is not None]


def _of_document(one: Labelled) -> Sentence:
    """A sentence of a letter or report."""
    return _sentence(one.briefing, one.finding, one.finding.text, {}, one)


def _of_story(briefing: Briefing, nth: int, kinds: Mapping[int, Labelled]) -> Sentence:
    finding = briefing.findings[nth]
    told = told_by(finding)
    marks = {f"{KNOWN}story {mark}": much for mark, much in marks_of_story(finding.text, _story(briefing, nth)).items()}
    marks |= {TOLD + mark: 1.0 for mark in marks_of(told)}
    return _sentence(briefing, finding, told, marks, kinds.get(id(finding)))


def _sentence(
    briefing: Briefing, finding: Finding, told: str, more: dict[str, float], one: Labelled | None
) -> Sentence:
    praise, criticism, context = tally_of(told)
    marks = dict.fromkeys(marks_of(told), 1.0) | more | {f"{KNOWN}always": 1.0}
    paragraph = paragraph_of(around_of(briefing, finding))
    marks |= {f"{KNOWN}paragraph {nth}": value for nth, value in enumerate(paragraph)}
    if chapter := chapter_of(finding.section):
        marks[f"{KNOWN}chapter {chapter}"] = 1.0
    kind = KINDS.index(one.kind.replace("priority_action", "improvement")) if one else None
    weight = one.weight * (STORIES_COUNT if one.story else 1.0) if one else 0.0
    base = (praise + LEANING, criticism, context)
    return Sentence(
        briefing.document.file_name,
        paragraph_at(briefing, finding),
        finding.start / len(briefing.document.source.text),
        marks,
        base,
        kind,
        weight,
        one.apart if one else False,
        one.story if one else True,
    )


def _story(briefing: Briefing, nth: int) -> Story:
    """As the parser of releases sees it."""
    finding, findings = briefing.findings[nth], briefing.findings
    around = around_of(briefing, finding)
    year = year_of(briefing.visit, briefing.document.published)
    return Story(
        finding.start / len(briefing.document.source.text),
        found=any(tells_finding(sentence) for sentence in (finding.text, *around)),
        point=is_point(briefing, finding),
        before=_neighbour(findings[nth - 1]) if nth else None,
        after=_neighbour(findings[nth + 1]) if nth + 1 < len(findings) else None,
        ways=ways_told(finding.text, finding.said_by, year),
        aside=is_aside(finding.text, finding.said_by, finding.section),
    )


def _neighbour(finding: Finding) -> Neighbour:
    return Neighbour(tally_of(told_by(finding)), tells_finding(finding.text), finding.said_by is SaidBy.COUNCIL)


def _nearby(stories: Sequence[Sequence[Sentence]], told: Sequence[Sentence], known: Mapping[str, float]) -> Weights:
    """Weights of what stands round a story's sentence."""
    examples: list[Example] = []
    for fold in range(FOLDS):
        weights = fitted(_examples(one for one in told if fold_of(one.document, FOLDS) != fold), known)
        for story in stories:
            if story and fold_of(story[0].document, FOLDS) == fold and not any(one.apart for one in story):
                examples += _in_their_places(story, weights)
    return fitted(examples, dict.fromkeys({mark for example in examples for mark in example.marks}, NEARBY_PULL))


def _in_their_places(story: Sequence[Sentence], weights: Weights) -> Iterator[Example]:
    scores = [weights.scores(one.base, one.marks) for one in story]
    places = [Place(one.paragraph, Chances(*shares(score))) for one, score in zip(story, scores, strict=True)]
    for nth, (one, score) in enumerate(zip(story, scores, strict=True)):
        if one.kind is not None:
            yield Example(score, nearby_marks(places, nth, one.share), one.kind)


if __name__ == "__main__":
    raise SystemExit(main())
