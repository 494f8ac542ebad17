"""The left pane: councils, their visits, and what was found at each."""

from briefing_app.ui.tree.panel import TreePanel

__all__ = ["TreePanel"]
