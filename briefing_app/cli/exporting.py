"""`briefing-app export`: one visit as a document to hand out."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from briefing_app.cli.options import Data, as_named, library_read, notebook_read
from briefing_app.cli.say import say

if TYPE_CHECKING:
    from briefing_app.domain.notes import NoteToHandOut


def export(
    visit: Annotated[str, typer.Argument(metavar="VISIT", help="An id as `list` prints it.")],
    to: Annotated[
        Path, typer.Option("--to", metavar="FILE", parser=as_named, help="Where to: .docx, .pdf, .html or .md.")
    ],
    notes: Annotated[bool, typer.Option("--notes", help="Include your own notes and questions.")] = False,
    replace: Annotated[bool, typer.Option("--replace", help="Write over an older file.")] = False,
    data: Data = None,
) -> None:
    """Write one visit to a file to hand out; your notes are left out unless asked for."""
    from briefing_app.export import format_of
    from briefing_app.export.saving import export_visit

    format_of(to)
    with library_read(data) as library:
        mine = _notes(visit, data) if notes else None
        say(f"Saved {export_visit(library, visit, to, mine, replace=replace)}")


def _notes(visit: str, data: Path | None) -> "tuple[NoteToHandOut, ...]":
    from briefing_app.notebook import notes_to_hand_out

    with notebook_read(data) as notebook:
        return notes_to_hand_out(notebook, visit)
