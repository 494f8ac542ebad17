"""`briefing-app notes`: writing a note on something, listing what was written, and carrying it elsewhere."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from briefing_app.cli.options import AsJson, Data, as_named, notebook_read, opened_library, opened_notebook
from briefing_app.cli.say import say, say_json, warn
from briefing_app.domain.dates import local_day, local_time, say_cell
from briefing_app.domain.errors import BriefingError
from briefing_app.domain.notes import Anchor, NoteCategory
from briefing_app.domain.wording import plural
from briefing_app.paths import whole_path

if TYPE_CHECKING:
    from collections import Counter

    from briefing_app.domain.carrying import Fate
    from briefing_app.storage import LibraryFile

app = typer.Typer(help="Your own notes and questions.", no_args_is_help=True)


@app.command("add")
def add(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What to write.")],
    on: Annotated[str, typer.Option("--on", metavar="ID", help="A visit, document, finding or quote.")],
    category: Annotated[NoteCategory, typer.Option(help="What it is meant as.")] = NoteCategory.NOTE,
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """Write a note on a visit, document, finding or quote, by its id."""
    from briefing_app.cli.as_json import note_json
    from briefing_app.notebook import add_note

    if not text.strip():
        raise BriefingError("A note without words is not kept; nothing was stored: write what it is to say.")
    with opened_library(data) as library:
        anchor = _anchor(library, on)
    with opened_notebook(data) as notebook:
        note, _ = add_note(notebook, anchor, text, category)
    if as_json:
        say_json(note_json(note))
    else:
        say(f"Saved on {note.anchor.title}  [{note.id}]")


@app.command("list")
def list_(
    on: Annotated[str | None, typer.Option("--on", metavar="ID", help="Only those on this.")] = None,
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """List your notes with where they belong."""
    from briefing_app.cli.as_json import notes_json
    from briefing_app.notebook import list_notes

    with notebook_read(data) as notebook:
        notes = list_notes(notebook, on=on)
    if as_json:
        say_json(notes_json(notes))
        return
    for note in notes:
        say(f"{note.category.value.capitalize()} on {note.anchor.title}  [{note.id}]")
        if note.anchor.exact:
            say(f"  “{' '.join(note.anchor.exact.split())}” ({note.anchor.state.value})")
        _say_lines(note.text)
    if not notes and on:
        say(f"There is no note on {on}.")
    elif not notes:
        say("No notes yet: write one with `briefing-app notes add --on ID TEXT`.")


@app.command("bin")
def bin_(as_json: AsJson = False, data: Data = None) -> None:
    """List your deleted notes, the last deleted first, with how long each is kept."""
    from briefing_app.cli.as_json import bin_json
    from briefing_app.notebook import list_bin

    with notebook_read(data) as notebook:
        notes = list_bin(notebook)
    if as_json:
        say_json(bin_json(notes))
        return
    for note in notes:
        say(f"{note.category.value.capitalize()} on {note.anchor.title}  [{note.id}]")
        kept = f"kept until {say_cell(local_day(note.kept_until))}" if note.kept_until else "kept"
        say(f"  Deleted {_moment(note.deleted)}, {kept}")
        _say_lines(note.text)
    if not notes:
        say("There is no deleted note.")


@app.command("put-back")
def put_back(
    note: Annotated[str, typer.Argument(metavar="ID", help="A deleted note, as `notes bin` prints it.")],
    data: Data = None,
) -> None:
    """Put a deleted note back where it was."""
    from briefing_app.notebook import restore_note

    with opened_notebook(data) as notebook:
        back, _ = restore_note(notebook, note)
    say(f"Put back on {back.anchor.title}  [{back.id}]")


@app.command("wordings")
def wordings_(
    note: Annotated[str, typer.Argument(metavar="ID", help="A note, as `notes list` or `notes bin` prints it.")],
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """List the earlier wordings of a note, the newest first."""
    from briefing_app.cli.as_json import wordings_json
    from briefing_app.notebook import wordings

    with notebook_read(data) as notebook:
        earlier = wordings(notebook, note)[::-1]
    if as_json:
        say_json(wordings_json(note, earlier))
        return
    for each in earlier:
        say(f"Until {_moment(each.saved)}")
        _say_lines(each.text)
    if not earlier:
        say(f"There is no earlier wording of {note}.")


@app.command("export")
def export(
    file: Annotated[Path, typer.Argument(metavar="FILE", parser=as_named, help="Where to, such as notes.jsonld.")],
    replace: Annotated[bool, typer.Option("--replace", help="Write over an older file.")] = False,
    data: Data = None,
) -> None:
    """Write every note to one file, as W3C Web Annotations, and your meetings with them."""
    from briefing_app.sharing.notes import export_notes

    target = whole_path(file)
    with opened_notebook(data) as notebook:
        sent = export_notes(notebook, target, replace=replace)
    written = plural(len(sent.notes), "note was", "notes were")
    if sent.meetings:
        written = (
            f"{plural(len(sent.meetings), 'meeting', 'meetings')} and {plural(len(sent.notes), 'note', 'notes')} were"
        )
    say(f"{written} written to {target}")


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", parser=as_named, help="A file that `notes export` wrote.")],
    data: Data = None,
) -> None:
    """Take in notes and meetings from another Briefing; what was changed on both sides is kept twice."""
    from briefing_app.domain.carrying import stand_elsewhere
    from briefing_app.notebook import look_up_notes
    from briefing_app.sharing.notes import look_into_notes, take_in_notes

    with opened_library(data) as library, opened_notebook(data) as notebook:
        seen = look_into_notes(library, notebook, whole_path(file))
        brought, _ = take_in_notes(notebook, seen)
        # A visit that they are on may be part of another here.
        look_up_notes(notebook, library, ())
    say(_counted(brought.notes) or "There is no note in it.")
    if brought.meetings:
        say(f"Meetings: {_counted(brought.meetings)}")
    if seen.elsewhere:
        warn(stand_elsewhere(seen.elsewhere))


def _say_lines(text: str) -> None:
    for line in text.splitlines():
        say(f"  {line}")


def _moment(stored: str) -> str:
    return ", ".join(filter(None, (say_cell(local_day(stored)), local_time(stored))))


def _counted(fates: "Counter[Fate]") -> str:
    from briefing_app.domain.carrying import Fate

    return ", ".join(f"{fates[fate]} {fate.value}" for fate in Fate if fates[fate])


def _anchor(library: "LibraryFile", on: str) -> Anchor:
    """Where a note on this id belongs; NotFoundError where the library has no such id."""
    from briefing_app.notebook import anchor_on_document, anchor_on_passage, anchor_on_visit
    from briefing_app.storage.library import finding, quote, stored_document, visit_tree

    if on.startswith(("f-", "q-")):
        passage = finding(library, on) if on.startswith("f-") else quote(library, on)
        document = stored_document(library, passage.document)
        visit = visit_tree(library, document.card.visit).visit
        return anchor_on_passage(document, visit, passage.start, passage.end, on)
    if on.startswith("d-"):
        document = stored_document(library, on)
        return anchor_on_document(document, visit_tree(library, document.card.visit).visit)
    return anchor_on_visit(visit_tree(library, on).visit)
