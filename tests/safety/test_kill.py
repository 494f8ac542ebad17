import json
import subprocess
import sys
import time
from pathlib import Path
from random import Random

from tests.safety.outcomes import acknowledgements, verdict
from tests.safety.powercut import HERE, steps_of

KILLS = 6


def kill_while_typing(folder: Path, log: Path, seconds: float) -> str:
    """Let a member type for some seconds after the first save, kill the program, and look."""
    log.touch()
    story = subprocess.Popen([sys.executable, str(HERE / "stories.py"), "typing", str(folder), str(log)])
    while not log.stat().st_size:
        assert story.poll() is None
        time.sleep(0.01)
    time.sleep(seconds)
    story.kill()
    story.wait()
    told = acknowledgements([*steps_of(log.read_bytes())])
    typed, count = dict(told[-1]), len(told)
    # What was under way when the program died may be there as well.
    under_way = dict.fromkeys(typed, "typed " * ((count + 1) % 4000))
    return verdict("notes", folder, [*told, under_way], count)


def test_text_acknowledged_before_a_kill_is_there_afterwards(tmp_path: Path) -> None:
    chance = Random(3)
    for number in range(KILLS):
        folder = tmp_path / f"data-{number}"
        assert kill_while_typing(folder, tmp_path / f"log-{number}", chance.uniform(0, 0.2)) == "ok"


def test_a_killed_program_leaves_the_notebook_free_at_once(tmp_path: Path) -> None:
    kill_while_typing(tmp_path / "data", tmp_path / "log", 0.05)
    again = subprocess.run(
        [sys.executable, str(HERE / "stories.py"), "notes", str(tmp_path / "data"), str(tmp_path / "again")],
        check=True, capture_output=True,
    )  # fmt: skip
    assert not again.stderr
    assert len(json.loads(acknowledgements_text(tmp_path / "again"))) >= 3


def acknowledgements_text(log: Path) -> str:
    return [*steps_of(log.read_bytes())][-1].data.decode()
