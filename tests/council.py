"""A council with a shared library: who logs in, and what they do with it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pg8000.dbapi import Connection

from briefing_app.domain.imports import ImportReport, Outcome
from briefing_app.domain.progress import run_through
from briefing_app.sharing.shelf.address import Address, parse_address
from briefing_app.sharing.shelf.publishing import publishing
from briefing_app.sharing.shelf.setting_up import set_up
from briefing_app.sharing.shelf.syncing import syncing
from briefing_app.storage import open_library
from tests.postgres import ADMIN, PASSWORD, Server, answers

LOGINS = {"anna": "briefing_officers", "bert": "briefing_officers", "cora": "briefing_councillors", "dan": ""}


@dataclass
class Council:
    """Two officers, a councillor, and somebody with a login and nothing to do with it."""

    server: Server
    database: str = "council"

    _connections: dict[str, Connection] = field(default_factory=dict)
    _altered: bool = False

    def open(self) -> None:
        """Set up once a server."""
        if (self.database,) not in self.server.do("SELECT datname::text FROM pg_database"):
            self.server.do(f"CREATE DATABASE {self.database}")
            self.set_up()
            for name, group in LOGINS.items():
                within = f" IN ROLE {group}" if group else ""
                self.server.do(f"CREATE ROLE {name} LOGIN PASSWORD '{PASSWORD}'{within}")

    def close(self) -> None:
        """Leave it as new."""
        if self._altered:
            self.do("DROP SCHEMA IF EXISTS briefing CASCADE")
            self.set_up()
        elif self.do("SELECT 1 FROM briefing.visit LIMIT 1"):
            self.do("TRUNCATE briefing.visit")
        for connection in self._connections.values():
            connection.close()

    def set_up(self, user: str = ADMIN) -> None:
        set_up(self.address(user))

    def url(self, user: str, **how: Any) -> str:
        return self.server.url(user, self.database, **how)

    def address(self, user: str) -> Address:
        return parse_address(self.url(user))

    def do(self, statement: str, *values: Any, user: str = ADMIN) -> list[tuple[Any, ...]]:
        """One statement as somebody, in a connection that stays."""
        verb = statement.split(maxsplit=1)[0]
        self._altered |= user == ADMIN and verb not in {"SELECT", "INSERT", "DELETE", "TRUNCATE"}
        if user not in self._connections:
            self._connections[user] = self.server.connect(user, self.database)
        return answers(self._connections[user], statement, *values)

    def publish(self, user: str, data: Path, *visits: str) -> ImportReport:
        with open_library(data) as library:
            return run_through(publishing(library, self.address(user), visits))

    def sync(self, user: str, data: Path) -> ImportReport:
        with open_library(data) as library:
            return run_through(syncing(library, self.address(user)))


def outcomes(report: ImportReport) -> list[Outcome]:
    return [each.outcome for each in report.files]


def reasons(report: ImportReport) -> Sequence[str]:
    return [each.reason for each in report.files]
