"""Keeping the user's choices: changed in memory at once, written to the disk a moment later off the window's thread."""

import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from briefing_app.settings import SavedPlace, load_settings, save_settings
from briefing_app.ui.desk.lanes import Lane, Mailbox
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.trail import Step

_WRITE_MS = 700
_VISITS_KEPT = 300
"""Of so many visits, the last ones left, it is known where: all are written at each change."""
_log = logging.getLogger(__name__)


class SettingsKeeper(QObject):
    """The settings of a data folder; a choice that cannot be written is kept for this run and logged."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.settings = load_settings(folder)
        self._lane = Lane("settings", Mailbox(self))
        self._timer = QTimer(self, singleShot=True, interval=_WRITE_MS)
        self._timer.timeout.connect(self._write)

    def change(self, **choices: Any) -> None:
        """Take in new choices."""
        self.settings = replace(self.settings, **choices)
        self._timer.start()

    def remember(self, step: Step) -> None:
        """Take in where the member is."""
        place = step.place
        saved = SavedPlace(place.page.value, place.visit, place.key, place.start, place.end, step.scroll)
        by_visit = dict(self.settings.visit_places)
        if place.visit:
            by_visit.pop(place.visit, None)
            by_visit[place.visit] = saved
        self.change(last_place=saved, visit_places=dict([*by_visit.items()][-_VISITS_KEPT:]))

    def last_step(self) -> Step | None:
        """Where the member was last."""
        return step_of(self.settings.last_place)

    def step_in(self, visit: str) -> Step | None:
        """Where the member left a visit."""
        return step_of(self.settings.visit_places.get(visit))

    def close(self) -> None:
        """Write what is not written yet, and wait for it."""
        if self._timer.isActive():
            self._timer.stop()
            self._write()
        self._lane.close()

    def _write(self) -> None:
        settings = self.settings

        def write() -> None:
            try:
                save_settings(self._folder, settings)
            except OSError as error:
                _log.warning("the settings could not be written: %s", error)

        self._lane.do(write, lambda _: None, lambda _: None, self)


def step_of(saved: SavedPlace | None) -> Step | None:
    """A place as it was saved; None where this program knows no such page."""
    if saved is None or saved.page not in set(PageKind):
        return None
    return Step(Place(PageKind(saved.page), saved.visit, saved.key, saved.start, saved.end), saved.scroll)
