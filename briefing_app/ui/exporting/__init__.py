"""Handing out a visit as a file: in which format, with or without notes, and where to."""

from briefing_app.ui.exporting.exporting import Exporting

__all__ = ["Exporting"]
