from functools import cache

import pytest

from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind
from briefing_app.reading.language.lexicon.learned_themes import LEARNED
from briefing_app.reading.language.lexicon.learned_told_themes import LEARNED_TOLD
from briefing_app.reading.language.plain_words import MAIN, TOLD, add_plain_words, story_marks, theme_marks
from briefing_app.reading.language.weights import phrases_of

STORY = story_marks(FindingKind.STRENGTH, council=False, found=True, share=0.4)


def test_a_word_counts_and_so_does_how_it_begins() -> None:
    marks = theme_marks("Assessments name the risk.", "")
    assert marks["assessments"] == marks["asses*"] > marks["risk"]
    assert "risk*" not in marks
    assert "name*" not in marks


def test_what_stands_first_counts_most_and_once() -> None:
    assert theme_marks("Homes, then schools, then homes.", "")["homes"] == 1.5


def test_a_story_is_told_by_its_pairs_and_its_main_clause_too() -> None:
    marks = theme_marks("Although schools do well, homes are too far away.", "", STORY)
    assert {f"{TOLD}too far", f"{TOLD}schoo*", f"{MAIN}homes"} <= {*marks}
    assert f"{MAIN}schools" not in marks
    assert not any(mark.startswith((TOLD, MAIN)) for mark in theme_marks("Homes are too far away.", ""))


def test_after_a_turn_both_clauses_decide() -> None:
    marks = theme_marks("Schools do well but homes are too far away.", "", STORY)
    assert {f"{MAIN}schools", f"{MAIN}homes"} <= {*marks}


@pytest.mark.parametrize("story", [(), STORY])
@pytest.mark.parametrize(
    ("sentence", "section"),
    [
        ("Although assessments are thorough, plans for children’s health drift, and assessments are not used.", ""),
        ("Social workers visit children at school; social workers know them well.", "Children in care"),
        ("Good.", ""),
        ("", ""),
    ],
)
def test_the_program_weighs_the_very_marks_that_the_fit_sees(
    sentence: str, section: str, story: tuple[str, ...]
) -> None:
    totals = [0.0] * len(Theme)
    add_plain_words(totals, sentence, section, story)
    marks = theme_marks(sentence, section, story)
    wanted = [sum(much * _known(theme).get(mark, 0.0) for mark, much in marks.items()) for theme in Theme]
    assert totals == pytest.approx(wanted)


@cache
def _known(theme: Theme) -> dict[str, float]:
    """The weights of all marks that may tell a theme, as the fit names them."""
    weights = {TOLD + mark: weight for mark, weight in phrases_of(LEARNED_TOLD.get(theme, {})).items()}
    apart = {mark.removeprefix(TOLD): weight for mark, weight in weights.items() if mark.startswith(f"{TOLD}=")}
    main = {mark.removeprefix(TOLD): weight for mark, weight in weights.items() if mark.startswith(TOLD + MAIN)}
    return phrases_of(LEARNED.get(theme, {})) | weights | apart | main
