"""Which files of a data folder are Briefing's own, so that nothing a person saves takes their place."""

from pathlib import Path

from briefing_app import settings
from briefing_app.paths import LOG_NAME
from briefing_app.storage.held import folders_in_use
from briefing_app.storage.schema import LIBRARY, NOTEBOOK

FOLDER = "backups"
SIDES = ("", "-journal", "-wal", "-shm")
_NAMES = frozenset(
    {settings.FILE_NAME, LOG_NAME, "glossary.toml"}
    | {schema.file_name + side for schema in (LIBRARY, NOTEBOOK) for side in SIDES}
)


def is_own(file: Path, *folders: Path) -> bool:
    """Whether a place is that of one of Briefing's own files, in `folders` or wherever it has a file open now.

    Raises OSError where the place cannot be looked at.
    """
    return any(_is_own(file, folder) for folder in {*folders, *folders_in_use()} if folder.is_dir())


def _is_own(file: Path, folder: Path) -> bool:
    place = file.parent.resolve()
    if place.samefile(folder):
        # Not every system tells small letters from capitals, and a backup of that name helps nobody.
        return file.name.casefold() in _NAMES
    copies = folder / FOLDER
    return copies.is_dir() and any(each.samefile(copies) for each in (place, *place.parents))
