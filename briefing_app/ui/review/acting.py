"""What each key of a review does: the correction it makes, or the question it asks first."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from briefing_app.domain.briefing import Finding, Quote, Speaker, Unplaced
from briefing_app.domain.corrections import Correction, change_speaker, change_theme
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind
from briefing_app.ui.review import deeds
from briefing_app.ui.review.corrections_dialog import CorrectionsDialog
from briefing_app.ui.review.dialogs import SpeakerDialog, SplitDialog, ThemeDialog
from briefing_app.ui.review.keys import ReviewKeys
from briefing_app.ui.review.listing import ReviewList
from briefing_app.ui.review.reviewed import Reviewed
from briefing_app.ui.review.rows import ReviewRow
from briefing_app.ui.review.session import ReviewSession
from briefing_app.ui.review.source import SourceView

Asked = TypeVar("Asked", bound=QDialog)
Deed = Callable[[Reviewed, ReviewRow], Correction]


class ReviewActs(QObject):
    """Turns keys into corrections of the line in question."""

    refused = Signal(str)
    """Why something could not be done, in words."""

    def __init__(
        self, session: ReviewSession, keys: ReviewKeys, rows: ReviewList, source: SourceView, panel: QWidget
    ) -> None:
        super().__init__(panel)
        self._session, self._keys, self._list, self._source, self._panel = session, keys, rows, source, panel
        self._corrections: CorrectionsDialog | None = None
        for kind, action in keys.kinds.items():
            action.triggered.connect(lambda _checked=False, kind=kind: self._set_kind(kind))
        self._connect()
        session.renewed.connect(self._on_session_renewed)
        source.note_wanted.connect(self._on_source_note_wanted)

    def _connect(self) -> None:
        keys, session = self._keys, self._session
        for action, deed in (
            (keys.theme, self._ask_theme),
            (keys.speaker, self._ask_speaker),
            (keys.split, self._split),
            (keys.add, self._add),
            (keys.add_quote, self._add_quote),
            (keys.corrections, self._list_corrections),
            (keys.confirm, lambda: self._do(deeds.checked)),
            (keys.dismiss, lambda: self._do(deeds.without)),
            (keys.join, lambda: self._do(deeds.joined)),
            (keys.confirm_all, self._confirm_all),
            (keys.undo, session.undo),
            (keys.redo, session.redo),
        ):
            action.triggered.connect(lambda _checked=False, deed=deed: deed())

    def _here(self) -> tuple[Reviewed, ReviewRow] | None:
        """The document and its line in question; where none is listed, that is said."""
        reviewed, row = self._session.reviewed, self._list.row
        if reviewed and not row:
            self.refused.emit("No line is listed here: turn off “Only what needs me” to see every line.")
        return (reviewed, row) if reviewed and row else None

    def _bound(self, dialog: Asked) -> Asked:
        """A question about this document, which goes with it."""
        self._session.ended.connect(dialog.reject)
        return dialog

    def _do(self, deed: Deed) -> None:
        here = self._here()
        if here is None:
            return
        try:
            self._session.make(deed(*here))
        except deeds.CannotError as why:
            self.refused.emit(str(why))

    def _set_kind(self, kind: FindingKind) -> None:
        self._do(lambda reviewed, row: deeds.kind_of_row(reviewed, row, kind))

    def _confirm_all(self) -> None:
        reviewed = self._session.reviewed
        if reviewed is None:
            return
        try:
            self._session.make(*deeds.all_checked(reviewed, self._list.lines.rows))
        except deeds.CannotError as why:
            self.refused.emit(str(why))

    def _ask_theme(self) -> None:
        here = self._here()
        if here is None:
            return
        reviewed, row = here
        found = row.on
        if not isinstance(found, Finding):
            self.refused.emit(deeds.no_finding(found, "theme"))
            return
        dialog = self._bound(ThemeDialog(found.theme, self._panel))
        dialog.chosen.connect(lambda theme: self._set_theme(reviewed, found, theme))
        dialog.open()

    def _set_theme(self, reviewed: Reviewed, found: Finding, theme: Theme) -> None:
        if theme is not found.theme:
            self._session.make(change_theme(reviewed.document.source, found, theme))

    def _ask_speaker(self) -> None:
        here = self._here()
        if here is None:
            return
        reviewed, row = here
        said = row.on
        if not isinstance(said, Quote):
            self.refused.emit(deeds.no_quote(said))
            return
        self._ask_who(said.speaker, lambda who: self._session.make(change_speaker(reviewed.document.source, said, who)))

    def _ask_who(self, now: Speaker, then: Callable[[Speaker], object]) -> None:
        quotes = self._session.reviewed.document.quotes if self._session.reviewed else ()
        dialog = self._bound(SpeakerDialog(now, [said.speaker for said in quotes], self._panel))
        dialog.chosen.connect(then)
        dialog.open()

    def _split(self) -> None:
        here = self._here()
        if here is None:
            return
        reviewed, row = here
        selected = self._source.selected_in(reviewed.document.card.id)
        if selected and row.on.start < selected[0] < row.on.end:
            self._do(lambda reviewed, row: deeds.parted(reviewed, row, selected[0]))
            return
        if isinstance(row.on, Unplaced):
            self._do(lambda reviewed, row: deeds.parted(reviewed, row, row.on.start))
            return
        text = row.on.text
        dialog = self._bound(SplitDialog(text, deeds.likely_seam(text), self._panel))
        start = row.on.start
        dialog.chosen.connect(lambda at: self._do(lambda reviewed, row: deeds.parted(reviewed, row, start + at)))
        dialog.open()

    def _add(self) -> None:
        span = self._span()
        if span:
            self._session.add_as_finding(*span)

    def _add_quote(self) -> None:
        reviewed, span = self._session.reviewed, self._span()
        if reviewed and span:
            self._ask_who(Speaker(), lambda who: self._session.make(deeds.quoted(reviewed, span, who)))

    def _span(self) -> tuple[int, int] | None:
        """The selected words, else the unplaced paragraph in question."""
        if self._session.reviewed is None:
            return None
        selected = self._source.selected_in(self._session.reviewed.document.card.id)
        if selected:
            return selected
        row = self._list.row
        if row and isinstance(row.on, Unplaced):
            return row.on.start, row.on.end
        self.refused.emit("Select the words in the document first, with the mouse or with Shift and the arrow keys.")
        return None

    def _list_corrections(self) -> None:
        if self._session.reviewed is None:
            return
        if self._corrections is None:
            self._corrections = self._bound(CorrectionsDialog(self._panel))
            self._corrections.undo_wanted.connect(self._session.take_back)
            self._corrections.redo_wanted.connect(self._session.make_again)
        self._corrections.fill(self._session.reviewed.corrections)
        self._corrections.open()

    def _on_session_renewed(self) -> None:
        if self._corrections is not None and self._corrections.isVisible() and self._session.reviewed:
            self._corrections.fill(self._session.reviewed.corrections)

    def _on_source_note_wanted(self, document: str, start: int, end: int) -> None:
        """The button beneath selected words was pressed."""
        if self._session.reviewed and document == self._session.reviewed.document.card.id:
            self._session.add_as_finding(start, end)
