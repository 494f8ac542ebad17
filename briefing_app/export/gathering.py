"""Asks the library for all that an exported visit tells."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing_app.across.following import Since, follow
from briefing_app.across.holding import Held, hold, pair_at
from briefing_app.domain.library import VisitTree
from briefing_app.domain.notes import NoteToHandOut
from briefing_app.storage import LibraryFile
from briefing_app.storage.library import visit_tree


@dataclass(frozen=True, slots=True)
class Gathered:
    """One visit with all that is told of it; `notes` is None where they are left out."""

    tree: VisitTree
    held: Held | None
    since: Since
    notes: tuple[NoteToHandOut, ...] | None = None


def gather(library: LibraryFile, visit: str, notes: Sequence[NoteToHandOut] | None = None) -> Gathered:
    """A visit, its release held against its letter, and what earlier visits asked; NotFoundError for no such visit."""
    tree = visit_tree(library, visit)
    pair = pair_at(tree.visit)
    held = hold(library, pair) if pair else None
    return Gathered(tree, held, follow(library, tree.visit), None if notes is None else tuple(notes))
