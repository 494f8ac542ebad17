"""A real PostgreSQL for the tests: a throw-away cluster on a Unix socket and a loopback port, as nobody special."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pg8000.dbapi import Connection

ADMIN = "postgres"
PASSWORD = "a word that must show up nowhere"  # noqa: S105 - of a throw-away cluster
CERTIFICATE = "certificate.pem"
_NEWEST_FIRST = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


@dataclass(frozen=True)
class Server:
    """A running cluster."""

    folder: Path
    port: int

    def url(self, user: str, database: str, *, tcp: bool = False, password: str = PASSWORD) -> str:
        secret = f":{password}".replace(" ", "%20") if password else ""
        if tcp:
            return f"postgresql://{user}{secret}@127.0.0.1:{self.port}/{database}"
        return f"postgresql://{user}{secret}@:{self.port}/{database}?host={self.folder}"

    def connect(self, user: str, database: str) -> Connection:
        """A connection in which every statement stands for itself."""
        way = f"{self.folder}/.s.PGSQL.{self.port}"
        connection = Connection(user, unix_sock=way, database=database, ssl_context=False)
        connection.autocommit = True
        return connection

    def do(self, statement: str) -> list[tuple[Any, ...]]:
        """One statement as the administrator; what it gives."""
        with closing(self.connect(ADMIN, ADMIN)) as connection:
            return answers(connection, statement)


def answers(connection: Connection, statement: str, *values: Any) -> list[tuple[Any, ...]]:
    """What a statement gives: its rows, else how many it changed."""
    cursor = connection.cursor()
    cursor.execute(statement, values)
    return [tuple(row) for row in cursor.fetchall()] if cursor.description else [(cursor.rowcount,)]


def binaries() -> Path | None:
    """Where PostgreSQL's own programs are on this machine."""
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else []
    return next((folder for folder in (*folders, *_NEWEST_FIRST) if (folder / "initdb").exists()), None)


@contextmanager
def running() -> Iterator[Server]:
    """A cluster, begun and ended; skips the test with a reason where it cannot be."""
    programs = binaries()
    if programs is None or sys.platform == "win32":
        pytest.skip("PostgreSQL's server programs (initdb, postgres) are not on this machine")
    # Short, since a socket's path may not be long.
    folder = Path(tempfile.mkdtemp(prefix="shelf-"))
    try:
        with _started(programs, folder) as server:
            yield server
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _started(programs: Path, folder: Path) -> Iterator[Server]:
    who = _somebody(folder)
    secret = folder / "password"
    secret.write_text(PASSWORD)
    if who:
        shutil.chown(secret, who["user"], who["group"])
    data = folder / "data"
    subprocess.run(
        [programs / "initdb", "-D", data, "-U", ADMIN, "--auth-local=trust", "--auth-host=scram-sha-256",
         f"--pwfile={secret}", "--no-sync",
         "--no-instructions", "-E", "UTF8", "--locale=C"],
        check=True, capture_output=True, cwd=folder, **who,
    )  # fmt: skip
    port = _free_port()
    settings = {
        **_encryption(folder, who),
        "fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "listen_addresses": "127.0.0.1",
        "unix_socket_directories": str(folder), "port": str(port), "shared_buffers": "16MB", "max_connections": "20",
        "autovacuum": "off",
    }  # fmt: skip
    given = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(
            [programs / "postgres", "-D", data, *given], stdout=log, stderr=subprocess.STDOUT, cwd=folder, **who
        )
    try:
        _wait_for(programs, folder, port, server)
        yield Server(folder, port)
    finally:
        # At once: nothing of it is wanted any more.
        server.send_signal(signal.SIGQUIT)
        server.wait(60)


def _somebody(folder: Path) -> dict[str, Any]:
    """PostgreSQL does not run as root: whom to run it as instead."""
    if os.geteuid() != 0:
        return {}
    nobody: dict[str, Any] = {"user": "nobody", "group": "nogroup", "extra_groups": []}
    folder.chmod(0o755)
    shutil.chown(folder, "nobody", "nogroup")
    return nobody


def _encryption(folder: Path, who: dict[str, Any]) -> dict[str, str]:
    """With a certificate for "library.example" that is its own authority, where one can be made here."""
    if not shutil.which("openssl"):
        return {}
    key, certificate = folder / "key.pem", folder / CERTIFICATE
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=library.example", "-addext", "subjectAltName=DNS:library.example", "-keyout", key,
         "-out", certificate],
        check=True, capture_output=True, cwd=folder, **who,
    )  # fmt: skip
    return {"ssl": "on", "ssl_cert_file": str(certificate), "ssl_key_file": str(key)}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for(programs: Path, folder: Path, port: int, server: "subprocess.Popen[bytes]") -> None:
    ready: list[str | Path] = [programs / "pg_isready", "-q", "-t", "30", "-h", folder, "-p", str(port)]
    while subprocess.run(ready, check=False).returncode:
        if server.poll() is not None:
            raise RuntimeError((folder / "log").read_text(errors="replace"))
