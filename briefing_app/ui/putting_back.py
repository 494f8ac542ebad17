"""Notes that lost their words: puts each on the words that the member chooses, and tells when an import left some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.domain.wording import shortened
from briefing_app.ui.notes.shown import passage_anchor
from briefing_app.ui.wording import many

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_app.domain.library import ChangeSet
    from briefing_app.domain.notes import Anchor, Note
    from briefing_app.storage import NotebookFile
    from briefing_app.ui.reattaching import Reattaching
    from briefing_app.ui.window import MainWindow

_SELECT = (
    "Select the words that your note is about first, in the document, with the mouse or with Shift and the arrow keys; "
    "then press “Put on selected words” again."
)


class PuttingBack(QObject):
    """Nothing is chosen for the member: a note stands where they put it, and a move can be undone where it is told."""

    def __init__(self, window: MainWindow, reattaching: Reattaching) -> None:
        super().__init__(window)
        self._window = window
        window.notes.words_wanted.connect(self._on_notes_words_wanted)
        reattaching.left_over.connect(self._on_reattaching_left_over)

    def _on_notes_words_wanted(self, note: Note, here: bool) -> None:
        """On the words where they are now, or on those that are selected."""
        window, anchor = self._window, note.anchor
        selected = window.reader.selection()
        if here and anchor.start is not None and anchor.end is not None:
            selected = anchor.document, anchor.start, anchor.end
        visit = window.desk.overview.visit_of_document(selected[0]) if selected else None
        if selected is None or visit is None:
            window.message.say(_SELECT)
            return
        window.keeper.flush()
        document, start, end = selected
        window.desk.read_library(
            lambda library: passage_anchor(library, visit, document, start, end),
            lambda words: self._put(note, words, self._tell),
            self,
        )

    def _put(self, note: Note, words: Anchor, then: Callable[[Note, Note], object]) -> None:
        def work(notebook: NotebookFile) -> tuple[Note, ChangeSet]:
            from briefing_app.notebook import put_note_on

            return put_note_on(notebook, note.id, words)

        self._window.desk.write_notebook(work, lambda now: then(note, now), self)

    def _tell(self, was: Note, now: Note) -> None:
        message = self._window.message
        message.say(f"Your note is on “{shortened(' '.join(now.anchor.exact.split()), 60)}” now.")
        message.offer("Undo", "Undo: put the note where it was", lambda: self._put(was, was.anchor, self._tell_undone))

    def _tell_undone(self, _was: Note, _now: Note) -> None:
        self._window.message.say("Your note is where it was.")

    def _on_reattaching_left_over(self, count: int) -> None:
        needs, whose = ("needs", "its") if count == 1 else ("need", "their")
        self._window.message.add(
            f"{many(count, 'note')} {needs} a look, as {whose} words changed: see beside the document."
        )
