"""What the member writes: notes and questions, each anchored to its words; every write is durable at once."""

from briefing_app.notebook.anchors import anchor_on_document, anchor_on_passage, anchor_on_visit
from briefing_app.notebook.carrying import Fate, bring_in, carried_notes
from briefing_app.notebook.notes import (
    add_note,
    discard_note,
    list_bin,
    list_notes,
    note_counts,
    recategorise_note,
    remove_note,
    restore_note,
    rewrite_note,
    wordings,
)
from briefing_app.notebook.reattach import check_anchors, refile_notes

__all__ = [
    "Fate",
    "add_note",
    "anchor_on_document",
    "anchor_on_passage",
    "anchor_on_visit",
    "bring_in",
    "carried_notes",
    "check_anchors",
    "discard_note",
    "list_bin",
    "list_notes",
    "note_counts",
    "recategorise_note",
    "refile_notes",
    "remove_note",
    "restore_note",
    "rewrite_note",
    "wordings",
]
