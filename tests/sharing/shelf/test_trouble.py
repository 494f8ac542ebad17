"""A server that is gone, strange or not let in by: one clear sentence each, and what is here stays."""

import logging
import re
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from briefing_app.domain.errors import BriefingError, PasswordNeededError, SharedLibraryError
from briefing_app.domain.imports import Outcome
from briefing_app.domain.progress import run_through
from briefing_app.sharing.shelf import connecting
from briefing_app.sharing.shelf.address import parse_address
from briefing_app.sharing.shelf.syncing import syncing
from briefing_app.storage import open_library
from briefing_app.storage.library import list_visits
from tests.council import Council, outcomes
from tests.postgres import CERTIFICATE, PASSWORD
from tests.sharing.shelf.test_publish_and_sync import store
from tests.storage.making import words

NAMED = "library.example"


@pytest.fixture
def member(tmp_path: Path) -> Path:
    store(tmp_path / "member", words(1, 5))
    return tmp_path / "member"


def refused(folder: Path, url: str) -> str:
    """The sentence that a sync ends with; nothing came of it."""
    with open_library(folder) as lib:
        before = list_visits(lib)
        with pytest.raises(SharedLibraryError) as told:
            run_through(syncing(lib, parse_address(url)))
        assert list_visits(lib) == before
    said = str(told.value)
    assert PASSWORD not in said
    assert len(re.findall(r"[.!?] [A-Z]", said)) == 0, "one sentence"
    return said


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name in the network for this computer, so that it counts as another."""
    look_up = socket.getaddrinfo

    def look(host: Any, *how: Any, **more: Any) -> Any:
        return look_up("127.0.0.1" if host in {NAMED, "other.example"} else host, *how, **more)

    monkeypatch.setattr(socket, "getaddrinfo", look)


@contextmanager
def answering(how: Callable[[socket.socket], object]) -> Iterator[int]:
    """A server on this computer that is no PostgreSQL; its port."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            way, _ = server.accept()
            with way:
                way.recv(1000)
                how(way)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield server.getsockname()[1]
        thread.join(10)


def test_a_file_that_a_scanner_holds_open_costs_nothing(
    council: Council, member: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink = Path.unlink

    def held(file: Path, *how: Any, **more: Any) -> None:
        if file.suffix == ".briefing":
            raise PermissionError(13, "The process cannot access the file", str(file))
        unlink(file, *how, **more)

    store(member, words(2, 5), "2023-01-10")
    monkeypatch.setattr(Path, "unlink", held)
    assert outcomes(council.publish("anna", member)) == [Outcome.ADDED] * 2
    assert outcomes(council.sync("cora", tmp_path / "other")) == [Outcome.ADDED] * 2


def test_nobody_answers(member: Path) -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        said = refused(member, f"postgresql://anna@127.0.0.1:{bound.getsockname()[1]}/library")
    assert said.startswith("The shared library at 127.0.0.1 does not answer; nothing was fetched")
    assert "does not answer" in refused(member, f"postgresql://anna@/library?host={member}")


def test_nobody_knows_the_computer(member: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: Any, **__: Any) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert refused(member, f"postgresql://anna@{NAMED}/library").startswith(f"No computer called {NAMED} is known here")


def test_a_wrong_password_no_password_and_no_such_login(
    council: Council, member: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    for url in (
        council.url("cora", tcp=True, password="wrong"),  # noqa: S106 - that is what is tried
        council.url("cora", tcp=True, password=""),
        council.url("nobody-at-all", tcp=True),
    ):
        said = refused(member, url)
        assert said.startswith("127.0.0.1 wants a password for ")
        assert "wrong" not in said
    with open_library(member) as lib, pytest.raises(PasswordNeededError):
        run_through(syncing(lib, parse_address(council.url("cora", tcp=True, password=""))))
    with open_library(member) as lib:
        address = parse_address(council.url("cora", tcp=True, password=""))
        assert run_through(syncing(lib, address, PASSWORD)).files == ()
        monkeypatch.setenv("PGPASSWORD", PASSWORD)
        assert run_through(syncing(lib, address)).files == ()
    assert PASSWORD not in caplog.text
    assert "wrong" not in caplog.text


def test_no_such_database_no_library_in_it_and_no_role(council: Council, member: Path) -> None:
    server = council.server
    assert "There is no database called nowhere" in refused(member, server.url("cora", "nowhere", tcp=True))
    assert "holds no shared library in the database postgres" in refused(
        member, server.url("cora", "postgres", tcp=True)
    )
    assert "dan may not do this" in refused(member, council.url("dan", tcp=True))


def test_a_councillor_who_publishes_is_told_so(council: Council, member: Path) -> None:
    report = council.publish("cora", member)
    assert [each.reason.split(";")[0] for each in report.files] == [
        f"cora may not do this in the shared library at {council.server.folder}"
    ]


@pytest.mark.usefixtures("named")
def test_over_a_network_the_server_proves_who_it_is(council: Council, member: Path) -> None:
    certificate = council.server.folder / CERTIFICATE
    if not certificate.exists():
        pytest.skip("openssl, which makes the certificate, is not on this machine")
    there = f"cora:{PASSWORD}@{{}}:{council.server.port}/{council.database}".replace(" ", "%20")
    trusted = f"postgresql://{there}?sslrootcert={certificate}"
    with open_library(member) as lib:
        assert run_through(syncing(lib, parse_address(trusted.format(NAMED)))).files == ()
    assert council.do("SELECT 1 FROM pg_stat_activity WHERE usename = 'cora'") == []
    said = refused(member, f"postgresql://{there}".format(NAMED))
    assert said.startswith(f"The server could not prove that it is {NAMED} (self")
    said = refused(member, trusted.format("other.example"))
    assert said.startswith("The server could not prove that it is other.example (Hostname mismatch")


@pytest.mark.usefixtures("named")
@pytest.mark.skipif(sys.platform != "linux", reason="whom to trust is no file there")
def test_whom_the_system_trusts_is_trusted_wherever_it_keeps_them(
    council: Council, member: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = council.server.folder / CERTIFICATE
    if not certificate.exists():
        pytest.skip("openssl, which makes the certificate, is not on this machine")
    there = f"postgresql://cora:{PASSWORD}@{{}}:{council.server.port}/{council.database}".replace(" ", "%20")
    # As in an application that was built elsewhere, or on a Mac: OpenSSL looks where nothing is.
    monkeypatch.setenv("SSL_CERT_FILE", str(member / "none"))
    monkeypatch.setenv("SSL_CERT_DIR", str(member / "none"))
    monkeypatch.setattr("truststore._openssl._CA_FILE_CANDIDATES", [str(certificate)])
    with open_library(member) as lib:
        assert run_through(syncing(lib, parse_address(there.format(NAMED)))).files == ()
    said = refused(member, there.format("other.example"))
    assert said.startswith("The server could not prove that it is other.example (Hostname mismatch")


@pytest.mark.usefixtures("named")
@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda way: way.sendall(b"N"), f"The server {NAMED} offers no encrypted connection"),
        (lambda way: way.sendall(b"HTTP/1.1 400 Bad Request\r\n"), "offers no encrypted connection"),
        (lambda way: way.sendall(b"S" + b"plain words" * 100), f"No encrypted connection to {NAMED} could be made"),
        (lambda way: way.sendall(b""), "offers no encrypted connection"),
    ],
)
def test_nothing_is_sent_in_the_clear(member: Path, answer: Callable[[socket.socket], object], said: str) -> None:
    heard = []

    def listen(way: socket.socket) -> None:
        answer(way)
        with suppress(OSError):
            way.shutdown(socket.SHUT_WR)
            heard.append(way.recv(10_000))

    with answering(listen) as port:
        assert said in refused(member, f"postgresql://anna:a%20secret@{NAMED}:{port}/library")
    assert b"secret" not in b"".join(heard)
    assert b"anna" not in b"".join(heard)


@pytest.mark.parametrize(
    "answer", [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n", b"R\0\0\0\x08\0\0\0\x63", b"E\0\0\0\x05\0", b"\xff" * 50]
)
def test_what_is_no_postgresql_is_told_so(member: Path, answer: bytes) -> None:
    with answering(lambda way: way.sendall(answer)) as port:
        said = refused(member, f"postgresql://anna@127.0.0.1:{port}/library")
    assert "127.0.0.1" in said


def test_a_server_that_falls_silent_is_given_up(member: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from briefing_app.sharing.shelf import reaching

    monkeypatch.setattr(reaching, "ANSWER_SECONDS", 0.2)
    ended = threading.Event()
    with answering(lambda _way: ended.wait(10)) as port:
        said = refused(member, f"postgresql://anna@127.0.0.1:{port}/library")
        ended.set()
    assert said.startswith("The connection to 127.0.0.1 was lost")


def test_a_connection_lost_on_the_way_keeps_what_came_whole(
    council: Council, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer, member = tmp_path / "officer", tmp_path / "member"
    with open_library(officer) as lib:
        from briefing_app.storage.library import store_briefing
        from tests.storage.making import briefing

        for year in (2022, 2023, 2024):
            text = words(year, 20)
            store_briefing(lib, briefing(text, start=f"{year}-01-10"), (text + "letter.pdf").encode())
    council.publish("anna", officer)
    with open_library(member) as lib:
        steps = syncing(lib, council.address("cora"))
        while not list_visits(lib):
            next(steps)
        council.do("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'cora'")
        report = run_through(steps)
        assert len(list_visits(lib)) == 1
    assert [each.outcome.value for each in report.files] == ["added", "failed"]
    assert "was lost" in report.files[-1].reason
    assert sorted(each.outcome.value for each in council.sync("cora", member).files) == ["added", "added", "unchanged"]


def test_the_driver_is_loaded_only_where_it_is_used() -> None:
    import subprocess
    import sys

    loaded = "import sys, briefing_app.sharing.shelf.publishing, briefing_app.cli.app; print('pg8000' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
    assert connecting.VERSION == 1
    assert issubclass(SharedLibraryError, BriefingError)
