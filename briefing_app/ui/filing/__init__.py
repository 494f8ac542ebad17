"""Where documents belong: moving one to another visit, and its earlier versions."""

from briefing_app.ui.filing.filing import Filing

__all__ = ["Filing"]
