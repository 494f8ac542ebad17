"""What stands between the window and the two files: opening, reading and writing them off the window's thread."""

from briefing_app.ui.desk.desk import Desk
from briefing_app.ui.desk.in_order import InOrder
from briefing_app.ui.desk.overview import Overview
from briefing_app.ui.desk.tasks import TaskRunner

__all__ = ["Desk", "InOrder", "Overview", "TaskRunner"]
