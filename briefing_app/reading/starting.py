"""How a reading process is started: by Python from the source, or by the built application itself."""

import os
import subprocess
import sys
from pathlib import Path

from briefing_app.reading.limits import Allowance

READER_SWITCH = "--read-documents"
"""Private argument with which the built application starts itself as a reading process."""
_CREATE_NO_WINDOW = 0x08000000


def start_reader(allowance: Allowance) -> subprocess.Popen[bytes]:
    """Start a process that reads within these limits; requests go to its input, answers come from its output."""
    limits = [str(allowance.memory), str(allowance.cpu)]
    # Each thread that numpy's arithmetic keeps ready would take address space from the file's allowance.
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}
    if getattr(sys, "frozen", False):
        command = [str(_own_program()), READER_SWITCH, *limits]
    else:
        command = [sys.executable, "-m", "briefing_app.reading.worker", *limits]
        if sys.platform == "win32" and sys.prefix != sys.base_prefix:
            # A virtual environment's Python only starts the one it was made of, and that is to be watched.
            environment["__PYVENV_LAUNCHER__"] = sys.executable
            command[0] = getattr(sys, "_base_executable", sys.executable)
    # Started in the program's own folder: a file named like a module in the member's folder is never imported.
    home = Path(__file__).resolve().parents[2]
    return subprocess.Popen(  # noqa: S603 (our own program, no shell, arguments of our own)
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        # Faults are for whoever mends the program, and seen by them only.
        stderr=None if os.environ.get("BRIEFING_DEBUG") else subprocess.DEVNULL,
        cwd=home if home.is_dir() else None,
        env=environment,
        creationflags=_CREATE_NO_WINDOW if sys.platform == "win32" else 0,
    )


def _own_program() -> Path:
    """The built program; on Windows the one with a console beside it: one without has no pipes to talk through."""
    program = Path(sys.executable)
    talking = program.with_name("briefing-app.exe")
    return talking if sys.platform == "win32" and talking.exists() else program
