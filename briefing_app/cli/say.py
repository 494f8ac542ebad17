"""Where the command line speaks: results on standard output, messages on standard error."""

import errno
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from briefing_app.domain.errors import BriefingError
from briefing_app.domain.file_names import shown_name

PROGRAM = "briefing-app"


class OutputError(BriefingError):
    """Standard output takes nothing, as where it goes into a file on a full disk."""


def say(text: str = "") -> None:
    """Print one line of a result."""
    with _heard():
        sys.stdout.write(f"{shown_name(text)}\n")


def say_json(data: dict[str, Any]) -> None:
    """Print one JSON document, in UTF-8 whatever the terminal is set to."""
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    with _heard():
        sys.stdout.flush()
        # A test that captures output has no bytes below it.
        buffer = getattr(sys.stdout, "buffer", None)
        if buffer is None:
            sys.stdout.write(text)
            return
        # Half a character, as in a file name that is no text, is written as JSON writes it.
        buffer.write(text.encode(errors="backslashreplace"))
        buffer.flush()


def finish() -> None:
    """Hand on what was said and is still held back, so that whatever stops it is told as any other fault."""
    with _heard():
        sys.stdout.flush()


def warn(sentence: str) -> None:
    """Print one message for the person."""
    sys.stderr.write(f"{PROGRAM}: {shown_name(sentence)}\n")


@contextmanager
def _heard() -> Iterator[None]:
    """Raise BrokenPipeError where nobody reads on, and our own error where the output cannot be written."""
    try:
        yield
    except OSError as fault:
        # What Windows says of a pipe that was closed at the other end.
        if fault.errno in {errno.EPIPE, errno.EINVAL}:
            raise BrokenPipeError(errno.EPIPE, "Nobody reads on") from fault
        raise OutputError(
            f"The output could not be written ({fault.strerror or fault}); what was done is kept: see that there is "
            "room where it goes, and try again."
        ) from fault


def make_printable() -> None:
    """A sign that a terminal's encoding lacks becomes "?", not a failure."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
