"""The reading view, and the page values it shows."""

from briefing_app.ui.reader.page import Page
from briefing_app.ui.reader.view import ReaderView

__all__ = ["Page", "ReaderView"]
