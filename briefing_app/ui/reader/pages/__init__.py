"""Pages built from domain values: pure functions that ask no file for anything."""

from briefing_app.ui.reader.pages.comparison import comparison_page
from briefing_app.ui.reader.pages.council import council_page
from briefing_app.ui.reader.pages.councillors import councillors_page
from briefing_app.ui.reader.pages.document import document_page
from briefing_app.ui.reader.pages.empty import empty_page, waiting_page
from briefing_app.ui.reader.pages.glossary import glossary_page
from briefing_app.ui.reader.pages.meeting import meeting_page
from briefing_app.ui.reader.pages.minute import minute_page, themes_page
from briefing_app.ui.reader.pages.neighbours import neighbours_page
from briefing_app.ui.reader.pages.questions import questions_page
from briefing_app.ui.reader.pages.since import since_page
from briefing_app.ui.reader.pages.speaker import speaker_page
from briefing_app.ui.reader.pages.theme import theme_page

__all__ = [
    "comparison_page", "council_page", "councillors_page", "document_page", "empty_page", "glossary_page",
    "meeting_page", "minute_page", "neighbours_page", "questions_page", "since_page", "speaker_page",
    "theme_page", "themes_page", "waiting_page",
]  # fmt: skip
