"""Words that could not be stored: they stay where they were typed, and can be tried again or put into a file."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.ui.asking import ask_where_to_save
from briefing_app.ui.notes.rescued import as_markdown

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.ui.window import MainWindow

_KEPT = "What you typed is kept now."
_OPEN_AGAIN = "The folder with your notes is open again: do once more what could not be done."
_AWAY = "The folder {} is not back yet; nothing was changed: put it back or connect its drive, and try again."


class Rescuing(QObject):
    """Says why words could not be stored, with a button for each way out."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._why = ""
        """What is said of words that are still not stored; empty where all are."""
        window.keeper.failed.connect(self._say)
        window.keeper.state_changed.connect(self._on_keeper_state_changed)
        for trouble in (window.desk.troubled, window.importer.failed, window.importer.finished):
            trouble.connect(self._on_something_told)

    def _say(self, why: str) -> None:
        message = self._window.message
        self._why = why
        message.say(why, error=True)
        if self._window.keeper.unsaved_texts():
            message.offer("Try again", "Try again to keep what you typed", self._try_again)
            message.offer("Save elsewhere…", "Save what you typed elsewhere, in a file", self._save_elsewhere)

    def _on_keeper_state_changed(self) -> None:
        """What was said holds no longer once all is stored, however that came."""
        keeper = self._window.keeper
        if self._why and keeper.settled and not keeper.problem:
            why, self._why = self._why, ""
            if self._window.message.text in {why, ""}:
                self._window.message.say(_KEPT)

    def _on_something_told(self) -> None:
        """Where it could not be done as the folder went, there is a way on once that is back, typed or not."""
        message, desk = self._window.message, self._window.desk
        said = message.text

        def told(away: bool) -> None:
            if away and said and message.text == said and message.offer_button.isHidden():
                message.offer("Try again", "Try again to open the folder with your notes", self._try_again)

        desk.ask_folder(lambda _: desk.is_away(), told, self, lambda _why: None)

    def _try_again(self) -> None:
        """The files are opened anew where others stand in the place of those that went."""
        desk, keeper, message = self._window.desk, self._window.keeper, self._window.message
        typed = bool(keeper.unsaved_texts())

        def opened(_nothing: None) -> None:
            keeper.flush()
            if not typed:
                message.say(_OPEN_AGAIN)

        def told(back: bool) -> None:
            if back:
                desk.exchange(lambda _: None, opened, self, self._say)
            elif typed:
                keeper.flush()
            else:
                desk.ask_folder(lambda _: desk.is_away(), look, self, self._say)

        def look(away: bool) -> None:
            message.say(_AWAY.format(desk.folder) if away else _OPEN_AGAIN, error=away)
            if away:
                self._on_something_told()

        desk.ask_folder(lambda _: desk.came_back(), told, self, self._say)

    def _save_elsewhere(self) -> None:
        file = ask_where_to_save("Save what you typed", "My words.md", "Markdown", "", self._window)
        if file is None:
            self._say(self._why)
            return
        words = as_markdown(self._window.keeper.unsaved(), datetime.now())
        self._window.desk.ask_folder(lambda _: _write(file, words), lambda _: self._say_saved(file), self, self._say)

    def _say_saved(self, file: Path) -> None:
        message = self._window.message
        message.say(f"What you typed was saved as {file}; it stays on the screen until the notebook can keep it.")
        message.offer("Try again", "Try again to keep what you typed", self._try_again)


def _write(file: Path, words: str) -> None:
    from briefing_app.storage.handed_out import write_handed_out

    write_handed_out(file, words.encode("utf-8", "replace"))
