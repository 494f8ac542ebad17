"""One file that holds copies of library and notebook: packed with their hashes, unpacked with suspicion."""

import hashlib
import json
import shutil
import zipfile
from collections.abc import Sequence
from pathlib import Path

from briefing_app.domain.errors import BriefingError, DamagedFileError
from briefing_app.storage.durable import copy_file
from briefing_app.storage.faults import NO_SPACE, no_room
from briefing_app.storage.gate import inspect
from briefing_app.storage.schema import LIBRARY, NOTEBOOK, Schema
from briefing_app.storage.zip_lists import UNREADABLE, lists_at_most

_LIST = "backup.json"
_LONGEST_LIST = 10_000
_MOST_PARTS = 20


def pack(files: Sequence[Path], target: Path) -> None:
    """Write files into one archive, and read it once to see that they can be taken out again."""
    sums = {file.name: _sum_of(file) for file in files}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(_LIST, json.dumps({"briefing_backup": 1, "sha256": sums}, indent=1))
        for file in files:
            archive.write(file, file.name)
    with zipfile.ZipFile(target) as archive:
        if archive.testzip():
            raise DamagedFileError(
                "The backup could not be read after it was written, and was thrown away; library and notebook are as "
                "they were: choose another place."
            )


def unpack(file: Path, work: Path) -> list[tuple[Schema, Path]]:
    """The files of a backup, copied out to the folder `work`; whether they are sound is not looked at here."""
    try:
        if zipfile.is_zipfile(file):
            return _unpack_archive(file, work)
        copy = work / NOTEBOOK.file_name
        copy_file(file, copy)
        for schema in (NOTEBOOK, LIBRARY):
            if _is_a(copy, schema):
                return [(schema, copy)]
    except UNREADABLE as fault:
        if isinstance(fault, OSError) and fault.errno in NO_SPACE:
            raise
        raise DamagedFileError(f"The backup {file} cannot be read; nothing was changed: try another backup.") from fault
    raise DamagedFileError(f"{file} is not a backup of Briefing; nothing was changed: choose another file.")


def _unpack_archive(file: Path, work: Path) -> list[tuple[Schema, Path]]:
    found = []
    if not lists_at_most(file, _MOST_PARTS):
        raise ValueError("list")
    with zipfile.ZipFile(file) as archive:
        if archive.getinfo(_LIST).file_size > _LONGEST_LIST:
            raise ValueError(_LIST)
        sums = json.loads(archive.read(_LIST))["sha256"]
        for schema in (NOTEBOOK, LIBRARY):
            if schema.file_name not in sums:
                continue
            copy = work / schema.file_name
            # No more is ever taken out of an archive than it says here.
            if archive.getinfo(schema.file_name).file_size > shutil.disk_usage(work).free:
                raise no_room(schema.name)
            with archive.open(schema.file_name) as packed, copy.open("wb") as out:
                shutil.copyfileobj(packed, out)
            if _sum_of(copy) != sums[schema.file_name]:
                raise ValueError(schema.file_name)
            found.append((schema, copy))
    if not found:
        raise KeyError("nothing in it")
    return found


def _sum_of(file: Path) -> str:
    with file.open("rb") as written:
        return hashlib.file_digest(written, "sha256").hexdigest()


def _is_a(path: Path, schema: Schema) -> bool:
    try:
        inspect(path, schema)
    except DamagedFileError:
        return False
    except BriefingError:
        return True
    return True
