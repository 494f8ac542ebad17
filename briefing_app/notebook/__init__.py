"""What the member writes: notes anchored to their words, and meetings to ask at; every write is durable at once."""

from briefing_app.notebook.agenda import (
    add_question,
    agenda,
    agendas,
    mark,
    move,
    notes_to_hand_out,
    put_on_list,
    set_order,
    settled_notes,
    take_off_list,
    write_answer,
)
from briefing_app.notebook.anchors import anchor_on_document, anchor_on_passage, anchor_on_visit
from briefing_app.notebook.carrying import Fate, bring_in, carried_notes
from briefing_app.notebook.meetings import (
    add_meeting,
    change_meeting,
    list_meetings,
    remove_meeting,
    restore_meeting,
)
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
    "add_meeting",
    "add_note",
    "add_question",
    "agenda",
    "agendas",
    "anchor_on_document",
    "anchor_on_passage",
    "anchor_on_visit",
    "bring_in",
    "carried_notes",
    "change_meeting",
    "check_anchors",
    "discard_note",
    "list_bin",
    "list_meetings",
    "list_notes",
    "mark",
    "move",
    "note_counts",
    "notes_to_hand_out",
    "put_on_list",
    "recategorise_note",
    "refile_notes",
    "remove_meeting",
    "remove_note",
    "restore_meeting",
    "restore_note",
    "rewrite_note",
    "set_order",
    "settled_notes",
    "take_off_list",
    "wordings",
    "write_answer",
]
