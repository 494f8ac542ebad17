"""The command line as people use it, in this process so that many runs are quick."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing_app.__main__ import main

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `briefing-app` with its data in a fresh folder; no test may leave a traceback on the screen."""

    def start(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
        monkeypatch.setenv("BRIEFING_DATA", str(tmp_path / "data"))
        monkeypatch.setenv("COLUMNS", "100")
        monkeypatch.setattr(sys, "argv", ["briefing-app", *map(str, arguments)])
        status = main()
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return subprocess.CompletedProcess(sys.argv, status, out, err)

    return start


@pytest.fixture
def release(tmp_path: Path) -> Path:
    """A council's release about one visit."""
    path = tmp_path / "release.txt"
    path.write_text(
        "Ofsted visits Ashby Council\nAshby Council has welcomed the letter. The focused visit took place on 30 and 31 "
        "July 2024.\nInspectors found that the emotional health of children is well supported.\n"
    )
    return path
