"""What can be said of a file before it is opened."""

import stat
from pathlib import Path

from briefing_app.domain.errors import TooLargeError, UnreadableFileError
from briefing_app.domain.file_names import shown_name
from briefing_app.reading.limits import MAX_FILE
from briefing_app.reading.readers import too_large
from briefing_app.reading.readers.sniffing import HEAD


def check_file(path: Path) -> None:
    """Raise a BriefingError where `path` is no ordinary file of a size that is read; opens only what is too large."""
    try:
        status = path.stat()
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    name = shown_name(path.name or str(path))
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableFileError(
            f"{name} is a folder, not a document; nothing was read: name a file in it, or import the folder."
        )
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableFileError(f"{name} is a device, not a document; nothing was read: name a file.")
    if status.st_size > MAX_FILE:
        raise TooLargeError(f"{name}{too_large(status.st_size, head=_beginning(path))[2:]}")


def _beginning(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(HEAD)
    except OSError:
        return b""


def unreadable(path: Path, error: OSError | ValueError) -> UnreadableFileError:
    """The sentence for a file that the system would not give us."""
    name = shown_name(path.name)
    if isinstance(error, FileNotFoundError):
        return UnreadableFileError(f"{name} is not there; nothing was read: check the name and the folder.")
    if isinstance(error, PermissionError):
        return UnreadableFileError(
            f"{name} may not be opened by you; nothing was read: ask its owner for leave to read it."
        )
    reason = error.strerror if isinstance(error, OSError) and error.strerror else "its name is not allowed"
    return UnreadableFileError(
        f"{name} could not be opened ({reason}); nothing was read: copy it to this computer and try again."
    )
