import subprocess
import sys
from pathlib import Path
from random import Random

from tests.safety.kills import kill_while_typing
from tests.safety.outcomes import acknowledgements
from tests.safety.powercut import HERE, steps_of

KILLS = 4


def test_text_acknowledged_before_a_kill_is_there_afterwards(tmp_path: Path) -> None:
    chance = Random(3)
    for number in range(KILLS):
        folder = tmp_path / f"data-{number}"
        assert kill_while_typing(folder, tmp_path / f"log-{number}", chance.uniform(0, 0.2)) == "ok"


def test_a_killed_program_leaves_the_notebook_free_at_once(tmp_path: Path) -> None:
    kill_while_typing(tmp_path / "data", tmp_path / "log", 0.05)
    again = [sys.executable, str(HERE / "stories.py"), "notes", str(tmp_path / "data"), str(tmp_path / "again")]
    assert not subprocess.run(again, check=True, capture_output=True).stderr
    assert len(acknowledgements([*steps_of((tmp_path / "again").read_bytes())])[-1]) >= 3
