"""All commands under one name."""

from typing import Annotated

import typer

from briefing_app import __version__
from briefing_app.cli import (
    comparing,
    exporting,
    library,
    meetings,
    neighbours,
    notes,
    packing,
    reading,
    removing,
    safety,
    searching,
    shelf,
)
from briefing_app.cli.options import Data, remember_data
from briefing_app.cli.say import PROGRAM, say

app = typer.Typer(name=PROGRAM, add_completion=False, pretty_exceptions_enable=False)
app.command("read")(reading.read)
app.command("import")(library.import_)
app.command("list")(library.list_)
app.command("show")(library.show)
app.command("search", context_settings={"ignore_unknown_options": True})(searching.search)
app.command("compare")(comparing.compare)
app.command("export")(exporting.export)
app.command("pack")(packing.pack)
app.command("publish")(shelf.publish)
app.command("sync")(shelf.sync)
app.command("remove")(removing.remove)
app.command("neighbours")(neighbours.neighbours)
app.add_typer(notes.app, name="notes")
app.add_typer(meetings.app, name="meetings")
app.command("backup")(safety.backup)
app.command("restore")(safety.restore)
app.command("check")(safety.check)


def _version(wanted: bool) -> None:
    if wanted:
        say(f"Briefing {__version__}")
        raise typer.Exit


@app.callback()
def main(
    data: Data = None,
    version: Annotated[  # noqa: ARG001 (its callback answers)
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """What was published about an inspection visit, with your notes. Without a command, opens the window."""
    remember_data(data)
