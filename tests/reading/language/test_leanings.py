"""A sentence that says neither leans towards its paragraph, its chapter, and how a story tells it."""

import pytest

from briefing_app.domain.words import FindingKind
from briefing_app.reading.language import leanings
from briefing_app.reading.language.kinds import kind_of
from briefing_app.reading.language.leanings import (
    Neighbour,
    Story,
    chapter_of,
    lean,
    marks_of,
    marks_of_story,
    paragraph_of,
)
from briefing_app.reading.language.lexicon.learned import ALWAYS
from briefing_app.reading.language.tones import Tally

NEUTRAL = "This is so in each of the teams."
PRAISE = ["Supervision is excellent.", "Plans are thorough and timely."]
CRITICISM = ["Supervision is poor.", "Plans are weak and too slow."]


def test_its_paragraph_pulls_a_neutral_sentence() -> None:
    assert lean(NEUTRAL, around=CRITICISM).criticism > lean(NEUTRAL, around=PRAISE).criticism + 1


def test_a_plain_judgement_is_not_pulled_by_its_paragraph() -> None:
    assert kind_of("Visits are regular, and assessments excellent.", around=CRITICISM)[0] is FindingKind.STRENGTH
    assert kind_of("Supervision is poor and too rarely recorded.", around=PRAISE)[0] is FindingKind.IMPROVEMENT


@pytest.mark.parametrize("bad", ["in care: inadequate", "in care requires improvement to be good"])
@pytest.mark.parametrize("well", ["Help and protection: good", "Help and protection: outstanding"])
def test_how_its_chapter_was_judged_pulls_it(bad: str, well: str) -> None:
    bad = f"The experiences of children {bad}"
    assert lean(NEUTRAL, section=bad).criticism > lean(NEUTRAL, section=well).criticism
    assert kind_of(NEUTRAL, section="Help and protection") == kind_of(NEUTRAL)


@pytest.mark.parametrize(
    ("section", "word"),
    [
        ("Leadership is inadequate", "inadequate"),
        ("Leadership requires improvement to be good", "improvement"),
        ("The services are good", "good"),
        ("Adoption: Outstanding", "outstanding"),
        ("What good looks like", ""),
        ("", ""),
    ],
)
def test_the_word_of_a_chapters_judgement(section: str, word: str) -> None:
    assert chapter_of(section) == word


def test_what_a_story_narrates_is_context_more_than_what_inspectors_found() -> None:
    told = "Families were invited to the library on Tuesday."
    narrated, found = Story(0.5), Story(0.5, found=True)
    assert kind_of(told, story=narrated)[0] is FindingKind.CONTEXT
    assert lean(told, story=narrated).context > lean(told, story=found).context


def test_what_stands_beside_it_in_a_story_pulls_it() -> None:
    criticism = Neighbour(Tally(criticism=3.0), found=True, council=False)
    praise = Neighbour(Tally(praise=3.0), found=True, council=False)
    council = Neighbour(Tally(), found=False, council=True)
    beside = {one: lean(NEUTRAL, story=Story(0.5, before=one, after=one)) for one in (criticism, praise, council)}
    assert beside[criticism].criticism > beside[praise].criticism
    assert beside[council].context > beside[praise].context


def test_where_a_storys_sentence_stands_is_among_its_marks() -> None:
    loud = Neighbour(Tally(praise=40.0), found=True, council=False)
    marks = marks_of_story(Story(0.05, point=True, before=loud))
    assert marks == {
        "point": 1.0, "head": 1.0, "nothing after": 1.0,
        "praise before": 3.0, "criticism before": 0.0, "context before": 0.0,
        "found before": 1.0, "council before": 0.0,
    }  # fmt: skip
    assert "foot" in marks_of_story(Story(0.9))


def test_a_sentence_that_stands_alone_and_one_in_a_paragraph() -> None:
    assert paragraph_of(()) == (0.0, 0.0, 0.0, 1.0)
    praise, criticism, _, alone = paragraph_of(PRAISE)
    assert praise > criticism == alone == 0.0


def test_words_pairs_and_the_beginning_are_its_marks() -> None:
    assert marks_of("Plans are late.") == {"plans", "are", "late", "^ plans", "plans are", "are late"}


@pytest.mark.parametrize("text", ["", "…", "12", " "])
def test_where_there_are_no_words_only_what_always_counts_is_added(text: str) -> None:
    assert lean(text, around=(text,)) == (0.0, *ALWAYS)


@pytest.mark.parametrize(("text", "known"), [("", {}), ("; ;", {}), ("\n   too\n late;;\n", {"too late": 0.5})])
def test_empty_entries_of_the_table_stand_for_nothing(text: str, known: dict[str, float]) -> None:
    assert leanings._by_phrase({0.5: text}) == known


def test_every_entry_of_the_table_can_be_met() -> None:
    for mark in leanings._weights():
        words = mark.removeprefix("^ ").split()
        assert mark in marks_of(" ".join(words)), mark
