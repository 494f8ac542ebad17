"""Briefing: reads what was published about an inspection visit and keeps a member's notes, offline."""

__version__ = "0.1.0"
