"""Which notes belong to what is shown, and what a new one would be on; asked of both files, knows no widgets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing_app.domain.meetings import QUESTIONS
from briefing_app.domain.notes import Anchor, AnchorState, Note
from briefing_app.domain.themes import Theme
from briefing_app.ui.page_ids import page_id, place_of_page_id
from briefing_app.ui.places import PageKind, Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.domain.briefing import Finding, Quote
    from briefing_app.domain.library import StoredDocument, Visit, VisitTree
    from briefing_app.storage import LibraryFile, NotebookFile


_OF_NO_VISIT = {
    PageKind.QUESTIONS: "My questions",
    PageKind.MEETING: "My notes for this meeting",
    PageKind.GLOSSARY: "My notes",
    PageKind.COUNCIL: "My notes on this council",
    PageKind.NEIGHBOURS: "My notes on this council",
}
_OF_A_COUNCIL = frozenset({PageKind.COUNCIL, PageKind.NEIGHBOURS})
_HINTS = {
    PageKind.MEETING: "None yet. Questions on the list and their answers stand here too, to be read and changed.",
    PageKind.QUESTIONS: "None yet. Beside a visit or a document, “Add to my questions” makes a suggested one yours.",
    PageKind.GLOSSARY: "Open a visit to see your notes on it, or to write one.",
    PageKind.COUNCIL: "None yet. Notes are kept with each visit: open one to write.",
    PageKind.NEIGHBOURS: "None yet. Notes are kept with each visit: open one to write.",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """One page, seen from the notebook."""

    place: Place
    title: str
    anchor: Anchor | None = None
    """What a new note here is on; None where none can be written."""
    ids: frozenset[str] = frozenset()
    """What a note must be on to belong here; empty where the page decides otherwise."""
    spans: frozenset[tuple[str, int, int]] = frozenset()
    """Document, start and end of the page's findings or quotes."""
    visits: frozenset[str] = frozenset()
    """The visits whose notes all belong here, on a page of several."""

    @property
    def hint(self) -> str:
        """What to know where no note is and none can be written."""
        return _HINTS.get(self.place.page, "")

    def hangs_on(self, visits: frozenset[str]) -> bool:
        """Whether other notes may belong here, or be written, once something of these visits was changed."""
        return self.place.visit in visits or (bool(visits) and self.place.page in _OF_A_COUNCIL)

    def holds(self, note: Note) -> bool:
        """Whether a note belongs on this page."""
        match self.place.page:
            case PageKind.QUESTIONS:
                return note.category in QUESTIONS
            case PageKind.MINUTE | PageKind.COMPARISON | PageKind.SINCE | PageKind.COUNCILLORS:
                return note.anchor.visit == self.place.visit
            case PageKind.DOCUMENT:
                return note.anchor.document == self.place.key
            case page if page in _OF_A_COUNCIL:
                return note.anchor.visit in self.visits
        return note.anchor.on in self.ids or self._covers(note.anchor)

    def _covers(self, anchor: Anchor) -> bool:
        """Whether its words are among the page's: a finding that was joined with another lost its own id."""
        return (
            anchor.start is not None
            and anchor.state is AnchorState.FOUND
            and any(anchor.document == document and a <= anchor.start < b for document, a, b in self.spans)
        )


def shown_at(library: LibraryFile, place: Place) -> Shown:
    """The page at a place, seen from the notebook."""
    if place.page in _OF_NO_VISIT:
        return Shown(place, _OF_NO_VISIT[place.page], visits=_visits_of(library, place))
    from briefing_app.storage.library import stored_document, visit_tree

    tree = visit_tree(library, place.visit)
    match place.page:
        case PageKind.THEME:
            return _theme(tree, place)
        case PageKind.SPEAKER:
            return _speaker(tree, place)
        case PageKind.DOCUMENT:
            return _document(stored_document(library, place.key), tree.visit, place)
    return _visit(tree.visit, place)


def passage_anchor(library: LibraryFile, visit: Visit, document_id: str, start: int, end: int) -> Anchor:
    """The anchor of a note on some words: on the finding or quote that holds them, else on the document."""
    from briefing_app.notebook import anchor_on_passage
    from briefing_app.storage.library import stored_document

    document = stored_document(library, document_id)
    parts: tuple[Finding | Quote, ...] = (*document.findings, *document.quotes)
    holding = [part for part in parts if part.start <= start and end <= part.end]
    return anchor_on_passage(document, visit, start, end, holding[0].id if holding else document_id)


def list_shown(notebook: NotebookFile, shown: Shown) -> tuple[Note, ...]:
    """The notes of a page, oldest first."""
    from briefing_app.notebook import list_notes

    if shown.place.page is PageKind.MEETING:
        return _of_meeting(notebook, shown.place.key)
    notes = list_notes(notebook, visit=shown.place.visit) if shown.place.visit else list_notes(notebook)
    # Those of one second stay as they were written, and do not change places when their page is opened again.
    return tuple(sorted(filter(shown.holds, notes), key=lambda note: note.created))


def _of_meeting(notebook: NotebookFile, meeting: str) -> tuple[Note, ...]:
    """The questions of a meeting in speaking order, each before its answer; of one that is no more, none."""
    from briefing_app.notebook import find_agenda

    told = find_agenda(notebook, meeting)
    if told is None:
        return ()
    pairs = ((None if each.removed else each.note, each.answer) for each in told.questions)
    return tuple(note for pair in pairs for note in pair if note)


def about(anchor: Anchor, shown: Shown) -> str:
    """What a note without words of its own is on, where that is not simply the page it is shown on."""
    if anchor.exact or (shown.anchor and anchor.on == shown.anchor.on):
        return ""
    whole = place_of_page_id(anchor.on)
    return anchor.title.partition(": ")[0] if whole and whole.visit == shown.place.visit else anchor.title


def _visits_of(library: LibraryFile, place: Place) -> frozenset[str]:
    """The council's visits, on its page and on a table of its neighbours."""
    from briefing_app.storage.library import list_visits
    from briefing_app.storage.neighbours import council_key, neighbour_table

    if place.page not in _OF_A_COUNCIL:
        return frozenset()
    council = place.key if place.page is PageKind.COUNCIL else neighbour_table(library, place.key).table.council
    key = council_key(council)
    return frozenset(visit.id for visit in list_visits(library) if council_key(visit.council) == key)


def _visit(visit: Visit, place: Place) -> Shown:
    from briefing_app.notebook import anchor_on_visit

    return Shown(place, "My notes on this visit", anchor_on_visit(visit))


def _theme(tree: VisitTree, place: Place) -> Shown:
    from briefing_app.notebook import anchor_on_visit

    own = page_id(place)
    label = Theme(place.key).label
    anchor = anchor_on_visit(tree.visit)
    anchor = replace(anchor, on=own, title=f"{label}: {anchor.title}")
    findings = [found for group in tree.themes if group.theme.value == place.key for found in group.findings]
    return Shown(place, f"My notes on {label}", anchor, _ids(own, findings), _spans(findings))


def _speaker(tree: VisitTree, place: Place) -> Shown:
    from briefing_app.notebook import anchor_on_visit

    quotes = [quote for group in tree.speakers if group.name == place.key for quote in group.quotes]
    own = page_id(place)
    anchor = anchor_on_visit(tree.visit)
    anchor = replace(anchor, on=own, title=f"{place.key}: {anchor.title}")
    return Shown(place, f"My notes on what {place.key} said", anchor, _ids(own, quotes), _spans(quotes))


def _document(document: StoredDocument, visit: Visit, place: Place) -> Shown:
    from briefing_app.notebook import anchor_on_document

    return Shown(place, "My notes on this document", anchor_on_document(document, visit))


def _ids(own: str, passages: Sequence[Finding | Quote]) -> frozenset[str]:
    return frozenset({own, *(passage.id for passage in passages)})


def _spans(passages: Sequence[Finding | Quote]) -> frozenset[tuple[str, int, int]]:
    return frozenset((passage.document, passage.start, passage.end) for passage in passages)
