"""Notes on a whole visit, or on a theme or speaker of it, while that visit is part of another."""

from collections.abc import Collection, Mapping

from sqlalchemy import select

from briefing_app.domain.library import ChangeSet
from briefing_app.storage import NotebookFile
from briefing_app.storage.hashes import seal_note
from briefing_app.storage.rows.notebook import NoteRow


def refile_visit_notes(
    nb: NotebookFile, here: Collection[str], gone_into: Collection[tuple[str, str]] = ()
) -> ChangeSet:
    """File notes on visits that went under those that took their documents, and back where theirs is here again.

    `here` are all visits of the library. What a note is on it keeps, which is how it finds back.
    """
    taken_by = dict(gone_into)
    changed = set()
    with nb.writing() as session:
        for row in session.scalars(select(NoteRow).where(NoteRow.document == "", NoteRow.visit != "")):
            own = row.on_id.partition("/")[0]
            visit = own if own in here else _last(row.visit, here, taken_by)
            if visit in here and visit != row.visit:
                row.visit = visit
                seal_note(row)
                changed.add(row.id)
    return ChangeSet(notes=frozenset(changed))


def _last(visit: str, here: Collection[str], taken_by: Mapping[str, str]) -> str:
    """The visit that is here of those that took one after the other."""
    seen = set()
    while visit not in here and visit in taken_by and visit not in seen:
        seen.add(visit)
        visit = taken_by[visit]
    return visit
