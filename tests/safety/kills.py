"""Kills: a member types, the program is killed without warning, and the notebook is opened again."""

import subprocess
import sys
import time
from pathlib import Path

from tests.safety.outcomes import acknowledgements, verdict
from tests.safety.powercut import HERE, steps_of


def kill_while_typing(folder: Path, log: Path, seconds: float) -> str:
    """Let a member type for some seconds after the first save, kill the program, and say what is found."""
    log.touch()
    story = subprocess.Popen([sys.executable, str(HERE / "stories.py"), "typing", str(folder), str(log)])
    while not log.stat().st_size:
        if story.poll() is not None:
            return "the story ended by itself"
        time.sleep(0.01)
    time.sleep(seconds)
    story.kill()
    story.wait()
    told = acknowledgements([*steps_of(log.read_bytes())])
    typed, count = dict(told[-1]), len(told)
    # What was under way when the program died may be there as well.
    under_way = dict.fromkeys(typed, "typed " * ((count + 1) % 4000))
    return verdict("notes", folder, [*told, under_way], count)
