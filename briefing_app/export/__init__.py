"""One visit as a document to hand out: Word, PDF, a web page or Markdown text, all from the same blocks."""

from briefing_app.export.formats import Format, format_of

__all__ = ["Format", "format_of"]
