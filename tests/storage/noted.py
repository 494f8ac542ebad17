"""What is written in a notebook, and writing in it."""

from contextlib import closing
from pathlib import Path

from briefing_app.notebook import list_notes, rewrite_note
from briefing_app.storage import open_notebook
from briefing_app.storage.driver import UNTOUCHED, connect


def texts(folder: Path) -> list[str]:
    """The notes of a data folder."""
    with open_notebook(folder) as nb:
        return [note.text for note in list_notes(nb)]


def held(path: Path) -> list[str]:
    """The notes in a copy, which is not touched by looking."""
    with closing(connect(path, how=UNTOUCHED)) as connection:
        return [text for (text,) in connection.execute("SELECT text FROM note ORDER BY number")]


def rewrite(folder: Path, text: str) -> None:
    """Give the first note other words."""
    with open_notebook(folder) as nb:
        rewrite_note(nb, list_notes(nb)[0].id, text)
