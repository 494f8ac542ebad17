"""Where the command line speaks: results on standard output, messages on standard error."""

import json
import sys
from typing import Any

PROGRAM = "briefing-app"


def say(text: str = "") -> None:
    """Print one line of a result."""
    sys.stdout.write(f"{text}\n")


def say_json(data: dict[str, Any]) -> None:
    """Print one JSON document, in UTF-8 whatever the terminal is set to."""
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    sys.stdout.flush()
    # A test that captures output has no bytes below it.
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        sys.stdout.write(text)
        return
    buffer.write(text.encode())
    buffer.flush()


def warn(sentence: str) -> None:
    """Print one message for the person."""
    sys.stderr.write(f"{PROGRAM}: {sentence}\n")


def make_printable() -> None:
    """A sign that a terminal's encoding lacks becomes "?", not a failure."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
