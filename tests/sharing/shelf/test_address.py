"""An address as people type it, and where its password may come from."""

import sys
from pathlib import Path

import pytest

from briefing_app.sharing.shelf.address import Address, AddressError, parse_address, without_password
from briefing_app.sharing.shelf.passwords import password_for

OURS = "postgresql://anna.lee@library.example/briefing"


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (OURS, Address("briefing", "anna.lee", "library.example")),
        (f"  {OURS}\n", Address("briefing", "anna.lee", "library.example")),
        ("postgres://a:b%40c@h:6543/d", Address("d", "a", "h", 6543, password="b@c")),  # noqa: S106 - made up
        ("postgresql://a@/d?host=/run/postgresql", Address("d", "a", socket="/run/postgresql")),
        ("postgresql://a@[::1]/d?sslmode=verify-full", Address("d", "a", "::1")),
        ("postgresql://a%2Fb@LIBRARY.example/d%20e", Address("d e", "a/b", "library.example")),
    ],
)
def test_it_is_understood(typed: str, address: Address) -> None:
    assert parse_address(typed) == address


@pytest.mark.parametrize(
    "typed",
    [
        "", "library.example", "https://library.example/briefing", "postgresql://a@h", "postgresql://a@h/",
        "postgresql://a@h:port/d", "postgresql://a@h:99999/d", "postgresql:///d", "postgresql://a@h/d?host=/run",
        "postgresql://a@/d?host=run", "postgresql://a@h/d?sslmode=disable", "postgresql://a@h/d?sslmode=require",
        "postgresql://a@h/d?options=-c%20x", "postgresql://a@h/d?nonsense", "postgresql://a@h/d#x", "postgresql://[h/d",
        "postgresql://a@h/d?sslrootcert=/no/such/file", "postgresql://a%00@h/d", "postgresql://a@h/d\x1b[2J",
        "postgresql://a@h/" + "d" * 3000, "postgresql://a@h/d?sslrootcert=/" + "x" * 300,
    ],
)  # fmt: skip
def test_what_is_none_is_told_so(typed: str) -> None:
    with pytest.raises(AddressError, match="nothing was sent"):
        parse_address(typed)
    assert without_password(typed) == ""


def test_a_password_is_neither_shown_nor_remembered() -> None:
    typed = "postgresql://anna:s3cret%3A@library.example/briefing"
    address = parse_address(typed)
    assert "s3cret" not in f"{address} {address!r} {address.place}"
    assert without_password(typed) == "postgresql://anna@library.example/briefing"
    assert without_password(OURS) == OURS
    with pytest.raises(AddressError) as told:
        parse_address("postgresql://anna:s3cret@library.example/d?sslmode=disable")
    assert "s3cret" not in str(told.value)


@pytest.mark.parametrize(
    ("typed", "here"),
    [
        ("postgresql://a@localhost/d", True),
        ("postgresql://a@127.0.0.1/d", True),
        ("postgresql://a@127.1.2.3/d", True),
        ("postgresql://a@[::1]/d", True),
        ("postgresql://a@/d?host=/run/postgresql", True),
        ("postgresql://a@127.0.0.1.example/d", False),
        ("postgresql://a@localhost.example/d", False),
        ("postgresql://a@10.0.0.1/d", False),
        ("postgresql://a@0.0.0.0/d", False),
    ],
)
def test_only_this_computer_is_trusted_without_a_certificate(typed: str, *, here: bool) -> None:
    assert parse_address(typed).is_here is here


def test_the_password_is_taken_from_where_it_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "pgpass"
    file.write_text(
        "# ours\nlibrary.example:5433:briefing:anna.lee:another port\nlibrary.example:*:briefing:anna.lee:a\\:b\\\\c\n"
        "*:*:*:*:anybody's\n"
    )
    file.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(file))
    monkeypatch.delenv("PGPASSWORD", raising=False)
    assert password_for(parse_address(OURS)) == "a:b\\c"
    assert password_for(parse_address("postgresql://x@/d?host=/run")) == "anybody's"
    monkeypatch.setenv("PGPASSWORD", "the environment's")
    assert password_for(parse_address(OURS)) == "the environment's"
    assert password_for(parse_address("postgresql://a:typed@h/d")) == "typed"


def test_a_password_file_that_others_may_read_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "pgpass"
    file.write_text("*:*:*:*:anybody's\n")
    file.chmod(0o644)
    monkeypatch.setenv("PGPASSFILE", str(file))
    monkeypatch.delenv("PGPASSWORD", raising=False)
    assert password_for(parse_address(OURS)) is None
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    assert password_for(parse_address(OURS)) is None


@pytest.mark.parametrize("system", ["win32", "linux"])
def test_a_password_file_in_the_current_folder_is_nobodys(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    """Where the system does not say which folder is one's own."""

    def nobody() -> Path:
        raise RuntimeError("Could not determine home directory.")

    for file in (tmp_path / "postgresql" / "pgpass.conf", tmp_path / "~" / ".pgpass"):
        file.parent.mkdir()
        file.write_text("*:*:*:*:planted\n")
        file.chmod(0o600)
    monkeypatch.chdir(tmp_path)
    for name in ("PGPASSWORD", "PGPASSFILE", "APPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", nobody)
    monkeypatch.setattr(sys, "platform", system)
    assert password_for(parse_address(OURS)) is None
    monkeypatch.setenv("APPDATA", str(tmp_path))
    assert password_for(parse_address(OURS)) == ("planted" if system == "win32" else None)
