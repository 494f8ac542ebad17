"""What an import did, file by file."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from briefing_app.domain.library import ChangeSet
from briefing_app.domain.neighbours import NeighbourTable

ATTACHED = "attached to the e-mail and not read; save it from there and import it"
"""Why an attachment's name stands behind an e-mail's text."""


class Outcome(StrEnum):
    """What became of one file."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """One file's outcome; `reason` is a sentence where it failed, or where it was kept in part only."""

    path: str
    outcome: Outcome
    document: str | None = None
    reason: str = ""
    neighbours_of: str = ""
    """The council, where the file is a table of neighbours and no document."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, and what changed in the library."""

    files: tuple[FileOutcome, ...]
    changes: ChangeSet
    open_tables: tuple[NeighbourTable, ...] = ()
    """Tables of neighbours that were read and not stored: a person is to say whose they are, or as at when."""

    @property
    def counts(self) -> Counter[Outcome]:
        """How many files had each outcome."""
        return Counter(file.outcome for file in self.files)
