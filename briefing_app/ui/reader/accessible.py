"""Roles a screen reader hears: headings as headings, paragraphs as paragraphs.

Only stock interfaces are handed to Qt: one written in Python crashes as soon as a screen reader walks it.
"""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES = {
    "HeadingWords": QAccessible.Role.Heading,
    "ParagraphWords": QAccessible.Role.Paragraph,
    "BulletWords": QAccessible.Role.ListItem,
    "CellWords": QAccessible.Role.StaticText,
    "CardView": QAccessible.Role.Grouping,
    "PairView": QAccessible.Role.Grouping,
    "BoxView": QAccessible.Role.Grouping,
    "ChartView": QAccessible.Role.Chart,
    "TimelinePicture": QAccessible.Role.Chart,
    "NoteView": QAccessible.Role.Note,
    "RuleView": QAccessible.Role.Separator,
    "PageView": QAccessible.Role.Grouping,
    "PictureView": QAccessible.Role.Graphic,
    "TermView": QAccessible.Role.Grouping,
    "TermCard": QAccessible.Role.Dialog,
    "AnchorLabel": QAccessible.Role.Link,
    "ReaderCanvas": QAccessible.Role.Document,
}


@cache
def install_roles() -> None:
    """Tells Qt once which widgets have which role."""
    QAccessible.installFactory(_interface)


def _interface(key: str, widget: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(key)
    if role is None or not isinstance(widget, QWidget):
        return None
    return QAccessibleWidget(widget, role, widget.accessibleName())
