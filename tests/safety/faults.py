"""Writes and syncs that fail from some point of a story on, as on a full disk or a dying one."""

import errno
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.safety.outcomes import acknowledgements, look
from tests.safety.powercut import run_recorded
from tests.safety.stories import STOPPED

KINDS = {"full disk": ("W", errno.ENOSPC), "failing write": ("W", errno.EIO), "failing sync": ("S", errno.EIO)}


def fail_from(story: str, kind: str, number: int, recorder: Path, work: Path) -> tuple[bool, str]:
    """Run a story whose disk fails from its `number`th operation: whether that was met, and "ok" or what is wrong."""
    operation, code = KINDS[kind]
    with TemporaryDirectory(dir=work) as place:
        try:
            steps = run_recorded(story, recorder, Path(place), f"{operation} {number} {code}")
        except RuntimeError as fault:
            return True, f"not foreseen: {str(fault)[-300:]}"
        told = acknowledgements(steps)
        stopped = STOPPED in told[-1]
        kept = told[-2] if stopped and len(told) > 1 else {} if stopped else told[-1]
        found = look(story, Path(place) / "data")
    if isinstance(found, str):
        return stopped, found
    # A write that was refused has stored nothing. A sync that failed leaves the step in hand either way.
    doubtful = 1 if operation == "S" else 0
    differing = {name for name, _ in found.items() ^ kept.items()}
    return stopped, "ok" if len(differing) <= doubtful else f"lost: {sorted(differing)}"
