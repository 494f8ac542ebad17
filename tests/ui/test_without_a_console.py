"""Briefing.exe, which has no console: what cannot be written anywhere is said in a window, or heard by nobody."""

import os
import subprocess
import sys

SILENT = """
import os, sys
from PySide6.QtWidgets import QMessageBox
from briefing_app.__main__ import main
QMessageBox.critical = lambda _parent, _title, words: os.write(1, words.encode())
sys.stdin = sys.stdout = sys.stderr = None
raise SystemExit(main())
"""


def run_silent(*arguments: str, **variables: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", SILENT, *arguments]
    return subprocess.run(command, env={**os.environ, **variables}, capture_output=True, text=True, check=False)


def test_a_data_folder_that_is_nobodys_is_told_in_a_window() -> None:
    done = run_silent(BRIEFING_DATA="~nobody-of-this-name/Briefing")
    assert done.stdout.startswith("Nobody has a home folder by the name in ~nobody")
    assert (done.returncode, done.stderr) == (1, "")


def test_a_command_is_done_and_heard_by_nobody() -> None:
    assert run_silent("--version").returncode == 0
    assert run_silent("import", "no such file", BRIEFING_DATA="~nobody-of-this-name/Briefing").returncode == 1
