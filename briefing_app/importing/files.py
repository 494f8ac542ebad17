"""Files and folders into the library: one transaction a file, a bad file never stops the others."""

import hashlib
import logging
import os
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.errors import BriefingError, DiskFullError, UnreadableFileError
from briefing_app.domain.file_names import shown_name
from briefing_app.domain.imports import ATTACHED, FileOutcome, ImportReport, Outcome
from briefing_app.domain.library import SAMPLE, ChangeSet
from briefing_app.domain.neighbours import NeighbourTable, Told
from briefing_app.domain.progress import Progress
from briefing_app.domain.scans import is_scan
from briefing_app.importing.folders import files_in
from briefing_app.importing.neighbours import Taken, take_table
from briefing_app.paths import is_folder
from briefing_app.reading import read_files
from briefing_app.reading.checks import check_file
from briefing_app.reading.limits import MAX_FILE
from briefing_app.reading.readers.encoding import decode
from briefing_app.reading.readers.sniffing import FileFormat, is_pdf, is_zip, text_format
from briefing_app.storage.held import is_held
from briefing_app.storage.library import find_by_sha256, holds_documents, is_newest, store_briefing

if TYPE_CHECKING:
    from briefing_app.storage import LibraryFile

_WORD = frozenset({".docx", ".docm", ".dotx"})
_log = logging.getLogger(__name__)


def import_files(
    library: "LibraryFile", paths: Sequence[Path], told: Told | None = None
) -> Generator[Progress, None, ImportReport]:
    """Import files and folders; yields after each file, and closing it keeps what was imported so far.

    `told` is what a person says of tables of neighbours among them.
    """
    return (yield from _import(library, paths, lambda briefing: briefing, told or Told()))


def import_sample(library: "LibraryFile") -> Generator[Progress, None, ImportReport]:
    """Import the sample briefing that ships with the program, under a council of its own that says it is one."""
    from briefing_app.paths import resources

    return (yield from _import(library, [resources() / "sample"], _as_sample, Told()))


def _as_sample(briefing: Briefing) -> Briefing:
    """The same, never to stand under a real visit among what was published."""
    return replace(briefing, visit=replace(briefing.visit, council=f"{briefing.visit.council} {SAMPLE}"))


def _import(
    library: "LibraryFile", paths: Sequence[Path], marked: Callable[[Briefing], Briefing], told: Told
) -> Generator[Progress, None, ImportReport]:
    open_tables: list[NeighbourTable] = []
    outcomes: list[FileOutcome] = [_empty_folder(path) for path in paths if _holds_nothing(path)]
    changes = ChangeSet()
    files = list(files_in(paths))
    yield Progress(0, len(files), files[0].name if files else "")
    known = yield from _known_files(library, files)
    with closing(read_files([path for path in files if path not in known], keep_scans=True)) as readings:
        for done, path in enumerate(files, start=1):
            if path in known:
                outcomes.append(known[path])
            else:
                try:
                    taken = _import_one(library, *next(readings), marked, told)
                except DiskFullError:
                    outcomes.append(_no_room(path, len(files) - done))
                    break
                if isinstance(taken, NeighbourTable):
                    open_tables.append(taken)
                else:
                    outcomes.append(taken[0])
                    changes |= taken[1]
            yield Progress(done, len(files), files[done].name if done < len(files) else "")
    return ImportReport(tuple(outcomes), changes, tuple(open_tables))


def _known_files(library: "LibraryFile", files: list[Path]) -> Generator[Progress, None, dict[Path, FileOutcome]]:
    """The files that need not be read, and what to say of each: the library has their very bytes, or they are ours."""
    # Never opened here, or the program would lose its lock on them.
    known = {path: _own(path) for path in files if is_held(path)}
    if not holds_documents(library):
        return known
    for path in files:
        if path not in known and (outcome := _known(library, path)):
            known[path] = outcome
        yield Progress(0, len(files), path.name)
    return known


def _known(library: "LibraryFile", path: Path) -> FileOutcome | None:
    try:
        check_file(path)
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        card = find_by_sha256(library, sha256)
    except (BriefingError, OSError):
        # Whatever is wrong with it is told when it is read.
        return None
    if card is None:
        return None
    reason = "" if is_newest(library, card.id, sha256) else _earlier(path)
    return FileOutcome(str(path), Outcome.UNCHANGED, card.id, reason)


def _own(path: Path) -> FileOutcome:
    reason = f"{path.name} is Briefing’s own file and no document; nothing was stored: choose another file."
    return FileOutcome(str(path), Outcome.FAILED, None, reason)


def _earlier(path: Path) -> str:
    return (
        f"{shown_name(path.name)} is an earlier version of a document that was brought up to date since; "
        "the newer version stays: look at the earlier one among the document's versions."
    )


def _import_one(
    library: "LibraryFile",
    path: Path,
    reading: Briefing | NeighbourTable | BriefingError,
    marked: Callable[[Briefing], Briefing],
    told: Told,
) -> Taken | NeighbourTable:
    try:
        if isinstance(reading, BriefingError):
            raise reading
        if isinstance(reading, NeighbourTable):
            return take_table(library, path, reading, told)
        data = _original(path, reading)
        outcome, document, changes = store_briefing(library, marked(reading), data)
    except DiskFullError:
        raise
    except BriefingError as error:
        return FileOutcome(str(path), Outcome.FAILED, None, str(error)), ChangeSet()
    except Exception as error:
        # A fault of ours over one document must not cost the others; nothing of this one was stored.
        _log.warning("Unexpected fault while storing", exc_info=error)
        reason = (
            f"{shown_name(path.name)} could not be stored; nothing of it was kept, the library is as before: "
            "try it once more."
        )
        return FileOutcome(str(path), Outcome.FAILED, None, reason), ChangeSet()
    return FileOutcome(str(path), outcome, document, _caveat(path, reading, data)), changes


def _no_room(path: Path, left: int) -> FileOutcome:
    """The import ends here: every file after this one would say the same."""
    others = f", and the {left:,} after it were not tried" if left else ""
    reason = (
        f"{shown_name(path.name)} could not be stored because the disk is full or refused it{others}; "
        "what was imported before is kept: free some space and import again."
    )
    return FileOutcome(str(path), Outcome.FAILED, None, reason)


def _caveat(path: Path, briefing: Briefing, data: bytes) -> str:
    """What a member should know of a document that was kept; empty where all is well."""
    name, text = shown_name(path.name), briefing.document.source.text
    if is_scan(briefing.document.source):
        return f"{name} is a scan without text: it is kept and can be read and annotated by page, but not searched."
    files = [text[left.start : left.end] for left in briefing.audit.unplaced if left.why == ATTACHED]
    if files:
        return (
            f"{name} came with {shown_name(', '.join(files))}: only the e-mail itself was read and is kept; "
            f"save {'what is' if len(files) == 1 else 'all that is'} attached and import that too."
        )
    return _misnamed(path, data)


def _misnamed(path: Path, data: bytes) -> str:
    """What to know of a file that holds something else than its name says; empty where it does not."""
    if path.suffix.lower() in _WORD and not is_zip(data):
        told = "a Word document"
    elif path.suffix.lower() == ".pdf" and not is_pdf(data):
        told = "a PDF"
    else:
        return ""
    holds = "a PDF" if is_pdf(data) else "a Word document" if is_zip(data) else _told(data, path.name)
    return (
        f"{shown_name(path.name)} is named as {told} and holds {holds}: what it holds was read and is kept; "
        "check that it is the file you meant."
    )


def _told(data: bytes, name: str) -> str:
    return {FileFormat.HTML: "a web page", FileFormat.MAIL: "an e-mail"}.get(
        text_format(decode(data, name), name), "text"
    )


def _original(path: Path, briefing: Briefing) -> bytes:
    """The file's bytes, the very ones that were read."""
    try:
        with path.open("rb") as file:
            # One that grew without end in the meantime is never read to its end.
            data = file.read(MAX_FILE + 1)
    except OSError as error:
        raise UnreadableFileError(
            f"{shown_name(path.name)} went away while it was read; nothing was stored: import it again."
        ) from error
    if hashlib.sha256(data).hexdigest() != briefing.document.sha256:
        raise UnreadableFileError(
            f"{shown_name(path.name)} was changed while it was read; nothing was stored: "
            "import it again once it is saved."
        )
    return data


def _holds_nothing(path: Path) -> bool:
    return is_folder(path) and next(files_in([path]), None) is None


def _empty_folder(path: Path) -> FileOutcome:
    why = (
        "holds no file that Briefing reads; nothing was stored: "
        "name a folder with PDF, Word, web page, e-mail, Markdown or text files."
        if os.access(path, os.R_OK | os.X_OK)
        else "may not be opened by you; nothing was stored: ask its owner for leave to read it."
    )
    reason = f"{shown_name(path.name or str(path))} {why}"
    return FileOutcome(str(path), Outcome.FAILED, None, reason)
