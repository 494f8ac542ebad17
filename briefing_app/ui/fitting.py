"""Labels fitted to the room there is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

_LEAST = 4
"""Characters of a visit's kind, below which its day gives way instead."""


def on_lines(label: str, metrics: QFontMetrics, width: int, below: int) -> tuple[str, ...]:
    """The label on one line, or broken between words, the rest on a second one for which there is room `below`.

    A visit's stays on one line, cut as `fitted` does.
    """
    if metrics.horizontalAdvance(label) <= width:
        return (label,)
    if " · " in label:
        return (fitted(label, metrics, width),)
    first, rest = _broken(label, metrics, width)
    if not first:
        return (_cut(label, metrics, width),)
    return first, _cut(rest, metrics, below)


def fitted(label: str, metrics: QFontMetrics, width: int) -> str:
    """The label cut where it has no room; of "Focused visit · Jul 2024" the day stays, which tells it from others."""
    head, dot, day = label.partition(" · ")
    room = width - metrics.horizontalAdvance(dot + day)
    if not day or room >= metrics.horizontalAdvance(head) or room < metrics.averageCharWidth() * _LEAST:
        return _cut(label, metrics, width)
    return metrics.elidedText(head, Qt.TextElideMode.ElideRight, room) + dot + day


def _cut(label: str, metrics: QFontMetrics, width: int) -> str:
    return metrics.elidedText(label, Qt.TextElideMode.ElideRight, width)


def _broken(label: str, metrics: QFontMetrics, width: int) -> tuple[str, str]:
    """As many of the first words as fit, and the others."""
    words = label.split(" ")
    for count in range(len(words) - 1, 0, -1):
        first = " ".join(words[:count])
        if metrics.horizontalAdvance(first) <= width:
            return first, " ".join(words[count:])
    return "", label
