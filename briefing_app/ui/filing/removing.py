"""Documents taken out of the library from the tree's menu, and put back where that is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.domain.wording import plural
from briefing_app.ui.filing.choices import visit_in_words
from briefing_app.ui.places import PageKind
from briefing_app.ui.still_there import is_there, nearest
from briefing_app.ui.wording import many

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.domain.library import ChangeSet
    from briefing_app.storage import LibraryFile
    from briefing_app.storage.removing import Removed
    from briefing_app.ui.places import Place
    from briefing_app.ui.tree.branch import Branch
    from briefing_app.ui.window import MainWindow

KEPT = "Your notes are kept, and come back with another import of the same file."


class Removing(QObject):
    """What a line of the tree stands for is removed at once, and can be put back as it was."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk

    def offered(self, branch: Branch) -> tuple[str, tuple[str, ...]]:
        """What the menu calls it, and the documents that go; nothing for a line that stands for none."""
        visits = self._desk.overview.visits
        if branch.heading and branch.place:
            own = [card.id for visit in visits if visit.council == branch.place.key for card in visit.documents]
            return f"Remove {plural(len(own), 'document', 'documents')} of this council", tuple(own)
        if branch.visit:
            visit = self._desk.overview.visit(branch.visit)
            cards = visit.documents if visit else ()
            return f"Remove this visit ({many(len(cards), 'document')})", tuple(card.id for card in cards)
        if branch.place and branch.place.page is PageKind.DOCUMENT:
            return "Remove this document", (branch.place.key,)
        return "", ()

    def remove(self, documents: Sequence[str]) -> None:
        """Take documents out, and go where there is still something to see."""

        def work(library: LibraryFile) -> tuple[Removed, ChangeSet]:
            from briefing_app.storage.removing import remove_documents

            return remove_documents(library, documents)

        said = self._named(documents)
        step = self._window.navigator.trail.here
        here = step.place if step else None
        self._desk.write_library(work, lambda removed: self._on_desk_removed(removed, said, here), self)

    def _named(self, documents: Sequence[str]) -> str:
        """What goes, in words: a document by its title, a visit by what it was."""
        whole = [visit for visit in self._desk.overview.visits if {card.id for card in visit.documents} & {*documents}]
        cards = [card for visit in whole for card in visit.documents if card.id in documents]
        if len(cards) == 1:
            return f"“{cards[0].title or cards[0].file_name}” was"
        if len(whole) == 1:
            return f"{visit_in_words(whole[0])} ({many(len(cards), 'document')}) was"
        return f"{many(len(cards), 'document')} of {many(len(whole), 'visit')} were"

    def _on_desk_removed(self, removed: Removed, said: str, here: Place | None) -> None:
        # Shown what is left before anybody looks for the page that showed what went.
        if here and not is_there(self._desk.overview, here):
            self._window.navigator.go(nearest(self._desk.overview, here))
        message = self._window.message
        message.say(f"{said} removed from Briefing. {KEPT}")
        message.offer("Undo", "Undo: put back what was removed", lambda: self._put_back(removed, here))

    def _put_back(self, removed: Removed, here: Place | None) -> None:
        def work(library: LibraryFile) -> tuple[int, ChangeSet]:
            from briefing_app.storage.removing import put_back_documents

            changes = put_back_documents(library, removed)
            return len(changes.documents), changes

        def done(back: int) -> None:
            if here and is_there(self._desk.overview, here):
                self._window.navigator.go(here)
            self._window.message.say(_said_back(back, len(removed.documents) - back))

        self._desk.write_library(work, done, self)


def _said_back(back: int, again: int) -> str:
    """What came back, and what did not because it was imported again meanwhile."""
    if not again:
        return "What was removed is back."
    stays = (
        f"{many(again, 'document')} imported again meanwhile {'stays as it is' if again == 1 else 'stay as they are'}"
    )
    return f"{many(back, 'document')} {'is' if back == 1 else 'are'} back; {stays}." if back else f"{stays}."
