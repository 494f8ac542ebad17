"""A page on paper: always light, in the program's own markup, the minute page on one side of the paper chosen."""

from briefing_app.ui.printing.printing import Printing

__all__ = ["Printing"]
