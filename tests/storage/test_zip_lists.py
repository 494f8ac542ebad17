import zipfile
from pathlib import Path

import pytest

from briefing_app.storage.zip_lists import lists_at_most


def made(file: Path, parts: int, comment: bytes = b"") -> Path:
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(parts):
            archive.writestr(f"{number}.original", b"x")
        archive.comment = comment
    return file


def test_the_list_of_an_archive_is_measured_before_it_is_read(tmp_path: Path) -> None:
    assert lists_at_most(made(tmp_path / "small.zip", 3), 3)
    assert lists_at_most(made(tmp_path / "noted.zip", 3, b"a comment" * 5000), 3)
    assert not lists_at_most(made(tmp_path / "many.zip", 4), 3)
    assert lists_at_most(made(tmp_path / "many.zip", 1001), 1001)


def test_a_count_that_says_less_than_the_list_holds_does_not_help(tmp_path: Path) -> None:
    data = bytearray(made(tmp_path / "many.zip", 500).read_bytes())
    end = data.rindex(b"PK\5\6")
    data[end + 8 : end + 12] = b"\1\0\1\0"
    (tmp_path / "forged.zip").write_bytes(bytes(data))
    assert not lists_at_most(tmp_path / "forged.zip", 3)


@pytest.mark.parametrize("data", [b"", b"PK\5\6", b"no archive at all" * 10])
def test_what_is_no_archive_has_no_list(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(data)
    assert not lists_at_most(tmp_path / "x.zip", 100)
