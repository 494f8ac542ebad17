"""Checking the data folder, and putting right what is wrong without ever writing over it."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefing_app.domain.errors import BriefingError, DamagedFileError
from briefing_app.domain.wording import plural
from briefing_app.storage.closed_files import be_alone, is_missing, opened, put_in_place, refuse_held
from briefing_app.storage.deleted import leave_out_deleted
from briefing_app.storage.driver import UNTOUCHED, connect, load_driver
from briefing_app.storage.durable import copy_file
from briefing_app.storage.examine import deep_problems, index_problems, rebuild_indexes, tallies
from briefing_app.storage.faults import explained, files_explained
from briefing_app.storage.gate import inspect
from briefing_app.storage.ladder import Kept, backups_in
from briefing_app.storage.left_overs import work_folder
from briefing_app.storage.own_files import FOLDER
from briefing_app.storage.schema import LIBRARY, NOTEBOOK, Schema, create_file
from briefing_app.storage.taking_over import take_over


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check or repair found and did, in sentences; `sound` when nothing is left to be done."""

    sentences: tuple[str, ...]
    sound: bool
    mendable: bool = False
    """Whether a repair can put right what was found."""
    faults: frozenset[str] = frozenset()
    """Those of the sentences that name the damage itself, in part in SQLite's words."""

    @property
    def plain(self) -> tuple[str, ...]:
        """The sentences that a member can do something with: no faults, no advice to use the command line."""
        return tuple(sentence for sentence in self.sentences if sentence not in {_ADVICE, *self.faults})

    @property
    def words_are_sound(self) -> bool:
        """Whether at most a search index is wrong, which is made from the words."""
        return not self.faults


def check_data(folder: Path) -> CheckReport:
    """Look over the library and notebook of a data folder; changes nothing."""
    reports = [_check(folder, schema) for schema in (NOTEBOOK, LIBRARY)]
    return joined(*reports)


def repair_data(folder: Path) -> CheckReport:
    """Put right what a check finds; every damaged file is kept in the backups folder."""
    reports = [_repair(folder, schema) for schema in (NOTEBOOK, LIBRARY)]
    return joined(*reports)


def joined(*reports: CheckReport) -> CheckReport:
    """What was found and done in both files."""
    said = tuple(sentence for report in reports for sentence in report.sentences)
    return CheckReport(
        said,
        all(report.sound for report in reports),
        any(report.mendable for report in reports),
        frozenset[str]().union(*(report.faults for report in reports)),
    )


def check_open(connection: Any, schema: Schema) -> CheckReport:
    """Look over a file that is open already; use with `DataFile.alone()`."""
    deep = deep_problems(connection, schema)
    if problems := [*deep, *_index_sentences(connection, schema)]:
        return CheckReport((*problems, _ADVICE), sound=False, mendable=True, faults=frozenset(deep))
    return CheckReport((_all_well(connection, schema),), sound=True)


_ADVICE = "Nothing was changed; `briefing-app check --repair` puts this right and keeps the damaged file."


def _check(folder: Path, schema: Schema) -> CheckReport:
    missing = is_missing(folder, schema)
    try:
        if missing:
            return _report_missing(folder, schema)
        with opened(folder, schema) as connection:
            return check_open(connection, schema)
    except BriefingError as fault:
        damaged = isinstance(fault, DamagedFileError)
        return CheckReport(
            (str(fault),), sound=False, mendable=damaged, faults=frozenset({str(fault)} if damaged else ())
        )


def _repair(folder: Path, schema: Schema) -> CheckReport:
    if is_missing(folder, schema):
        return _bring_back(folder, schema)
    try:
        refuse_held(folder, schema)
        with opened(folder, schema) as connection:
            deep = deep_problems(connection, schema)
            if not deep:
                return _repair_indexes(connection, schema)
            be_alone(connection, schema)
    except DamagedFileError as fault:
        deep = [str(fault)]
    except BriefingError as fault:
        # In use, newer, or out of reach: nothing that a repair may touch.
        return CheckReport((str(fault),), sound=False)
    with files_explained(schema.name), explained(schema.name):
        return CheckReport((deep[0], *_replace(folder, schema)), sound=True, faults=frozenset(deep[:1]))


def _report_missing(folder: Path, schema: Schema) -> CheckReport:
    if backups_in(folder / FOLDER, schema.name):
        return CheckReport(
            (f"The {schema.name} is missing, but its backups are there.", _ADVICE), sound=False, mendable=True
        )
    return CheckReport((f"There is no {schema.name} in {folder} yet.",), sound=True)


def _bring_back(folder: Path, schema: Schema) -> CheckReport:
    best = newest_sound(folder, schema)
    if best is None:
        return _report_missing(folder, schema)
    with files_explained(schema.name), explained(schema.name), work_folder(folder, "repair") as work:
        put_in_place(_copy_of(best, folder, schema, work), folder, schema, "missing")
    return CheckReport((f"The {schema.name} was missing and was restored from {best.path.name}.",), sound=True)


def _repair_indexes(connection: Any, schema: Schema) -> CheckReport:
    if not index_problems(connection, schema):
        return CheckReport((_all_well(connection, schema),), sound=True)
    rebuild_indexes(connection, schema)
    left = index_problems(connection, schema) or deep_problems(connection, schema)
    said = "could not be made anew" if left else "was made anew"
    return CheckReport((f"The search index of the {schema.name} {said}; no words were changed.",), sound=not left)


def newest_sound(folder: Path, schema: Schema) -> Kept | None:
    """The newest backup that passes every check."""
    for backup in backups_in(folder / FOLDER, schema.name):
        try:
            inspect(backup.path, schema)
            with closing(connect(backup.path, how=UNTOUCHED)) as connection:
                if not deep_problems(connection, schema):
                    return backup
        except (BriefingError, load_driver().Error):
            continue
    return None


def _replace(folder: Path, schema: Schema) -> Iterator[str]:
    """Put the best there is in a damaged file's place: its newest sound backup, and what it still gives itself."""
    best = newest_sound(folder, schema)
    with work_folder(folder, "repair") as work:
        if best is None:
            create_file(fresh := work / schema.file_name, schema)
        else:
            fresh = _copy_of(best, folder, schema, work)
        saved = take_over(folder / schema.file_name, fresh) if schema.holds_notes else ()
        aside = put_in_place(fresh, folder, schema, "damaged")
    yield f"The damaged {schema.name} is kept in {aside}."
    if best is not None:
        yield f"The {schema.name} was restored from its newest sound backup, {best.path.name}."
    elif not schema.holds_notes:
        yield "A new, empty library was made: import your documents again."
    else:
        yield "There was no sound backup, so a new notebook was made from what could still be read."
    yield from saved


def _copy_of(backup: Kept, folder: Path, schema: Schema, work: Path) -> Path:
    """A copy of a backup, without what was deleted for good after it was made."""
    copy = work / schema.file_name
    copy_file(backup.path, copy)
    if schema.holds_notes:
        leave_out_deleted(copy, folder, backup.number)
    return copy


def _index_sentences(connection: Any, schema: Schema) -> list[str]:
    wrong = index_problems(connection, schema)
    return [f"The search index of the {schema.name} does not fit its words."] if wrong else []


def _all_well(connection: Any, schema: Schema) -> str:
    counted = {table.replace("_", " "): number for table, number in tallies(connection, schema).items()}
    holds = ", ".join(plural(number, name, f"{name}s") for name, number in counted.items())
    return f"The {schema.name} is sound: {holds}."
