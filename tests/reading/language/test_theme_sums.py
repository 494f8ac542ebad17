"""Sums over all themes at once, and the tables they are taken from."""

from collections.abc import Mapping

import pytest

from briefing_app.domain.themes import Theme
from briefing_app.reading.language.lexicon.learned_others import OTHERS_THEMES
from briefing_app.reading.language.lexicon.learned_themes import LEARNED
from briefing_app.reading.language.lexicon.learned_told_themes import LEARNED_TOLD
from briefing_app.reading.language.theme_sums import STEP, by_word, taken_apart

FIRST, SECOND, *_, LAST = Theme


def test_what_speaks_for_and_against_themes_is_kept_apart() -> None:
    told = by_word({FIRST: {0.5: "plan; school"}, SECOND: {-0.125: "plan"}, LAST: {2.0: "school", -1.5: "plan"}})
    sums = dict(zip(Theme, taken_apart(told["plan"] + 3 * told["school"]), strict=True))
    assert {theme: much for theme, much in sums.items() if much} == {FIRST: 2.0, SECOND: -0.125, LAST: 4.5}


def test_a_share_counts_for_every_theme() -> None:
    told = by_word({FIRST: {0.5: "plan"}, LAST: {-2.0: "plan"}})
    first, *_, last = taken_apart(told["plan"], 0.5)
    assert (first, last) == (0.25, -1.0)


@pytest.mark.parametrize("table", [LEARNED, LEARNED_TOLD, OTHERS_THEMES])
def test_every_fitted_weight_is_of_whole_steps(table: Mapping[Theme, Mapping[float, str]]) -> None:
    """Or it would be rounded without a word."""
    assert all((weight * STEP).is_integer() for weights in table.values() for weight in weights)
