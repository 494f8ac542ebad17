"""The right pane: the member's notes on what is shown."""

from briefing_app.ui.notes.panel import NotesPanel

__all__ = ["NotesPanel"]
