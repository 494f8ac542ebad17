"""A page on paper: always light, in the program's own markup, the minute page on one side of A4."""

from briefing_app.ui.printing.paper import lay_out, print_page

__all__ = ["lay_out", "print_page"]
