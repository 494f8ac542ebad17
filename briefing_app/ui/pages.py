"""From a place to its page: what to ask of library and notebook, and which page shows it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from briefing_app.across.following import follow
from briefing_app.across.holding import hold, pair_at, pairs
from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.meetings import QUESTIONS
from briefing_app.domain.themes import Theme
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.pages import (
    comparison_page,
    council_page,
    councillors_page,
    document_page,
    glossary_page,
    meeting_page,
    minute_page,
    neighbours_page,
    questions_page,
    since_page,
    speaker_page,
    theme_page,
    themes_page,
)  # fmt: skip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing_app.domain.library import Visit, VisitTree
    from briefing_app.domain.notes import Note
    from briefing_app.storage import LibraryFile, NotebookFile
    from briefing_app.ui.reader import Page


def page_at(library: LibraryFile, notebook: NotebookFile, place: Place) -> Page:
    """The page at a place as both files now are; a place that is no more raises `NotFoundError`."""
    from briefing_app.notebook import list_notes
    from briefing_app.storage.library import stored_document, visit_tree

    if not place.visit:
        return _of_no_visit(library, notebook, place)
    with _gone_in_plain_words():
        tree = visit_tree(library, place.visit)
    notes = list_notes(notebook, visit=place.visit)
    match place.page:
        case PageKind.THEME:
            return theme_page(tree, Theme(place.key), notes, place.start)
        case PageKind.SPEAKER:
            return speaker_page(tree, place.key, notes, place.start)
        case PageKind.DOCUMENT:
            with _gone_in_plain_words():
                document = stored_document(library, place.key)
            return document_page(document, tree.visit, notes, place.start, place.end)
        case PageKind.COMPARISON | PageKind.SINCE | PageKind.COUNCILLORS:
            return _across(library, tree, notes, place)
    return _minute(library, tree, notes, place.key)


@contextmanager
def _gone_in_plain_words() -> Iterator[None]:
    """Ids say nothing to a member; that a page went, and what becomes of notes on it, does."""
    try:
        yield
    except NotFoundError as error:
        raise NotFoundError(
            "What stood there is not in the library any more: it was removed, or moved to another visit. "
            "Notes on it are kept; import the file again to see them at their place."
        ) from error


def _across(library: LibraryFile, tree: VisitTree, notes: Sequence[Note], place: Place) -> Page:
    """A page that goes across a visit's documents, or across visits."""
    match place.page:
        case PageKind.SINCE:
            return since_page(follow(library, tree.visit), place.key)
        case PageKind.COUNCILLORS:
            return councillors_page(tree, notes)
    return _comparison(library, tree.visit, place.key)


def _of_no_visit(library: LibraryFile, notebook: NotebookFile, place: Place) -> Page:
    from briefing_app.glossary import load_glossary

    if place.page is PageKind.GLOSSARY:
        return glossary_page(load_glossary(library.path.parent).glossary, place.key)
    if place.page in {PageKind.COUNCIL, PageKind.NEIGHBOURS}:
        return _council(library, place)
    return _questions(library, notebook, place)


def _questions(library: LibraryFile, notebook: NotebookFile, place: Place) -> Page:
    """All of the member's questions, or those of one meeting."""
    from briefing_app.notebook import agendas, list_notes
    from briefing_app.storage.library import list_visits

    notes = [note for note in list_notes(notebook) if note.category in QUESTIONS]
    told = agendas(notebook)
    nothing_read = not list_visits(library)
    if place.page is not PageKind.MEETING:
        return questions_page(notes, told, nothing_read=nothing_read)
    meeting = next((one for one in told if one.meeting.id == place.key), None)
    if meeting is None:
        raise NotFoundError("This meeting was removed. Its questions and answers are kept under My questions.")
    return meeting_page(meeting, notes, told, nothing_read=nothing_read)


def _council(library: LibraryFile, place: Place) -> Page:
    """A council's page, or an earlier table of its neighbours."""
    from briefing_app.storage.library import list_visits
    from briefing_app.storage.neighbours import council_key, neighbour_table, neighbours_of

    visits = list_visits(library)
    known = {council_key(visit.council): visit.council for visit in visits if visit.council}
    if place.page is PageKind.COUNCIL:
        own = [visit for visit in visits if visit.council == place.key]
        tables = neighbours_of(library, place.key) if place.key else ()
        return council_page(place.key, own, tables, known, at_neighbours=place.start is not None)
    kept = neighbour_table(library, place.key)
    key = council_key(kept.table.council)
    return neighbours_page(kept, [visit for visit in visits if council_key(visit.council) == key], known)


def _minute(library: LibraryFile, tree: VisitTree, notes: Sequence[Note], key: str) -> Page:
    if key:
        return themes_page(tree)
    pair = pair_at(tree.visit)
    return minute_page(tree, notes, hold(library, pair) if pair else None, follow(library, tree.visit))


def _comparison(library: LibraryFile, visit: Visit, key: str) -> Page:
    pair = pair_at(visit, key)
    if pair is None:
        raise NotFoundError("This visit has no such release and letter any more; open it from the tree again.")
    others = [other for other in pairs(visit) if other != pair]
    return comparison_page(hold(library, pair), visit, others, key)
