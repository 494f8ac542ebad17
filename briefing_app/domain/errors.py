"""What can go wrong, each with one sentence a councillor can act on."""


class BriefingError(Exception):
    """Something could not be done.

    `str(error)` is one sentence that says what happened, what was kept and what to do; front ends show it as it is.
    """


class UnreadableFileError(BriefingError):
    """A file is missing, a folder, of a kind Briefing does not read, or damaged."""


class EmptyDocumentError(BriefingError):
    """A file holds no text at all."""


class ScannedFileError(EmptyDocumentError):
    """A PDF whose pages are pictures without text; `pages` says how many."""

    def __init__(self, sentence: str, pages: int = 0) -> None:
        super().__init__(sentence)
        self.pages = pages


class TooLargeError(BriefingError):
    """A file, or what unpacks from it, passes a stated limit of size, pages, memory or time."""


class ProtectedFileError(BriefingError):
    """A file asks for a password."""


class NewerFileError(BriefingError):
    """A library or notebook was written by a later version of Briefing; not a byte of it was touched."""


class DamagedFileError(BriefingError):
    """A library or notebook fails its checks."""


class UpgradeError(BriefingError):
    """A library or notebook of an earlier version could not be brought up to date; it is as it was."""


class FolderError(BriefingError):
    """The data folder cannot be used: not writable, on a network, or synced by a cloud service."""


class InUseError(BriefingError):
    """Another Briefing has the notebook open."""


class DiskFullError(BriefingError):
    """A write was refused by the disk; what was stored before is intact."""


class NotFoundError(BriefingError):
    """An id or a word names nothing in the library or notebook."""


class CorrectionError(BriefingError):
    """A correction does not fit the document as it now stands; nothing was changed."""


class SharedLibraryError(BriefingError):
    """A shared library could not be reached, or does not allow what was asked; what is here is as it was."""


class PasswordNeededError(SharedLibraryError):
    """A shared library asks for a password, or for another one."""


class ExportError(BriefingError):
    """A visit could not be written to a file; what was there before is as it was."""
