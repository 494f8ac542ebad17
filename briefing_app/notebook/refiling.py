"""Notes on a whole visit, or on a theme or speaker of it, while that visit is part of another."""

from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import select

from briefing_app.domain.library import ChangeSet, Visit
from briefing_app.storage import LibraryFile, NotebookFile
from briefing_app.storage.former import former_visits
from briefing_app.storage.hashes import seal_note
from briefing_app.storage.library import list_visits
from briefing_app.storage.rows.notebook import NoteRow

Filed = tuple[str, str]
"""What notes are on, and the visit under which they are."""


def misfiled(nb: NotebookFile, library: LibraryFile, before: Iterable[Visit] = ()) -> dict[Filed, str]:
    """Where notes on whole visits belong that are filed under another; changes nothing.

    A visit that is here has its own notes. Those on one that is no more are where its documents are now: those that
    such a visit would be made for, else those that it had last among the visits `before`.
    """
    with nb.reading() as session:
        query = select(NoteRow.on_id, NoteRow.visit).where(NoteRow.document == "", NoteRow.visit != "")
        filed = {(on, visit) for on, visit in session.execute(query.distinct())}
    visits = list_visits(library)
    here = {visit.id for visit in visits}
    holding = {card.id: visit.id for visit in visits for card in visit.documents}
    stood = {visit.id: [card.id for card in visit.documents] for visit in before}
    gone = {name for on, visit in filed for name in (_own(on), visit)} - here
    # What the documents say comes first: it is told again when nobody knows any more what was before.
    taken = {**dict(_followed(gone, stood, holding)), **former_visits(library, gone)} if gone else {}
    found = {}
    for on, visit in filed:
        own = _own(on)
        belongs = own if own in here else taken.get(own, visit if visit in here else taken.get(visit, visit))
        if belongs != visit:
            found[on, visit] = belongs
    return found


def refile_visit_notes(nb: NotebookFile, where: Mapping[Filed, str]) -> ChangeSet:
    """File notes on whole visits as `misfiled` tells; what they are on they keep, which is how they find back."""
    changed = set()
    with nb.writing() as session:
        for row in session.scalars(select(NoteRow).where(NoteRow.document == "", NoteRow.visit != "")):
            if visit := where.get((row.on_id, row.visit)):
                row.visit = visit
                seal_note(row)
                changed.add(row.id)
    return ChangeSet(notes=frozenset(changed))


def _own(on: str) -> str:
    """The visit that a note is on, or whose theme or speaker."""
    return on.partition("/")[0]


def _followed(
    gone: Iterable[str], stood: Mapping[str, Iterable[str]], holding: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Each of these visits with the one that now holds the first of its documents that is left."""
    for name in gone:
        if now := next((holding[each] for each in stood.get(name, ()) if each in holding), None):
            yield name, now
