"""Where the command line speaks: results on standard output, messages on standard error."""

import json
import sys
from typing import Any

from briefing_app.domain.file_names import shown_name

PROGRAM = "briefing-app"


def say(text: str = "") -> None:
    """Print one line of a result."""
    sys.stdout.write(f"{shown_name(text)}\n")


def say_json(data: dict[str, Any]) -> None:
    """Print one JSON document, in UTF-8 whatever the terminal is set to."""
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    sys.stdout.flush()
    # A test that captures output has no bytes below it.
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        sys.stdout.write(text)
        return
    # Half a character, as in a file name that is no text, is written as JSON writes it.
    buffer.write(text.encode(errors="backslashreplace"))
    buffer.flush()


def warn(sentence: str) -> None:
    """Print one message for the person."""
    sys.stderr.write(f"{PROGRAM}: {shown_name(sentence)}\n")


def make_printable() -> None:
    """A sign that a terminal's encoding lacks becomes "?", not a failure."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
