"""What stands beside a page, below the member's notes: suggested questions, and what earlier visits asked for."""

from briefing_app.ui.beside.panel import BesidePanel

__all__ = ["BesidePanel"]
