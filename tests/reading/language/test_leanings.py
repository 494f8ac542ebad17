"""A sentence that says neither leans towards its paragraph and its chapter."""

import pytest

from briefing_app.domain.words import FindingKind
from briefing_app.reading.language.kinds import kind_of
from briefing_app.reading.language.leanings import chapter_of, lean, paragraph_of
from briefing_app.reading.language.lexicon.learned import ALWAYS

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


def test_a_sentence_that_stands_alone_and_one_in_a_paragraph() -> None:
    assert paragraph_of(()) == (0.0, 0.0, 0.0, 1.0)
    praise, criticism, _, alone = paragraph_of(PRAISE)
    assert praise > criticism == alone == 0.0


@pytest.mark.parametrize("text", ["", "…", "12", " "])
def test_where_there_are_no_words_only_what_always_counts_is_added(text: str) -> None:
    assert lean(text, around=(text,)) == (0.0, *ALWAYS)
