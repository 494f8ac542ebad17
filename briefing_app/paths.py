"""Where files are: the bundled resources and migrations, and the member's data folder."""

import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from briefing_app.domain.errors import FolderError

APP_NAME = "Briefing"
LOG_NAME = "briefing.log"
"""Where unexpected errors are written down, in the data folder."""


def bundled(name: str) -> Path:
    """The folder `name` ("resources" or "db") that ships with the program, in a checkout, a wheel or the built app."""
    package = Path(__file__).resolve().parent
    packed = package / "_bundled" / name
    return packed if packed.exists() else package.parent / name


def resources() -> Path:
    """What ships beside the code: themes, icons, the sample, the glossary, the models, and what papers are set with."""
    return bundled("resources")


def migrations(chain: str) -> Path:
    """The Alembic scripts of one file: `chain` is "library" or "notebook"."""
    return bundled("db") / chain


def data_folder(chosen: Path | None = None) -> Path:
    """The folder that holds library and notebook: `chosen`, else BRIEFING_DATA, else the machine-local default.

    Raises FolderError where it is named as the home of somebody who has none here.
    """
    named = chosen or os.environ.get("BRIEFING_DATA")
    if named:
        try:
            return Path(named).expanduser().absolute()
        except RuntimeError as fault:
            raise FolderError(
                f"Nobody has a home folder by the name in {named}; nothing was stored: write the folder out in full."
            ) from fault
    return usual_data_folder()


def usual_data_folder() -> Path:
    """The machine-local folder that holds library and notebook where none is named."""
    from platformdirs import user_data_path

    return user_data_path(APP_NAME, appauthor=False, roaming=False)


def whole_path(path: Path) -> Path:
    """A path from the root, with the home folder in place of a tilde; one that is nobody's stands for itself."""
    try:
        return path.expanduser().absolute()
    except RuntimeError:
        return path.absolute()


def named(paths: Iterable[Path]) -> list[Path]:
    """The files and folders meant on a command line: where its shell leaves `*.pdf` as it is, those it stands for.

    What stands for nothing stays as it was typed, and is told to be missing.
    """
    if sys.platform == "win32":
        return [each for path in paths for each in _standing_for(path) or (path,)]
    return list(paths)


def _standing_for(path: Path) -> list[Path]:
    """What a name with `*` or `?` stands for, which no file there has in its own; brackets are ordinary signs."""
    if not {"*", "?"} & {*path.name}:
        return []
    # Two stars would be folders within folders to Python, or a fault.
    return sorted(path.parent.glob(re.sub(r"\*+", "*", path.name.replace("[", "[[]"))))


def is_there(path: Path) -> bool:
    """Whether something stands at a path; not where the system does not let one look, or takes no such name."""
    try:
        return path.exists()
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """Whether a path leads to a folder; not where the system does not let one look, or takes no such name."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_file(path: Path) -> bool:
    """Whether a path leads to a file; not where the system does not let one look, or takes no such name."""
    try:
        return path.is_file()
    except OSError:
        return False
