"""What can be done with a line of the tree: open it, move a document, look at its earlier versions, remove it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from briefing_app.domain.library import ChangeSet, DocumentCard, StoredDocument, Visit
from briefing_app.ui.deeds import Deed, ShowVersions
from briefing_app.ui.filing.choices import Choice, card_of, choices, visit_in_words
from briefing_app.ui.filing.removing import Removing
from briefing_app.ui.filing.versions_dialog import VersionsDialog
from briefing_app.ui.filing.visit_dialog import VisitDialog
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.window import MainWindow

if TYPE_CHECKING:
    from briefing_app.storage import LibraryFile


class Filing(QObject):
    """Offers the tree's menu and does what is chosen; a move can be undone where it is told."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.menu: QMenu | None = None
        """The menu that is open or was last."""
        self.removing = Removing(window)
        window.tree.view.menu_wanted.connect(self._on_view_menu_wanted)
        window.reader.deed_wanted.connect(self._on_reader_deed_wanted)

    def ask_for_visit(self, document: str) -> None:
        """Ask which visit a document is about, and move it there."""
        from briefing_app.storage.library import guessed_visit

        self._desk.read_library(
            lambda library: guessed_visit(library, document), lambda guessed: self._ask(document, guessed), self
        )

    def show_versions(self, document: str) -> None:
        """Show a document's versions beside each other's dates."""
        from briefing_app.storage.library import document_versions

        self._desk.read_library(
            lambda library: document_versions(library, document),
            lambda versions: self._show_versions(document, versions),
            self,
        )

    def move(self, document: str, visit: str | None) -> None:
        """Put a document under another visit, its notes with it; None for one of its own."""
        former = self._desk.overview.visit_of_document(document)
        if former is None:
            return
        self._desk.write_library(
            lambda library: _moved(library, document, visit),
            lambda stored: self._on_desk_moved(stored, former),
            self,
        )

    def _on_reader_deed_wanted(self, deed: Deed) -> None:
        if isinstance(deed, ShowVersions):
            self.show_versions(deed.document)

    def _on_view_menu_wanted(self, index: QModelIndex, at: QPoint) -> None:
        branch = self._window.tree.model.branch(index)
        place = branch.place if branch else None
        removal, documents = self.removing.offered(branch) if branch else ("", ())
        if place is None or not documents:
            return
        self.menu = menu = QMenu(self._window.tree.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Open").triggered.connect(lambda: self._window.navigator.go(place))
        _, card = self._card(place.key)
        if card:
            menu.addAction("Move to another visit…").triggered.connect(lambda: self.ask_for_visit(card.id))
        if card and card.version > 1:
            menu.addAction("Show earlier versions…").triggered.connect(lambda: self.show_versions(card.id))
        menu.addSeparator()
        menu.addAction(removal).triggered.connect(lambda: self.removing.remove(documents))
        menu.popup(at)

    def _card(self, document: str) -> tuple[Visit | None, DocumentCard | None]:
        visit = self._desk.overview.visit_of_document(document)
        return visit, card_of(visit, document) if visit else None

    def _ask(self, document: str, guessed: str | None) -> None:
        visit, card = self._card(document)
        if visit is None or card is None:
            return
        listed = choices(self._desk.overview.visits, visit, guessed)
        if not listed:
            self._window.message.say("There is no other visit to move it to; nothing was changed.")
            return
        dialog = VisitDialog(card.title or card.file_name, listed, self._window)
        dialog.chosen.connect(lambda choice: self._on_dialog_chosen(document, choice))
        dialog.open()

    def _on_dialog_chosen(self, document: str, choice: Choice) -> None:
        self.move(document, choice.visit)

    def _show_versions(self, document: str, versions: tuple[tuple[int, str], ...]) -> None:
        visit, card = self._card(document)
        if visit and card:
            VersionsDialog(self._desk, visit, card, versions, self._window).open()

    def _on_desk_moved(self, document: StoredDocument, former: Visit) -> None:
        from briefing_app.notebook import refile_notes

        visit = self._desk.overview.visit_of_document(document.card.id)
        if visit is None or visit.id == former.id:
            return
        self._desk.write_notebook(
            lambda notebook: (None, refile_notes(notebook, document, visit)), lambda _: None, self
        )
        # Shown where it is now, before anybody looks for the page that showed it where it was.
        self._window.navigator.go(Place(PageKind.DOCUMENT, visit.id, document.card.id))
        title = document.card.title or document.card.file_name
        self._window.message.say(f"“{title}” is now under {visit_in_words(visit)}; your notes on it went with it.")
        self._window.message.offer("Undo", "Undo: move the document back", lambda: self._undo(document.card.id, former))

    def _undo(self, document: str, former: Visit) -> None:
        """Back where it was; a visit that went with its last document comes back from the document's own words."""
        there = self._desk.overview.visit(former.id)
        self.move(document, former.id if there else None)


def _moved(library: "LibraryFile", document: str, visit: str | None) -> tuple[StoredDocument, ChangeSet]:
    from briefing_app.storage.library import move_document, stored_document

    changes = move_document(library, document, visit)
    return stored_document(library, document), changes
