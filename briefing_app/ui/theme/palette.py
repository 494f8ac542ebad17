"""The palette Qt's own drawing uses, from tokens, so that nothing keeps its stock grey."""

from PySide6.QtGui import QColor, QPalette

from briefing_app.ui.theme.contrast import mixed
from briefing_app.ui.theme.tokens import Tokens

_Role = QPalette.ColorRole


def palette_from(tokens: Tokens) -> QPalette:
    """Every role of a palette in this theme's colours; disabled text is muted but still readable."""
    palette = QPalette()
    for role, colour in _colours(tokens).items():
        palette.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    palette.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, QColor(tokens.line))
    return palette


def _colours(tokens: Tokens) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: tokens.chrome,
        _Role.WindowText: tokens.ink,
        _Role.Base: tokens.paper,
        _Role.AlternateBase: tokens.chrome,
        _Role.Text: tokens.ink,
        _Role.Button: tokens.paper,
        _Role.ButtonText: tokens.ink,
        _Role.BrightText: tokens.priority,
        _Role.ToolTipBase: tokens.paper,
        _Role.ToolTipText: tokens.ink,
        _Role.PlaceholderText: tokens.muted,
        _Role.Highlight: tokens.accent,
        _Role.HighlightedText: tokens.on_accent,
        _Role.Accent: tokens.accent,
        _Role.Link: tokens.accent,
        _Role.LinkVisited: tokens.quote,
        _Role.Light: tokens.paper,
        _Role.Midlight: mixed(tokens.paper, tokens.line, 0.5),
        _Role.Mid: tokens.line,
        _Role.Dark: tokens.control,
        _Role.Shadow: mixed(tokens.control, "#000000", 0.4),
    }
