"""The one search box, and its answers as one types."""

from briefing_app.ui.searching.box import SearchBox
from briefing_app.ui.searching.popup import HitsPopup
from briefing_app.ui.searching.searcher import Searcher

__all__ = ["HitsPopup", "SearchBox", "Searcher"]
