"""Options that several commands take, and the two files they open."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from briefing_app.storage import LibraryFile, NotebookFile


def _folder(named: str) -> Path:
    """A data folder as named; none at all is not the folder one happens to be in."""
    if not named:
        raise typer.BadParameter("it names no folder.")
    return Path(named)


def as_named(named: str) -> Path:
    """A file as named; none at all is not the folder one happens to be in."""
    if not named:
        raise typer.BadParameter("it names no file.")
    return Path(named)


AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")]
Data = Annotated[
    Path | None,
    typer.Option(
        "--data", metavar="DIR", parser=_folder, help="The folder that holds library and notebook.", show_default=False
    ),
]


def remember_data(data: Path | None) -> None:
    """Make the folder chosen on the command line the one that every part uses."""
    if data is not None:
        from briefing_app.paths import data_folder

        os.environ["BRIEFING_DATA"] = str(data_folder(data))


def opened_library(data: Path | None) -> "LibraryFile":
    """The library in the chosen folder, for a `with` block."""
    from briefing_app.paths import data_folder
    from briefing_app.storage import open_library

    return open_library(data_folder(data))


def opened_notebook(data: Path | None, *, patient: bool = True) -> "NotebookFile":
    """The notebook in the chosen folder, for a `with` block; wait for it only where nothing can be done without."""
    from briefing_app.paths import data_folder
    from briefing_app.storage import open_notebook

    return open_notebook(data_folder(data), patient=patient)


def library_read(data: Path | None) -> "LibraryFile":
    """The library in the chosen folder for a command that only reads it, for a `with` block."""
    from briefing_app.paths import data_folder
    from briefing_app.storage.to_read import library_to_read

    return library_to_read(data_folder(data))


def notebook_read(data: Path | None, *, patient: bool = True) -> "NotebookFile":
    """The notebook in the chosen folder for a command that only reads it, for a `with` block."""
    from briefing_app.paths import data_folder
    from briefing_app.storage.to_read import notebook_to_read

    return notebook_to_read(data_folder(data), patient=patient)
