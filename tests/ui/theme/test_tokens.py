from pathlib import Path

from PySide6.QtGui import QColor, QPalette

from briefing_app.ui.theme.contrast import contrast_ratio
from briefing_app.ui.theme.icons import write_sheet_images
from briefing_app.ui.theme.palette import palette_from
from briefing_app.ui.theme.sizes import Type
from briefing_app.ui.theme.stylesheet import scaled, style_sheet
from briefing_app.ui.theme.tokens import SHIPPED, colour_names, high_contrast_tokens, load_tokens


def test_both_themes_name_the_same_colours() -> None:
    for name in SHIPPED:
        tokens = load_tokens(name)
        for colour in colour_names():
            assert QColor(tokens.colour(colour)).isValid()


def test_the_palette_has_no_stock_grey_left() -> None:
    for name in SHIPPED:
        tokens = load_tokens(name)
        palette = palette_from(tokens)
        pairs = [
            (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
            (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
            (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
            (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
            (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
            (QPalette.ColorRole.Link, QPalette.ColorRole.Base),
            (QPalette.ColorRole.LinkVisited, QPalette.ColorRole.Base),
            (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
        ]
        for ink, ground in pairs:
            assert contrast_ratio(palette.color(ink).name(), palette.color(ground).name()) >= 4.5


def test_high_contrast_uses_the_colours_of_the_system() -> None:
    system = QPalette()
    for role, colour in {
        QPalette.ColorRole.Text: "#ffff00",
        QPalette.ColorRole.Base: "#000000",
        QPalette.ColorRole.Highlight: "#1aebff",
        QPalette.ColorRole.HighlightedText: "#000000",
    }.items():
        system.setColor(role, QColor(colour))
    tokens = high_contrast_tokens(system)
    assert (tokens.ink, tokens.paper, tokens.accent, tokens.on_accent) == ("#ffff00", "#000000", "#1aebff", "#000000")
    assert tokens.high_contrast
    grounds = ("paper", "chrome", "mark", "accent-soft", "strength-soft", "improvement-soft", "priority-soft")
    assert all(contrast_ratio(tokens.ink, tokens.colour(ground)) >= 4.5 for ground in grounds)


def test_high_contrast_mends_a_palette_that_cannot_be_read() -> None:
    system = QPalette()
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.Highlight, QPalette.ColorRole.Link):
        system.setColor(role, QColor("#808080"))
    system.setColor(QPalette.ColorRole.Base, QColor("#8a8a8a"))
    system.setColor(QPalette.ColorRole.HighlightedText, QColor("#808080"))
    tokens = high_contrast_tokens(system)
    assert contrast_ratio(tokens.ink, tokens.paper) >= 4.5
    assert contrast_ratio(tokens.accent, tokens.paper) >= 4.5


def test_every_theme_fills_the_sheet_whole(tmp_path: Path) -> None:
    for tokens in (*map(load_tokens, SHIPPED), high_contrast_tokens(palette_from(load_tokens("dark")))):
        sheet = style_sheet(tokens, 1.5, write_sheet_images(tokens, tmp_path))
        assert "$" not in sheet
        assert tokens.ink in sheet
        assert f"font-size: {scaled(Type.PANE, 1.5)}px" in sheet


def test_a_title_grows_less_than_text_but_stays_the_largest() -> None:
    sizes = [scaled(size, 2) for size in Type]
    assert sizes == sorted(sizes)
    assert scaled(Type.READER, 2) == 32
    assert scaled(Type.TITLE, 2) > scaled(Type.HEADING, 2)
