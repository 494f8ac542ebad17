import pytest

from briefing_app.ui.theme.contrast import contrast_ratio, mixed
from briefing_app.ui.theme.tokens import SHIPPED, load_tokens

TEXT = [
    ("muted", "paper"), ("muted", "chrome"), ("accent", "paper"), ("accent", "chrome"), ("accent", "accent-soft"),
    ("on-accent", "accent"), ("strength", "strength-soft"), ("improvement", "improvement-soft"),
    ("priority", "priority-soft"), ("quote", "quote-soft"), ("strength", "paper"), ("improvement", "paper"),
    ("priority", "paper"), ("quote", "paper"), ("strength", "chrome"), ("improvement", "chrome"),
    ("priority", "chrome"), ("quote", "chrome"), ("ink", "mark"), ("muted", "strength-soft"),
    ("muted", "improvement-soft"), ("muted", "priority-soft"), ("ink", "accent-soft"),
]  # fmt: skip
BODY = [("ink", "paper"), ("ink", "chrome")]
SOFT = ["strength-soft", "improvement-soft", "priority-soft", "quote-soft"]
OUTLINES = [("control", "paper"), ("control", "chrome"), ("accent", "paper"), ("accent", "chrome")]


def test_black_on_white_is_21_to_1() -> None:
    assert contrast_ratio("#000000", "#ffffff") == pytest.approx(21)
    assert contrast_ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    assert mixed("#000000", "#ffffff", 0) == "#000000"
    assert mixed("#000000", "#ffffff", 1) == "#ffffff"
    assert mixed("#204060", "#406080", 0.5) == "#305070"


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_is_readable(name: str, ink: str, ground: str) -> None:
    tokens = load_tokens(name)
    assert contrast_ratio(tokens.colour(ink), tokens.colour(ground)) >= 4.5


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize(("ink", "ground"), BODY)
def test_body_text_is_easily_readable(name: str, ink: str, ground: str) -> None:
    tokens = load_tokens(name)
    assert contrast_ratio(tokens.colour(ink), tokens.colour(ground)) > 13


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("ground", SOFT)
def test_body_text_in_boxes_is_readable(name: str, ground: str) -> None:
    tokens = load_tokens(name)
    assert contrast_ratio(tokens.ink, tokens.colour(ground)) >= 7


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize(("outline", "ground"), OUTLINES)
def test_outlines_and_focus_rings_are_visible(name: str, outline: str, ground: str) -> None:
    tokens = load_tokens(name)
    assert contrast_ratio(tokens.colour(outline), tokens.colour(ground)) >= 3


@pytest.mark.parametrize("name", SHIPPED)
def test_grounds_under_the_pointer_stay_readable(name: str) -> None:
    tokens = load_tokens(name)
    for ground in (tokens.hover, tokens.hover_chrome):
        assert contrast_ratio(tokens.ink, ground) >= 7
        assert contrast_ratio(tokens.muted, ground) >= 4.5
