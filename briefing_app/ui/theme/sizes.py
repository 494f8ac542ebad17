"""Spacing and type sizes, in device-independent pixels at 100 % text."""

from enum import IntEnum

STEP = 4
TARGET = 24
"""The least height and width of anything one can click."""
RING = 2
"""The width of the focus ring."""
LINE_HEIGHT = 1.5
MEASURE = 72
"""Characters in a line of running text, at most."""


class Type(IntEnum):
    """Type sizes by use."""

    SMALL = 12
    CRUMB = 13
    PANE = 14
    CARD = 15
    READER = 16
    HEADING = 17
    TITLE = 26


DIALOG = (20, 18, 20, 16)
"""Left, top, right and bottom of what a dialog holds, at any size of text: large text needs the room."""


def space(steps: int) -> int:
    """So many steps of 4 px: 2 inside, 4 between, 6 around the reading surface."""
    return STEP * steps
