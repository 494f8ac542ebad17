"""What SQLite's complaints mean to a member: each becomes one of our own errors."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from briefing_app.domain.errors import BriefingError, DamagedFileError, DiskFullError, FolderError, InUseError
from briefing_app.storage.driver import load_driver

NO_SPACE = (errno.ENOSPC, errno.EDQUOT)
_LOCKED = ("database is locked", "database table is locked", "database schema is locked")
_DAMAGED = (
    "malformed",
    "not a database",
    "could not decode",
    "unsupported file format",
    "corrupt",
    "no such table",
    "fts5",
    "vtable",
)
_FULL = ("disk is full",)
_FAILING = ("disk i/o error",)
_UNWRITABLE = ("readonly", "read-only", "unable to open", "permission denied", "authorization denied")


def explain(fault: Exception, what: str) -> BriefingError | None:
    """Our error for the driver's, or None where the program itself is wrong; `what` is "library" or "notebook"."""
    words = str(getattr(fault, "orig", None) or fault).lower()
    if any(sign in words for sign in _LOCKED):
        return in_use(what)
    if any(sign in words for sign in _FULL):
        return no_room(what)
    if any(sign in words for sign in _FAILING):
        return DiskFullError(
            f"The disk could not be read or written; what the {what} held before is intact: "
            "see that it is connected, has room and may be written to, and try again."
        )
    if any(sign in words for sign in _DAMAGED):
        return damaged(what)
    return unwritable(what) if is_unwritable(fault) else None


def is_unwritable(fault: Exception) -> bool:
    """Whether the driver complains that a file may not be written."""
    words = str(getattr(fault, "orig", None) or fault).lower()
    return any(sign in words for sign in _UNWRITABLE)


def unwritable(what: str) -> FolderError:
    """The error for a file that may only be read."""
    return FolderError(
        f"The {what} cannot be written where it is; nothing was changed: "
        "ask for the right to write to its folder, or choose another."
    )


def gone(what: str, folder: Path) -> FolderError:
    """The error for a file that is open but no longer in its folder: whatever is written to it would be lost."""
    kept = "what you typed is still on the screen" if what == "notebook" else "nothing was stored"
    return FolderError(
        f"The {what} is no longer in {folder}, so this could not be kept; {kept}: "
        "put the folder back or connect its drive, and try again."
    )


def no_room(what: str) -> DiskFullError:
    """The error for a disk that takes no more."""
    return DiskFullError(
        f"The disk refused to store this; what the {what} held before is intact: free some space and try again."
    )


def in_use(what: str) -> InUseError:
    """The error for a file that is open elsewhere."""
    return InUseError(
        f"The {what} is open in another Briefing window; nothing was changed: close that window and try again."
    )


def damaged(what: str) -> DamagedFileError:
    """The error for a file that fails its checks."""
    mend = "it can be put right from its last good backup" if what == "notebook" else "it can be mended"
    return DamagedFileError(
        f"The {what} is damaged; nothing in it was changed: {mend} by “Check my notes” under “Copies of my notes”, or "
        "by `briefing-app check --repair`."
    )


@contextmanager
def files_explained(what: str) -> Iterator[None]:
    """Turn what the system says of a file written inside into our own errors."""
    try:
        yield
    except OSError as fault:
        if fault.errno in NO_SPACE:
            raise no_room(what) from fault
        raise FolderError(
            f"A file of the {what} could not be written ({fault.strerror or fault}); what the {what} held before is "
            "intact: close other programs that may have it open, and try again."
        ) from fault


@contextmanager
def explained(what: str) -> Iterator[None]:
    """Turn whatever SQLite raises inside into our own errors."""
    try:
        yield
    except BriefingError:
        raise
    except (DBAPIError, load_driver().Error) as fault:
        error = explain(fault, what)
        if error is None:
            raise
        try:
            raise error from fault
        finally:
            # An error that its own frame names is not freed at once, nor are the cursors in its trace, which would
            # keep the file locked.
            del error
