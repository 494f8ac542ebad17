"""What library and notebook hold at a glance, and what a change of all of it is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from briefing_app.domain.errors import BriefingError, FolderError
from briefing_app.domain.library import ChangeSet, Counts, Visit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from briefing_app.domain.meetings import Meeting
    from briefing_app.storage import LibraryFile, NotebookFile


@dataclass(frozen=True, slots=True)
class Overview:
    """What both files hold, at a glance; kept in memory so that panels need not wait for it."""

    visits: tuple[Visit, ...] = ()
    counts: Counts = field(default_factory=Counts)
    notes: Mapping[str, int] = field(default_factory=dict)
    """How many notes are on each id."""
    questions: int = 0
    """How many questions and follow-ups are still open."""
    meetings: tuple[Meeting, ...] = ()
    """In the order they were prepared."""
    backup: datetime | None = None
    """When the notebook was last backed up, in local time."""
    backup_problem: str = ""
    """Why the last backup could not be made, as a sentence; empty where all is well."""

    def visit(self, visit_id: str) -> Visit | None:
        """The visit with this id, if it is there."""
        return next((visit for visit in self.visits if visit.id == visit_id), None)

    def meeting(self, meeting_id: str) -> Meeting | None:
        """The meeting with this id, if it is there."""
        return next((meeting for meeting in self.meetings if meeting.id == meeting_id), None)

    def visit_of_document(self, document_id: str) -> Visit | None:
        """The visit this document is about."""
        return next((visit for visit in self.visits if any(card.id == document_id for card in visit.documents)), None)


def library_part(library: LibraryFile) -> tuple[tuple[Visit, ...], Counts]:
    """What an overview says of the library."""
    from briefing_app.storage.library import counts, list_visits

    return list_visits(library), counts(library)


def notebook_part(notebook: NotebookFile) -> Overview:
    """An overview that says nothing of the library yet."""
    from briefing_app.notebook import count_open_questions, list_meetings, note_counts

    return Overview(
        notes=note_counts(notebook),
        questions=count_open_questions(notebook),
        meetings=list_meetings(notebook),
        backup=_last_copy(notebook),
        backup_problem=notebook.backup_problem,
    )


def overview_of(library: LibraryFile, notebook: NotebookFile) -> Overview:
    """What both hold now."""
    visits, counts = library_part(library)
    return replace(notebook_part(notebook), visits=visits, counts=counts)


def all_written(notebook: NotebookFile | None) -> ChangeSet:
    """A change of every note and meeting; of none where they cannot be read."""
    from briefing_app.notebook import list_meetings, list_notes

    if notebook is None:
        return ChangeSet()
    try:
        notes, meetings = list_notes(notebook), list_meetings(notebook)
    except BriefingError:
        return ChangeSet()
    return ChangeSet(notes=frozenset(note.id for note in notes), meetings=frozenset(meeting.id for meeting in meetings))


def reaching(changes: ChangeSet, visits: Iterable[Visit]) -> ChangeSet:
    """A change with the later visits of the same councils: their pages tell what earlier visits asked for.

    `visits` are those there were before the change and those there are now.
    """
    visits = [visit for visit in visits if visit.council and visit.start]
    first: dict[str, str] = {}
    for visit in visits:
        if visit.id in changes.visits:
            start = visit.start or ""
            first[visit.council] = min(first.get(visit.council, start), start)
    later = {visit.id for visit in visits if first.get(visit.council, "~") <= (visit.start or "")}
    return changes | ChangeSet(visits=frozenset(later))


def everything(visits: Iterable[Visit]) -> ChangeSet:
    """A change of all these visits and their documents."""
    visits = tuple(visits)
    documents = frozenset(card.id for visit in visits for card in visit.documents)
    return ChangeSet(frozenset(visit.id for visit in visits), documents)


def _last_copy(notebook: NotebookFile) -> datetime | None:
    """When the newest copy was made; None also where they cannot be listed, of which `backup_problem` tells."""
    from briefing_app.storage.ladder import backups_in
    from briefing_app.storage.own_files import FOLDER

    try:
        newest = next(iter(backups_in(notebook.path.parent / FOLDER, "notebook")), None)
    except FolderError:
        return None
    return newest.made.astimezone() if newest else None
