import errno
import os
import sys
from pathlib import Path

import pytest

from briefing_app.storage.durable import making, replacing


def test_a_file_is_replaced_only_when_the_new_one_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.write_text("old")
    with pytest.raises(ZeroDivisionError), replacing(target) as draft:  # noqa: PT012 - half of it is written
        draft.write_text("half")
        raise ZeroDivisionError
    assert target.read_text() == "old"
    with replacing(target) as draft:
        draft.write_text("new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_file_that_another_has_made_meanwhile_is_left(tmp_path: Path) -> None:
    target = tmp_path / "a"
    with making(target) as draft:
        draft.write_text("ours")
        target.write_text("theirs")
    assert target.read_text() == "theirs"
    with making(tmp_path / "b") as draft:
        draft.write_text("ours")
    assert (tmp_path / "b").read_text() == "ours"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


@pytest.mark.skipif(sys.platform == "win32", reason="Macs are told apart by a call that is not there")
@pytest.mark.parametrize("able", [True, False])
def test_a_mac_is_told_to_write_through_to_the_drive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, able: bool
) -> None:
    asked = []

    def drive(_handle: int, order: int) -> None:
        asked.append(order)
        if not able:
            raise OSError(errno.ENOTSUP, "Operation not supported")

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr("fcntl.F_FULLFSYNC", 51, raising=False)
    monkeypatch.setattr("fcntl.fcntl", drive)
    monkeypatch.setattr(os, "fsync", lambda _handle: asked.append(0))
    with replacing(tmp_path / "a") as draft:
        draft.write_text("new")
    assert asked[:2] == ([51, 51] if able else [51, 0])
