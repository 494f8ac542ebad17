"""Fault tests at length: prints a table and writes build/safety.json; exit status 1 where a bar is missed."""

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from briefing_app.domain.errors import DamagedFileError, NewerFileError
from briefing_app.domain.notes import Anchor
from briefing_app.notebook import add_note, list_notes, rewrite_note
from briefing_app.storage import open_library, open_notebook
from briefing_app.storage.driver import connect
from briefing_app.storage.library import store_briefing
from briefing_app.storage.repair import repair_data
from briefing_app.storage.schema import LIBRARY, NOTEBOOK
from tests.safety.damage import WAYS, spoil
from tests.safety.faults import KINDS, fail_from
from tests.safety.kills import kill_while_typing
from tests.safety.later import LIBRARY_CHANGE, NOTEBOOK_CHANGE, later_version
from tests.safety.outcomes import acknowledgements, verdict
from tests.safety.powercut import MEMORY, build_recorder, can_record, cuts, record
from tests.safety.stops import stop_making, stop_upgrading
from tests.storage.making import briefing, words

TARGET = Path(__file__).resolve().parents[2] / "build" / "safety.json"
CUTS, KILLS, SPOILT, FAILS = 750, 40, 600, 12


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table."""

    name: str
    value: float
    unit: str
    n: int
    yardstick: str
    bar: str
    met: bool


def none_of(name: str, bad: int, n: int, yardstick: str = "", least: int = 1) -> Figure:
    """A figure that must be 0, over at least so many trials."""
    return Figure(name, bad, "cases", n, yardstick, "<= 0", bad == 0 and n >= least)


def power_cuts(work: Path) -> Iterator[Figure]:
    """Power cuts in each story."""
    recorder, total = build_recorder(work), 0
    for story in ("notes", "meetings", "carrying", "library", "restoring", "upgrading"):
        steps = record(story, recorder, work)
        told = acknowledgements(steps)
        found = [verdict(story, folder, told, reached) for folder, reached in cuts(steps, work, 1, CUTS)]
        total += len(found)
        lost, harmed = (sum(one.startswith(sign) for one in found) for sign in ("lost", "damaged"))
        yield none_of(
            f"power cut while {SAID[story]}: acknowledged and lost", lost, len(found), "SQLite's default: 2.4 %"
        )
        yield none_of(f"power cut while {SAID[story]}: file damaged", harmed, len(found))
    yield Figure("power cuts played", total, "states", total, "", ">= 2000", total >= 2000)


DEFAULT = "SQLite's default settings: 2.4 %"
SAID = {
    "notes": "writing notes",
    "meetings": "running a meeting",
    "carrying": "bringing notes in",
    "library": "importing",
    "restoring": "restoring a backup",
    "upgrading": "upgrading the notebook",
}


def failing_disks(work: Path) -> Iterator[Figure]:
    """Writes and syncs that fail, from points spread over a story."""
    recorder = build_recorder(work)
    for kind, (operation, _) in KINDS.items():
        reach = 700 if operation == "W" else 90
        found = [fail_from("notes", kind, 1 + place * reach // FAILS, recorder, work) for place in range(FAILS)]
        met = [said for stopped, said in found if stopped]
        yield none_of(f"{kind}: lost or not said", sum(said != "ok" for said in met), len(met))


def kills(work: Path) -> Iterator[Figure]:
    """Kills without warning while a member types."""
    chance = Random(4)
    found = [
        kill_while_typing(work / f"killed-{number}", work / f"log-{number}", chance.uniform(0, 0.3))
        for number in range(KILLS)
    ]
    yield none_of("killed while typing: acknowledged and lost", sum(said != "ok" for said in found), KILLS)


def stopped_migrations(work: Path) -> Iterator[Figure]:
    """Migrations stopped before every statement."""
    for schema in (LIBRARY, NOTEBOOK):
        stops, wrong = stop_making(work / f"made-{schema.file_name}", schema)
        yield none_of(f"{schema.name} migration stopped: anything left behind", len(wrong), stops)
    for schema, change in ((NOTEBOOK, NOTEBOOK_CHANGE), (LIBRARY, LIBRARY_CHANGE)):
        place = work / f"later-{schema.name}"
        place.mkdir()
        stops, wrong = stop_upgrading(filled(place / "data"), schema, *later_version(schema, change, place))
        yield none_of(f"{schema.name} upgrade stopped: its words or tables changed", len(wrong), stops)


def damage(work: Path) -> Iterator[Figure]:
    """Damaged notebooks: opened wrongly, and what repair brings back."""
    folder, chance = filled(work / "spoilt"), Random(6)
    notebook, written = folder / NOTEBOOK.file_name, texts(folder)
    silent = refused = lost = 0
    for number in range(SPOILT):
        before = spoil(notebook, WAYS[number % len(WAYS)], chance)
        try:
            silent += texts(folder) != written
        except DamagedFileError:
            refused += 1
            repair_data(folder)
            lost += not written.items() <= texts(folder).items()
            shutil.rmtree(next((folder / "backups").glob("damaged-*")))
        notebook.write_bytes(before)
        notebook.with_name(notebook.name + "-journal").unlink(missing_ok=True)
    yield none_of("damaged notebook: a note shown that was not written so", silent, SPOILT, "integrity_check: 94 %")
    yield none_of("damaged notebook repaired: a backed-up note missing", lost, refused)


def newer_files(work: Path) -> Iterator[Figure]:
    """Files of a later version."""
    touched = tried = 0
    for statement in ("PRAGMA user_version = 99", "UPDATE alembic_version SET version_num = 'zz99'"):
        for schema, opening in ((LIBRARY, open_library), (NOTEBOOK, open_notebook)):
            folder = filled(work / f"newer-{tried}")
            with closing(connect(folder / schema.file_name)) as connection:
                connection.execute(statement)
            before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
            tried += 1
            try:
                opening(folder).close()
            except NewerFileError:
                touched += before != {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
            else:
                touched += 1
    yield none_of("newer file: opened or a byte written", touched, tried)


def filled(folder: Path) -> Path:
    """A data folder with a document, 80 notes and a backup of them."""
    with open_library(folder) as lib:
        store_briefing(lib, briefing(words(1, 20)), b"original" * 500)
    with open_notebook(folder) as nb:
        for number in range(80):
            note, _ = add_note(nb, Anchor(on=f"f-{number}"), words(number, 3))
            rewrite_note(nb, note.id, words(number, 4))
    open_notebook(folder).close()
    return folder


def texts(folder: Path) -> dict[str, str]:
    """Every note."""
    with open_notebook(folder) as nb:
        return {note.id: note.text for note in list_notes(nb)}


def main() -> int:
    """Measure, print, write."""
    parts: tuple[Callable[[Path], Iterator[Figure]], ...] = (stopped_migrations, newer_files, damage, kills)
    if reason := can_record():
        print(f"Power cuts and failing disks are left out: {reason}.", file=sys.stderr)  # noqa: T201 - a command for people
    else:
        parts = (power_cuts, failing_disks, *parts)
    figures = []
    for part in parts:
        with TemporaryDirectory(dir=MEMORY) as work:
            for figure in part(Path(work)):
                figures.append(figure)
                met = "met" if figure.met else "MISSED"
                print(f"{figure.name:62} {figure.value:6g} {figure.unit:7} n={figure.n:<5} {figure.bar:8} {met}")  # noqa: T201 - a table for people
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(json.dumps({"figures": [asdict(figure) for figure in figures]}, indent=1), encoding="utf-8")
    return 0 if all(figure.met for figure in figures) else 1


if __name__ == "__main__":
    raise SystemExit(main())
