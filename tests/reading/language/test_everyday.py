import re

import pytest

from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind
from briefing_app.reading.language import everyday
from briefing_app.reading.language.everyday import kinds_pointed_to, themes_pointed_to
from briefing_app.reading.language.lexicon.everyday_kinds import EVERYDAY_KINDS
from briefing_app.reading.language.lexicon.everyday_themes import EVERYDAY_THEMES
from briefing_app.reading.language.phrasebook import words_of


@pytest.mark.parametrize(
    ("sentence", "theme"),
    [
        ("Nobody had taken them to the dentist.", Theme.HEALTH),
        ("A tutor comes twice a week before the exams.", Theme.EDUCATION),
        ("They had crossed the Channel in a lorry.", Theme.UNACCOMPANIED),
    ],
)
def test_everyday_words_point_to_a_theme(sentence: str, theme: Theme) -> None:
    pointed = themes_pointed_to(words_of(sentence).texts)
    assert max(pointed, key=lambda key: pointed[key]) == theme


def test_what_stands_first_counts_most_and_much_of_it_no_more_than_three() -> None:
    early, late = (
        themes_pointed_to(words_of(sentence).texts)["health"]
        for sentence in ("Dentists were seen by all of them last year.", "Last year all of them were seen by dentists.")
    )
    assert early > late > 0
    assert themes_pointed_to(["dentist"] * 40)["health"] == 3.0


def test_no_words_point_nowhere() -> None:
    assert themes_pointed_to(()) == kinds_pointed_to(()) == {}


@pytest.mark.parametrize("table", [EVERYDAY_THEMES, EVERYDAY_KINDS])
def test_no_phrase_stands_twice_in_a_table(table: dict[Theme | FindingKind, str]) -> None:
    phrases = [" ".join(p.split()) for text in table.values() for p in re.split("[;\\n]", text) if p.strip()]
    assert len(phrases) == len(set(phrases))


def test_every_theme_and_kind_has_words() -> None:
    assert set(EVERYDAY_THEMES) == set(Theme)
    assert {everyday.kinds_pointed_to(words_of(w).texts).popitem()[0] for w in ("patchy", "second to none")} == {
        "improvement",
        "strength",
    }
