"""Putting visits into a shared library, without anybody's notes and without undoing what others put right."""

from collections.abc import Generator, Sequence
from pathlib import Path

from briefing_app.domain.errors import (
    BriefingError,
    DiskFullError,
    SharedLibraryError,
    TooLargeError,
)
from briefing_app.domain.file_names import shown_name
from briefing_app.domain.imports import FileOutcome, ImportReport, Outcome
from briefing_app.domain.library import ChangeSet, Visit, is_sample
from briefing_app.domain.progress import Progress
from briefing_app.sharing.handing_out import hand_out
from briefing_app.sharing.packs import ENDING, LONGEST_END, list_of, sum_of
from briefing_app.sharing.shelf.address import Address
from briefing_app.sharing.shelf.connecting import Asking, Shelf, opened_library
from briefing_app.sharing.shelf.faults import ConnectionLostError
from briefing_app.sharing.shelf.passing import passed, passing_folder
from briefing_app.sharing.shelf.reaching import Line
from briefing_app.sharing.shelf.versions import LARGEST, Version, end_of, version_of
from briefing_app.storage import LibraryFile
from briefing_app.storage.library import list_visits
from briefing_app.storage.shared import known_versions, remember_shared

_ADD = "INSERT INTO briefing.visit (visit, pack, sha256) VALUES (%s, %s, %s) ON CONFLICT (visit) DO NOTHING"
_REPLACE = (
    "UPDATE briefing.visit SET pack = %s, sha256 = %s, number = DEFAULT, published_at = DEFAULT, "
    "published_by = DEFAULT WHERE visit = %s AND sha256 = %s"
)


def publishable(visits: Sequence[Visit]) -> tuple[Visit, ...]:
    """The visits that are published where none is named: all but the sample."""
    return tuple(visit for visit in visits if visit.documents and not is_sample(visit.council))


def publishing(
    library: LibraryFile,
    address: Address,
    visits: Sequence[str] = (),
    password: str | None = None,
    line: Line | None = None,
) -> Generator[Progress, None, ImportReport]:
    """Publish visits, or all but the sample; only what changed is sent. In the report a file is a visit, by its id.

    A version that others published and that is not known here is never replaced: it may hold what they put right.
    """
    outcomes: list[FileOutcome] = []
    yield Progress(0, 0)
    with opened_library(address, password, line) as shelf, passing_folder() as folder:
        wanted = tuple(dict.fromkeys(visits)) or tuple(visit.id for visit in publishable(list_visits(library)))
        for done, visit in enumerate(wanted):
            yield Progress(done, len(wanted), visit)
            try:
                outcomes.append(_publish_one(library, shelf, visit, folder / f"{done}{ENDING}"))
            except (ConnectionLostError, DiskFullError) as fault:
                # Every visit after this one would say the same.
                if line is not None and line.ended:
                    raise
                outcomes.append(FileOutcome(visit, Outcome.FAILED, None, str(fault)))
                break
    return ImportReport(tuple(outcomes), ChangeSet())


def _publish_one(library: LibraryFile, shelf: Shelf, visit: str, file: Path) -> FileOutcome:
    try:
        hand_out(library, [visit], file)
        if file.stat().st_size > LARGEST:
            raise TooLargeError(
                f"{shown_name(visit)} is larger than the {LARGEST // 2**20} MB that a shared library takes; it was not "
                "published: hand it out as a briefing file."
            )
        outcome = _send(library, shelf, visit, file.read_bytes())
    except (DiskFullError, ConnectionLostError):
        raise
    except BriefingError as fault:
        return FileOutcome(visit, Outcome.FAILED, None, str(fault))
    finally:
        passed(file)
    return FileOutcome(visit, outcome)


def _send(library: LibraryFile, shelf: Shelf, visit: str, pack: bytes) -> Outcome:
    ours, known = sum_of(pack), known_versions(library)
    with shelf.writing() as ask:
        there = version_of(ask, visit)
        if there is None:
            outcome = Outcome.ADDED
            if ask(_ADD, visit, pack, ours) != [[1]]:
                raise _overtaken(visit, None)
        elif there.sha256 == ours:
            outcome = Outcome.UNCHANGED
        elif (visit, there.sha256) not in known:
            raise _overtaken(visit, there)
        elif _has_within(ask, there, pack):
            return Outcome.UNCHANGED
        else:
            outcome = Outcome.UPDATED
            if ask(_REPLACE, pack, ours, visit, there.sha256) != [[1]]:
                raise _overtaken(visit, there)
    try:
        remember_shared(library, visit, ours)
    except BriefingError as fault:
        raise _not_noted(visit, fault) from fault
    return outcome


def _has_within(ask: Asking, there: Version, pack: bytes) -> bool:
    """Whether a version holds what our file does: how small zlib makes it is another matter on each system."""
    end = end_of(ask, there, LONGEST_END)
    listed = list_of(bytes(max(0, there.size - len(end))) + end)
    return listed is not None and listed == list_of(pack)


def _not_noted(visit: str, fault: BriefingError) -> BriefingError:
    """The error where the server has a visit, and the library cannot say that it knows the version."""
    kind = DiskFullError if isinstance(fault, DiskFullError) else SharedLibraryError
    first = "free some space and " if kind is DiskFullError else ""
    return kind(
        f"{shown_name(visit)} is in the shared library, but your own library could not note that it is: {first}publish "
        "it again, which sends nothing twice."
    )


def _overtaken(visit: str, there: Version | None) -> SharedLibraryError:
    who = there.told if there else "by somebody just now"
    return SharedLibraryError(
        f"{shown_name(visit)} was published {who} in a version that is not here yet; theirs was left as it is: "
        "sync first, then publish."
    )
