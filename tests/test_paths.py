"""What a command line names, and where files are."""

import sys
from pathlib import Path

import pytest

from briefing_app.paths import named


def test_where_the_shell_leaves_a_pattern_it_stands_for_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("b.pdf", "a.pdf", "letter [final].txt", "letter f.txt"):
        (tmp_path / name).touch()
    typed = [tmp_path / name for name in ("*.pdf", "letter [final].*", "none.*", "b.pdf", "letter [final].txt", "a**")]
    monkeypatch.setattr(sys, "platform", "win32")
    assert [path.name for path in named(typed)] == [
        "a.pdf", "b.pdf", "letter [final].txt", "none.*", "b.pdf", "letter [final].txt", "a.pdf"
    ]  # fmt: skip
    monkeypatch.setattr(sys, "platform", "linux")
    assert named(typed) == typed
