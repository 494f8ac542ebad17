"""What a note said before is shown beside what it says now, and can be used again."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.ui.recovering.wording import NO_WORDING, UNSAVED, wording_line
from briefing_app.ui.recovering.wordings_dialog import WordingLine, WordingsDialog

if TYPE_CHECKING:
    from briefing_app.domain.notes import Wording
    from briefing_app.storage import NotebookFile
    from briefing_app.ui.window import MainWindow


class Rewording(QObject):
    """Uses an earlier wording as if it were typed in the note's card, once what stands there is kept for certain."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.dialog: WordingsDialog | None = None
        """The dialog, while it is open."""
        window.notes.wordings_wanted.connect(self.open)

    def open(self, note: str) -> None:
        """Show what a note said before; what is being written in it is saved first."""
        self._window.keeper.flush()

        def work(notebook: NotebookFile) -> tuple[Wording, ...]:
            from briefing_app.notebook import wordings

            return wordings(notebook, note)

        self._desk.read_notebook(work, lambda earlier: self._show(note, earlier), self)

    def _show(self, note: str, earlier: tuple[Wording, ...]) -> None:
        card = self._window.notes.card_of(note)
        if self.dialog or card is None:
            return
        if not card.saving.settled:
            self._window.message.say(UNSAVED, error=True)
        elif not earlier:
            self._window.message.say(NO_WORDING)
        else:
            now = datetime.now().astimezone()
            lines = [WordingLine(wording_line(each.text, each.saved, now), each.text) for each in reversed(earlier)]
            self.dialog = WordingsDialog(card.editor.toPlainText(), lines, self._window)
            self.dialog.finished.connect(self._on_dialog_finished)
            self.dialog.use_wanted.connect(lambda text: self._use(note, text))
            self.dialog.open()

    def _on_dialog_finished(self) -> None:
        self.dialog = None

    def _use(self, note: str, text: str) -> None:
        from briefing_app.notebook import keep_wording, rewrite_note

        def told(_: None) -> None:
            # The page may have been left meanwhile.
            if not self._window.notes.reword(note, text):
                self._desk.write_notebook(lambda notebook: rewrite_note(notebook, note, text), lambda _: None, self)

        self._desk.write_notebook(lambda notebook: (None, keep_wording(notebook, note)), told, self)
