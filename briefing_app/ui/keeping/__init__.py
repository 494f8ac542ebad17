"""Keeping one's notes safe: copies saved, put back and taken back, and a check, in one dialog."""

from briefing_app.ui.keeping.keeping import Keeping

__all__ = ["Keeping"]
