"""An outline round what is in question, where the colours in use leave it no ground of its own."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from briefing_app.ui.theme.tokens import Tokens

_WIDTH = 2


def outline_in_high_contrast(painter: QPainter, rect: QRect, tokens: Tokens) -> None:
    """Draws the outline just inside `rect` in high contrast; in other colours a soft ground tells it."""
    if not tokens.high_contrast:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(tokens.accent), _WIDTH))
    painter.drawRect(rect.adjusted(1, 1, -1, -1))
