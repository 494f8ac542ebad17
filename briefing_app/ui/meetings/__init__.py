"""Meetings: preparing them, and asking their questions one by one."""

from briefing_app.ui.meetings.answering import Answering
from briefing_app.ui.meetings.holding import Holding
from briefing_app.ui.meetings.listing import Listing
from briefing_app.ui.meetings.preparing import Preparing

__all__ = ["Answering", "Holding", "Listing", "Preparing"]
