"""The review screen: the document on one side, what was read from it on the other, and what a person puts right."""

from briefing_app.ui.review.panel import ReviewPanel
from briefing_app.ui.review.strip import ReviewStrip

__all__ = ["ReviewPanel", "ReviewStrip"]
