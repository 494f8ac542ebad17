"""The one search box, and its answers as one types."""

from briefing_app.ui.searching.box import SearchBox
from briefing_app.ui.searching.session import SearchSession

__all__ = ["SearchBox", "SearchSession"]
