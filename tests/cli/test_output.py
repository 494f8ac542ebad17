"""Output that goes nowhere: a pipe that nobody reads on, a disk that takes no more."""

import errno
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from briefing_app.cli import say

FULL = Path("/dev/full")


def say_all(words: str) -> None:
    say.say(words)
    say.finish()


@pytest.mark.parametrize("code", [errno.EPIPE, errno.EINVAL])
@pytest.mark.parametrize("part", ["write", "flush"])
def test_a_pipe_that_nobody_reads_is_one_however_the_system_says_so(
    monkeypatch: pytest.MonkeyPatch, code: int, part: str
) -> None:
    """Windows calls it an invalid argument."""

    def refuse(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    parts = {"write": len, "flush": lambda: None} | {part: refuse}
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(**parts, buffer=SimpleNamespace(**parts)))
    with pytest.raises(BrokenPipeError):
        say.say_json({"said": "words"})
    with pytest.raises(BrokenPipeError):
        say_all("words")


def briefing(*arguments: str, out: int, folder: Path) -> tuple[int, str]:
    command = [sys.executable, "-m", "briefing_app", *arguments]
    done = subprocess.run(
        command,
        stdout=out,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        env=os.environ | {"BRIEFING_DATA": str(folder)},
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize("arguments", [("list",), ("list", "--json"), ("show", "shropshire-council-sample-2024-07-30")])
def test_a_pipe_that_was_closed_is_not_complained_of(data: Path, arguments: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    assert briefing(*arguments, out=writing, folder=data) == (1, "")
    os.close(writing)


@pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize("arguments", [("list",), ("list", "--json")])
def test_output_that_a_full_disk_takes_no_more_of_is_told(data: Path, arguments: tuple[str, ...]) -> None:
    with FULL.open("wb") as full:
        status, said = briefing(*arguments, out=full.fileno(), folder=data)
    assert status == 1
    assert said.startswith(
        "briefing-app: The output could not be written (No space left on device); what was done is kept"
    )
    assert said.count("\n") == 1
