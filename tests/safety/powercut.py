"""Power cuts, played: a story is recorded operation by operation, then the disk is put together as a cut leaves it.

What was synced is there. Of what was not, none, a beginning, or any part is there, torn at sectors of 512 bytes; names
made, moved or removed since their folder was synced may not be.
"""

import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

HERE = Path(__file__).resolve().parent
HEAD = struct.Struct("<cHHqq")
SECTOR = 512
ACKNOWLEDGED = "A"
NEVER_DURABLE = "-shm"
# A disk in memory, where there is one, so that a thousand small files cost nothing.
MEMORY = Path("/dev/shm") if Path("/dev/shm").is_dir() else None  # noqa: S108 - used through TemporaryDirectory


@dataclass(frozen=True, slots=True)
class Step:
    """One recorded operation."""

    operation: str
    name: str
    other: str
    offset: int
    data: bytes


@dataclass(slots=True, eq=False)
class Content:
    """A file's bytes: those on the disk, and writes that may or may not have reached it."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)
    """Each (offset, bytes), or (length, None) for a cut to that length."""


class Disk:
    """A folder as the disk holds it while a story runs."""

    def __init__(self) -> None:
        self.now: dict[str, Content] = {}
        self._durable: dict[str, Content] = {}
        self._pending: list[dict[str, Content | None]] = []

    def play(self, step: Step) -> None:
        """Do what the program did."""
        match step.operation:
            case "C":
                self._rename({step.name: Content()})
            case "U":
                self._rename({step.name: None})
            case "R":
                self._rename({step.name: None, step.other: self.now[step.name]})
            case "L":
                self._rename({step.other: self.now[step.name]})
            case "W":
                self.now[step.name].pending.append((step.offset, step.data))
            case "T":
                self.now[step.name].pending.append((step.offset, None))
            case "S":
                self._sync(step.name)

    def cut(self, chance: Random, folder: Path) -> None:
        """Write into `folder` what might be found there if the power went now."""
        names = dict(self._durable)
        for changes in self._pending[: chance.randint(0, len(self._pending))]:
            _apply(names, changes)
        for name, content in names.items():
            if not name.endswith(NEVER_DURABLE):
                target = folder / name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(_after_cut(content, chance))

    def _rename(self, changes: dict[str, Content | None]) -> None:
        _apply(self.now, changes)
        self._pending.append(changes)

    def _sync(self, name: str) -> None:
        content = self.now.get(name)
        if content is not None:
            for write in content.pending:
                _write(content.durable, *write)
            content.pending.clear()
            return
        # A folder: its names are durable now, and with a move both its ends.
        for changes in [*self._pending]:
            if any(str(Path(changed).parent) == (name or ".") for changed in changes):
                _apply(self._durable, changes)
                self._pending.remove(changes)


def _apply(names: dict[str, Content], changes: dict[str, Content | None]) -> None:
    for name, content in changes.items():
        if content is None:
            names.pop(name, None)
        else:
            names[name] = content


def _write(buffer: bytearray, offset: int, data: bytes | None) -> None:
    end = offset + len(data or b"")
    if len(buffer) < end:
        buffer.extend(bytes(end - len(buffer)))
    if data is None:
        del buffer[offset:]
    else:
        buffer[offset:end] = data


def _after_cut(content: Content, chance: Random) -> bytes:
    buffer = bytearray(content.durable)
    for offset, data in _survivors(content.pending, chance):
        if data is None or len(data) <= SECTOR or chance.random() < 0.7:
            _write(buffer, offset, data)
            continue
        for start in range(0, len(data), SECTOR):
            if chance.random() < 0.5:
                _write(buffer, offset + start, data[start : start + SECTOR])
    return bytes(buffer)


def _survivors(pending: list[tuple[int, bytes | None]], chance: Random) -> list[tuple[int, bytes | None]]:
    match chance.randrange(4):
        case 0:
            return []
        case 1:
            return pending[: chance.randint(0, len(pending))]
        case _:
            return [write for write in pending if chance.random() < 0.5]


def can_record() -> str:
    """Why nothing can be recorded here, or "" when it can."""
    if sys.platform != "linux":
        return "operations are recorded by preloading, which is done on Linux"
    return "" if shutil.which("cc") or shutil.which("gcc") else "there is no C compiler"


def build_recorder(folder: Path) -> Path:
    """The preloadable recorder, compiled into `folder`."""
    library = folder / "recorder.so"
    compiler = shutil.which("cc") or shutil.which("gcc") or "cc"
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(HERE / "recorder.c"), "-ldl", "-lpthread"]
    subprocess.run(command, check=True, capture_output=True)
    return library


def record(story: str, recorder: Path, work: Path) -> list[Step]:
    """Run a story of `stories.py` under the recorder and return what it did, with what it acknowledged."""
    with TemporaryDirectory(dir=work) as place:
        return run_recorded(story, recorder, Path(place))


def run_recorded(story: str, recorder: Path, work: Path, fail: str = "") -> list[Step]:
    """Run a story in `work`/data, with writes or syncs that `fail` if asked; raises where it was not ready for that."""
    folder, log = work / "data", work / "log"
    folder.mkdir()
    environment = {
        **os.environ,
        "LD_PRELOAD": str(recorder),
        "RECORD_FOLDER": str(folder),
        "RECORD_LOG": str(log),
        "RECORD_FAIL": fail,
    }
    done = subprocess.run(
        [sys.executable, str(HERE / "stories.py"), story, str(folder), str(log)],
        env=environment, capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(done.stderr)
    return [*steps_of(log.read_bytes())]


def acknowledge(log: Path, what: bytes) -> None:
    """Called by a story: from here on a cut must not lose `what`."""
    with log.open("ab", buffering=0) as file:
        file.write(HEAD.pack(ACKNOWLEDGED.encode(), 0, 0, 0, len(what)) + what)


def steps_of(log: bytes) -> Iterator[Step]:
    """What a log holds; a record cut off at its end is left out."""
    place = 0
    while place + HEAD.size <= len(log):
        operation, name, other, offset, length = HEAD.unpack_from(log, place)
        place += HEAD.size
        names = log[place : place + name + other].decode()
        place += name + other
        data = log[place : place + length]
        place += length
        if place <= len(log):
            yield Step(operation.decode(), names[:name], names[name:], offset, data)


def cuts(steps: list[Step], work: Path, seed: int, wanted: int) -> Iterator[tuple[Path, int]]:
    """About `wanted` folders as power cuts spread over a story leave them, each with how much was acknowledged."""
    chance = Random(seed)
    operations = sum(step.operation != ACKNOWLEDGED for step in steps)
    disk, acknowledged, number = Disk(), 0, 0
    for step in steps:
        if step.operation == ACKNOWLEDGED:
            acknowledged += 1
            continue
        disk.play(step)
        share = wanted / operations
        for _ in range(int(share) + (chance.random() < share % 1)):
            number += 1
            folder = work / f"cut-{number}"
            folder.mkdir()
            disk.cut(chance, folder)
            yield folder, acknowledged
            shutil.rmtree(folder)
