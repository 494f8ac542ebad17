"""What stands beside the page at a place, asked of both files; knows no widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing_app.across.following import follow
from briefing_app.across.holding import hold, pair_at
from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.meetings import QUESTIONS
from briefing_app.domain.notes import NoteCategory
from briefing_app.domain.themes import Theme
from briefing_app.ui.beside.earlier import Earlier, earlier
from briefing_app.ui.beside.suggesting import Suggested, suggest
from briefing_app.ui.places import PageKind, Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.domain.briefing import Finding
    from briefing_app.domain.library import ChangeSet, StoredDocument, Visit, VisitTree
    from briefing_app.domain.notes import Anchor, Note
    from briefing_app.storage import LibraryFile, NotebookFile

_PAGES = frozenset({PageKind.MINUTE, PageKind.THEME, PageKind.DOCUMENT, PageKind.COMPARISON, PageKind.COUNCILLORS})
_ASKING = frozenset({PageKind.MINUTE, PageKind.THEME, PageKind.DOCUMENT})


@dataclass(frozen=True, slots=True)
class Question:
    """A suggested question, ready to become the member's own."""

    text: str
    anchor: Anchor
    words: str
    """The finding it is about."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside one page."""

    place: Place
    questions: tuple[Question, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    own: frozenset[str] = frozenset()
    """The ids of the member's notes under the visit."""


def beside_at(library: LibraryFile, notebook: NotebookFile, place: Place) -> Beside:
    """Questions to suggest for a page, none of a finding that the member asks about, and what earlier visits asked for.

    Nothing stands beside a page that is no more; to say so is the page's own part.
    """
    try:
        return _beside(library, notebook, place) if place.visit and place.page in _PAGES else Beside(place)
    except NotFoundError:
        return Beside(place)


def _beside(library: LibraryFile, notebook: NotebookFile, place: Place) -> Beside:
    from briefing_app.notebook import list_notes
    from briefing_app.storage.library import stored_document, visit_tree

    tree = visit_tree(library, place.visit)
    since = follow(library, tree.visit)
    pair = pair_at(tree.visit)
    left_out = hold(library, pair).left_out if pair else frozenset[str]()
    own = list_notes(notebook, visit=place.visit)
    asked = {note.anchor.on for note in own if note.category in QUESTIONS}
    unasked = [one for one in _shown(tree, place) if one.id not in asked] if place.page in _ASKING else []
    suggested = suggest(unasked, left_out, since)
    # Several questions may be about one document, and a long one takes a while to fetch.
    documents = {key: stored_document(library, key) for key in {one.finding.document for one in suggested}}
    questions = (_question(documents[one.finding.document], tree.visit, one) for one in suggested)
    return Beside(place, tuple(questions), earlier(since, place), frozenset(note.id for note in own))


def add_question(notebook: NotebookFile, question: Question) -> tuple[Note, ChangeSet]:
    """Make the question the member's own."""
    from briefing_app.notebook import add_note

    return add_note(notebook, question.anchor, question.text, NoteCategory.QUESTION)


def _shown(tree: VisitTree, place: Place) -> Sequence[Finding]:
    """The findings of the page; of a page at one finding, that one first."""
    match place.page:
        case PageKind.THEME:
            found = [one for group in tree.themes if group.theme is Theme(place.key) for one in group.findings]
        case PageKind.DOCUMENT:
            found = [one for one in tree.findings if one.document == place.key]
        case _:
            found = list(tree.findings)
    order = {card.id: nth for nth, card in enumerate(tree.visit.documents)}
    at = place.start
    return sorted(
        found, key=lambda one: (not (at is not None and one.start <= at < one.end), order[one.document], one.start)
    )


def _question(document: StoredDocument, visit: Visit, one: Suggested) -> Question:
    from briefing_app.notebook import anchor_on_passage

    finding = one.finding
    anchor = anchor_on_passage(document, visit, finding.start, finding.end, finding.id)
    return Question(one.text, anchor, finding.text)
