"""The jargon of inspections explained: the terms that ship with the program, and a council's own."""

from briefing_app.glossary.loading import OWN_FILE, Loaded, load_glossary
from briefing_app.glossary.terms import Glossary, GlossaryTerm, nearness

__all__ = ["OWN_FILE", "Glossary", "GlossaryTerm", "Loaded", "load_glossary", "nearness"]
