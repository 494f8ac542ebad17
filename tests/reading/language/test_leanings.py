"""A sentence that says neither leans towards its paragraph, its chapter, and how a story tells it."""

import pytest

from briefing_app.domain.words import FindingKind
from briefing_app.reading.language import leanings
from briefing_app.reading.language.kinds import kind_of
from briefing_app.reading.language.leanings import Story, chapter_of, lean, marks_of, paragraph_of
from briefing_app.reading.language.lexicon.learned import ALWAYS

NEUTRAL = "This is so in each of the teams."
PRAISE = ["Supervision is excellent.", "Plans are thorough and timely."]
CRITICISM = ["Supervision is poor.", "Plans are weak and too slow."]


def test_its_paragraph_pulls_a_neutral_sentence() -> None:
    assert kind_of(NEUTRAL, around=CRITICISM)[0] is FindingKind.IMPROVEMENT
    assert kind_of(NEUTRAL, around=PRAISE)[0] is FindingKind.STRENGTH


def test_a_plain_judgement_is_not_pulled_by_its_paragraph() -> None:
    assert kind_of("Visits are regular, and assessments excellent.", around=CRITICISM)[0] is FindingKind.STRENGTH
    assert kind_of("Supervision is poor and too rarely recorded.", around=PRAISE)[0] is FindingKind.IMPROVEMENT


@pytest.mark.parametrize(
    ("section", "kind"),
    [
        ("The experiences of children in care: inadequate", FindingKind.IMPROVEMENT),
        ("The experiences of care leavers is inadequate", FindingKind.IMPROVEMENT),
        ("Help and protection: good", FindingKind.STRENGTH),
        ("Help and protection: outstanding", FindingKind.STRENGTH),
    ],
)
def test_how_its_chapter_was_judged_pulls_it(section: str, kind: FindingKind) -> None:
    assert kind_of(NEUTRAL, section=section)[0] is kind
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
    assert kind_of(told, story=Story.NARRATED)[0] is FindingKind.CONTEXT
    assert lean(told, story=Story.NARRATED).context > lean(told, story=Story.FINDING).context
    assert lean(told, story=Story.FINDING).criticism > lean(told).criticism


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
