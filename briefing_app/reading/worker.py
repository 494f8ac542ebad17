"""The reading process: takes paths on its input, gives briefings on its output, within limits set by the system.

Started by `starting.py` with the limits as arguments; never by a person. Imports only what reading needs.
Requests and answers are lines of JSON.
"""

import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from briefing_app.domain.errors import BriefingError, TooLargeError
from briefing_app.domain.file_names import shown_name
from briefing_app.reading.codec import READY, to_plain
from briefing_app.reading.document import named, read_bytes, read_table_bytes, read_text
from briefing_app.reading.failures import too_much_memory
from briefing_app.reading.limits import MAX_FILE, Allowance

if TYPE_CHECKING:
    from briefing_app.reading.drawing import Drawer


def main(arguments: list[str]) -> int:
    """Answer requests until the input ends."""
    allowance = Allowance(memory=int(arguments[0]), cpu=int(arguments[1]))
    requests, answers = _pipes()
    _warm_up()
    _limit_process(allowance)
    # The clock of the first file starts only now, however slowly the program was loaded.
    answers.write(READY)
    answers.flush()
    drawer = _drawer(requests)
    for line in requests:
        _limit_file(allowance)
        answer = json.dumps(_answer(json.loads(line), drawer), separators=(",", ":"))
        answers.write(answer.encode("ascii") + b"\n")
        answers.flush()
    return 0


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """Input and output kept for ourselves: whatever a library prints must not get between the answers."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    return requests, answers


def _warm_up() -> None:
    """Import what letters and reports need before the limits count; what stories need besides takes as long again."""
    from briefing_app.reading.parsers import letter, report  # noqa: F401 (imported for the time it takes)
    from briefing_app.reading.readers import building  # noqa: F401 (as above)


def _limit_process(allowance: Allowance) -> None:
    try:
        import resource
    except ImportError:
        # Windows has no such limits: the process that started us watches time and memory.
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    memory = allowance.memory if hard == resource.RLIM_INFINITY else min(allowance.memory, hard)
    with suppress(ValueError):
        # macOS takes none, since a program has more than that mapped as it starts: there the watch alone sees to it.
        resource.setrlimit(resource.RLIMIT_AS, (memory, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # A reading process never writes a file.
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _limit_file(allowance: Allowance) -> None:
    """Give each file its own processor time."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime) + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (spent + allowance.cpu, hard))


def _drawer(requests: BinaryIO) -> "Drawer":
    from briefing_app.reading.drawing import Drawer

    return Drawer(requests)


def _answer(request: dict[str, Any], drawer: "Drawer") -> dict[str, Any]:
    name = request.get("name") or shown_name(Path(request["path"]).name)
    try:
        if "draw" in request:
            return {"picture": drawer.draw(request)}
        return _read(request, name)
    except BriefingError as error:
        return {"error": type(error).__name__, "sentence": str(error)}
    except MemoryError:
        return {"error": TooLargeError.__name__, "sentence": too_much_memory(name)}


def _read(request: dict[str, Any], name: str) -> dict[str, Any]:
    from briefing_app.reading.tables import is_table, table_to_plain

    if "path" not in request:
        return {"briefing": to_plain(read_text(request["text"], html=request["html"], name=name))}
    data = _bytes(Path(request["path"]))
    if is_table(data, name):
        return {"table": table_to_plain(read_table_bytes(data, name))}
    return {"briefing": to_plain(read_bytes(data, name, keep_scans=bool(request.get("scans"))))}


def _bytes(path: Path) -> bytes:
    """The file's bytes; the limit holds also for a file that grew since it was looked at."""
    from briefing_app.reading.checks import unreadable
    from briefing_app.reading.readers import too_large
    from briefing_app.reading.readers.sniffing import HEAD

    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    except OSError as error:
        raise unreadable(path, error) from error
    if len(data) > MAX_FILE:
        raise named(TooLargeError(too_large(len(data), head=data[:HEAD])), shown_name(path.name))
    return data


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
