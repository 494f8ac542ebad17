"""The command line: the same functions as the window, for officers' scripts and for measuring."""

import logging
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefing_app.cli.say import PROGRAM, OutputError, finish, make_printable, warn
from briefing_app.domain.errors import BriefingError

__all__ = ["run"]

_INTERRUPTED = 130
"""What Typer makes of Ctrl+C."""
_log = logging.getLogger(__name__)


def run(argv: list[str]) -> int:
    """Do one command; the exit status is 0 all done, 1 something could not be done, 2 wrong usage."""
    make_printable()
    # Faults logged on the way are for the log file, never for the screen; so is what a library warns of when Ctrl+C
    # comes in the middle of its work.
    logging.getLogger("briefing_app").addHandler(logging.NullHandler())
    logging.captureWarnings(capture=True)
    try:
        with _asked_to_end():
            return _invoke(argv)
    except OutputError as error:
        _say_no_more()
        warn(str(error))
    except BriefingError as error:
        warn(str(error))
    except KeyboardInterrupt:
        warn("Stopped; what was done before is kept.")
    except BrokenPipeError:
        # Whoever read our output has seen enough.
        _say_no_more()
    except Exception as error:
        if os.environ.get("BRIEFING_DEBUG"):
            raise
        warn(_unexpected(error))
    return 1


@contextmanager
def _asked_to_end() -> Iterator[None]:
    """Take the system's wish that the program end (SIGTERM) as Ctrl+C, so that nothing half-made is left behind."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _invoke(argv: list[str]) -> int:
    import typer

    from briefing_app.cli.app import app

    try:
        status = app(args=argv, prog_name=PROGRAM, standalone_mode=False)
    except typer.Abort:
        raise KeyboardInterrupt from None
    except typer.TyperException as mistake:
        # A group of commands named alone has printed its help.
        if said := mistake.format_message():
            warn(f"{said}{'' if said.endswith('.') else '.'} See `{PROGRAM} --help`.")
        return 2
    if status == _INTERRUPTED:
        raise KeyboardInterrupt
    finish()
    return status if isinstance(status, int) else 0


def _say_no_more() -> None:
    """Let go of standard output, of which Python would complain once more while closing it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _unexpected(error: Exception) -> str:
    """Log a fault of ours and word it for the person."""
    where = _write_log(error)
    return "Something went wrong that Briefing did not expect; what was stored before is kept: " + (
        f"send {where} to whoever looks after Briefing."
        if where
        else "try again, and restart the computer if it stays."
    )


def _write_log(error: Exception) -> Path | None:
    from briefing_app.paths import LOG_NAME, data_folder

    handler: logging.Handler
    try:
        folder = data_folder()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = logging.FileHandler(folder / LOG_NAME, encoding="utf-8")
    except (OSError, BriefingError):
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
    record = _log.makeRecord(
        _log.name, logging.ERROR, __file__, 0, "Unexpected", (), (type(error), error, error.__traceback__)
    )
    handler.handle(record)
    handler.close()
    return folder / LOG_NAME
